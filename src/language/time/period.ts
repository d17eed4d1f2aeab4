import { isDay } from './calendar.ts';
import { durationText, readLength } from './length.ts';
import { readOrdinal } from './numbers.ts';
import { capital, isGenitive, isHyphen, low, opens, type Token, wordSet } from './tokens.ts';
import { PLURALS, UNITS, type Unit, WEEKDAYS } from './vocabulary.ts';
import { type From, fixed, type Read, type Reading, type Rule, type When } from './when.ts';

type Step = readonly [count: number, from: From];

const STEPS: Readonly<Record<string, Step>> = {
  last: [-1, 'published'],
  past: [-1, 'published'],
  this: [0, 'published'],
  next: [1, 'published'],
  coming: [1, 'published'],
  current: [0, 'published'],
  previous: [-1, 'focus'],
  preceding: [-1, 'focus'],
  prior: [-1, 'focus'],
  following: [1, 'focus'],
  same: [0, 'focus'],
  that: [0, 'focus'],
};

const NAMED = wordSet('day week weekend month quarter year decade century');
const step = (end: number, unit: Unit, [count, from]: Step): Reading => ({
  end,
  when: { is: 'step', unit, count, from },
});

function unitAt(ts: readonly Token[], i: number): Unit | null {
  const word = low(ts, i);
  if (!NAMED.has(word) || isHyphen(ts, i + 1)) return null;
  return UNITS.get(word)!;
}

/** "last year", "this week", "the following month", "that day", "the past year". */
const readStep: Read = (ts, i) => {
  const the = low(ts, i) === 'the' ? 1 : 0;
  let at = i + the;
  let turn = STEPS[low(ts, at)];
  if (!turn || (the && ['this', 'that'].includes(low(ts, at)))) return null;
  const word = low(ts, at);
  if (
    ['previous', 'preceding', 'prior', 'following', 'current', 'same'].includes(word) &&
    !the &&
    low(ts, i - 1) !== 'that'
  )
    return null;
  if (word === 'this' && ['past', 'coming'].includes(low(ts, at + 1))) turn = STEPS[low(ts, ++at)]!;
  // "the next day" is counted from the day spoken of, "next week" from publication.
  if (the && word === 'next') turn = [1, 'focus'];
  const unit = unitAt(ts, at + 1);
  if (!unit || (capital(ts[at + 1]) && ts[at + 1]!.form !== ts[at + 1]!.form.toUpperCase())) return null;
  const end = at + 2;
  if (the && (word === 'past' || word === 'last') && unit !== 'year' && unit !== 'quarter')
    return unit === 'weekend'
      ? step(end, unit, turn)
      : { end, when: fixed(durationText(1, unit), 'DURATION') };
  if (unit === 'day' && (word === 'last' || word === 'this' || word === 'next') && !the) return null;
  if (low(ts, end) === 'or' && low(ts, end + 1) === 'so')
    return { ...step(end + 2, unit, turn), mod: 'APPROX' };
  return step(end, unit, turn);
};

const SPANS = wordSet(
  'past last next first coming previous preceding following latest final recent initial ensuing remaining',
);

/** "the past two months", "the first nine months", "recent years", "the nine months". */
const readSpan: Read = (ts, i) => {
  const the = low(ts, i) === 'the' ? 1 : 0;
  const word = low(ts, i + the);
  const spans = SPANS.has(word) ? 1 : 0;
  const at = i + the + spans;
  if (at === i) return null;
  if (spans && PLURALS.has(low(ts, at)) && word !== 'final') {
    const unit = UNITS.get(low(ts, at))!;
    let end = at + 1;
    if (low(ts, end) === 'and' && PLURALS.has(low(ts, end + 1))) end += 2;
    return { end, when: fixed(durationText(null, unit), 'DURATION') };
  }
  const length = readLength(ts, at);
  if (!length || length.count.article || !PLURALS.has(low(ts, length.end - 1))) return null;
  if (!spans && (length.count.value === null || isHyphen(ts, length.count.end))) return null;
  const orSo = low(ts, length.end) === 'or' && low(ts, length.end + 1) === 'so';
  const high = length.count.high !== null;
  return {
    end: orSo ? length.end + 2 : length.end,
    when: fixed(high ? durationText(null, length.unit) : length.value, 'DURATION'),
    ...(orSo || length.count.about ? { mod: 'APPROX' as const } : {}),
  };
};

/** "the years ahead", "the weeks to come". */
const readAhead: Read = (ts, i) => {
  const the = low(ts, i) === 'the' ? 1 : 0;
  const unit = PLURALS.has(low(ts, i + the)) ? UNITS.get(low(ts, i + the)) : undefined;
  if (!unit || !the) return null;
  const come = low(ts, i + 2) === 'to' && low(ts, i + 3) === 'come';
  const end = low(ts, i + 2) === 'ahead' ? i + 3 : come ? i + 4 : i + 2;
  if (end === i + 2 && unit !== 'year') return null;
  return { end, when: fixed(durationText(null, unit), 'DURATION') };
};

const NOT_AFTER_DAY = wordSet('of when that he she they it we his after before care to shift laborer');

