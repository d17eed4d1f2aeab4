import {
  addDays,
  addMonths,
  type Day,
  daysIn,
  dayText,
  isDay,
  monthText,
  serial,
  yearText,
} from './calendar.ts';

/**
 * One EDTF date (ISO 8601-2, levels 0 and 1, and level 2's quarters): a year, month, day, season (21-24), quarter
 * (33-36), half (40-41), decade (`199X`) or century (`19XX`), with `~` (about) or `?` (uncertain). Time of day is kept as text.
 */
export interface EdtfDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  /** Digits of the year that are open: 0, 1 (decade) or 2 (century). */
  readonly open: number;
  readonly about: boolean;
  readonly uncertain: boolean;
  readonly time: string | null;
}

/** `null` at an end of an interval: unknown; `'..'`: open. */
export interface EdtfInterval {
  readonly from: EdtfDate | '..' | null;
  readonly to: EdtfDate | '..' | null;
}

export type Edtf = EdtfDate | EdtfInterval;

const DATE =
  /^(-?\d{4}|-?\d{3}X|-?\d{2}XX)(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d(?::?\d\d)?)?))?)?)?([~?%])?$/;

function date(text: string): EdtfDate | null {
  const m = DATE.exec(text);
  if (!m) return null;
  const open = m[1]!.endsWith('XX') ? 2 : m[1]!.endsWith('X') ? 1 : 0;
  const year = Number(m[1]!.replaceAll('X', '0'));
  const month = m[2] ? Number(m[2]) : null;
  const day = m[3] ? Number(m[3]) : null;
  if (open > 0 && month !== null) return null;
  if (month !== null && !(month >= 1 && month <= 41 && (month <= 12 || month >= 21))) return null;
  if (day !== null && (month! > 12 || !isDay({ year, month: month!, day }))) return null;
  const mark = m[5] ?? '';
  return {
    year,
    month,
    day,
    open,
    about: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
    time: m[4] ?? null,
  };
}

/** Reads an EDTF string; null where it is none (a day that does not exist, such as 2017-02-30, is none). */
export function parseEdtf(text: string): Edtf | null {
  const slash = text.indexOf('/');
  if (slash < 0) return date(text);
  const end = (s: string): EdtfDate | '..' | null | undefined =>
    s === '' ? null : s === '..' ? '..' : (date(s) ?? undefined);
  const from = end(text.slice(0, slash));
  const to = end(text.slice(slash + 1));
  return from === undefined || to === undefined ? null : { from, to };
}

export const isInterval = (e: Edtf): e is EdtfInterval => 'from' in e;

function dateText(d: EdtfDate): string {
  const year = d.open ? yearText(d.year).slice(0, -d.open) + 'X'.repeat(d.open) : yearText(d.year);
  let text = year;
  if (d.month !== null) text = monthText(d.year, d.month);
  if (d.month !== null && d.day !== null) text = dayText({ year: d.year, month: d.month, day: d.day });
  if (d.time !== null) text += `T${d.time}`;
  return text + (d.about && d.uncertain ? '%' : d.about ? '~' : d.uncertain ? '?' : '');
}

/** Writes EDTF back; `formatEdtf(parseEdtf(s)!) === s` for every string `parseEdtf` reads. */
export function formatEdtf(e: Edtf): string {
  if (!isInterval(e)) return dateText(e);
  const end = (d: EdtfDate | '..' | null): string => (d === null ? '' : d === '..' ? '..' : dateText(d));
  return `${end(e.from)}/${end(e.to)}`;
}

/** Months a sub-year division covers. Seasons as in the northern temperate zone (winter begins in December of its year). */
const DIVISIONS: Readonly<Record<number, readonly [first: number, months: number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  37: [1, 4],
  38: [5, 4],
  39: [9, 4],
  40: [1, 6],
  41: [7, 6],
};

function bounds(d: EdtfDate): { first: Day; last: Day } | null {
  const { year, month, day } = d;
  if (month !== null && day !== null) return { first: { year, month, day }, last: { year, month, day } };
  if (month === null) {
    const span = d.open === 2 ? 99 : d.open === 1 ? 9 : 0;
    return { first: { year, month: 1, day: 1 }, last: { year: year + span, month: 12, day: 31 } };
  }
  if (month <= 12) return { first: { year, month, day: 1 }, last: { year, month, day: daysIn(year, month) } };
  const division = DIVISIONS[month];
  if (!division) return null;
  const first = { year, month: division[0], day: 1 };
  return { first, last: addDays(addMonths(first, division[1]), -1) };
}

/** First and last day that the expression covers; null at an open or unknown end, or where it names no days. */
export function endpoints(e: Edtf): { first: Day | null; last: Day | null } {
  if (!isInterval(e)) return bounds(e) ?? { first: null, last: null };
  const from = e.from && e.from !== '..' ? bounds(e.from) : null;
  const to = e.to && e.to !== '..' ? bounds(e.to) : null;
  return { first: from?.first ?? null, last: to?.last ?? null };
}

/** How two dates stand to each other, precision respected: `2017` and `2017-11` agree, `2017-11` and `2017-12` differ. */
export type Comparison = 'same' | 'agree' | 'before' | 'after' | 'unknown';

/**
 * Compares two EDTF strings. `same`: they cover the same days; `agree`: one lies within the other or they overlap;
 * `before`/`after`: no day in common; `unknown`: a string that is no EDTF or covers no days.
 * An open end reaches for ever.
 */
export function compareEdtf(a: string, b: string): Comparison {
  const [x, y] = [parseEdtf(a), parseEdtf(b)];
  if (!x || !y) return 'unknown';
  const [p, q] = [reach(x), reach(y)];
  if (!p || !q) return 'unknown';
  if (p[0] === q[0] && p[1] === q[1]) return 'same';
  if (p[1] < q[0]) return 'before';
  if (q[1] < p[0]) return 'after';
  return 'agree';
}

function reach(e: Edtf): readonly [number, number] | null {
  const { first, last } = endpoints(e);
  if (!first && !last) return null;
  return [first ? serial(first) : -Infinity, last ? serial(last) : Infinity];
}

/** True unless the two cannot both hold; unknown dates contradict nothing. */
export function agree(a: string, b: string): boolean {
  const c = compareEdtf(a, b);
  return c !== 'before' && c !== 'after';
}

const DURATION = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

/**
 * Adds (or with `sign` -1 takes away) an ISO 8601 duration of years, months, weeks and days. Years and months first, as
 * ISO 8601 and legal counting do. Null where the date is no single day, the duration has hours, or a part is unknown.
 */
export function addDuration(text: string, duration: string, sign: 1 | -1 = 1): string | null {
  const e = parseEdtf(text);
  const m = DURATION.exec(duration);
  if (!e || isInterval(e) || e.month === null || e.day === null || !m) return null;
  const [years, months, weeks, days] = [1, 2, 3, 4].map(i => Number(m[i] ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  const moved = addMonths({ year: e.year, month: e.month, day: e.day }, sign * (years * 12 + months));
  return dayText(addDays(moved, sign * (weeks * 7 + days)));
}
