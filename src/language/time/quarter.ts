import { isYear, monthName } from './date.ts';
import { isGenitive, isHyphen, low, type Token } from './tokens.ts';
import type { Read, Reading, Rule, When, YearOf } from './when.ts';

const NTH: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
};
const SUFFIX = new Set(['st', 'nd', 'rd', 'th']);
const SHIFTS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
const LATEST = new Set(['latest', 'most']);
const PERIODS = new Set(['quarter', 'period']);

/** "ended Sept. 30": the month in which the period ended. */
function ended(ts: readonly Token[], i: number): number | undefined {
  const at = low(ts, i) === ',' || low(ts, i) === 'that' || low(ts, i) === 'which' ? i + 1 : i;
  if (!['ended', 'ending'].includes(low(ts, at))) return undefined;
  return monthName(ts, low(ts, at + 1) === 'on' || low(ts, at + 1) === 'in' ? at + 2 : at + 1)?.month;
}

const GAME = new Set([
  'game',
  'touchdown',
  'touchdowns',
  'yard',
  'yards',
  'coach',
  'halftime',
  'score',
  'scored',
  'rebounds',
]);

/** True where the words before tell of a game, whose quarters are no quarters of a year. */
function plays(ts: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 12) && !ts[k + 1]!.breaks; k--)
    if (GAME.has(low(ts, k))) return true;
  return false;
}

/** "2017", "of 2017", "of last year", "of fiscal 2017" after the word quarter. */
function yearBehind(ts: readonly Token[], i: number): { end: number; year: YearOf; fiscal: boolean } {
  const of = low(ts, i) === 'of' || low(ts, i) === 'in' ? 1 : 0;
  let at = i + of;
  if (low(ts, at) === 'the' && of) at++;
  const fiscal = low(ts, at) === 'fiscal' || low(ts, at) === 'fy';
  if (fiscal) at++;
  const year = low(ts, at) === 'year' ? at + 1 : at;
  if (isYear(ts[year])) return { end: year + 1, year: { year: ts[year]!.value! }, fiscal };
  const shift = SHIFTS[low(ts, at)];
  if (of && shift !== undefined && low(ts, at + 1) === 'year')
    return { end: at + 2, year: { shift }, fiscal };
  if (of && low(ts, at) === 'year' && low(ts, at - 1) === 'the')
    return { end: at + 1, year: { shift: 0 }, fiscal };
  return { end: i, year: null, fiscal: false };
}

interface Front {
  readonly end: number;
  readonly year: YearOf;
  readonly before: boolean;
  readonly latest: boolean;
}

/** What stands before the ordinal: "this year's", "the 1988", "the year-ago", "the comparable year-earlier", "the latest". */
function front(ts: readonly Token[], i: number): Front {
  const plain = { year: null, before: false, latest: false };
  const shift = SHIFTS[low(ts, i)];
  if (shift !== undefined && low(ts, i + 1) === 'year' && isGenitive(ts, i + 2))
    return { ...plain, end: i + 4, year: { shift } };
  const the = low(ts, i) === 'the' ? 1 : 0;
  let at = i + the;
  if (isYear(ts[at]) && the) return { ...plain, end: at + 1, year: { year: ts[at]!.value! } };
  if (the && ['comparable', 'same', 'corresponding', 'seasonally'].includes(low(ts, at))) at++;
  if (low(ts, at) === 'year' && isHyphen(ts, at + 1) && ['ago', 'earlier'].includes(low(ts, at + 2)))
    return { ...plain, end: at + 3, before: true };
  if (the && low(ts, at) === 'prior' && low(ts, at + 1) === 'year')
    return { ...plain, end: at + 2, before: true };
  if (the && LATEST.has(low(ts, at)))
    return { ...plain, end: low(ts, at) === 'most' ? at + 2 : at + 1, latest: true };
  return { ...plain, end: i + the };
}

function make(end: number, n: number, year: YearOf, fiscal: boolean, ts: readonly Token[]): Reading {
  const month = ended(ts, end);
  const when: When = { is: 'quarter', n, year, fiscal, ...(month ? { ended: month } : {}) };
  return { end, when };
}

/** "the third quarter of 2016", "third-quarter", "this year's fiscal first quarter", "the year-ago quarter", "the latest period". */
const readQuarter: Read = (ts, i) => {
  const open = front(ts, i);
  let at = open.end;
  const fiscalWord = low(ts, at) === 'fiscal';
  if (fiscalWord) at = isHyphen(ts, at + 1) ? at + 2 : at + 1;
  const n = NTH[low(ts, at)];
  if (n === undefined) return bare(ts, i, open, at);
  at = SUFFIX.has(low(ts, at + 1)) && ts[at + 1]!.tight ? at + 2 : at + 1;
  const hyphen = isHyphen(ts, at);
  if (hyphen) at++;
  if (low(ts, at) !== 'quarter') return null;
  // "a loss in the third-quarter game" is a sport's, "the third-quarter loss" keeps its article.
  if ((hyphen && low(ts, i) === 'the' && open.end === i + 1) || plays(ts, i)) return null;
  if (open.before) return { end: at + 1, when: { is: 'yearBefore', unit: 'quarter' } };
  const behind = yearBehind(ts, at + 1);
  return make(behind.end, n, open.year ?? behind.year, fiscalWord || behind.fiscal, ts);
};

