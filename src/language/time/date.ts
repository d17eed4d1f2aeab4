import { daysIn } from './calendar.ts';
import { readOrdinal, spelledYear } from './numbers.ts';
import { capital, isDash, isHyphen, low, opens, type Token } from './tokens.ts';
import { BEFORE_MONTH, MONTHS, SHORT_MONTHS } from './vocabulary.ts';
import type { Reading, Rule, YearOf } from './when.ts';

/** True for four figures that may be a year: "2017", not "2,017" or "2017.5". */
export function isYear(t: Token | undefined, from = 1000, to = 2100): t is Token & { value: number } {
  return t?.kind === 'number' && t.form.length === 4 && t.value! >= from && t.value! <= to;
}

/** Reads a month's name; a short form only with its dot or a number after it. */
export function monthName(ts: readonly Token[], i: number): { end: number; month: number } | null {
  const t = ts[i];
  if (!capital(t)) return null;
  const full = MONTHS.get(t!.low);
  if (full) return { end: i + 1, month: full };
  const short = SHORT_MONTHS.get(t!.low);
  if (!short) return null;
  const dot = low(ts, i + 1) === '.' && ts[i + 1]!.tight;
  const number = ts[dot ? i + 2 : i + 1]?.kind === 'number';
  if (!dot && !number) return null;
  return { end: dot && (number || !opens(ts, i + 2)) ? i + 2 : dot ? i + 2 : i + 1, month: short };
}

const SHIFTS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** Reads the year after a month or day: ", 2017", "of 2017", "last year". */
export function yearAfter(ts: readonly Token[], i: number): { end: number; year: YearOf } {
  const comma = low(ts, i) === ',' ? 1 : 0;
  const of = low(ts, i + comma) === 'of' || low(ts, i + comma) === 'in' ? 1 : 0;
  const at = i + comma + of;
  const t = ts[at];
  if (isYear(t) && !(low(ts, at + 1) === ',' && ts[at + 2]?.tight))
    return { end: at + 1, year: { year: t.value } };
  const words = comma ? null : spelledYear(ts, at);
  if (words) return { end: words.end, year: { year: words.year } };
  const shift = comma ? undefined : SHIFTS[low(ts, at)];
  if (shift !== undefined && low(ts, at + 1) === 'year') return { end: at + 2, year: { shift } };
  if (!comma && low(ts, at) === 'the' && low(ts, at + 1) === 'previous' && low(ts, at + 2) === 'year')
    return { end: at + 3, year: { shift: -1 } };
  return { end: i, year: null };
}

const calendar = (end: number, year: YearOf, month: number, day: number | null, last?: number): Reading => ({
  end,
  when: { is: 'calendar', year, month, day, weekday: null, ...(last ? { last } : {}) },
});

const possible = (month: number, day: number): boolean => day >= 1 && day <= daysIn(2000, month);

/** The day after a month: "15", "15th", "eighth". */
function dayNumber(ts: readonly Token[], i: number): { end: number; value: number } | null {
  const ordinal = readOrdinal(ts, i);
  if (ordinal) return ordinal;
  const t = ts[i];
  if (t?.kind !== 'number' || t.form.length > 2 || low(ts, i + 1) === '%') return null;
  if (low(ts, i + 1) === ':' && ts[i + 2]?.tight && ts[i + 2]!.kind === 'number') return null;
  return { end: i + 1, value: t.value! };
}

/** "November 15, 2017", "Nov. 15-17", "15 November", "the 15th of November 2017". */
export function readDate(ts: readonly Token[], i: number): Reading | null {
  const name = monthName(ts, i);
  if (name) {
    const day = dayNumber(ts, name.end);
    if (!day || !possible(name.month, day.value)) return null;
    if (ts[name.end]!.breaks) return null;
    let end = day.end;
    let last: number | undefined;
    if (isDash(ts, end) && ts[end]!.tight && ts[end + 1]?.tight) {
      const second = dayNumber(ts, end + 1);
      if (second && second.value > day.value && possible(name.month, second.value)) {
        last = second.value;
        end = second.end;
      }
    }
    const after = yearAfter(ts, end);
    return calendar(after.end, after.year, name.month, day.value, last);
  }
  const the = low(ts, i) === 'the' ? 1 : 0;
  const ordinal = readOrdinal(ts, i + the);
  const of = ordinal && low(ts, ordinal.end) === 'of' ? 1 : 0;
  if (the && !of) return null;
  const day = ordinal ?? (the ? null : dayNumber(ts, i));
  const month = day && monthName(ts, day.end + of);
  if (!day || !month || !possible(month.month, day.value)) return null;
  // "in 15 March 4 talks" is rare; "killed 15 May 3" would be a day after the month.
  const next = ts[month.end];
  if (!ordinal && next?.kind === 'number' && !isYear(next)) return null;
  const after = yearAfter(ts, month.end);
  return calendar(after.end, after.year, month.month, day.value);
}

/** "25" in "April 24 and 25". */
function readSecond(ts: readonly Token[], i: number): Reading | null {
  if (!['and', 'or'].includes(low(ts, i - 1)) || ts[i - 2]?.kind !== 'number' || ts[i - 2]!.form.length > 2)
    return null;
  const name = monthName(ts, low(ts, i - 3) === '.' ? i - 4 : i - 3);
  const day = name && name.end === i - 2 ? dayNumber(ts, i) : null;
  if (!day || !possible(name!.month, day.value) || day.value <= ts[i - 2]!.value!) return null;
  const next = ts[day.end];
  const counts =
    next?.kind === 'word' && !['at', 'in', 'on', 'and', 'to', 'for', 'with', 'when', 'of'].includes(next.low);
  const after = yearAfter(ts, day.end);
  if (counts && !after.year) return null;
  return calendar(after.end, after.year, name!.month, day.value);
}

