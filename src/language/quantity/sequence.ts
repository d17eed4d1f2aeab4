import { decimals, halves, lettered, scaled, shareOf, slashed } from './fraction.ts';
import type { Numeral } from './numeral.ts';
import { DENOMINATORS, ORDINALS, SCALES, SMALL, TENS, VULGAR } from './numerals.ts';
import type { Piece } from './pieces.ts';

/** A number under way: what is closed by a magnitude, and what still waits for one. */
interface State {
  total: number;
  current: number | null;
  last: 'digits' | 'small' | 'tens' | 'hundred' | 'scale' | 'none';
  /** The magnitude read last. */
  scale: number;
  readonly digits: boolean;
  /** False keeps "and" out. */
  readonly and: boolean;
}

/** Digits or words with their magnitudes, in order: "4.1 billion", "two hundred and five", "thirty-one million two hundred". */
export function sequence(
  p: readonly Piece[],
  i: number,
  and: boolean,
  start: number | null = null,
): Numeral | null {
  if (!p[i]) return null;
  const last = start === null ? 'none' : 'small';
  const state: State = { total: 0, current: start, last, scale: 1, digits: p[i].kind === 'number', and };
  let j = start === null ? i : i + 1;
  while (j < p.length) {
    const next = step(p, j, i, state);
    if (next < 0) break;
    j = next;
  }
  return state.last === 'none' ? ordinalAlone(p, i) : ended(p, i, j, state);
}

/** Takes the piece at `j` into the number; gives the piece to go on with, or -1 where the number is over. */
function step(p: readonly Piece[], j: number, first: number, state: State): number {
  const { kind, lower } = p[j]!;
  if (kind === 'number') return digits(p, j, first, state);
  if (SMALL.has(lower) || TENS.has(lower) || lower === 'hundred') return word(lower, state) ? j + 1 : -1;
  if (SCALES.has(lower)) return magnitude(SCALES.get(lower)!, state) ? j + 1 : -1;
  if (lower === '-' || lower === '–') return joins(p, j, state.last) ? j + 1 : -1;
  if (state.last === 'none') return -1;
  if (lower === 'and' || lower === '&' || lower === ',') return conjunction(p, j, state);
  return lower === 'point' && state.last !== 'scale' ? point(p, j, state) : -1;
}

function digits(p: readonly Piece[], j: number, first: number, state: State): number {
  if (
    state.last === 'none'
      ? j > first
      : !(state.last === 'scale' && SCALES.get(p[j + 1]?.lower ?? '')! < state.scale)
  )
    return -1;
  let next = j + 1;
  state.current = p[j]!.value;
  state.last = 'digits';
  const fraction = slashed(p, j);
  if (fraction) {
    state.current = fraction.value;
    next = fraction.next;
  } else if (VULGAR.has(p[next]?.text ?? '') && Number.isInteger(state.current))
    state.current += VULGAR.get(p[next++]!.text)!;
  const letter = lettered(p, next);
  if (letter === 1) return next;
  state.current *= letter;
  state.scale = letter;
  return next + 1;
}

/** A word below a thousand; false where it starts another number ("nineteen ninety"). */
function word(lower: string, state: State): boolean {
  const { current, last } = state;
  if (lower === 'hundred') {
    if (last === 'hundred' || (current === null && last !== 'none')) return false;
    state.current = (current ?? 1) * 100;
    state.last = 'hundred';
    return true;
  }
  const small = SMALL.get(lower);
  const value = small ?? TENS.get(lower)!;
  const fits =
    current === null ||
    last === 'hundred' ||
    (last === 'tens' && small !== undefined && small > 0 && small < 10);
  if (!fits) return false;
  state.current = (current ?? 0) + value;
  state.last = small === undefined ? 'tens' : 'small';
  return true;
}

function magnitude(by: number, state: State): boolean {
  const { current, total } = state;
  if (current === null && state.last !== 'scale') return false;
  if (current === null) state.total *= by;
  else state.total = total > 0 && by > state.scale ? (total + current) * by : total + current * by;
  state.current = null;
  state.scale = by;
  state.last = 'scale';
  return true;
}

