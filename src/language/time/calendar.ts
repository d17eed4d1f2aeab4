/** A day of the proleptic Gregorian calendar. Months and days count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": days_from_civil). */
export function serial({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

/** The day that is `n` days after 1970-01-01 (the inverse of `serial`). */
export function fromSerial(n: number): Day {
  const z = n + 719468;
  const era = Math.floor(z / 146097);
  const ofEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * ofYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const day = ofYear - Math.floor((153 * mp + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function daysIn(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : LENGTHS[month - 1]!;
}

export function isDay(d: Day): boolean {
  return d.month >= 1 && d.month <= 12 && d.day >= 1 && d.day <= daysIn(d.year, d.month);
}

export const addDays = (d: Day, n: number): Day => fromSerial(serial(d) + n);

/** Adds months; a day past the end of the month becomes its last (2017-01-31 + 1 month = 2017-02-28). */
export function addMonths(d: Day, n: number): Day {
  const index = d.year * 12 + d.month - 1 + n;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return { year, month, day: Math.min(d.day, daysIn(year, month)) };
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export const weekday = (d: Day): number => ((((serial(d) + 3) % 7) + 7) % 7) + 1;

/** ISO 8601 week: week 1 holds the year's first Thursday. */
export function isoWeek(d: Day): { year: number; week: number } {
  const thursday = addDays(d, 4 - weekday(d));
  const first = serial({ year: thursday.year, month: 1, day: 1 });
  return { year: thursday.year, week: Math.floor((serial(thursday) - first) / 7) + 1 };
}

/** The Monday of an ISO week. */
export function mondayOf(year: number, week: number): Day {
  const fourth = { year, month: 1, day: 4 };
  return addDays(fourth, 1 - weekday(fourth) + (week - 1) * 7);
}

/** The `n`th weekday of a month, from the end when `n` is negative (`-1` the last). */
export function nthWeekday(year: number, month: number, day: number, n: number): Day {
  if (n > 0) {
    const first = { year, month, day: 1 };
    return addDays(first, ((day - weekday(first) + 7) % 7) + (n - 1) * 7);
  }
  const last = { year, month, day: daysIn(year, month) };
  return addDays(last, -((weekday(last) - day + 7) % 7) + (n + 1) * 7);
}

/** Easter Sunday (Meeus, "Astronomical Algorithms", chapter 8: the Gregorian rule). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return { year, month: Math.floor(n / 31), day: (n % 31) + 1 };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** A year as four digits; ISO 8601-2 writes longer ones with a Y, which no news text needs. */
export const yearText = (year: number): string =>
  (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
export const monthText = (year: number, month: number): string => `${yearText(year)}-${two(month)}`;
export const dayText = (d: Day): string => `${monthText(d.year, d.month)}-${two(d.day)}`;
export const weekText = (d: Day): string => {
  const { year, week } = isoWeek(d);
  return `${yearText(year)}-W${two(week)}`;
};
