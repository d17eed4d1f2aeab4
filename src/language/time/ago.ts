import { COUNT_STARTS, readLength } from './length.ts';
import { isHyphen, low, type Token } from './tokens.ts';
import { UNITS } from './vocabulary.ts';
import type { Read, Reading, Rule } from './when.ts';

const TURNS: Readonly<Record<string, readonly [1 | -1, 'published' | 'focus']>> = {
  ago: [-1, 'published'],
  earlier: [-1, 'focus'],
  prior: [-1, 'focus'],
  hence: [1, 'published'],
};

function turnAt(
  ts: readonly Token[],
  i: number,
): { end: number; turn: readonly [1 | -1, 'published' | 'focus'] } | null {
  if (low(ts, i) === 'from' && (low(ts, i + 1) === 'now' || low(ts, i + 1) === 'today'))
    return { end: i + 2, turn: [1, 'published'] };
  if (low(ts, i) === 'prior' && low(ts, i + 1) === 'to') return null;
  const turn = TURNS[low(ts, i)];
  return turn ? { end: i + 1, turn } : null;
}

/** "two weeks ago", "a year earlier", "five years from now", "a week or so ago", "months ago". */
const readAgo: Read = (ts, i) => {
  const length = readLength(ts, i);
  const bare =
    !length && /^(days|weeks|months|years|decades)$/.test(low(ts, i)) ? UNITS.get(low(ts, i)) : undefined;
  if (!length && !bare) return null;
  let at = length ? length.end : i + 1;
  const orSo = low(ts, at) === 'or' && ['so', 'two', 'more'].includes(low(ts, at + 1));
  if (orSo) at += 2;
  if (low(ts, at) === 'later') return null;
  const found = turnAt(ts, at);
  if (!found || (length && isHyphen(ts, length.count.end))) return null;
  const unit = length?.unit ?? bare!;
  const count = length ? length.count.value : null;
  const [sign, from] = found.turn;
  if (unit === 'year' && count === 1 && sign < 0) return year(found.end);
  const when = { is: 'ago', unit, count: count === null ? null : sign * count, from } as const;
  return { end: found.end, when, ...(orSo || length?.count.about ? { mod: 'APPROX' as const } : {}) };
};

const year = (end: number): Reading => ({ end, when: { is: 'yearBefore', unit: null } });

/** "year-earlier", "year-ago" before a noun; before quarter and period it is theirs. */
const readYearAgo: Read = (ts, i) => {
  if (!isHyphen(ts, i + 1) || !['ago', 'earlier'].includes(low(ts, i + 2))) return null;
  return year(i + 3);
};

export const agoRules: readonly Rule[] = [
  {
    name: 'ago or earlier',
    starts: [...COUNT_STARTS, 'days', 'weeks', 'months', 'years', 'decades'],
    read: readAgo,
    examples: [
      { says: 'The suit began [two months ago].', value: '2017-09', date: '2017-09' },
      { says: 'It arrived [10 days ago].', value: '2017-11-05' },
      { says: 'He left [three years ago].', value: '2014' },
      { says: 'Rates were lower [a year ago].', value: '2016' },
      { says: 'The mill shut [several years ago].', value: 'PAST_REF', date: null },
      { says: 'He was named on May 3, 2017; [two days earlier] he quit.', value: '2017-05-01' },
      { says: 'An earlier start and a later finish were set.' },
    ],
  },
  {
    name: 'year-earlier',
    starts: ['year'],
    read: readYearAgo,
    examples: [
      { says: 'It beat the [year-earlier] loss.', value: '2016' },
      { says: 'The yearling sale was held.' },
    ],
  },
];
