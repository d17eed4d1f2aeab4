import { DENOMINATORS, LETTERS, ORDINALS, SCALES, SMALL, TENS, VULGAR } from './numerals.ts';
import type { Piece } from './pieces.ts';

/** A number as the text writes it: pieces `[first, next)`. */
export interface Numeral {
  readonly first: number;
  readonly next: number;
  /** Null for "thousands of". */
  readonly value: number | null;
  /** The magnitude it ends in ("4.1 billion": 1e9), 1 if none; a range hands it to its first end. */
  readonly scale: number;
  readonly form: 'digits' | 'words' | 'fraction' | 'ratio' | 'vague' | 'ordinal';
}

const FRACTION_ENDS =
  /^(?:of|to|in|or|and|more|less|fewer|from|since|by|for|at|on|as|than|over|under|the|its|their|was|were|is|are|have|has|had|said|did|do|would|will|could|compared|lower|higher|during|each)$/;
const VAGUE = /^(?:dozens|scores|hundreds|thousands|millions|billions|trillions|lakhs|crores)$/;

/** The number that starts at piece `i`, or null. `and` false keeps "between one hundred and fifty" apart. */
export function numeralAt(p: readonly Piece[], i: number, and = true): Numeral | null {
  const piece = p[i];
  if (!piece) return null;
  if (piece.lower === 'minus' || piece.lower === 'negative') return negated(p, i, numeralAt(p, i + 1, and));
  if ((piece.text === '-' || piece.text === '−') && signs(p, i))
    return negated(p, i, numeralAt(p, i + 1, and));
  const read =
    several(p, i) ?? vague(p, i) ?? article(p, i, and) ?? leadingFraction(p, i) ?? sequence(p, i, and);
  return read && (ratio(p, read) ?? read);
}