const PLACES = new Set(['street', 'avenue', 'road', 'lane', 'court', 'drive', 'way', 'boulevard']);
const NAMES = new Set(['april', 'june', 'august', 'may', 'march']);

/** True where a month's name stands alone as the month and not as a person's name or another word. */
function standsAsMonth(ts: readonly Token[], i: number, end: number): boolean {
  const name = ts[i]!.low;
  const before = ts[i - 1];
  const next = capital(ts[end]) && !ts[end]!.breaks;
  if (next && NAMES.has(name) && PLACES.has(ts[end]!.low)) return false;
  if (before && BEFORE_MONTH.has(before.low))
    return !(NAMES.has(name) && next && ['and', 'or', 'to', 'of', 'by'].includes(before.low));
  if (before?.low === 'the' || before?.low === 'a') return !NAMES.has(name) && !capital(ts[end]);
  if (isHyphen(ts, i - 1)) return true;
  if (name === 'may' || name === 'march') return false;
  if (before && capital(before) && !opens(ts, i - 1) && NAMES.has(name)) return false;
  return !(NAMES.has(name) && (capital(ts[end]) || opens(ts, i)));
}

/** "November 2017", "January last year", "November". */
export function readMonth(ts: readonly Token[], i: number): Reading | null {
  const name = monthName(ts, i);
  if (!name) return null;
  const after = yearAfter(ts, name.end);
  if (after.year) return calendar(after.end, after.year, name.month, null);
  if (ts[name.end]?.kind === 'number' && !ts[name.end]!.breaks && ts[name.end]!.form.length <= 2) return null;
  if (SHORT_MONTHS.has(ts[i]!.low) && name.end === i + 1) return null;
  return standsAsMonth(ts, i, name.end) ? calendar(name.end, null, name.month, null) : null;
}

const TURNS: Readonly<Record<string, -1 | 0 | 1>> = { last: -1, this: 0, next: 1 };
const AFTER_THIS: Readonly<Record<string, -1 | 1>> = { past: -1, coming: 1 };

/** "last April", "this past May", "next September". */
function readTurn(ts: readonly Token[], i: number): Reading | null {
  let turn = TURNS[low(ts, i)];
  if (turn === undefined) return null;
  let at = i + 1;
  if (turn === 0 && (low(ts, at) === 'past' || low(ts, at) === 'coming')) turn = AFTER_THIS[low(ts, at++)]!;
  const name = monthName(ts, at);
  if (name && turn === 0 && capital(ts[name.end])) return null;
  if (!name || ts[name.end]?.kind === 'number') {
    const date = name && turn !== 0 ? readDate(ts, at) : null;
    return date?.when.is === 'calendar' && date.when.year === null ? { ...date } : null;
  }
  return { end: name.end, when: { is: 'monthTurn', month: name.month, turn } };
}

const monthStarts = [...MONTHS.keys(), ...SHORT_MONTHS.keys()];

export const dateRules: readonly Rule[] = [
  {
    name: 'month and day',
    starts: [...monthStarts, '#', 'the'],
    read: readDate,
    examples: [
      { says: 'The board voted on [November 3, 2016].', value: '2016-11-03', date: '2016-11-03' },
      { says: 'Hearings opened [Nov. 13] in Alder County.', value: '2017-11-13' },
      { says: 'The permit lapses [Jan. 2].', value: '2018-01-02' },
      { says: 'They met on [the 2nd of March 2015].', value: '2015-03-02' },
      { says: 'Signed [15 August 2014] in Brill.', value: '2014-08-15' },
      { says: 'The fair runs [Oct. 12-14, 2017].', value: '2017-10-12', date: '2017-10-12/2017-10-14' },
      {
        says: 'The clerk filed it on [May 4] of his own accord.',
        value: '2017-05-04',
        published: '2017-06-30',
      },
      { says: 'Feb 30 is on the form.' },
      { says: 'The decision of 300 May voters mattered.' },
    ],
  },
  {
    name: 'second day of a month',
    starts: ['#'],
    read: readSecond,
    examples: [
      { says: 'Hearings are set for Dec. 4 and [5].', value: '2017-12-05', date: '2017-12-05' },
      { says: 'There were 4 and 25 of them.' },
    ],
  },
  {
    name: 'month',
    starts: monthStarts,
    read: readMonth,
    examples: [
      { says: 'The law took effect in [March 2012].', value: '2012-03', date: '2012-03' },
      { says: 'Prices fell in [October].', value: '2017-10' },
      { says: 'The plant will open in [February].', value: '2018-02' },
      { says: 'He resigned in [July of last year].', value: '2016-07' },
      { says: 'The agency may appeal. May I ask why?' },
      { says: 'Mayor June Harlan and April Stone spoke at the march.' },
    ],
  },
  {
    name: 'last or next month by name',
    starts: Object.keys(TURNS),
    read: readTurn,
    examples: [
      { says: 'It was adopted [last April].', value: '2017-04' },
      { says: 'The term ends [next June].', value: '2018-06' },
      { says: 'Work began [this past May].', value: '2017-05' },
      { says: 'This March Street office is shut.' },
    ],
  },
];
