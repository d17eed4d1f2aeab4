import { capital, isHyphen, low, opens, type Token, wordSet } from './tokens.ts';
import { ONES, PLURALS } from './vocabulary.ts';
import { fixed, type Read, type Reading, type Rule } from './when.ts';

const PRESENT = [
  'now',
  'right now',
  'just now',
  'currently',
  'current',
  'at present',
  'these days',
  'nowadays',
  'the present',
  'the time being',
  'the current time',
];
const PAST = [
  'recently',
  'more recently',
  'most recently',
  'very recently',
  'lately',
  'of late',
  'recent',
  'the past',
  'the recent past',
  'the distant past',
];
const FUTURE = [
  'soon',
  'very soon',
  'as soon as possible',
  'the future',
  'future',
  'the near future',
  'the not too distant future',
  'the near term',
  'the short term',
  'the long term',
  'one day',
  'a later date',
  'a later time',
  'a future date',
];

const PHRASES = new Map<string, readonly (readonly [words: readonly string[], value: string])[]>();
for (const [list, value] of [
  [PRESENT, 'PRESENT_REF'],
  [PAST, 'PAST_REF'],
  [FUTURE, 'FUTURE_REF'],
] as const)
  for (const phrase of list) {
    const words = phrase.split(' ');
    PHRASES.set(words[0]!, [...(PHRASES.get(words[0]!) ?? []), [words, value]]);
  }

const THINGS = wordSet('quarters years months weeks generations');
const MODIFIED_BY_THE = new Set(['near', 'short', 'long']);
const MODAL = wordSet('will would could may might can shall');

/** Where a phrase of one word is another word: "as soon as", "the recent months" (a span), "current" (the water's). */
function refused(ts: readonly Token[], i: number, end: number): boolean {
  const word = low(ts, i);
  if (word === 'one')
    return !MODAL.has(low(ts, i - 1)) && ![end, end + 1, end + 2].some(k => MODAL.has(low(ts, k)));
  if (end > i + 1) {
    if (word === 'the' && low(ts, i + 1) === 'past')
      return PLURALS.has(low(ts, end)) || ts[end]?.kind === 'number' || ONES.has(low(ts, end));
    return word === 'the' && MODIFIED_BY_THE.has(low(ts, i + 1)) && isHyphen(ts, i + 2);
  }
  if (word === 'now') return isHyphen(ts, end) || isHyphen(ts, i - 1);
  if (word === 'soon')
    return ['as', 'so', 'too'].includes(low(ts, i - 1)) || ['as', 'after'].includes(low(ts, end));
  if (word === 'current')
    return (
      opens(ts, i) ||
      ['a', 'water', 'electric', 'alternating', 'direct'].includes(low(ts, i - 1)) ||
      ts[end]?.kind !== 'word'
    );
  if (word === 'recent') return PLURALS.has(low(ts, end)) || (capital(ts[i]) && !opens(ts, i));
  if (word === 'future') return !THINGS.has(low(ts, end)) && low(ts, i - 1) !== 'in';
  return false;
}

/** "now", "recently", "the near future". */
const readVague: Read = (ts, i) => {
  let best: Reading | null = null;
  for (const [words, value] of PHRASES.get(low(ts, i)) ?? []) {
    const end = i + words.length;
    if ((best && end <= best.end) || !words.every((w, k) => low(ts, i + k) === w)) continue;
    if (!refused(ts, i, end)) best = { end, when: fixed(value) };
  }
  if (best && low(ts, i) === 'future' && THINGS.has(low(ts, best.end))) return { ...best, end: best.end + 1 };
  return best;
};

export const vagueRules: readonly Rule[] = [
  {
    name: 'vague reference',
    starts: PHRASES.keys(),
    read: readVague,
    examples: [
      { says: 'The fund is [now] empty.', value: 'PRESENT_REF', date: null },
      { says: 'The agency [recently] wrote to the town.', value: 'PAST_REF' },
      { says: 'It will act [soon].', value: 'FUTURE_REF' },
      { says: 'Rules may change in [the near future].', value: 'FUTURE_REF' },
      { says: 'In [the past] it paid promptly.', value: 'PAST_REF' },
      { says: 'It acts as soon as it can; a current ran below a now-dry well.' },
    ],
  },
];