/** A minus sign, not a dash: nothing before it, or white space before and none behind; never after a number ("2 -7 g"). */
function signs(p: readonly Piece[], i: number): boolean {
  const [before, dash, after] = [p[i - 1], p[i]!, p[i + 1]];
  if (!after || (after.kind !== 'number' && !SMALL.has(after.lower))) return false;
  if (before?.kind === 'number') return false;
  return dash.gap ? !after.gap || i === 0 : /^[<>=(]$/.test(before?.text ?? '');
}

function negated(p: readonly Piece[], i: number, of: Numeral | null): Numeral | null {
  return of && of.value !== null && of.form !== 'ordinal' && p[i]
    ? { ...of, first: i, value: -of.value }
    : null;
}

/** "several hundred", "a few thousand": an amount left open. */
function several(p: readonly Piece[], i: number): Numeral | null {
  if (!/^(?:several|few|many|couple)$/.test(p[i - 1]?.lower ?? '') || !SCALES.has(p[i]!.lower)) return null;
  let next = i + 1;
  while (SCALES.has(p[next]?.lower ?? '')) next++;
  return { first: i, next, value: null, scale: SCALES.get(p[next - 1]!.lower)!, form: 'vague' };
}

/** "thousands of", "hundreds of thousands of", "billions of dollars", "dozens". */
function vague(p: readonly Piece[], i: number): Numeral | null {
  if (p[i]?.lower === 'tens' && !(p[i + 1]?.lower === 'of' && VAGUE.test(p[i + 2]?.lower ?? ''))) return null;
  let next = i;
  while (next < p.length && (VAGUE.test(p[next]!.lower) || (next === i && p[next]!.lower === 'tens'))) {
    next++;
    if (p[next]?.lower === 'of' && VAGUE.test(p[next + 1]?.lower ?? '')) next++;
  }
  return next > i ? { first: i, next, value: null, scale: 1, form: 'vague' } : null;
}

/** "a hundred", "a dozen", "a quarter of", "a third of", "a half", "a couple", "a score of". */
function article(p: readonly Piece[], i: number, and: boolean): Numeral | null {
  const a = p[i]!.lower;
  if (a !== 'a' && a !== 'an') return null;
  const word = p[i + 1]?.lower ?? '';
  if (word === 'couple') return { first: i, next: i + 2, value: 2, scale: 1, form: 'words' };
  if (word === 'score' && p[i + 2]?.lower === 'of')
    return { first: i, next: i + 2, value: 20, scale: 1, form: 'words' };
  if (SCALES.has(word) && word.length > 3) return sequence(p, i, and, 1);
  const by = DENOMINATORS.get(word);
  if (by === undefined || word.endsWith('s')) {
    // "a twenty-first": a share only where nothing follows that it could count.
    const whole = TENS.has(word) ? sequence(p, i + 1, false) : null;
    return whole?.form === 'ordinal' && !p[whole.next]
      ? { ...whole, first: i, value: 1 / whole.value!, form: 'fraction' }
      : null;
  }
  const after = p[i + 2];
  if (by > 4 || word === 'third' || word === 'fourth') {
    if (after && after.kind === 'word' && !FRACTION_ENDS.test(after.lower)) return null;
    if (after && after.kind === 'number') return null;
  }
  if (after?.text === '-' && !after.gap) return null;
  return scaled(p, { first: i, next: i + 2, value: 1 / by, scale: 1, form: 'fraction' });
}

/** "half of", "half a million", "quarter million", "half-dozen", "½", "tenth of a gallon". */
function leadingFraction(p: readonly Piece[], i: number): Numeral | null {
  const word = p[i]!.lower;
  const vulgar = VULGAR.get(word);
  if (vulgar !== undefined)
    return scaled(p, { first: i, next: i + 1, value: vulgar, scale: 1, form: 'fraction' });
  if (word !== 'half' && word !== 'quarter') return null;
  if (
    /^(?:first|second|other|latter|top|bottom|better|last|next|this|final|early|fourth|third|th|nd|rd|st)$/.test(
      p[i - 1]?.lower ?? '',
    )
  )
    return null;
  const whole = scaled(p, {
    first: i,
    next: i + 1,
    value: word === 'half' ? 0.5 : 0.25,
    scale: 1,
    form: 'fraction',
  });
  return word === 'half' || whole.scale > 1 ? whole : null;
}

/** A share of a magnitude: "half a million", "a quarter of a million", "three quarters billion". */
function scaled(p: readonly Piece[], fraction: Numeral): Numeral {
  let next = fraction.next;
  if (p[next]?.text === '-') next++;
  if (p[next]?.lower === 'of') next++;
  if (p[next]?.lower === 'a') next++;
  const by = SCALES.get(p[next]?.lower ?? '');
  return by === undefined
    ? fraction
    : { ...fraction, next: next + 1, value: fraction.value! * by, scale: by, form: 'words' };
}

/** Digits or words with their magnitudes, in order: "4.1 billion", "two hundred and five", "thirty-one million two hundred". */
function sequence(p: readonly Piece[], i: number, and: boolean, start: number | null = null): Numeral | null {
  let total = 0;
  let current: number | null = start;
  let last: 'digits' | 'small' | 'tens' | 'hundred' | 'scale' | 'none' = start === null ? 'none' : 'small';
  let lastScale = 1;
  let j = start === null ? i : i + 1;
  if (!p[i]) return null;
  const digitsFirst = p[i].kind === 'number';
  for (; j < p.length; j++) {
    const piece = p[j]!;
    const word = piece.lower;
    if (piece.kind === 'number') {
      if (last !== 'none' && !(last === 'scale' && SCALES.get(p[j + 1]?.lower ?? '')! < lastScale)) break;
      if (last === 'none' && j > i) break;
      current = piece.value;
      last = 'digits';
      const fraction = slashed(p, j);
      if (fraction) {
        current = fraction.value;
        j = fraction.next - 1;
      } else if (VULGAR.has(p[j + 1]?.text ?? '') && Number.isInteger(current)) {
        current += VULGAR.get(p[j + 1]!.text)!;
        j++;
      }
      const letter = lettered(p, j + 1);
      if (letter > 1) {
        current *= letter;
        lastScale = letter;
        j++;
      }
    } else if (SMALL.has(word)) {
      const value = SMALL.get(word)!;
      if (current === null && last !== 'scale') current = value;
      else if (current === null) current = value;
      else if (last === 'tens' && value > 0 && value < 10) current += value;
      else if (last === 'hundred') current += value;
      else break;
      last = 'small';
    } else if (TENS.has(word)) {
      if (current === null) current = TENS.get(word)!;
      else if (last === 'hundred') current += TENS.get(word)!;
      else break;
      last = 'tens';
    } else if (word === 'hundred') {
      if (current === null && last !== 'none') break;
      if (last === 'hundred') break;
      current = (current ?? 1) * 100;
      last = 'hundred';
    } else if (SCALES.has(word)) {
      const by = SCALES.get(word)!;
      if (current === null && last !== 'scale') break;
      if (current === null) total *= by;
      else if (total > 0 && by > lastScale) total = (total + current) * by;
      else total += current * by;
      current = null;
      lastScale = by;
      last = 'scale';
    } else if (piece.text === '-' || piece.text === '–') {
      if (!joins(p, j, last)) break;
    } else if (word === 'and' || word === '&' || word === ',') {
      if (last === 'none') break;
      const half = word === ',' ? null : halves(p, j + 1, last === 'digits' && p[j - 1]!.kind === 'number');
      if (half) {
        const unit = last === 'scale' ? lastScale : 1;
        if (half.scale > 1 && half.scale < lastScale) total += half.value! * 1;
        else if (last === 'scale') total += half.value! * unit;
        else current = (current ?? 0) + half.value!;
        j = half.next - 1;
        continue;
      }
      if (!and || !follows(p, j, last, lastScale, digitsFirst)) break;
      if (p[j + 1]!.kind === 'number') {
        current = (current ?? 0) + p[j + 1]!.value;
        last = 'digits';
        j++;
      }
    } else if (
      word === 'point' &&
      (last === 'small' || last === 'tens' || last === 'hundred' || last === 'digits')
    ) {
      const tail = decimals(p, j + 1);
      if (!tail) break;
      current = (current ?? 0) + tail.value;
      j = tail.next - 1;
      last = 'digits';
    } else break;
  }
  if (last === 'none') return ordinalAlone(p, i);
  return ended(p, i, j, total + (current ?? 0), { last, scale: lastScale, digits: digitsFirst });
}

interface Tail {
  readonly last: string;
  readonly scale: number;
  readonly digits: boolean;
}

/** What may end a number: a denominator ("two-thirds", "five eighths"), an ordinal ("twenty-first", "5th"). */
function ended(p: readonly Piece[], first: number, end: number, value: number, tail: Tail): Numeral {
  const plain: Numeral = {
    first,
    next: end,
    value,
    scale: tail.scale,
    form: tail.digits ? 'digits' : 'words',
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

/** Denominators of two words: "one twenty-fifth", "three twenty-firsts". */
function shareOf(p: readonly Piece[], over: Numeral, value: number): Numeral | null {
  if (over.form !== 'words' || value >= 20 || !TENS.has(p[over.next]?.lower ?? '')) return null;
  const at = p[over.next + 1]?.text === '-' ? over.next + 2 : over.next + 1;
  const word = p[at]?.lower ?? '';
  const unit = ORDINALS.get(word.replace(/s$/, ''));
  if (!unit || unit > 9 || (value > 1 && !word.endsWith('s'))) return null;
  return { ...over, next: at + 1, value: value / (TENS.get(p[over.next]!.lower)! + unit), form: 'fraction' };
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

/** "1/4", "3/15", and "2 1/2"; not a date ("7/8/07") nor "24/7". */
function slashed(p: readonly Piece[], j: number): { value: number; next: number } | null {
  const simple = (k: number): number | null => {
    const [over, slash, under] = [p[k], p[k + 1], p[k + 2]];
    if (over?.kind !== 'number' || (slash?.text !== '/' && slash?.text !== '⁄') || under?.kind !== 'number')
      return null;
    if (
      slash.gap !== under.gap ||
      p[k + 3]?.text === '/' ||
      p[k - 1]?.text === '/' ||
      (over.value === 9 && under.value === 11)
    )
      return null;
    return Number.isInteger(under.value) && over.value < under.value && under.value <= 1000
      ? over.value / under.value
      : null;
  };
  const one = simple(j);
  if (one !== null) return { value: one, next: j + 3 };
  const mixed = p[j + 1]?.gap && Number.isInteger(p[j]!.value) ? simple(j + 1) : null;
  return mixed !== null ? { value: p[j]!.value + mixed, next: j + 4 } : null;
}

/** A magnitude in one letter glued to the digits: "10k", "3M", "1.2b". Metre and million share "m": money decides that. */
function lettered(p: readonly Piece[], k: number): number {
  const piece = p[k];
  if (piece?.kind !== 'word' || (piece.gap && !/^[kK]$/.test(piece.text)) || !/^[kKMbB]$/.test(piece.text))
    return 1;
  return p[k + 1]?.text === '.' && p[k + 2]?.gap === false ? 1 : LETTERS.get(piece.text)!;
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

/** "and a half", "and a quarter", "and three quarters", "and two thirds", "and a half million". */
function halves(p: readonly Piece[], k: number, digits: boolean): Numeral | null {
  const word = p[k]?.lower ?? '';
  if (word === 'half' || word === 'quarter')
    return scaled(p, {
      first: k,
      next: k + 1,
      value: word === 'half' ? 0.5 : 0.25,
      scale: 1,
      form: 'fraction',
    });
  if (word === 'a' || word === 'an') {
    const by = DENOMINATORS.get(p[k + 1]?.lower ?? '');
    return by === undefined || p[k + 1]!.lower.endsWith('s') ? null : scaledNow(p, k, k + 2, 1 / by);
  }
  const over = SMALL.get(word);
  const under = DENOMINATORS.get(p[k + 1]?.lower ?? '');
  if (over === undefined || under === undefined || over >= under || (digits && over > 1)) return null;
  if (over > 1 && !p[k + 1]!.lower.endsWith('s')) return null;
  return scaledNow(p, k, k + 2, over / under);
}

function scaledNow(p: readonly Piece[], first: number, next: number, value: number): Numeral {
  const by = SCALES.get(p[next]?.lower ?? '');
  // "five and a half million" belongs to the whole, "one billion and a half million" to the half: the reader of the sequence decides.
  return by !== undefined && p[first - 2] && SCALES.has(p[first - 2]!.lower)
    ? { first, next: next + 1, value: value * by, scale: by, form: 'words' }
    : { first, next, value, scale: 1, form: 'fraction' };
}

/** True where "and" goes on with a smaller part of the same number: "one hundred and sixteen", "6 crore and two hundred". */
function follows(p: readonly Piece[], j: number, last: string, lastScale: number, digits: boolean): boolean {
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

/** The digits after "point": "two point five", "1 point 1", "zero point zero three", "nought point eleven". */
function decimals(p: readonly Piece[], k: number): { value: number; next: number } | null {
  if (p[k]?.kind === 'number' && Number.isInteger(p[k]!.value))
    return { value: Number(`0.${p[k]!.text}`), next: k + 1 };
  let digits = '';
  let next = k;
  for (; next < p.length; next++) {
    const value = SMALL.get(p[next]!.lower) ?? TENS.get(p[next]!.lower);
    if (value === undefined) break;
    digits += value;
  }
  return digits ? { value: Number(`0.${digits}`), next } : null;
}

/** "one in five", "one out of three", "1 over 20". */
function ratio(p: readonly Piece[], over: Numeral): Numeral | null {
  const word = p[over.next]?.lower;
  if (
    !over.value ||
    over.value < 1 ||
    !Number.isInteger(over.value) ||
    over.scale > 1 ||
    over.form === 'ordinal'
  )
    return null;
  const at =
    word === 'in' || (word === 'over' && over.value === 1)
      ? over.next + 1
      : word === 'out' && p[over.next + 1]?.lower === 'of'
        ? over.next + 2
        : 0;
  if (!at) return null;
  const under = sequence(p, at, true);
  if (
    !under ||
    under.value === null ||
    under.value <= over.value ||
    under.form === 'ordinal' ||
    under.form === 'fraction'
  )
    return null;
  if (word === 'in' && (over.value > 10 || under.value > 1000)) return null;
  // "two in five years" counts years; "12 in six boxes" counts boxes.
  const unit = p[under.next]?.lower ?? '';
  if (
    word === 'in' &&
    (over.value > 1 || under.value < 3) &&
    /^(?:years?|months?|weeks?|days?|hours?|minutes?|boxes)$/.test(unit)
  )
    return null;
  if (word === 'in' && /^(?:years?|months?|weeks?|days?|hours?|minutes?)$/.test(unit)) return null;
  return { first: over.first, next: under.next, value: over.value / under.value, scale: 1, form: 'ratio' };
}
