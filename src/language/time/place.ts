import { type Day, dayText, isDay, monthText, yearText } from './calendar.ts';
import { fiscalDates } from './fiscal.ts';
import { placeCalendar, placeHoliday, placeMonthTurn, placeWeekday } from './place-day.ts';
import { placeAgo, placeLatest, placeNth, placeStep, placeYearBefore } from './place-period.ts';
import { placeHalf, placeQuarter, placeSeason } from './place-quarter.ts';
import type { Toward } from './tense.ts';
import type { TimeType, When, YearOf } from './when.ts';

/** A date known to the year, the month or the day. */
export interface Known {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

export interface Context {
  readonly published: Known | null;
  /** What relative expressions count from, as text: "published 2018-07-12", or "said …" within a dated quotation. */
  readonly anchor: string | null;
  readonly toward: Toward;
  /** True where the words right before the expression settle the direction ("expires on", "since"). */
  readonly firm: boolean;
  /** The date last spoken of. */
  readonly focus: Known | null;
  /** The last that was a day. */
  readonly focusDay: Known | null;
  /** The quarter or year whose results are told, which "a year earlier" compares with. */
  readonly period: { readonly year: number; readonly quarter: number | null } | null;
  /** Whose fiscal year the words near by make it. */
  readonly whose: 'federal' | 'state' | null;
}

export interface Placed {
  readonly type: TimeType;
  readonly value: string;
  readonly date: string | null;
  readonly relative: boolean;
  readonly anchor: string | null;
  readonly candidates: readonly string[];
  /** The calendar date it names, for what is counted from it later in the text. */
  readonly known: Known | null;
}

export const dayOf = (k: Known | null): Day | null =>
  k && k.month !== null && k.day !== null ? { year: k.year, month: k.month, day: k.day } : null;

export const knownText = (k: Known): string =>
  k.month === null
    ? yearText(k.year)
    : k.day === null
      ? monthText(k.year, k.month)
      : dayText({ ...k, month: k.month, day: k.day });

const none = { relative: false, anchor: null, candidates: [] } as const;

/** A date that the words alone give. */
export function absolute(k: Known, date = knownText(k)): Placed {
  return { ...none, type: 'DATE', value: knownText(k), date, known: k };
}

/** A date counted from an anchor. */
export function relative(
  value: string,
  date: string | null,
  anchor: string | null,
  known: Known | null,
): Placed {
  return { type: 'DATE', value, date, relative: true, anchor, candidates: [], known };
}

/** A relative expression with nothing to count from: its value keeps X for what is open. */
export function open(value: string): Placed {
  return { type: 'DATE', value, date: null, relative: true, anchor: null, candidates: [], known: null };
}

/** The year that the words or the anchor give; null where the anchor is missing or the words leave it open. */
export function yearOf(year: YearOf, c: Context): number | null {
  if (!year) return null;
  if ('year' in year) return year.year;
  return c.published ? c.published.year + year.shift : null;
}

function placeFiscal(year: YearOf, c: Context): Placed {
  let n = yearOf(year, c);
  if (n === null) return open('XXXX');
  const counted = year !== null && 'shift' in year;
  const first = c.whose === 'federal' ? 10 : c.whose === 'state' ? 7 : 13;
  if (counted && c.published!.month !== null && c.published!.month >= first) n++;
  const { date, candidates } = fiscalDates(n, c.whose);
  return {
    type: 'DATE',
    value: yearText(n),
    date,
    relative: counted,
    anchor: counted ? c.anchor : null,
    candidates: c.whose ? [] : candidates,
    known: null,
  };
}

/** Puts a part of the day or a clock time on its day. */
function onDay(of: When | null, suffix: string, time: string | null, c: Context): Placed {
  const fallback: When = { is: 'step', unit: 'day', count: 0, from: c.focusDay ? 'focus' : 'published' };
  const day = place(of ?? fallback, c);
  const base = day.known ? dayOf(day.known) : null;
  const value = `${base ? dayText(base) : day.value.split('T')[0]}T${suffix}`;
  const date = base ? (time ? `${dayText(base)}T${time}:00` : dayText(base)) : null;
  return { ...day, type: 'TIME', value, date };
}

/** Places a meaning in the calendar: TIMEX3 value, EDTF date, and what it was counted from. */
export function place(when: When, c: Context): Placed {
  switch (when.is) {
    case 'fixed':
      return { ...none, type: when.type, value: when.value, date: when.date, known: null };
    case 'calendar':
      return placeCalendar(when, c);
    case 'weekday':
      return placeWeekday(when, c);
    case 'monthTurn':
      return placeMonthTurn(when, c);
    case 'holiday':
      return placeHoliday(when, c);
    case 'quarter':
      return placeQuarter(when, c);
    case 'half':
      return placeHalf(when, c);
    case 'season':
      return placeSeason(when, c);
    case 'step':
      return placeStep(when, c);
    case 'ago':
      return placeAgo(when, c);
    case 'yearBefore':
      return placeYearBefore(when, c);
    case 'latest':
      return placeLatest(when, c);
    case 'nth':
    case 'weekOf':
      return placeNth(when, c);
    case 'fiscal':
      return placeFiscal(when.year, c);
    case 'part':
      return onDay(when.of, when.part, null, c);
    case 'clock':
      return onDay(when.of, `${when.time}${when.zone}`, when.time === '24:00' ? null : when.time, c);
  }
}

/** Reads the day a text came out: a year, month or day in EDTF; null for anything else. */
export function readPublished(text: string | null): Known | null {
  const m = text === null ? null : /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?[~?%]?$/.exec(text);
  if (!m) return null;
  const known = { year: Number(m[1]), month: m[2] ? Number(m[2]) : null, day: m[3] ? Number(m[3]) : null };
  const valid = isDay({ year: known.year, month: known.month ?? 1, day: known.day ?? 1 });
  return valid ? known : null;
}
