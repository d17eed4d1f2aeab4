import type { Context, Found, Way } from './found.ts';
import type { Numeral } from './numeral.ts';
import type { Piece } from './pieces.ts';

function read(_: Context, numeral: Numeral): Found | null {
  if (numeral.form !== 'ordinal') return null;
  return {
    first: numeral.first,
    next: numeral.next,
    kind: 'ordinal',
    value: numeral.value,
    unit: null,
    scale: 1,
    rule: 'ordinal',
  };
}

const PHRASES: readonly (readonly [readonly string[], string])[] = (
  [
    ['the one before the last one', 'end-1'],
    ['the one before the last', 'end-1'],
    ['the second to last', 'end-1'],
    ['the last but one', 'end-1'],
    ['next to last', 'end-1'],
    ['penultimate', 'end-1'],
    ['previous one', 'current-1'],
    ['next one', 'current+1'],
    ['current one', 'current+0'],
    ['previous', 'current-1'],
    ['next', 'current+1'],
    ['current', 'current+0'],
    ['last', 'end+0'],
  ] as const
).map(([words, position]) => [words.split(' '), position]);
const STARTS = new Set(PHRASES.map(([words]) => words[0]!));

/** Words with which such a rank starts, as alternatives of a pattern. */
export const RANKS = '\\b(?:last|next|previous|current|penultimate|the (?:one before|second to last))\\b';

/** A rank counted from the end or from here ("last", "the last but one", "next"), at piece `i`. */
export function rankAt(p: readonly Piece[], i: number): Found | null {
  if (!STARTS.has(p[i]!.lower)) return null;
  for (const [words, position] of PHRASES)
    if (words.every((word, k) => p[i + k]?.lower === word))
      return {
        first: i,
        next: i + words.length,
        kind: 'ordinal',
        value: null,
        unit: null,
        scale: 1,
        rule: 'rank',
        position,
      };
  return null;
}

export const ordinal: Way = {
  name: 'ordinal',
  read,
  examples: [
    { text: 'the 5th ward', finds: [{ kind: 'ordinal', value: 5 }] },
    { text: 'the twenty-first session', finds: [{ kind: 'ordinal', value: 21 }] },
    { text: 'a third hearing', finds: [{ kind: 'ordinal', value: 3 }] },
    { text: 'the last hearing', finds: [{ kind: 'ordinal', position: 'end+0' }] },
    { text: 'a third of the wards', finds: [{ kind: 'number', value: 1 / 3 }] },
    { text: 'the ordinary session', finds: [] },
  ],
};
