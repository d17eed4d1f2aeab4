import { addDays, type Day, dayText, isDay, monthText, serial, weekday } from './calendar.ts';
import { HOLIDAYS } from './holiday.ts';
import { absolute, type Context, dayOf, knownText, open, type Placed, relative, yearOf } from './place.ts';
import type { When } from './when.ts';

type Of<K extends When['is']> = Extract<When, { is: K }>;

const two = (n: number): string => String(n).padStart(2, '0');

/** The year in which a month and day lies nearest to publication; far away, or where the words before it say, the tense decides. */
function nearestYear(month: number, day: number, c: Context, base: Day): number {
  const years = [base.year - 1, base.year, base.year + 1].filter(y => isDay({ year: y, month, day }));
  const apart = (y: number): number => serial({ year: y, month, day }) - serial(base);
  const sorted = years.sort((a, b) => Math.abs(apart(a)) - Math.abs(apart(b)));
  const [first, second] = sorted;
  if (first === undefined) return base.year;
  if (second === undefined || c.toward === 0 || Math.abs(apart(first)) < (c.firm ? 30 : 100)) return first;
  return Math.sign(apart(first)) === c.toward
    ? first
    : Math.sign(apart(second)) === c.toward
      ? second
      : first;
}

/** The year of a month named without one: the latest unless the clause looks forward, and never far off. */
function yearOfMonth(month: number, c: Context, base: { year: number; month: number }): number {
  const apart = month - base.month;
  if (apart === 0) return base.year;
  if (c.toward > 0) return apart > 0 || apart < -3 ? base.year + (apart < 0 ? 1 : 0) : base.year;
  if (apart < 0) return base.year;
  return c.toward < 0 || apart > 6 ? base.year - 1 : base.year;
}

/** "November 15, 2017", "Nov. 15", "November", "2017". */
export function placeCalendar(when: Of<'calendar'>, c: Context): Placed {
  const { month, day } = when;
  const year = yearOf(when.year, c);
  const counted = when.year !== null && 'shift' in when.year;
  if (month === null) return year === null ? open('XXXX') : absolute({ year, month: null, day: null });
  if (day !== null) return placeMonthDay(when, month, day, year, c);
  if (year !== null) {
    const placed = absolute({ year, month, day: null });
    return counted ? { ...placed, relative: true, anchor: c.anchor } : placed;
  }
  if (!c.published || c.published.month === null || when.year) return open(`XXXX-${two(month)}`);
  const found = yearOfMonth(month, c, { year: c.published.year, month: c.published.month });
  return relative(monthText(found, month), monthText(found, month), c.anchor, {
    year: found,
    month,
    day: null,
  });
}

function placeMonthDay(
  when: Of<'calendar'>,
  month: number,
  day: number,
  year: number | null,
  c: Context,
): Placed {
  const base = dayOf(c.published);
  if (year === null && !base) return open(`XXXX-${two(month)}-${two(day)}`);
  const found = year ?? nearestYear(month, day, c, base!);
  if (!isDay({ year: found, month, day })) return open(`XXXX-${two(month)}-${two(day)}`);
  const known = { year: found, month, day };
  const text = knownText(known);
  const date =
    when.last && isDay({ ...known, day: when.last })
      ? `${text}/${dayText({ ...known, day: when.last })}`
      : text;
  if (when.year && 'year' in when.year) return absolute(known, date);
  return relative(text, date, c.anchor, known);
}

/** "Friday", "last Friday", "next Friday" (left open where this week's and the next's both fit). */
export function placeWeekday(when: Of<'weekday'>, c: Context): Placed {
  const focus = when.from === 'focus' ? dayOf(c.focusDay) : null;
  const base = focus ?? dayOf(c.published);
  const blank = `XXXX-WXX-${when.weekday}`;
  if (!base) return open(blank);
  const anchor = focus ? `text ${dayText(focus)}` : c.anchor;
  const back = (weekday(base) - when.weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  const at = (n: number): Placed => {
    const d = addDays(base, n);
    return relative(dayText(d), dayText(d), anchor, d);
  };
  switch (when.turn) {
    case null:
      return at(c.toward > 0 ? ahead : -back);
    case -1:
      return at(-(back || 7));
    case 1:
      return at(ahead || 7);
    case 0: {
      const here = when.weekday - weekday(base);
      return at(c.toward > 0 && here < 0 ? here + 7 : here);
    }
    case 2: {
      const first = ahead || 7;
      if (weekday(base) + first > 7) return at(first);
      return { ...open(blank), anchor, candidates: [at(first).value, at(first + 7).value] };
    }
  }
}

/** "last April", "this September", "next June". */
export function placeMonthTurn(when: Of<'monthTurn'>, c: Context): Placed {
  const { month, turn } = when;
  if (!c.published || c.published.month === null) return open(`XXXX-${two(month)}`);
  const { year, month: here } = c.published;
  const found =
    turn === 0 ? year : turn < 0 ? (month < here ? year : year - 1) : month > here ? year : year + 1;
  return relative(monthText(found, month), monthText(found, month), c.anchor, {
    year: found,
    month,
    day: null,
  });
}

/** A holiday in its year, else the one nearest to publication on the side that the words point to. */
export function placeHoliday(when: Of<'holiday'>, c: Context): Placed {
  const rule = HOLIDAYS.get(when.name)!;
  const named = yearOf(when.year, c);
  if (named !== null) {
    const d = rule(named);
    return when.year && 'year' in when.year ? absolute(d) : relative(dayText(d), dayText(d), c.anchor, d);
  }
  const base = dayOf(c.published);
  if (!base) return open('XXXX-XX-XX');
  const side = when.turn === 0 || when.turn === null ? c.toward : when.turn;
  const apart = (d: Day): number => serial(d) - serial(base);
  const days = [-1, 0, 1].map(n => rule(base.year + n));
  const nearest = days.reduce((a, b) => (Math.abs(apart(a)) <= Math.abs(apart(b)) ? a : b));
  const close = when.turn === null && Math.abs(apart(nearest)) < (c.firm ? 30 : 100);
  const fits =
    when.turn === 0
      ? [days[1]!]
      : close
        ? [nearest]
        : days.filter(d => (side > 0 ? apart(d) >= 0 : side < 0 ? apart(d) <= 0 : true));
  const best = fits.reduce((a, b) => (Math.abs(apart(a)) <= Math.abs(apart(b)) ? a : b));
  return relative(dayText(best), dayText(best), c.anchor, best);
}
