import type { Quantity } from '../../language/analysis.ts';

/** Whether two amounts can both hold: `other` where they are of different sorts and say nothing of each other. */
export type Relation = 'agree' | 'differ' | 'other';

/** Lower and upper bound that an amount's words allow, rounding and qualifier respected. */
function bounds(q: Quantity): { low: number; high: number } | null {
  const low = q.low ?? q.value;
  const high = q.high ?? q.value;
  const qualifier = q.qualifier ?? '';
  if (q.value === null) return { low: q.low ?? -Infinity, high: q.high ?? Infinity };
  if (low === null || high === null) return null;
  const value = q.value;
  if (/more than|over|at least|above|upward|exceed|or more|no fewer/u.test(qualifier))
    return { low: value, high: value * 1.5 + 1 };
  if (/less than|fewer than|under|at most|up to|below|or less|or fewer|no more/u.test(qualifier))
    return { low: value * 0.6, high: value };
  if (/nearly|almost/u.test(qualifier)) return { low: value * 0.9, high: value };
  if (/about|roughly|around|approximately|some|estimated/u.test(qualifier))
    return { low: value * 0.92, high: value * 1.08 };
  return { low: Math.min(low, value), high: Math.max(high, value) };
}

/** "4.5 million" and "4,512,000" agree: the one is the other rounded to the digits that it shows. */
function roundsTo(a: number, b: number): boolean {
  const [rough, exact] = digits(a) <= digits(b) ? [a, b] : [b, a];
  if (rough === 0 || exact === 0 || digits(rough) < 2) return rough === exact;
  return Number(exact.toPrecision(digits(rough))) === rough;
}

function digits(value: number): number {
  return String(Math.abs(value))
    .replace(/^0\.0*/u, '')
    .replace('.', '')
    .replace(/0+$/u, '').length;
}

/** "Between $5,000 and $15,000". */
const isRange = (q: Quantity) => q.value === null && q.low !== null && q.high !== null;

const alike = (a: number, b: number) => a === b || roundsTo(a, b);

export function relation(a: Quantity, b: Quantity): Relation {
  if (!sameSort(a, b)) return 'other';
  // "more than 300" told of "more than 200" is another figure, though both could hold
  if (a.value !== null && b.value !== null && (a.qualifier ?? null) === (b.qualifier ?? null))
    return alike(a.value, b.value) ? 'agree' : 'differ';
  if (isRange(a) && isRange(b)) return alike(a.low!, b.low!) && alike(a.high!, b.high!) ? 'agree' : 'differ';
  const mine = bounds(a);
  const theirs = bounds(b);
  if (!mine || !theirs) return 'other';
  if (mine.low <= theirs.high && theirs.low <= mine.high) return 'agree';
  if (a.value !== null && b.value !== null && a.kind !== 'ordinal' && Math.max(a.value, b.value) >= 100)
    return roundsTo(a.value, b.value) ? 'agree' : 'differ';
  return 'differ';
}

function sameSort(a: Quantity, b: Quantity): boolean {
  const loose = (kind: string) => (kind === 'range' ? 'number' : kind);
  if (a.currency !== b.currency) return false;
  if (a.currency) return true;
  if (loose(a.kind) !== loose(b.kind)) return false;
  return a.kind !== 'dimension' || a.unit === b.unit;
}
