import type { Numeral } from './numeral.ts';
import { DENOMINATORS, LETTERS, ORDINALS, SCALES, SMALL, TENS } from './numerals.ts';
import type { Piece } from './pieces.ts';

/** A share of a magnitude: "half a million", "a quarter of a million", "three quarters billion". */
export function scaled(p: readonly Piece[], fraction: Numeral): Numeral {
  let next = fraction.next;
  if (p[next]?.text === '-') next++;
  if (p[next]?.lower === 'of') next++;
  if (p[next]?.lower === 'a') next++;
  const by = SCALES.get(p[next]?.lower ?? '');
  return by === undefined
    ? fraction
    : { ...fraction, next: next + 1, value: fraction.value! * by, scale: by, form: 'words' };
}

/** "1/4", "3/15", and "2 1/2"; not a date ("7/8/07") nor "24/7". */
export function slashed(p: readonly Piece[], j: number): { value: number; next: number } | null {
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
export function lettered(p: readonly Piece[], k: number): number {
  const piece = p[k];
  if (piece?.kind !== 'word' || (piece.gap && !/^[kK]$/.test(piece.text)) || !/^[kKMbB]$/.test(piece.text))
    return 1;
  return p[k + 1]?.text === '.' && p[k + 2]?.gap === false ? 1 : LETTERS.get(piece.text)!;
}

/** "and a half", "and a quarter", "and three quarters", "and two thirds", "and a half million". */
export function halves(p: readonly Piece[], k: number, digits: boolean): Numeral | null {
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

/** The digits after "point": "two point five", "1 point 1", "zero point zero three", "nought point eleven". */
export function decimals(p: readonly Piece[], k: number): { value: number; next: number } | null {
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

/** Denominators of two words: "one twenty-fifth", "three twenty-firsts". */
export function shareOf(p: readonly Piece[], over: Numeral, value: number): Numeral | null {
  if (over.form !== 'words' || value >= 20 || !TENS.has(p[over.next]?.lower ?? '')) return null;
  const at = p[over.next + 1]?.text === '-' ? over.next + 2 : over.next + 1;
  const word = p[at]?.lower ?? '';
  const unit = ORDINALS.get(word.replace(/s$/, ''));
  if (!unit || unit > 9 || (value > 1 && !word.endsWith('s'))) return null;
  return { ...over, next: at + 1, value: value / (TENS.get(p[over.next]!.lower)! + unit), form: 'fraction' };
}
