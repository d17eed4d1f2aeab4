import type { Arcwise } from './arcwise.ts';
import { type Places, sumAt } from './places.ts';

/** How many heads of a word are looked at closely: those that its arc alone likes best, and its neighbours. */
const KEPT = 8;
const LOW = -1e9;
/** The score of an arc between neighbours that is not looked at: it is there so that some tree always is. */
const LAST = -1e5;

/** What a wrong arc from `h` (`n` for the root) to `d` costs in training. */
export type Cost = (h: number, d: number) => number;

/** Whether an arc from `h` (`n` for the root) to `d` is looked at. */
export type Within = (h: number, d: number) => boolean;

/**
 * The best projective tree with one root (Eisner 1996), dependents of a head scored in pairs of neighbours (McDonald and
 * Pereira 2006). `cost`, if given, is added to an arc's score. Heads are word indices, -1 for the root.
 */
export function bestTree(
  arcs: Arcwise,
  table: Places,
  within: Within = () => true,
  cost: Cost | null = null,
): Int32Array {
  return new Chart(arcs, table, within, cost).tree();
}

/** The best spans: complete and incomplete, their head on the left or on the right, and pairs of siblings. */
class Chart {
  readonly #arcs: Arcwise;
  readonly #table: Places;
  readonly #n: number;
  /** The score of the arc from `h` to `d` at `h * n + d`; low for one that is not looked at. */
  readonly #score: Float64Array;
  /** The dependents that each word may have, in their order. */
  readonly #dependents: readonly (readonly number[])[];
  /** The first and the last word that each word may hang on. */
  readonly #firstHead: Int32Array;
  readonly #lastHead: Int32Array;
  readonly #wholeRight: Spans;
  readonly #wholeLeft: Spans;
  readonly #openRight: Spans;
  readonly #openLeft: Spans;
  readonly #pair: Spans;

  constructor(arcs: Arcwise, table: Places, within: Within, cost: Cost | null) {
    const { n } = arcs;
    this.#arcs = arcs;
    this.#table = table;
    this.#n = n;
    this.#score = this.#arcScores(within, cost);
    this.#firstHead = new Int32Array(n).fill(n);
    this.#lastHead = new Int32Array(n).fill(-1);
    this.#dependents = Array.from({ length: n }, (_, h) => this.#dependentsOf(h));
    this.#wholeRight = new Spans(n);
    this.#wholeLeft = new Spans(n);
    this.#openRight = new Spans(n);
    this.#openLeft = new Spans(n);
    this.#pair = new Spans(n);
    for (let i = 0; i < n; i++) {
      this.#wholeRight.score[i * n + i] = 0;
      this.#wholeLeft.score[i * n + i] = 0;
    }
    for (let width = 1; width < n; width++) for (let s = 0; s + width < n; s++) this.#span(s, s + width);
  }

  #arcScores(within: Within, cost: Cost | null): Float64Array {
    const n = this.#n;
    const score = new Float64Array((n + 1) * n).fill(LOW);
    const own = new Float64Array(n);
    for (let d = 0; d < n; d++) {
      for (let h = 0; h <= n; h++) {
        if (h === d) continue;
        if (!within(h, d)) {
          if (h === n || Math.abs(h - d) === 1) score[h * n + d] = LAST;
          continue;
        }
        const places = this.#arcs.arc(h, d);
        score[h * n + d] = sumAt(this.#table, places, this.#arcs.count) + (cost ? cost(h, d) : 0);
      }
      let looked = 0;
      for (let h = 0; h < n; h++) {
        own[h] = score[h * n + d]!;
        if (own[h]! > LOW) looked++;
      }
      if (n <= KEPT + 2 || looked < KEPT) continue;
      const bar = own.sort()[n - KEPT]!;
      for (let h = 0; h < n; h++) if (score[h * n + d]! < bar && Math.abs(h - d) > 1) score[h * n + d] = LOW;
    }
    return score;
  }

  #dependentsOf(h: number): number[] {
    const own: number[] = [];
    for (let d = 0; d < this.#n; d++) {
      if (this.#score[h * this.#n + d]! < LOW / 2) continue;
      own.push(d);
      this.#firstHead[d] = Math.min(this.#firstHead[d]!, h);
      this.#lastHead[d] = Math.max(this.#lastHead[d]!, h);
    }
    return own;
  }

  #sibling(h: number, s: number, d: number): number {
    return sumAt(this.#table, this.#arcs.sibling(h, s, d), this.#arcs.count);
  }

