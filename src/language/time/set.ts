import { monthName } from './date.ts';
import { durationText, isRate, readLength } from './length.ts';
import { capital, isHyphen, low, opens } from './tokens.ts';
import { SEASONS, UNITS } from './vocabulary.ts';
import { fixed, type Read, type Rule } from './when.ts';

const set = (end: number, value: string) => ({ end, when: fixed(value, 'SET') });

/** "every day", "each month", "every two weeks", "every other week", "each July", "every summer". */
const readEvery: Read = (ts, i) => {
  const month = monthName(ts, i + 1);
  if (month && ts[month.end]?.kind !== 'number')
    return set(month.end, `XXXX-${String(month.month).padStart(2, '0')}`);
  const season = SEASONS.get(low(ts, i + 1));
  if (season) return set(i + 2, `XXXX-${season}`);
  const other = low(ts, i + 1) === 'other';
  const unit = UNITS.get(low(ts, i + (other ? 2 : 1)));
  if (unit && unit !== 'second') return set(i + (other ? 3 : 2), durationText(other ? 2 : 1, unit));
  const length = low(ts, i) === 'every' ? readLength(ts, i + 1) : null;
  return length && !length.count.article ? set(length.end, length.value) : null;
};

const RATED = new Set(['day', 'week', 'month', 'year', 'hour', 'minute', 'night', 'decade']);

/** "a year", "a day" where an amount stands before it. */
const readRate: Read = (ts, i) => {
  const word = low(ts, i + 1);
  if (
    !RATED.has(word) ||
    (word === 'day' && low(ts, i - 1) === 'hours') ||
    isHyphen(ts, i + 2) ||
    !isRate(ts, i)
  )
    return null;
  if (word === 'day' && (low(ts, i + 2) === 'in' || low(ts, i + 2) === 'when')) return null;
  return set(i + 2, durationText(1, UNITS.get(word)!));
};

const ADVERBS: Readonly<Record<string, string>> = {
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  monthly: 'P1M',
  yearly: 'P1Y',
  hourly: 'PT1H',
};

/** "daily", "monthly"; a newspaper's name is no time. */
const readAdverb: Read = (ts, i) => {
  if (capital(ts[i]) && !opens(ts, i)) return null;
  if (capital(ts[i]) && capital(ts[i + 1])) return null;
  if (['party', 'communist', 'newspaper', 'york', 'alternative'].includes(low(ts, i - 1))) return null;
  return set(i + 1, ADVERBS[low(ts, i)]!);
};

export const setRules: readonly Rule[] = [
  {
    name: 'every unit',
    starts: ['every', 'each'],
    read: readEvery,
    examples: [
      { says: 'Inspectors come [every month].', value: 'P1M' },
      { says: 'The report is due [every two weeks].', value: 'P2W' },
      { says: 'It floods [each July].', value: 'XXXX-07' },
      { says: 'Every councillor and each clerk agreed.' },
    ],
  },
  {
    name: 'rate',
    starts: ['a', 'an'],
    read: readRate,
    examples: [
      { says: 'It costs $2 million [a year].', value: 'P1Y' },
      { says: 'They make 40 stops [a day].', value: 'P1D' },
      { says: 'A dayroom stood apart.' },
    ],
  },
  {
    name: 'how often',
    starts: Object.keys(ADVERBS),
    read: readAdverb,
    examples: [
      { says: 'The jail is checked [daily].', value: 'P1D' },
      { says: 'It pays [monthly].', value: 'P1M' },
      { says: 'The Brill Daily Courier wrote of it.' },
    ],
  },
];
