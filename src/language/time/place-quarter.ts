import { monthText, yearText } from './calendar.ts';
import { type Context, open, type Placed, relative, yearOf } from './place.ts';
import type { When } from './when.ts';

type Of<K extends When['is']> = Extract<When, { is: K }>;

/** A quarter counted from the year 0, so that neighbours differ by one. */
export interface Quarter {
  readonly year: number;
  readonly n: number;
}

export const quarterText = (q: Quarter): string => `${yearText(q.year)}-Q${q.n}`;
export const quarterDates = (q: Quarter): string =>
  `${monthText(q.year, q.n * 3 - 2)}/${monthText(q.year, q.n * 3)}`;

export function moved(q: Quarter, by: number): Quarter {
  const index = q.year * 4 + q.n - 1 + by;
  return { year: Math.floor(index / 4), n: (((index % 4) + 4) % 4) + 1 };
}

export const currentQuarter = (c: Context): Quarter | null =>
  c.published && c.published.month !== null
    ? { year: c.published.year, n: Math.floor((c.published.month - 1) / 3) + 1 }
    : null;

/** The quarter whose results are told, else the last one that was over when the text came out. */
export function latestQuarter(c: Context): Quarter | null {
  if (c.period?.quarter) return { year: c.period.year, n: c.period.quarter };
  const here = currentQuarter(c);
  return here && moved(here, -1);
}

/** The year of a quarter named without one: the latest begun; where the clause looks forward, from the last one on. */
function yearOfQuarter(n: number, here: Quarter, toward: number): number {
  const apart = n - here.n;
  const [from, to] = toward > 0 ? [-1, 2] : [-3, 0];
  if (apart < from) return here.year + 1;
  if (toward === 0 && apart > 0) return apart > 2 ? here.year - 1 : here.year;
  return apart > to ? here.year - 1 : here.year;
}

/** The months of a fiscal quarter: the federal year begins in October, most states' in July; null where the words do not say whose. */
function fiscalQuarter(q: Quarter, c: Context): string | null {
  return c.whose ? quarterDates(moved(q, c.whose === 'federal' ? -1 : -2)) : null;
}

/** "third quarter", "the quarter ended Sept. 30" (n 0), "the third quarter of 2016". A fiscal quarter has the dates of its owner's year. */
export function placeQuarter(when: Of<'quarter'>, c: Context): Placed {
  const named = when.year && 'year' in when.year;
  const here = currentQuarter(c);
  const blank = when.n === 0 ? 'XXXX-QX' : `XXXX-Q${when.n}`;
  let { n } = when;
  let year = yearOf(when.year, c);
  if (n === 0 && when.ended) {
    // A quarter that ends within a calendar quarter is named by the one most of it lies in.
    n = Math.floor(when.ended / 3) || 4;
    if (year === null && here) year = n > here.n ? here.year - 1 : here.year;
  } else if (n === 0) {
    const latest = latestQuarter(c);
    if (!latest) return open(year === null ? blank : `${yearText(year)}-QX`);
    n = latest.n;
  }
  if (year === null) {
    if (!here || (when.year && !named)) return open(blank);
    year = yearOfQuarter(n, here, c.toward);
  }
  const q = { year, n };
  const dates = when.fiscal ? fiscalQuarter(q, c) : quarterDates(q);
  if (named) return { ...relative(quarterText(q), dates, null, null), relative: false };
  return relative(quarterText(q), dates, c.anchor, null);
}

/** "the first half of 2017". */
export function placeHalf(when: Of<'half'>, c: Context): Placed {
  const year = yearOf(when.year, c);
  if (year === null) return open(`XXXX-H${when.n}`);
  const dates = when.n === 1 ? [1, 6] : [7, 12];
  const date = `${monthText(year, dates[0]!)}/${monthText(year, dates[1]!)}`;
  const named = when.year && 'year' in when.year;
  return {
    ...relative(`${yearText(year)}-H${when.n}`, date, named ? null : c.anchor, null),
    relative: !named,
  };
}

const SEASONS = { SP: [3, 21], SU: [6, 22], FA: [9, 23], WI: [12, 24] } as const;

/** "last summer": the latest that is over; "this summer": this year's; bare: the latest begun unless the clause looks forward. */
export function placeSeason(when: Of<'season'>, c: Context): Placed {
  const [first, code] = SEASONS[when.season];
  const at = (year: number, anchor: string | null): Placed =>
    relative(`${yearText(year)}-${when.season}`, `${yearText(year)}-${code}`, anchor, null);
  const named = yearOf(when.year, c);
  if (named !== null) return { ...at(named, null), relative: false };
  if (!c.published || c.published.month === null) return open(`XXXX-${when.season}`);
  const { year, month } = c.published;
  const begun = month >= first;
  const over = month >= first + 3;
  const winter = when.season === 'WI' && month <= 2;
  if (when.turn === 0) return at(winter ? year - 1 : year, c.anchor);
  if (when.turn === -1) return at(over ? year : year - 1, c.anchor);
  if (when.turn === 1) return at(begun ? year + 1 : year, c.anchor);
  if (c.toward > 0) return at(over ? year + 1 : year, c.anchor);
  return at(begun ? year : year - 1, c.anchor);
}
