import type { Quotation } from '../../text/quotation.ts';
import { ends } from './tense.ts';
import type { Found } from './times.ts';
import { low, type Token, wordSet } from './tokens.ts';

/** Tokens `[first, end)` between quotation marks, and the expression that dates the saying of them. */
export interface Quoted {
  readonly first: number;
  readonly end: number;
  /** Index into the expressions: the one day told beside a word of saying. */
  readonly said: number;
}

const SAID = wordSet(
  'said says told wrote writes added asked announced argued told testified tweeted declared stated explained insisted replied warned',
);
const REACH = 14;

function fromQuotations(ts: readonly Token[], quotations: readonly Quotation[]): [number, number][] {
  const regions: [number, number][] = [];
  let at = 0;
  for (const q of quotations.filter(q => q.depth === 0).sort((a, b) => a.start - b.start)) {
    while (at < ts.length && ts[at]!.start < q.start) at++;
    const first = at;
    while (at < ts.length && ts[at]!.end <= q.end) at++;
    regions.push([first, at]);
  }
  return regions;
}

/** Pairs the marks of each paragraph: curly, straight, and the wires' `` and ''. An unpaired mark opens nothing. */
function fromMarks(ts: readonly Token[]): [number, number][] {
  const regions: [number, number][] = [];
  let open = -1;
  for (let k = 0; k < ts.length; k++) {
    if (ts[k]!.breaks) open = -1;
    const { form } = ts[k]!;
    if (form !== '“' && form !== '”' && form !== '"' && form !== '`' && form !== "'") continue;
    const twice = ts[k + 1]?.form === form && ts[k + 1]!.tight;
    if (open < 0 && (form === '“' || form === '"' || (form === '`' && twice))) open = k;
    else if (
      open >= 0 &&
      (form === '”' ||
        (form === '"' && ts[open]!.form === '"') ||
        (form === "'" && twice && ts[open]!.form === '`'))
    ) {
      regions.push([open, k + 1]);
      open = -1;
    }
  }
  return regions;
}

const names = (f: Found): boolean =>
  f.when.is === 'weekday' ||
  (f.when.is === 'calendar' && f.when.day !== null) ||
  (f.when.is === 'step' && f.when.unit === 'day');

/** True where a word of saying stands among the tokens `[from, to)`, with no other quotation between. */
function saying(ts: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (SAID.has(low(ts, k))) return true;
  return false;
}

/**
 * Finds the quotations whose saying is dated beside them ("…," she said Monday). One day, within the reporting clause,
 * or none: two leave it open.
 */
export function datedQuotations(
  ts: readonly Token[],
  all: readonly Found[],
  quotations?: readonly Quotation[],
): Quoted[] {
  const dated: Quoted[] = [];
  const days = all.map((f, index) => ({ f, index })).filter(({ f }) => names(f));
  if (!days.length) return dated;
  const regions = quotations ? fromQuotations(ts, quotations) : fromMarks(ts);
  for (const [first, end] of regions) {
    let stop = end;
    while (
      stop < ts.length &&
      stop < end + REACH &&
      !ts[stop]!.breaks &&
      !['“', '"', '`'].includes(low(ts, stop)) &&
      !ends(ts, stop)
    )
      stop++;
    const behind = saying(ts, end, stop) ? days.filter(({ f }) => f.first >= end && f.end <= stop) : [];
    let start = first;
    while (
      start > 0 &&
      start > first - REACH &&
      !ts[start]!.breaks &&
      !['”', '"', "'"].includes(low(ts, start - 1)) &&
      !ends(ts, start - 1)
    )
      start--;
    const before = saying(ts, start, first) ? days.filter(({ f }) => f.first >= start && f.end <= first) : [];
    const found = [...before, ...behind];
    if (found.length === 1) dated.push({ first, end, said: found[0]!.index });
  }
  return dated;
}