/** "and a half", "and sixteen", "6 crore and two hundred"; -1 where "and" joins another thing. */
function conjunction(p: readonly Piece[], j: number, state: State): number {
  const half =
    p[j]!.text === ',' ? null : halves(p, j + 1, state.last === 'digits' && p[j - 1]!.kind === 'number');
  if (half) {
    // "one million and a half" is half a million more; "one billion and a half million" names its own magnitude.
    const own = half.scale > 1 && half.scale < state.scale;
    if (own || state.last === 'scale') state.total += half.value! * (own ? 1 : state.scale);
    else state.current = (state.current ?? 0) + half.value!;
    return half.next;
  }
  if (!state.and || !follows(p, j, state)) return -1;
  if (p[j + 1]!.kind !== 'number') return j + 1;
  state.current = (state.current ?? 0) + p[j + 1]!.value;
  state.last = 'digits';
  return j + 2;
}

function point(p: readonly Piece[], j: number, state: State): number {
  const tail = decimals(p, j + 1);
  if (!tail) return -1;
  state.current = (state.current ?? 0) + tail.value;
  state.last = 'digits';
  return tail.next;
}

/** What may end a number: a denominator ("two-thirds", "five eighths"), an ordinal ("twenty-first", "5th"). */
function ended(p: readonly Piece[], first: number, end: number, state: State): Numeral {
  const tail = state;
  const value = state.total + (state.current ?? 0);
  const plain: Numeral = {
    first,
    next: end,
    value,
    scale: state.scale,
    form: state.digits ? 'digits' : 'words',
  };
  const suffix = p[end];
  if (tail.digits && suffix && !suffix.gap && /^(?:st|nd|rd|th)$/.test(suffix.lower))
    return { ...plain, next: end + 1, form: 'ordinal' };
  const at = suffix && /^[-–—]$/.test(suffix.text) ? end + 1 : end;
  const word = p[at]?.lower ?? '';
  const ordinal = ORDINALS.get(word);
  const by = DENOMINATORS.get(word);
  if (tail.digits) return plain;
  if (by === undefined && ordinal === undefined) return shareOf(p, plain, value) ?? plain;
  const plural = word.endsWith('s') || word === 'halves';
  if (by !== undefined && ((plural && !(by === 4 && (value === 2 || value >= by))) || value === 1))
    return scaled(p, { ...plain, next: at + 1, value: value / by, form: 'fraction' });
  if (ordinal === undefined) return plain;
  const fits =
    tail.last === 'tens'
      ? ordinal < 10 && ordinal > 0
      : tail.last === 'hundred'
        ? ordinal < 100
        : tail.last === 'scale' && ordinal < tail.scale;
  if (fits) return { ...plain, next: at + 1, value: value + ordinal, form: 'ordinal' };
  return ordinal >= 100 ? { ...plain, next: at + 1, value: value * ordinal, form: 'ordinal' } : plain;
}

/** A hyphen within a number: "twenty-five", "fifty - two", "two-hundred", "1.5-million". */
function joins(p: readonly Piece[], j: number, last: string): boolean {
  const word = p[j + 1]?.lower ?? '';
  if (last === 'tens') return (SMALL.get(word) ?? 0) > 0 && SMALL.get(word)! < 10;
  return (
    last !== 'none' &&
    !p[j]!.gap &&
    !p[j + 1]?.gap &&
    (word === 'hundred' || (SCALES.has(word) && word.length > 3))
  );
}
/** True where "and" goes on with a smaller part of the same number: "one hundred and sixteen", "6 crore and two hundred". */
function follows(p: readonly Piece[], j: number, state: State): boolean {
  const { last, scale: lastScale, digits } = state;
  if (last !== 'hundred' && last !== 'scale') return false;
  const limit = last === 'hundred' ? 100 : lastScale;
  const next = p[j + 1];
  if (!next || (p[j]!.text === ',' && (next.kind !== 'word' || last !== 'scale'))) return false;
  if (next.kind === 'number')
    return (
      digits && last === 'hundred' && next.value > 0 && next.value < limit && Number.isInteger(next.value)
    );
  const part = sequence(p, j + 1, false);
  if (!part || part.value === null || part.value <= 0 || part.value >= limit) return false;
  if (p[j]!.text === ',') return part.value >= 100;
  return part.form === 'words' || part.form === 'ordinal' || part.form === 'fraction';
}
function ordinalAlone(p: readonly Piece[], i: number): Numeral | null {
  const word = p[i]!.lower;
  const value = ORDINALS.get(word) ?? fused(word);
  return value ? { first: i, next: i + 1, value, scale: 1, form: 'ordinal' } : null;
}
/** "fortysecond". */
function fused(word: string): number | undefined {
  const match = /^(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(\w+)$/.exec(word);
  const unit = match && ORDINALS.get(match[2]!);
  return unit && unit < 10 ? TENS.get(match[1]!)! + unit : undefined;
}