/** "the year", "the week", "the weekend", "the day": the one spoken of, else the current. */
const readThe: Read = (ts, i) => {
  if (['full', 'entire', 'whole'].includes(low(ts, i + 1)) && low(ts, i + 2) === 'year')
    return { end: i + 3, when: { is: 'latest', unit: 'year' } };
  const unit = unitAt(ts, i + 1);
  if (!unit || unit === 'quarter' || unit === 'decade' || unit === 'century') return null;
  const next = low(ts, i + 2);
  if (unit === 'year') {
    if (next === 'ended' || next === 'ending') return { end: i + 2, when: fixed('P1Y', 'DURATION') };
    if (next === 'previous') return step(i + 3, 'year', [-1, 'focus']);
    if (next === 'before' || next === 'earlier')
      return { end: i + 3, when: { is: 'yearBefore', unit: null } };
    if (next === 'of' && low(ts, i + 3) !== '$') return null;
  }
  if (unit === 'day' && (next === 'before' || next === 'after') && ts[i + 3]?.kind === 'mark')
    return { end: i + 3, when: { is: 'ago', unit, count: next === 'before' ? -1 : 1, from: 'focus' } };
  if (unit === 'day' && ((NOT_AFTER_DAY.has(next) && low(ts, i - 1) !== 'in') || WEEKDAYS.has(next)))
    return null;
  return { end: i + 2, when: { is: 'latest', unit } };
};

/** "year-end", "year's end". */
const readYearEnd: Read = (ts, i) => {
  const when: When = { is: 'step', unit: 'year', count: 0, from: 'published' };
  if (isGenitive(ts, i + 1)) return low(ts, i + 3) === 'end' ? { end: i + 4, when, mod: 'END' } : null;
  const hyphen = isHyphen(ts, i + 1);
  const at = hyphen ? i + 2 : i + 1;
  if (low(ts, at) !== 'end') return null;
  if (!hyphen) return { end: at + 1, when, mod: 'END' };
  return { end: at + 1, when: { is: 'calendar', year: null, month: 12, day: 31, weekday: null } };
};

const UNIT_ORDER: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  last: -1,
  final: -1,
};

const EACH = wordSet('each every the');

/** The "of March 2017" behind a week: the engine hands over what reads it. */
export function readNth(readDay: Read): Read {
  return (ts, i) => {
    const the = low(ts, i) === 'the' ? 1 : 0;
    const at = i + the;
    if ((the || opens(ts, i)) && ['week', 'weekend'].includes(low(ts, at)) && low(ts, at + 1) === 'of') {
      const of = readDay(ts, at + 2);
      return of
        ? { end: of.end, when: { is: 'weekOf', of: of.when, weekend: low(ts, at) === 'weekend' } }
        : null;
    }
    const ordinal =
      UNIT_ORDER[low(ts, at)] !== undefined
        ? { end: at + 1, value: UNIT_ORDER[low(ts, at)]! }
        : readOrdinal(ts, at);
    if (!ordinal) return null;
    const weekday = capital(ts[ordinal.end]) ? WEEKDAYS.get(low(ts, ordinal.end)) : undefined;
    const unit = weekday ? 'day' : low(ts, ordinal.end);
    if ((unit !== 'week' && unit !== 'day') || !['of', 'in'].includes(low(ts, ordinal.end + 1))) return null;
    if (weekday && EACH.has(low(ts, ordinal.end + 2)) && low(ts, ordinal.end + 3) === 'month')
      return { end: ordinal.end + 4, when: fixed(`XXXX-WXX-${weekday}`, 'SET') };
    const of = readDay(ts, ordinal.end + 2);
    const fits =
      of?.when.is === 'calendar' &&
      of.when.day === null &&
      isDay({ year: 2000, month: 1, day: Math.max(ordinal.value, 1) });
    return fits
      ? {
          end: of.end,
          when: { is: 'nth', unit, n: ordinal.value, of: of.when, ...(weekday ? { weekday } : {}) },
        }
      : null;
  };
}

export const periodRules: readonly Rule[] = [
  {
    name: 'last, this or next',
    starts: ['the', ...Object.keys(STEPS)],
    read: readStep,
    examples: [
      { says: 'It was cut [last year].', value: '2016', date: '2016' },
      { says: 'The court sits [this week].', value: '2017-W46', date: '2017-11-13/2017-11-19' },
      { says: 'A vote is due [next month].', value: '2017-12', date: '2017-12' },
      { says: 'Over [the next year or so] it shuts.', value: '2018', date: '2018~' },
      { says: 'They met in 2012 and [the following year] split.', value: '2013', date: '2013' },
      { says: 'It fell [last year].', value: 'XXXX', date: null, published: null },
      { says: 'At last this man past that gate was next.' },
    ],
  },
  {
    name: 'span of units',
    starts: ['the', ...SPANS],
    read: readSpan,
    examples: [
      { says: 'Rents rose over [the past two months].', value: 'P2M' },
      { says: 'In [the first nine months] it lost money.', value: 'P9M' },
      { says: 'It grew in [recent years].', value: 'PXY' },
      { says: 'The first two mayors left.' },
    ],
  },
  {
    name: 'units ahead',
    starts: ['the'],
    read: readAhead,
    examples: [
      { says: 'Costs rise in [the years ahead].', value: 'PXY' },
      { says: 'The heads of staff looked ahead.' },
    ],
  },
  {
    name: 'the unit spoken of',
    starts: ['the'],
    read: readThe,
    examples: [
      { says: 'Losses for [the year] were small.', value: '2017' },
      { says: 'Crews worked over [the weekend].', value: '2017-W45-WE', date: '2017-11-11/2017-11-12' },
      { says: 'Net for [the year] ended March was up.', value: 'P1Y' },
      { says: 'It was the year-round home of the daylight shop.' },
    ],
  },
  {
    name: 'end of the year',
    starts: ['year'],
    read: readYearEnd,
    examples: [
      { says: 'It will close by [year-end].', value: '2017-12-31' },
      { says: 'It should finish by [year’s end].', value: '2017' },
      { says: 'Yearlings endured.' },
    ],
  },
];
