import { isHyphen, low, type Token } from './tokens.ts';
import { ONES, ORDINALS, SCALES, TENS, VAGUE } from './vocabulary.ts';

export interface Count {
  /** Token after the last. */
  readonly end: number;
  /** Null where the words give no number ("several"). */
  readonly value: number | null;
  /** The higher end of "two to three"; null otherwise. */
  readonly high: number | null;
  /** True for "a" and "an" alone. */
  readonly article: boolean;
  readonly about: boolean;
}

/** Reads a number in words: "twenty-four", "two hundred", "one hundred and fifty". */
function spelled(ts: readonly Token[], i: number): { end: number; value: number } | null {
  let k = i;
  let total = 0;
  let part = -1;
  for (;;) {
    const l = low(ts, k);
    const tens = TENS.get(l);
    const ones = ONES.get(l);
    const scale = SCALES.get(l);
    if (tens !== undefined && part < 0) {
      part = tens;
      const next = isHyphen(ts, k + 1) ? k + 2 : k + 1;
      const unit = ONES.get(low(ts, next));
      if (unit !== undefined && unit < 10) {
        part += unit;
        k = next;
      }
    } else if (ones !== undefined && part < 0) part = ones;
    else if (scale !== undefined && part >= 0) {
      total += part * scale;
      part = -1;
      if (low(ts, k + 1) === 'and' && (ONES.has(low(ts, k + 2)) || TENS.has(low(ts, k + 2)))) k++;
    } else break;
    k++;
  }
  if (k === i) return null;
  return { end: k, value: total + Math.max(part, 0) };
}

const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** "2 1/2", "2½", "two and a half" after the whole part, which ends at `k`. */
function fraction(ts: readonly Token[], k: number): { end: number; value: number } {
  const sign = FRACTIONS[low(ts, k)];
  if (sign !== undefined) return { end: k + 1, value: sign };
  const dash = isHyphen(ts, k) ? 1 : 0;
  const above = ts[k + dash]?.value;
  if (above !== null && above !== undefined && low(ts, k + dash + 1) === '/' && ts[k + dash + 2]?.value)
    return { end: k + dash + 3, value: above / ts[k + dash + 2]!.value! };
  if (low(ts, k) === 'and' && low(ts, k + 1) === 'a' && low(ts, k + 2) === 'half')
    return { end: k + 3, value: 0.5 };
  return { end: k, value: 0 };
}

function single(ts: readonly Token[], i: number): { end: number; value: number } | null {
  const t = ts[i];
  if (!t) return null;
  const whole = t.kind === 'number' ? { end: i + 1, value: t.value! } : spelled(ts, i);
  if (!whole) return null;
  // "thirty (30) days", as statutes write
  const figure = ts[whole.end + 1];
  if (low(ts, whole.end) === '(' && figure?.value === whole.value && low(ts, whole.end + 2) === ')')
    return { end: whole.end + 3, value: whole.value };
  const rest = fraction(ts, whole.end);
  return { end: rest.end, value: whole.value + rest.value };
}

function loose(ts: readonly Token[], i: number): Count | null {
  const l = low(ts, i);
  const plain = { high: null, article: false, about: false };
  if (VAGUE.has(l)) return { ...plain, end: i + 1, value: null };
  if (l === 'a' || l === 'an' || l === 'another') {
    const next = low(ts, i + 1);
    if (next === 'few' || next === 'number')
      return { ...plain, end: next === 'few' ? i + 2 : i + 3, value: null };
    if (next === 'couple')
      return { ...plain, end: low(ts, i + 2) === 'of' ? i + 3 : i + 2, value: 2, about: true };
    if (next === 'dozen') return { ...plain, end: i + 2, value: 12 };
    const scale = SCALES.get(next);
    if (scale) return { ...plain, end: i + 2, value: scale };
    return { ...plain, end: i + 1, value: 1, article: true };
  }
  if (l === 'couple')
    return { ...plain, end: low(ts, i + 1) === 'of' ? i + 2 : i + 1, value: 2, about: true };
  return null;
}

/** Reads a count: "2 1/2", "two to three", "several", "a couple of", "a". Null where none stands at `i`. */
export function readCount(ts: readonly Token[], i: number): Count | null {
  const vague = loose(ts, i);
  if (vague) return vague;
  const first = single(ts, i);
  if (!first) return null;
  const base = { end: first.end, value: first.value, high: null, article: false, about: false };
  const joint = low(ts, first.end);
  if (joint === 'to' || joint === 'or' || isHyphen(ts, first.end)) {
    const second = single(ts, first.end + 1);
    if (second && second.value > first.value) return { ...base, end: second.end, high: second.value };
  }
  return base;
}

/** Reads a year in words: "nineteen ninety-six", "two thousand and eight". */
export function spelledYear(ts: readonly Token[], i: number): { end: number; year: number } | null {
  const first = low(ts, i);
  if (first === 'two' && low(ts, i + 1) === 'thousand') {
    const more = low(ts, i + 2) === 'and' ? ONES.get(low(ts, i + 3)) : undefined;
    return more ? { end: i + 4, year: 2000 + more } : null;
  }
  const century = ONES.get(first) ?? (first === 'twenty' ? 20 : 0);
  if (century < 17) return null;
  const teen = ONES.get(low(ts, i + 1)) ?? 0;
  const tens = TENS.get(low(ts, i + 1)) ?? (teen >= 10 ? teen : 0);
  if (!tens) return null;
  const joint = isHyphen(ts, i + 2) ? i + 3 : i + 2;
  const unit = tens >= 20 ? (ONES.get(low(ts, joint)) ?? 0) : 0;
  const last = unit > 0 && unit < 10;
  return { end: last ? joint + 1 : i + 2, year: century * 100 + tens + (last ? unit : 0) };
}

/** Reads an ordinal: "third", "3rd", "twenty-first". */
export function readOrdinal(ts: readonly Token[], i: number): { end: number; value: number } | null {
  const t = ts[i];
  if (!t) return null;
  if (t.kind === 'number') {
    const suffix = ts[i + 1];
    if (!suffix?.tight || !/^(st|nd|rd|th)$/.test(suffix.low) || !Number.isInteger(t.value)) return null;
    return { end: i + 2, value: t.value! };
  }
  const plain = ORDINALS.get(t.low);
  if (plain !== undefined) return { end: i + 1, value: plain };
  const tens = TENS.get(t.low);
  if (tens === undefined) return null;
  const k = isHyphen(ts, i + 1) ? i + 2 : i + 1;
  const unit = ORDINALS.get(low(ts, k));
  return unit !== undefined && unit < 10 ? { end: k + 1, value: tens + unit } : null;
}
