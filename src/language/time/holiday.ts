import { addDays, type Day, easter, nthWeekday } from './calendar.ts';
import { yearAfter } from './date.ts';
import { capital, low, type Token } from './tokens.ts';
import type { Read, Rule } from './when.ts';

const on =
  (month: number, day: number) =>
  (year: number): Day => ({ year, month, day });
const nth =
  (month: number, weekday: number, n: number) =>
  (year: number): Day =>
    nthWeekday(year, month, weekday, n);

/** The days of holidays (5 U.S.C. 6103 for the federal ones; 2 U.S.C. 7 for Election Day). */
export const HOLIDAYS: ReadonlyMap<string, (year: number) => Day> = new Map([
  ['new year day', on(1, 1)],
  ['new year eve', on(12, 31)],
  ['martin luther king jr day', nth(1, 1, 3)],
  ['martin luther king day', nth(1, 1, 3)],
  ['valentine day', on(2, 14)],
  ['presidents day', nth(2, 1, 3)],
  ['good friday', (y: number) => addDays(easter(y), -2)],
  ['easter sunday', easter],
  ['easter monday', (y: number) => addDays(easter(y), 1)],
  ['easter', easter],
  ['memorial day', nth(5, 1, -1)],
  ['juneteenth', on(6, 19)],
  ['independence day', on(7, 4)],
  ['fourth of july', on(7, 4)],
  ['labor day', nth(9, 1, 1)],
  ['columbus day', nth(10, 1, 2)],
  ['halloween', on(10, 31)],
  ['election day', (y: number) => addDays(nthWeekday(y, 11, 1, 1), 1)],
  ['veterans day', on(11, 11)],
  ['thanksgiving day', nth(11, 4, 4)],
  ['thanksgiving', nth(11, 4, 4)],
  ['christmas eve', on(12, 24)],
  ['christmas day', on(12, 25)],
  ['christmas', on(12, 25)],
]);

const TURNS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** Compares the words at `i` with a holiday's, leaving out dots, commas and the possessive. */
function match(ts: readonly Token[], i: number, name: string): number {
  let at = i;
  for (const word of name.split(' ')) {
    while (["'", '.', 's'].includes(low(ts, at)) && at > i && word !== low(ts, at) && ts[at]!.tight) at++;
    if (low(ts, at) !== word || (word !== 'of' && !capital(ts[at]))) return -1;
    at++;
  }
  return at;
}

/** "Thanksgiving Day", "last Christmas", "Election Day 2016", "the Fourth of July". */
const readHoliday: Read = (ts, i) => {
  const turn = TURNS[low(ts, i)] ?? null;
  const at = turn !== null ? i + 1 : i;
  let best = -1;
  let found = '';
  for (const name of HOLIDAYS.keys()) {
    const end = match(ts, at, name);
    if (end > best) [best, found] = [end, name];
  }
  if (best < 0) return null;
  // "Memorial Day weekend", "Christmas tree", "Easter Street": a season or a name.
  const next = ts[best];
  if (
    next?.kind === 'word' &&
    (capital(next) ||
      [
        'trees',
        'tree',
        'gifts',
        'shopping',
        'season',
        'sales',
        'dinner',
        'week',
        'weekend',
        'cards',
        'carols',
        'parade',
      ].includes(next.low))
  )
    return null;
  const after = yearAfter(ts, best);
  return { end: after.end, when: { is: 'holiday', name: found, year: after.year, turn } };
};

export const holidayRules: readonly Rule[] = [
  {
    name: 'holiday',
    starts: [...new Set([...HOLIDAYS.keys()].map(n => n.split(' ')[0]!)), ...Object.keys(TURNS)],
    read: readHoliday,
    examples: [
      { says: 'Offices close on [Thanksgiving Day].', value: '2017-11-23', date: '2017-11-23' },
      { says: 'It began [last Christmas].', value: '2016-12-25' },
      { says: 'Turnout on [Election Day 2016] was low.', value: '2016-11-08' },
      { says: 'They will spend [New Year’s Eve] in court.', value: '2017-12-31' },
      { says: 'A Christmas tree stood on Memorial Drive.' },
    ],
  },
];
