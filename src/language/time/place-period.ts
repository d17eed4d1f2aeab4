import {
  addDays,
  addMonths,
  type Day,
  daysIn,
  dayText,
  nthWeekday,
  weekday,
  weekText,
  yearText,
} from './calendar.ts';
import { durationText } from './length.ts';
import { type Context, dayOf, type Known, knownText, open, type Placed, place, relative } from './place.ts';
import { currentQuarter, latestQuarter, moved, quarterDates, quarterText } from './place-quarter.ts';
import type { Unit } from './vocabulary.ts';
import type { From, When } from './when.ts';

type Of<K extends When['is']> = Extract<When, { is: K }>;

const BLANK: Readonly<Record<Unit, string>> = {
  second: 'XXXX-XX-XX',
  minute: 'XXXX-XX-XX',
  hour: 'XXXX-XX-XX',
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

const dates = (from: Day, to: Day): string => `${dayText(from)}/${dayText(to)}`;
const monday = (d: Day): Day => addDays(d, 1 - weekday(d));

/** What a relative expression counts from, precise enough for the unit; null where nothing is. */
function base(from: From, unit: Unit, c: Context): { at: Known; anchor: string | null } | null {
  const fine = (k: Known | null): k is Known => {
    if (!k) return false;
    if (unit === 'year' || unit === 'decade' || unit === 'century') return true;
    if (unit === 'month' || unit === 'quarter') return k.month !== null;
    return k.day !== null;
  };
  const focus = from !== 'focus' ? null : fine(c.focus) ? c.focus : fine(c.focusDay) ? c.focusDay : null;
  if (focus) return { at: focus, anchor: `text ${knownText(focus)}` };
  return fine(c.published) ? { at: c.published, anchor: c.anchor } : null;
}

function weekAt(d: Day, anchor: string | null): Placed {
  const first = monday(d);
  return relative(weekText(d), dates(first, addDays(first, 6)), anchor, null);
}

/** Moves an anchor by whole units and names the unit it falls in. */
function shifted(unit: Unit, count: number, at: Known, anchor: string | null): Placed {
  const day = dayOf(at);
  switch (unit) {
    case 'year': {
      const known = { year: at.year + count, month: null, day: null };
      return relative(knownText(known), knownText(known), anchor, known);
    }
    case 'month': {
      const d = addMonths({ year: at.year, month: at.month!, day: 1 }, count);
      const known = { year: d.year, month: d.month, day: null };
      return relative(knownText(known), knownText(known), anchor, known);
    }
    case 'quarter': {
      const q = moved({ year: at.year, n: Math.floor((at.month! - 1) / 3) + 1 }, count);
      return relative(quarterText(q), quarterDates(q), anchor, null);
    }
    case 'week':
      return weekAt(addDays(day!, count * 7), anchor);
    case 'weekend': {
      const saturday = addDays(monday(day!), count * 7 + 5);
      return relative(`${weekText(saturday)}-WE`, dates(saturday, addDays(saturday, 1)), anchor, null);
    }
    case 'decade': {
      const text = String(Math.floor(at.year / 10) + count);
      return relative(text, `${text}X`, anchor, null);
    }
    case 'century': {
      const text = String(Math.floor(at.year / 100) + count);
      return relative(text, `${text}XX`, anchor, null);
    }
    default: {
      const d = addDays(day!, count);
      return relative(dayText(d), dayText(d), anchor, d);
    }
  }
}

/** "last year", "this week", "today", "the following month". */
export function placeStep(when: Of<'step'>, c: Context): Placed {
  const from = base(when.from, when.unit, c);
  return from ? shifted(when.unit, when.count, from.at, from.anchor) : open(BLANK[when.unit]);
}

/** "10 days ago" names a day, "two weeks ago" a week, "three months ago" a month, "four years ago" a year. */
export function placeAgo(when: Of<'ago'>, c: Context): Placed {
  const { unit, count } = when;
  if (count === null || !Number.isInteger(count)) {
    const value = count === null || count < 0 ? 'PAST_REF' : 'FUTURE_REF';
    return { ...open(value), relative: false };
  }
  if (unit === 'second' || unit === 'minute' || unit === 'hour')
    return { ...open(durationText(Math.abs(count), unit)), type: 'DURATION' };
  const [step, n]: [Unit, number] =
    unit === 'decade' ? ['year', count * 10] : unit === 'century' ? ['year', count * 100] : [unit, count];
  const from = base(when.from, step, c);
  return from ? shifted(step, n, from.at, from.anchor) : open(BLANK[step]);
}

/** One year before the quarter or year whose results are told; else the year before publication. */
export function placeYearBefore(when: Of<'yearBefore'>, c: Context): Placed {
  if (when.unit === 'quarter' || c.period?.quarter) {
    const latest = latestQuarter(c);
    if (!latest) return open('XXXX-QX');
    const q = { year: latest.year - 1, n: latest.n };
    return { ...relative(quarterText(q), quarterDates(q), c.anchor, null) };
  }
  const year = c.period?.year ?? c.published?.year;
  if (year === undefined) return open('XXXX');
  return relative(yearText(year - 1), yearText(year - 1), c.anchor, null);
}

/** "the latest quarter", "the week" (on a Monday the one before), "the weekend", "the day", "the year". */
export function placeLatest(when: Of<'latest'>, c: Context): Placed {
  const { unit } = when;
  if (unit === 'quarter') {
    const q = c.period?.quarter || currentQuarter(c) ? latestQuarter(c) : null;
    return q ? relative(quarterText(q), quarterDates(q), c.anchor, null) : open(BLANK.quarter);
  }
  const from = base(unit === 'day' ? 'focus' : 'published', unit, c);
  if (!from) return open(BLANK[unit]);
  const d = dayOf(from.at);
  if (unit === 'week') return shifted(unit, d && weekday(d) === 1 ? -1 : 0, from.at, from.anchor);
  if (unit === 'weekend')
    return shifted(unit, d && weekday(d) < 6 && c.toward <= 0 ? -1 : 0, from.at, from.anchor);
  return shifted(unit, 0, from.at, from.anchor);
}

/** "the last week of March" (the week of its last Thursday), "the first day of 2017", "the week of March 6". */
export function placeNth(when: Of<'nth'> | Of<'weekOf'>, c: Context): Placed {
  const of = place(when.of, c);
  if (when.is === 'weekOf') {
    const d = of.known ? dayOf(of.known) : null;
    if (!d) return open(when.weekend ? BLANK.weekend : BLANK.week);
    const placed = when.weekend ? shifted('weekend', 0, { ...d }, of.anchor) : weekAt(d, of.anchor);
    return { ...placed, relative: of.relative };
  }
  if (when.of.is === 'step' && when.of.unit === 'week') {
    const from = base(when.of.from, 'week', c);
    const d = from && addDays(monday(dayOf(from.at)!), when.of.count * 7 + when.n - 1);
    return d ? relative(dayText(d), dayText(d), from.anchor, d) : open(`XXXX-WXX-${when.n}`);
  }
  const k = of.known;
  if (!k) return open(BLANK[when.unit]);
  const month = k.month ?? (when.n < 0 ? 12 : 1);
  const last = daysIn(k.year, month);
  const n = when.n < 0 ? when.n : Math.min(when.n, 5);
  const day =
    when.unit === 'week' || when.weekday
      ? nthWeekday(k.year, month, when.weekday ?? 4, n)
      : { year: k.year, month, day: when.n < 0 ? last : Math.min(when.n, last) };
  const placed =
    when.unit === 'week' ? weekAt(day, of.anchor) : relative(dayText(day), dayText(day), of.anchor, day);
  return { ...placed, relative: of.relative };
}