  #span(s: number, t: number): void {
    const n = this.#n;
    const at = s * n + t;
    const { score: wholeRight } = this.#wholeRight;
    const { score: wholeLeft } = this.#wholeLeft;
    if (this.#firstHead[t]! < s || this.#lastHead[s]! > t)
      this.#pair.join(at, s, t - 1, wholeRight, s * n, wholeLeft, t + n, n);
    this.#open(s, t);
    this.#open(t, s);
    const [ofFirst, ofLast] = [this.#dependents[s]!, this.#dependents[t]!];
    this.#wholeRight.joinAt(ofFirst, at, s + 1, t, this.#openRight.score, s * n, wholeRight, t, n);
    this.#wholeLeft.joinAt(ofLast, at, s, t - 1, wholeLeft, s * n, this.#openLeft.score, t, n);
  }

  /** The span between `h` and its dependent `d`: to the last dependent before `d`, and from there on. */
  #open(h: number, d: number): void {
    const n = this.#n;
    const arc = this.#score[h * n + d]!;
    if (arc < LOW / 2) return;
    const right = h < d;
    const { score, from } = right ? this.#openRight : this.#openLeft;
    const whole = right ? this.#wholeLeft.score[(h + 1) * n + d]! : this.#wholeRight.score[d * n + h - 1]!;
    let best = whole + this.#sibling(h, -1, d);
    let before = h;
    for (let r = Math.min(h, d) + 1; r < Math.max(h, d); r++) {
      const part = right
        ? score[h * n + r]! + this.#pair.score[r * n + d]!
        : score[r * n + h]! + this.#pair.score[d * n + r]!;
      if (part < LOW / 2) continue;
      const value = part + this.#sibling(h, r, d);
      if (value <= best) continue;
      best = value;
      before = r;
    }
    const at = right ? h * n + d : d * n + h;
    score[at] = best + arc;
    from[at] = before;
  }

  #root(): number {
    const n = this.#n;
    let root = 0;
    let best = Number.NEGATIVE_INFINITY;
    for (let r = 0; r < n; r++) {
      const value =
        this.#wholeLeft.score[r]! + this.#wholeRight.score[r * n + n - 1]! + this.#score[n * n + r]!;
      if (value <= best) continue;
      best = value;
      root = r;
    }
    return root;
  }

  tree(): Int32Array {
    const n = this.#n;
    const heads = new Int32Array(n).fill(-1);
    const root = this.#root();
    const todo: [Spans, number, number][] = [
      [this.#wholeLeft, 0, root],
      [this.#wholeRight, root, n - 1],
    ];
    for (let next = todo.pop(); next; next = todo.pop()) {
      const [spans, s, t] = next;
      if (s === t) continue;
      const r = spans.from[s * n + t]!;
      if (spans === this.#wholeRight) todo.push([this.#openRight, s, r], [spans, r, t]);
      else if (spans === this.#wholeLeft) todo.push([spans, s, r], [this.#openLeft, r, t]);
      else if (spans === this.#pair) todo.push([this.#wholeRight, s, r], [this.#wholeLeft, r + 1, t]);
      else if (spans === this.#openRight) {
        heads[t] = s;
        if (r === s) todo.push([this.#wholeLeft, s + 1, t]);
        else todo.push([spans, s, r], [this.#pair, r, t]);
      } else {
        heads[s] = t;
        if (r === t) todo.push([this.#wholeRight, s, t - 1]);
        else todo.push([spans, r, t], [this.#pair, s, r]);
      }
    }
    return heads;
  }
}

/** One kind of span over all places: the best score of each, and where it is parted. */
class Spans {
  readonly score: Float64Array;
  readonly from: Int16Array;

  constructor(n: number) {
    this.score = new Float64Array(n * n).fill(LOW);
    this.from = new Int16Array(n * n);
  }

  /** As `join`, of spans that part at one of such words only. */
  joinAt(
    words: readonly number[],
    at: number,
    first: number,
    last: number,
    left: Float64Array,
    leftAt: number,
    right: Float64Array,
    rightAt: number,
    n: number,
  ): void {
    for (const r of words)
      if (r >= first && r <= last) this.#keep(at, r, left[leftAt + r]! + right[rightAt + r * n]!);
  }

  /** Keeps the best of the sums of a span on the left and one on the right that part at `first` to `last`. */
  join(
    at: number,
    first: number,
    last: number,
    left: Float64Array,
    leftAt: number,
    right: Float64Array,
    rightAt: number,
    n: number,
  ): void {
    for (let r = first; r <= last; r++) this.#keep(at, r, left[leftAt + r]! + right[rightAt + r * n]!);
  }

  #keep(at: number, parted: number, value: number): void {
    if (value <= this.score[at]!) return;
    this.score[at] = value;
    this.from[at] = parted;
  }
}
