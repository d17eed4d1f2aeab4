import type { Found } from './times.ts';
import { isDash, low, type Token } from './tokens.ts';

/** True where the two are the ends of a range: "from March to May 2017", "between 2012 and 2016", "1990-1995". */
function joined(ts: readonly Token[], a: Found, b: Found): boolean {
  const comma = low(ts, a.end) === ',' ? 1 : 0;
  if (b.first !== a.end + comma + 1) return false;
  const before = low(ts, a.first - 1);
  const joint = low(ts, a.end + comma);
  if (isDash(ts, a.end)) return ts[a.end]!.tight || a.when.is === b.when.is;
  if (before === 'from' || before === 'through') return ['to', 'until', 'till', 'through'].includes(joint);
  if (before === 'between') return joint === 'and';
  return joint === 'through' || (joint === 'to' && a.when.is === 'calendar' && b.when.is === 'calendar');
}

/** Gives the first end of a range the year of the second: "from March to May 2017". */
function withYear(a: Found, b: Found): Found {
  const [from, to] = [a.when, b.when];
  if (from.is !== 'calendar' || to.is !== 'calendar' || from.year || !to.year || from.month === null)
    return a;
  if (to.month === null) return a;
  const later = from.month > to.month || (from.month === to.month && (from.day ?? 0) > (to.day ?? 31));
  const year =
    'year' in to.year ? { year: to.year.year - (later ? 1 : 0) } : { shift: to.year.shift - (later ? 1 : 0) };
  return { ...a, when: { ...from, year } };
}

/** In "Monday through Friday" the second day follows the first. */
function following(a: Found | undefined, b: Found): Found {
  if (a?.when.is !== 'weekday' || b.when.is !== 'weekday' || b.when.turn !== null) return b;
  return { ...b, when: { ...b.when, turn: 1, from: 'focus' } };
}

/** In "8 a.m. to 5 p.m. Tuesday" both times are Tuesday's. */
function sameDay(a: Found, b: Found): Found {
  if (a.when.is !== 'clock' || b.when.is !== 'clock' || a.when.of || !b.when.of) return a;
  return { ...a, when: { ...a.when, of: b.when.of } };
}

/** Marks the first ends of ranges and fills in the year that only the second end says. */
export function spread(ts: readonly Token[], all: readonly Found[]): Found[] {
  return all.map((found, k) => {
    const next = all[k + 1];
    const before = all[k - 1];
    const second = before && joined(ts, before, found) ? following(before, found) : found;
    return next && joined(ts, found, next)
      ? { ...sameDay(withYear(second, next), next), joins: true }
      : second;
  });
}
