import { glued } from './found.ts';
import type { Piece } from './pieces.ts';

/** Which side of the value the words leave open. */
type Bound = 'low' | 'high' | 'both' | 'none';

export interface Qualifier {
  readonly name: string;
  readonly bound: Bound;
}

/** Words before an amount, by the normal form they are read as. */
const BEFORE: readonly (readonly [string, Bound, string])[] = [
  [
    'more than',
    'low',
    'more than|over|above|greater than|higher than|larger than|bigger than|in excess of|exceeding|exceeds|exceed|exceeded|surpassing|surpassed|surpass|topping|topped|upwards of|upward of|well over|well above|well more than|far more than|slightly more than|slightly over|a little over|a little more than|much more than|better than|>',
  ],
  ['just over', 'low', 'just over|just above|just more than|a little over|a bit more than|slightly above'],
  [
    'at least',
    'low',
    'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|at the least|greater than or equal to|more than or equal to|higher or equal than|greater or equal than|at least or equal to|> =|>=',
  ],
  [
    'less than',
    'high',
    'less than|fewer than|under|below|lower than|smaller than|well under|well below|far less than|far fewer than|<',
  ],
  [
    'just under',
    'high',
    'just under|just below|just shy of|just short of|slightly under|slightly less than|a little under|a little less than|a bit less than',
  ],
  [
    'at most',
    'high',
    'at most|no more than|not more than|a maximum of|maximum of|no greater than|no higher than|not exceeding|less than or equal to|less or equal than|lower or equal than|smaller or equal than|fewer than or equal to|< =',
  ],
  ['up to', 'high', 'up to|as many as|as much as|as high as|as long as'],
  ['as few as', 'low', 'as few as|as little as|as low as'],
  ['nearly', 'none', 'nearly|almost|close to|approaching|not quite|practically'],
  [
    'about',
    'none',
    'about|around|roughly|approximately|some|somewhere around|circa|an approximate|approx|approx .|on the order of|in the region of|in the neighborhood of|in the neighbourhood of|~|more or less',
  ],
  ['estimated', 'none', 'an estimated|estimated|an expected|an anticipated|a projected'],
  [
    'record',
    'none',
    'a record|record|a record-high|an all-time high of|a record high of|a record high|a record low|record-high|record-low|a record - high|record - high|a record low of|an all-time high|an all-time low of|a record-breaking|a record-setting|an all - time high of|a record - breaking',
  ],
  ['exactly', 'none', 'exactly|precisely'],
  ['equal to', 'both', 'equal to|equals'],
  ['only', 'none', 'only|just|merely|a mere|a mere|barely'],
  ['total', 'none', 'a total of|totaling|totalling|a combined'],
  ['another', 'none', 'another|an additional|a further|an extra'],
  ['average', 'none', 'an average of|on average|averaging|averaged|a median of'],
];

/** Verbs with "over" of their own. */
const CARRIES =
  /^(?:turn|hand|take|took|taken|sign|pass|carr(?:y|ied)|roll|pull|knock|run|ran|win|won|fight|fought|argue|disagree|split|divided|dispute|mull|pore)(?:s|ed|ing)?$/;

interface Entry extends Qualifier {
  readonly words: readonly string[];
}
const BY_LAST = new Map<string, Entry[]>();
for (const [name, bound, forms] of BEFORE)
  for (const form of forms.split('|')) {
    const words = form.split(/[ -]/).filter(Boolean);
    const entry = { name, bound, words };
    const last = words[words.length - 1]!;
    BY_LAST.set(
      last,
      [...(BY_LAST.get(last) ?? []), entry].sort((a, b) => b.words.length - a.words.length),
    );
  }

/** The qualifier that ends right before piece `i`, with the piece it starts at. "over" after "one" is a fraction bar; "about" may be the topic. */
export function qualifierBefore(
  p: readonly Piece[],
  i: number,
): { first: number; qualifier: Qualifier } | null {
  for (const entry of BY_LAST.get(p[i - 1]?.lower ?? '') ?? []) {
    let at = i;
    let k = entry.words.length - 1;
    for (; k >= 0 && at > 0; k--) {
      at--;
      if (p[at]!.text === '-' && p[at]!.lower !== entry.words[k]) at--;
      if (p[at]?.lower !== entry.words[k]) break;
    }
    // "turned over 52 inmates": the verb's own word.
    if (k < 0 && entry.words[0] === 'over' && CARRIES.test(p[at - 1]?.lower ?? '')) continue;
    if (k < 0) return { first: at, qualifier: entry };
  }
  return null;
}

const AFTER: readonly (readonly [string, Bound, string])[] = [
  [
    'at least',
    'low',
    'or more|or higher|or greater|or above|or over|or better|and up|and above|and over|and more|or greater than|or equal to it',
  ],
  ['at most', 'high', 'or less|or fewer|or lower|or under|or below|and under|and below'],
  ['about', 'none', 'or so|or thereabouts|give or take|more or less'],
  ['at least', 'low', 'at least|at a minimum|minimum'],
  ['at most', 'high', 'at most|tops|at the most|maximum'],
];
const BY_FIRST = new Map<string, Entry[]>();
for (const [name, bound, forms] of AFTER)
  for (const form of forms.split('|')) {
    const words = form.split(' ');
    BY_FIRST.set(
      words[0]!,
      [...(BY_FIRST.get(words[0]!) ?? []), { name, bound, words }].sort(
        (a, b) => b.words.length - a.words.length,
      ),
    );
  }

/** The qualifier that starts at piece `i`: "or more", "or so", "+", "-plus". */
export function qualifierAfter(
  p: readonly Piece[],
  i: number,
): { next: number; qualifier: Qualifier } | null {
  if (p[i]?.text === '+' && glued(p, i) && p[i + 1]?.kind !== 'number')
    return { next: i + 1, qualifier: { name: 'at least', bound: 'low' } };
  if (p[i]?.text === '-' && glued(p, i) && p[i + 1]?.lower === 'plus')
    return { next: i + 2, qualifier: { name: 'at least', bound: 'low' } };
  for (const entry of BY_FIRST.get(p[i]?.lower ?? '') ?? []) {
    if (!entry.words.every((word, k) => p[i + k]?.lower === word)) continue;
    const next = i + entry.words.length;
    // "two at least", but not "200 at least 20 of whom".
    if (entry.words[0] === 'at' && p[next]?.kind === 'number') continue;
    return { next, qualifier: entry };
  }
  return null;
}
