import { scaled } from './fraction.ts';
import { DENOMINATORS, SCALES, SMALL, TENS, VULGAR } from './numerals.ts';
import type { Piece } from './pieces.ts';
import { sequence } from './sequence.ts';

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
        : word === 'of' && /^(?:10|ten|100)$/.test(p[over.next + 1]?.lower ?? '')
          ? over.next + 1 // "nine of 10 voters"
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
