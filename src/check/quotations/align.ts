/** One step of an alignment: `same`, `changed`, `added` (only in the quotation), `dropped` (only in the record). Indices are −1 where a side has no word. */
export interface Step {
  readonly kind: 'same' | 'changed' | 'added' | 'dropped';
  readonly quote: number;
  readonly record: number;
}

export interface Alignment {
  readonly cost: number;
  readonly steps: readonly Step[];
}

const changing = 1;
/** A little more than changing, so that a word in another's place counts as changed. */
const adding = 1.02;
/** Leaving out costs by the stretch, not by the word: a clause left out is one edit. */
const dropping = 0.95;
const droppingMore = 0.06;
/** "…," she said. "…": words outside the marks, between two quoted stretches, cost next to nothing. */
const passing = 0.05;

/**
 * The cheapest way to lay `quote` into `record` words `[low, high)`, whose ends are free, by affine-gap dynamic programming
 * (Gotoh 1982, one gap state). `outside(j)` is true for a record word that stands outside quotation marks where its
 * neighbours stand within. Time and memory are the product of the two lengths; callers bound both.
 */
export function align(
  quote: readonly string[],
  record: readonly string[],
  low: number,
  high: number,
  outside: (j: number) => boolean,
): Alignment {
  const n = quote.length;
  const m = high - low;
  const width = m + 1;
  const matched = new Float32Array((n + 1) * width).fill(Number.POSITIVE_INFINITY);
  const gapped = new Float32Array((n + 1) * width).fill(Number.POSITIVE_INFINITY);
  // what led here: matched 0 from matched diagonal, 1 from gapped diagonal, 2 added; gapped: 0 opened, 1 went on
  const fromMatched = new Uint8Array((n + 1) * width);
  const fromGapped = new Uint8Array((n + 1) * width);
  for (let j = 0; j <= m; j++) matched[j] = 0;
  for (let i = 1; i <= n; i++) {
    const word = quote[i - 1]!;
    for (let j = 0; j <= m; j++) {
      const here = i * width + j;
      const above = here - width;
      const added = Math.min(matched[above]!, gapped[above]!) + adding;
      let best = added;
      let from = matched[above]! <= gapped[above]! ? 2 : 3;
      if (j > 0) {
        const step = word === record[low + j - 1] ? 0 : changing;
        const straight = matched[above - 1]! + step;
        const after = gapped[above - 1]! + step;
        if (straight <= best) {
          best = straight;
          from = 0;
        }
        if (after < best) {
          best = after;
          from = 1;
        }
      }
      matched[here] = best;
      fromMatched[here] = from;
      if (j > 0 && i < n) {
        const free = outside(low + j - 1);
        const opened = matched[here - 1]! + (free ? passing : dropping);
        const gone = gapped[here - 1]! + (free ? 0.005 : droppingMore);
        gapped[here] = Math.min(opened, gone);
        fromGapped[here] = opened <= gone ? 0 : 1;
      }
    }
  }
  let end = 0;
  for (let j = 1; j <= m; j++) if (matched[n * width + j]! < matched[n * width + end]!) end = j;
  const steps = trace(quote, record, low, n, end, width, fromMatched, fromGapped);
  return { cost: matched[n * width + end]!, steps };
}

function trace(
  quote: readonly string[],
  record: readonly string[],
  low: number,
  n: number,
  end: number,
  width: number,
  fromMatched: Uint8Array,
  fromGapped: Uint8Array,
): Step[] {
  const steps: Step[] = [];
  let i = n;
  let j = end;
  let inGap = false;
  while (i > 0) {
    const here = i * width + j;
    if (inGap) {
      steps.push({ kind: 'dropped', quote: -1, record: low + j - 1 });
      inGap = fromGapped[here] === 1;
      j--;
      continue;
    }
    const from = fromMatched[here]!;
    if (from >= 2) {
      steps.push({ kind: 'added', quote: i - 1, record: -1 });
      inGap = from === 3;
      i--;
      continue;
    }
    const same = quote[i - 1] === record[low + j - 1];
    steps.push({ kind: same ? 'same' : 'changed', quote: i - 1, record: low + j - 1 });
    i--;
    j--;
    inGap = from === 1;
  }
  return steps.reverse();
}
