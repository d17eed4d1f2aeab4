import type { TimeExpression } from '../../language/analysis.ts';
import type { Relation } from './amounts.ts';

const day = /^(\d{4}|XXXX)-(\d\d|XX)(?:-(\d\d|XX))?$/u;
const year = /^\d{4}$/u;
/** Quarters, halves, seasons, fiscal years. */
const part = /^(?:FY)?\d{4}(?:-(?:Q[1-4]|H[12]|SP|SU|FA|WI))?$/u;
const weekday = /^(?:XXXX-WXX-|\d{4}-W\d\d-)([1-7])$/u;

/** Whether two time expressions can name one day, month or year, at the precision of the coarser; `other` where one names none. */
export function timeRelation(a: TimeExpression, b: TimeExpression): Relation {
  const mine = datedAs(a);
  const theirs = datedAs(b);
  if (mine === null || theirs === null) return 'other';
  const one = weekday.exec(mine)?.[1];
  const other = weekday.exec(theirs)?.[1];
  if (one && other) return one === other ? 'agree' : 'differ';
  if (one || other) return weekdayAgainst(one ? theirs : mine, Number(one ?? other));
  if (year.test(mine) || year.test(theirs)) {
    const [x, y] = [mine.slice(0, 4), theirs.slice(0, 4)];
    if (x === 'XXXX' || y === 'XXXX') return 'other';
    return x === y ? 'agree' : 'differ';
  }
  const x = day.exec(mine);
  const y = day.exec(theirs);
  if (!x || !y)
    return !part.test(mine) || !part.test(theirs) ? 'other' : mine === theirs ? 'agree' : 'differ';
  for (let part = 1; part <= 3; part++) {
    const [p, q] = [x[part], y[part]];
    if (p === undefined || q === undefined) return 'agree';
    if (!p.startsWith('X') && !q.startsWith('X') && p !== q) return 'differ';
  }
  return 'agree';
}

/** The date that the expression names, or its value where that has a form that can be compared. */
function datedAs(time: TimeExpression): string | null {
  if (time.type !== 'DATE' && time.type !== 'TIME') return null;
  const plain = (value: string) => value.replace(/T.*$/u, '').replace(/[~?%]$/u, '');
  for (const value of [plain(time.date ?? ''), plain(time.value)])
    if (day.test(value) || year.test(value) || weekday.test(value) || part.test(value)) return value;
  return null;
}

function weekdayAgainst(value: string, wanted: number): Relation {
  const full = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(value);
  if (!full) return 'other';
  return isoWeekday(Number(full[1]), Number(full[2]), Number(full[3])) === wanted ? 'agree' : 'differ';
}

/** Sakamoto's method; 1 is Monday, 7 Sunday. */
function isoWeekday(y: number, m: number, d: number): number {
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
  const whole = m < 3 ? y - 1 : y;
  const sunday =
    (whole + Math.floor(whole / 4) - Math.floor(whole / 100) + Math.floor(whole / 400) + shift[m - 1]! + d) %
    7;
  return sunday === 0 ? 7 : sunday;
}
