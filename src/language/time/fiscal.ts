import { yearText } from './calendar.ts';
import { isYear } from './date.ts';
import { isDash, low, type Token } from './tokens.ts';
import { fixed, type Read, type Reading, type Rule, type YearOf } from './when.ts';

const TURNS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  prior: -1,
  latest: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  following: 1,
  upcoming: 1,
  new: 1,
};

const fiscal = (end: number, year: YearOf): Reading => ({ end, when: { is: 'fiscal', year } });

/** A year of four figures, or of two right after FY. */
function yearAt(ts: readonly Token[], i: number, short: boolean): { end: number; year: number } | null {
  if (isYear(ts[i], 1900, 2100)) {
    // "fiscal year 2016-17" is named by its second year.
    const second = isDash(ts, i + 1) && ts[i + 1]!.tight ? ts[i + 2] : undefined;
    if (second?.tight && second.form.length === 2 && second.kind === 'number')
      return { end: i + 3, year: Math.floor(ts[i]!.value! / 100) * 100 + second.value! };
    return { end: i + 1, year: ts[i]!.value! };
  }
  const t = ts[i];
  if (short && t?.kind === 'number' && t.form.length === 2) return { end: i + 1, year: 2000 + t.value! };
  return null;
}

/** "2018" in "fiscal years 2017 and 2018". */
function second(ts: readonly Token[], i: number): Reading | null {
  const joint = ['and', 'or', 'through', 'to'].includes(low(ts, i - 1));
  if (!joint || !isYear(ts[i - 2]) || low(ts, i - 3) !== 'years' || low(ts, i - 4) !== 'fiscal') return null;
  const found = yearAt(ts, i, false);
  return found ? fiscal(found.end, { year: found.year }) : null;
}

/** "fiscal 1989", "fiscal year 2017", "FY17". */
const readFiscal: Read = (ts, i) => {
  if (ts[i]!.kind === 'number') return second(ts, i);
  const fy = low(ts, i) === 'fy';
  const at = !fy && ['year', 'years'].includes(low(ts, i + 1)) ? i + 2 : i + 1;
  const found = yearAt(ts, at, fy);
  return found ? fiscal(found.end, { year: found.year }) : null;
};

/** "the current fiscal year", "last fiscal year", "the fiscal year", "the 2017 fiscal year". */
const readTurn: Read = (ts, i) => {
  const the = low(ts, i) === 'the' ? 1 : 0;
  let at = i + the;
  const turn = TURNS[low(ts, at)];
  const year = the ? yearAt(ts, at, false) : null;
  if (turn !== undefined) at++;
  else if (year) at = year.end;
  else if (!the) return null;
  if (!['fiscal', 'budget', 'financial'].includes(low(ts, at)) || low(ts, at + 1) !== 'year') return null;
  const named = turn === undefined ? yearAt(ts, at + 2, false) : null;
  if (named) return fiscal(named.end, { year: named.year });
  if (year) return fiscal(at + 2, { year: year.year });
  if (['ended', 'ending'].includes(low(ts, at + 2))) return { end: at + 2, when: fixed('P1Y', 'DURATION') };
  if (turn === undefined && low(ts, at) !== 'fiscal') return null;
  return fiscal(at + 2, { shift: turn ?? 0 });
};

/**
 * The days of a fiscal year. The federal one begins on October 1 of the year before (31 U.S.C. 1102); most states' on
 * July 1. Without a word that says whose it is, both remain.
 */
export function fiscalDates(
  year: number,
  whose: 'federal' | 'state' | null,
): { date: string | null; candidates: readonly string[] } {
  const federal = `${yearText(year - 1)}-10/${yearText(year)}-09`;
  const state = `${yearText(year - 1)}-07/${yearText(year)}-06`;
  if (whose === 'federal') return { date: federal, candidates: [] };
  if (whose === 'state') return { date: state, candidates: [] };
  return { date: null, candidates: [federal, state] };
}

export const fiscalRules: readonly Rule[] = [
  {
    name: 'fiscal year by number',
    starts: ['fiscal', 'fy', '#'],
    read: readFiscal,
    examples: [
      { says: 'Congress set the sum for [fiscal year 2017].', value: '2017', date: '2016-10/2017-09' },
      { says: 'Sales in [fiscal 1989] fell.', value: '1989', date: null },
      { says: 'The state budget for [FY18] passed.', value: '2018', date: '2017-07/2018-06' },
      { says: 'Federal aid in fiscal years 2016 and [2017] fell.', value: '2017', date: '2016-10/2017-09' },
      { says: 'Fiscal policy was loose.' },
    ],
  },
  {
    name: 'fiscal year',
    starts: ['the', ...Object.keys(TURNS)],
    read: readTurn,
    examples: [
      {
        says: 'The federal grant ends with [the current fiscal year].',
        value: '2018',
        date: '2017-10/2018-09',
      },
      { says: 'It spent less [last fiscal year].', value: '2016', date: null },
      { says: 'The fiscal notes were late.' },
    ],
  },
];