function bare(ts: readonly Token[], i: number, open: Front, at: number): Reading | null {
  const word = low(ts, at);
  if (!PERIODS.has(word) || isHyphen(ts, at + 1)) return null;
  if (open.before) return { end: at + 1, when: { is: 'yearBefore', unit: 'quarter' } };
  if (open.latest) return { end: at + 1, when: { is: 'latest', unit: 'quarter' } };
  if (open.year && at > i) {
    if ('year' in open.year || word === 'quarter')
      return { end: at + 1, when: { is: 'quarter', n: 0, year: open.year, fiscal: false } };
    return null;
  }
  if (word === 'period' && low(ts, at - 1) === 'corresponding' && low(ts, at + 2) === 'year')
    return { end: at + 3, when: { is: 'yearBefore', unit: 'quarter' } };
  if (word === 'quarter' && low(ts, i) === 'the' && at === i + 1) {
    if (low(ts, at + 1) === 'of' || low(ts, at + 1) === 'century') return null;
    const ago =
      low(ts, at + 1) === 'a' && low(ts, at + 2) === 'year' && ['ago', 'earlier'].includes(low(ts, at + 3));
    if (ago) return { end: at + 4, when: { is: 'yearBefore', unit: 'quarter' } };
    const month = ended(ts, at + 1);
    return {
      end: at + 1,
      when: month
        ? { is: 'quarter', n: 0, year: null, fiscal: false, ended: month }
        : { is: 'latest', unit: 'quarter' },
    };
  }
  return null;
}

/** "Q3 2017", "Q3", "3Q 2017". */
const readShort: Read = (ts, i) => {
  // "2017 Q3", "2017-Q3"
  if (isYear(ts[i])) {
    const at = isHyphen(ts, i + 1) ? i + 2 : i + 1;
    const n = low(ts, at) === 'q' && ts[at + 1]?.tight ? NTH[low(ts, at + 1)] : undefined;
    return n ? make(at + 2, n, { year: ts[i]!.value! }, false, ts) : null;
  }
  const q = low(ts, i) === 'q';
  const digit = ts[q ? i + 1 : i];
  const n = digit?.form.length === 1 ? NTH[digit.form] : undefined;
  if (!n || !ts[i + 1]?.tight || (!q && low(ts, i + 1) !== 'q')) return null;
  if (ts[i + 2]?.tight && ts[i + 2]!.kind !== 'mark') return null;
  const behind = yearBehind(ts, i + 2);
  return make(behind.end, n, behind.year, false, ts);
};

/** "the first half of 2017", "the last half of 1989", "the second half". */
const readHalf: Read = (ts, i) => {
  const the = low(ts, i) === 'the' ? 1 : 0;
  const word = low(ts, i + the);
  const n = word === 'last' ? 2 : NTH[word];
  if (n !== 1 && n !== 2) return null;
  const at = isHyphen(ts, i + the + 1) ? i + the + 2 : i + the + 1;
  if (low(ts, at) !== 'half') return null;
  const behind = yearBehind(ts, at + 1);
  return behind.year ? { end: behind.end, when: { is: 'half', n, year: behind.year } } : null;
};

export const quarterRules: readonly Rule[] = [
  {
    name: 'quarter',
    starts: [
      'the',
      'this',
      'last',
      'next',
      'year',
      'fiscal',
      'first',
      'second',
      'third',
      'fourth',
      'final',
      '#',
    ],
    read: readQuarter,
    examples: [
      { says: 'Grants fell in [the third quarter of 2016].', value: '2016-Q3', date: '2016-07/2016-09' },
      { says: 'Its [third-quarter] loss narrowed.', value: '2017-Q3' },
      { says: 'It closes in [next year’s first quarter].', value: '2018-Q1' },
      { says: 'Revenue rose in [the latest quarter].', value: '2017-Q3' },
      { says: 'Profit in [the third quarter] doubled; [the year-ago quarter] was poor.', value: '2017-Q3' },
      {
        says: 'Federal arrests rose in [the first quarter of fiscal year 2017].',
        value: '2017-Q1',
        date: '2016-10/2016-12',
      },
      { says: 'They sold [the 2015 second quarter] short.', value: '2015-Q2' },
      { says: 'The French Quarter and a quarter of residents.' },
      { says: 'They led the game by six in the third quarter.' },
    ],
  },
  {
    name: 'quarter in short',
    starts: ['q', '#'],
    read: readShort,
    examples: [
      { says: 'Sales in [Q3 2016] rose.', value: '2016-Q3' },
      { says: 'It shipped in [4Q 2015].', value: '2015-Q4' },
      { says: 'Totals for [2016-Q2] are in.', value: '2016-Q2' },
      { says: 'Form Q5 is due.' },
    ],
  },
  {
    name: 'half of a year',
    starts: ['the', 'first', 'second', 'last'],
    read: readHalf,
    examples: [
      { says: 'Arrests rose in [the first half of 2017].', value: '2017-H1', date: '2017-01/2017-06' },
      { says: 'The first half of the grant was paid.' },
    ],
  },
];
