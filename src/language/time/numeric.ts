import { type Day, dayText, isDay, monthText } from './calendar.ts';
import { isYear } from './date.ts';
import { isHyphen, low, type Token } from './tokens.ts';
import { fixed, type Read, type Reading, type Rule } from './when.ts';

const day = (end: number, d: Day): Reading | null =>
  isDay(d)
    ? { end, when: { is: 'calendar', year: { year: d.year }, month: d.month, day: d.day, weekday: null } }
    : null;

const fullYear = (t: Token): number =>
  t.form.length === 4 ? t.value! : t.value! + (t.value! > 50 ? 1900 : 2000);

/** True where three numbers stand joined by `mark`: 2017-11-15, 11/02/89. */
function three(ts: readonly Token[], i: number, mark: string): boolean {
  const joined = (k: number): boolean =>
    low(ts, k) === mark && ts[k]!.tight && ts[k + 1]?.kind === 'number' && ts[k + 1]!.tight;
  if (!joined(i + 1) || !joined(i + 3)) return false;
  return (
    !(low(ts, i + 5) === mark && ts[i + 5]!.tight && ts[i + 6]?.tight) &&
    !(ts[i]!.tight && low(ts, i - 1) === mark)
  );
}

/** ISO 8601: 2017-11-15, 2017-11-15T09:30. */
const readIso: Read = (ts, i) => {
  const t = ts[i];
  const mark = low(ts, i + 1);
  if (!isYear(t, 1000, 2999) || (mark !== '-' && mark !== '/') || !three(ts, i, mark)) return null;
  if (ts[i + 2]!.form.length > 2 || ts[i + 4]!.form.length > 2) return null;
  const found = day(i + 5, { year: t.value, month: ts[i + 2]!.value!, day: ts[i + 4]!.value! });
  if (!found || low(ts, i + 5) !== 't' || !ts[i + 5]!.tight || low(ts, i + 7) !== ':') return found;
  const [hour, minute] = [ts[i + 6]!, ts[i + 8]];
  if (hour.form.length !== 2 || minute?.form.length !== 2) return found;
  let end = i + 9;
  if (low(ts, end) === ':' && ts[end + 1]?.tight) end += 2;
  const zone = low(ts, end) === 'z' && ts[end]!.tight ? 'Z' : '';
  return {
    end: zone ? end + 1 : end,
    when: { is: 'clock', time: `${hour.form}:${minute.form}`, zone, of: found.when },
  };
};

/**
 * 11/02/89, 7-4-2018: month first, as the American press and courts write; day first where the first number is no
 * month. Two numbers alone ("7/8") are a fraction.
 */
const readSlashed: Read = (ts, i) => {
  const mark = low(ts, i + 1);
  if (!['/', '-'].includes(mark) || !three(ts, i, mark)) return null;
  const [a, b, y] = [ts[i]!, ts[i + 2]!, ts[i + 4]!];
  if (a.form.length > 2 || b.form.length > 2 || ![2, 4].includes(y.form.length)) return null;
  if (mark === '-' && (y.form.length !== 4 || ts[i]!.tight)) return null;
  const year = fullYear(y);
  if (year < 1700 || year > 2100) return null;
  return a.value! > 12
    ? day(i + 5, { year, month: b.value!, day: a.value! })
    : day(i + 5, { year, month: a.value!, day: b.value! });
};

/** A wire's own number, "891102-0146": year, month, day. */
const readWire: Read = (ts, i) => {
  const t = ts[i]!;
  if (
    t.form.length !== 6 ||
    !isHyphen(ts, i + 1) ||
    ts[i + 2]?.form.length !== 4 ||
    ts[i + 2]!.kind !== 'number'
  )
    return null;
  const n = t.value!;
  const year = Math.floor(n / 10000) + (n > 500000 ? 1900 : 2000);
  const d = { year, month: Math.floor(n / 100) % 100, day: n % 100 };
  return isDay(d) ? { end: i + 1, when: fixed(dayText(d), 'DATE', dayText(d)) } : null;
};

/** "11/2017": a month and a year. */
const readMonthYear: Read = (ts, i) => {
  const [m, y] = [ts[i]!, ts[i + 2]];
  if (m.form.length > 2 || low(ts, i + 1) !== '/' || !ts[i + 1]!.tight || !isYear(y, 1900, 2100) || !y.tight)
    return null;
  if ((low(ts, i + 3) === '/' && ts[i + 3]!.tight) || low(ts, i - 1) === '/' || m.value! < 1 || m.value! > 12)
    return null;
  const text = monthText(y.value, m.value!);
  return { end: i + 3, when: fixed(text, 'DATE', text) };
};

export const numericRules: readonly Rule[] = [
  {
    name: 'ISO date',
    starts: ['#'],
    read: readIso,
    examples: [
      { says: 'Served [2017-03-09] by mail.', value: '2017-03-09', date: '2017-03-09' },
      { says: 'Logged [2017-03-09T14:05Z] at the jail.', value: '2017-03-09T14:05Z' },
      { says: 'Part 2917-31-45 was sent back.' },
    ],
  },
  {
    name: 'slashed date',
    starts: ['#'],
    read: readSlashed,
    examples: [
      { says: 'Received [11/02/89] by hand.', value: '1989-11-02' },
      { says: 'Sent [15/3/2016] from abroad.', value: '2016-03-15' },
      { says: 'Stock fell 7/8 and the vote was 5-4-1; call 11-22-3344.' },
    ],
  },
  {
    name: 'wire number',
    starts: ['#'],
    read: readWire,
    examples: [
      { says: 'Wire [891102]-0146 came in.', value: '1989-11-02' },
      { says: 'Docket 991399-0146 stands.' },
    ],
  },
  {
    name: 'month and year in figures',
    starts: ['#'],
    read: readMonthYear,
    examples: [{ says: 'Rev. [11/2016] of the form.', value: '2016-11' }, { says: 'About 14/2016 of it.' }],
  },
];
