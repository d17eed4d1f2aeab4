import { isGenitive, isHyphen, low, type Token } from './tokens.ts';
import type { Mod, Reading } from './when.ts';

/** What a modifier may stand before: a date or time, a length of time, or both. */
type Fits = 'date' | 'length' | 'both';

interface Modifier {
  readonly words: readonly string[];
  readonly mod: Mod | null;
  readonly fits: Fits;
}

const LIST: readonly (readonly [phrase: string, mod: Mod | null, fits: Fits])[] = [
  ['early', 'START', 'date'],
  ['very early', 'START', 'date'],
  ['earlier', 'START', 'date'],
  ['late', 'END', 'date'],
  ['later', 'END', 'date'],
  ['mid', 'MID', 'date'],
  ['sometime', null, 'date'],
  ['earlier in', 'START', 'date'],
  ['later in', 'END', 'date'],
  ['late in', 'END', 'date'],
  ['early in', 'START', 'date'],
  ['the beginning of', 'START', 'date'],
  ['the very beginning of', 'START', 'date'],
  ['the start of', 'START', 'date'],
  ['the middle of', 'MID', 'date'],
  ['the end of', 'END', 'date'],
  ['the close of', 'END', 'date'],
  ['end of', 'END', 'date'],
  ['the last half of', 'END', 'date'],
  ['the latter half of', 'END', 'date'],
  ['around', 'APPROX', 'both'],
  ['nearly', 'LESS_THAN', 'length'],
  ['almost', 'LESS_THAN', 'length'],
  ['less than', 'LESS_THAN', 'length'],
  ['fewer than', 'LESS_THAN', 'length'],
  ['more than', 'MORE_THAN', 'length'],
  ['over', 'MORE_THAN', 'length'],
  ['at least', 'EQUAL_OR_MORE', 'length'],
  ['no less than', 'EQUAL_OR_MORE', 'length'],
  ['not less than', 'EQUAL_OR_MORE', 'length'],
  ['no fewer than', 'EQUAL_OR_MORE', 'length'],
  ['not fewer than', 'EQUAL_OR_MORE', 'length'],
  ['up to', 'EQUAL_OR_LESS', 'length'],
  ['at most', 'EQUAL_OR_LESS', 'length'],
  ['no more than', 'EQUAL_OR_LESS', 'length'],
  ['not more than', 'EQUAL_OR_LESS', 'length'],
  ['roughly', 'APPROX', 'length'],
  ['approximately', 'APPROX', 'length'],
];

const MODIFIERS = new Map<string, Modifier[]>();
for (const [phrase, mod, fits] of LIST) {
  const words = phrase.split(' ');
  const list = MODIFIERS.get(words[0]!) ?? [];
  list.push({ words, mod, fits });
  list.sort((a, b) => b.words.length - a.words.length);
  MODIFIERS.set(words[0]!, list);
}

const isLength = (r: Reading): boolean => {
  const { when } = r;
  if (when.is === 'ago' || when.is === 'yearBefore') return true;
  return when.is === 'fixed' && when.type === 'DURATION';
};

/** Dates that take no "early" or "end of": references, and whole dates after "around". */
function takes(r: Reading, modifier: Modifier, first: string, before: string): boolean {
  if (isLength(r)) {
    if (modifier.fits === 'date') return false;
    // "used over three years" is a preposition, "over a year" and "for over three years" are not.
    if (modifier.words[0] === 'over')
      return first === 'a' || first === 'an' || (first !== 'the' && OVER.has(before));
    return true;
  }
  if (modifier.fits === 'length') return false;
  const { when } = r;
  if (when.is === 'fixed') return when.type === 'DATE' && !when.value.endsWith('_REF');
  if (modifier.words[0] === 'end' && when.is === 'latest' && when.unit === 'day') return false;
  return true;
}

const OVER = new Set(['for', 'in', 'after', 'of', 'than', 'lasted', 'taken', 'well', 'just', 'by']);
const IN = new Set(['the', 'this', 'that', 'last', 'next']);

/**
 * Reads what stands before an expression and belongs to it: "early next year", "mid-November", "the end of 1990",
 * "more than four hours". `read` reads the expression itself.
 */
export function readModified(
  ts: readonly Token[],
  i: number,
  read: (at: number) => Reading | null,
): Reading | null {
  for (const modifier of MODIFIERS.get(low(ts, i)) ?? []) {
    if (!modifier.words.every((w, k) => low(ts, i + k) === w)) continue;
    let at = i + modifier.words.length;
    if (isHyphen(ts, at)) at++;
    const last = modifier.words.at(-1)!;
    if (last === 'in' && !IN.has(low(ts, at))) continue;
    const found = read(at);
    if (!found || !takes(found, modifier, low(ts, at), low(ts, i - 1))) continue;
    // "get around Wednesday's ruling"
    if (modifier.words[0] === 'around' && isGenitive(ts, found.end)) continue;
    if (
      last === 'in' &&
      found.when.is === 'latest' &&
      found.when.unit === 'day' &&
      modifier.words[0] !== 'late'
    )
      continue;
    if (
      modifier.words[0] === 'end' &&
      low(ts, i - 1) !== 'by' &&
      low(ts, i - 1) !== 'until' &&
      low(ts, i - 1) !== 'at'
    )
      continue;
    // "At the end of the day" is a figure of speech.
    const day = found.when.is === 'latest' && found.when.unit === 'day';
    if (day && low(ts, i - 1) === 'at' && modifier.words.includes('end')) continue;
    const mod = modifier.mod ?? found.mod;
    return mod ? { ...found, mod } : found;
  }
  return null;
}

const AFTER: readonly (readonly [phrase: string, mod: Mod])[] = [
  ['or later', 'ON_OR_AFTER'],
  ['or after', 'ON_OR_AFTER'],
  ['and beyond', 'ON_OR_AFTER'],
  ['or earlier', 'ON_OR_BEFORE'],
  ['or before', 'ON_OR_BEFORE'],
];

/** "1994 or later", "2018 and beyond". */
export function readFollowed(ts: readonly Token[], r: Reading): Reading {
  if (r.when.is === 'fixed') return r;
  for (const [phrase, mod] of AFTER) {
    const [a, b] = phrase.split(' ');
    if (low(ts, r.end) === a && low(ts, r.end + 1) === b) return { ...r, end: r.end + 2, mod };
  }
  return r;
}

export const MODIFIER_STARTS: Iterable<string> = MODIFIERS.keys();
