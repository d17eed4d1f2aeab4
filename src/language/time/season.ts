import { yearAfter } from './date.ts';
import { capital, isHyphen, low, type Token, wordSet } from './tokens.ts';
import { SEASONS } from './vocabulary.ts';
import type { Read, Rule } from './when.ts';

const TURNS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  this: 0,
  next: 1,
  coming: 1,
  previous: -1,
};
const BEFORE = wordSet(
  'in this until till by since during through into over for of that early late mid next last - before after',
);

function seasonAt(ts: readonly Token[], i: number) {
  const season = SEASONS.get(low(ts, i));
  return season ? { season, word: low(ts, i) } : null;
}

/** The "-14" of "winter 2013-14". */
const half = (ts: readonly Token[], i: number): number =>
  isHyphen(ts, i) && ts[i + 1]!.kind === 'number' && ts[i + 1]!.form.length === 2 ? 2 : 0;

/** "last fall", "this past spring", "the summer of 1995", "winter 2016", "the summer". */
const readSeason: Read = (ts, i) => {
  const the = low(ts, i) === 'the' ? 1 : 0;
  let at = i + the;
  let turn = TURNS[low(ts, at)] ?? null;
  if (turn !== null) at++;
  if (turn === 0 && ['past', 'coming'].includes(low(ts, at))) turn = TURNS[low(ts, at++)]!;
  const found = seasonAt(ts, at);
  if (!found) return null;
  const end = at + 1;
  if (turn !== null && !the) return { end, when: { is: 'season', season: found.season, year: null, turn } };
  const after = yearAfter(ts, end);
  if (after.year && low(ts, end) !== ',')
    return {
      end: after.end + half(ts, after.end),
      when: { is: 'season', season: found.season, year: after.year, turn: null },
    };
  if (capital(ts[at]) || !BEFORE.has(low(ts, i - 1))) return null;
  const next = low(ts, end);
  // "the fall of the wall", "in fall colours", "a fall from grace".
  if (['of', 'from', 'in', 'semester', 'colors', 'term'].includes(next)) return null;
  if (found.word === 'fall' && !the && low(ts, i - 1) !== 'in') return null;
  if (!the && !['in', 'this', 'by', 'until', 'since', 'early', 'late', 'over', '-'].includes(low(ts, i - 1)))
    return null;
  return { end, when: { is: 'season', season: found.season, year: null, turn: null } };
};

export const seasonRules: readonly Rule[] = [
  {
    name: 'season',
    starts: ['the', ...Object.keys(TURNS), ...SEASONS.keys()],
    read: readSeason,
    examples: [
      { says: 'Policies were set [last summer].', value: '2017-SU', date: '2017-22' },
      { says: 'It was the flood of [the summer of 1995].', value: '1995-SU' },
      { says: 'Enrolment fell in [fall 2016].', value: '2016-FA' },
      { says: 'Work ran well into [the summer].', value: '2017-SU' },
      { says: 'They fall from the spring board in the fall of a king.' },
      { says: 'Mr. Winter and Spring Street.' },
    ],
  },
];
