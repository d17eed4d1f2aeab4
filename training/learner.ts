import type { SparseWeights } from '../src/language/syntax/weights.ts';

/**
 * Weights under training: an averaged perceptron over hashed features with sparse (class, weight) lists.
 * Averages are kept by the trick of Daumé (2006): `total` sums step × change, so that the mean over all steps is
 * weight − total / steps.
 */
export class Learner {
  step = 1;
  #mask = (1 << 20) - 1;
  /** Four places a feature: key, where its pairs start, how many there are, for how many there is room. */
  #table = new Int32Array(4 << 20);
  #used = 0;
  #pairs = new Int32Array(1 << 22);
  #totals = new Float64Array(1 << 22);
  #end = 0;
  /**
   * How often a feature must be wanted before it is taken up (Goldberg and Elhadad 2011): rare ones cost room and
   * teach little. Each mistake wants it twice, for the right class and for the wrong one.
   */
  readonly #patience: number;
  readonly #wanted = new Uint8Array(1 << 26);
  /** If set, only these features are learnt (retraining after pruning). */
  allowed: Set<number> | null = null;

  constructor(patience = 1) {
    this.#patience = patience;
  }

  /** Begins the average anew, from the weights as they are. */
  restart(): void {
    this.#totals.fill(0, 0, this.#end);
    this.step = 1;
  }

  get features(): number {
    return this.#used;
  }

  /** Adds to `scores` (one place a class) the weights of the first `count` of `keys`. */
  score(keys: Int32Array, count: number, scores: Int32Array): void {
    const table = this.#table;
    const pairs = this.#pairs;
    const mask = this.#mask;
    for (let i = 0; i < count; i++) {
      const key = keys[i]!;
      let at = key & mask;
      let found = table[at << 2]!;
      while (found !== key && found !== 0) {
        at = (at + 1) & mask;
        found = table[at << 2]!;
      }
      if (found === 0) continue;
      const start = table[(at << 2) + 1]!;
      const end = start + table[(at << 2) + 2]!;
      for (let p = start; p < end; p++) {
        const value = pairs[p]!;
        const k = value & 255;
        scores[k] = scores[k]! + (value >> 8);
      }
    }
  }

  /** Moves the weights of the features for class `k` by `change`. */
  update(keys: Int32Array, count: number, k: number, change: number): void {
    for (let i = 0; i < count; i++) this.#change(keys[i]!, k, change);
  }

  #change(key: number, k: number, change: number): void {
    const table = this.#table;
    let at = (key & this.#mask) << 2;
    while (table[at] !== key && table[at] !== 0) at = (at + 4) & ((this.#mask << 2) | 3);
    if (table[at] === 0) {
      if (this.allowed && !this.allowed.has(key)) return;
      const place = (key ^ (key >>> 26)) & 0x3ffffff;
      if (this.#patience > 1 && this.#wanted[place]! < this.#patience - 1) {
        this.#wanted[place] = this.#wanted[place]! + 1;
        return;
      }
      if (this.#used * 2 > this.#mask) {
        this.#grow();
        this.#change(key, k, change);
        return;
      }
      this.#used++;
      table[at] = key;
      table[at + 1] = this.#take(2);
      table[at + 2] = 0;
      table[at + 3] = 2;
    }
    const start = table[at + 1]!;
    const length = table[at + 2]!;
    for (let p = start; p < start + length; p++) {
      if ((this.#pairs[p]! & 255) !== k) continue;
      this.#pairs[p] = this.#pairs[p]! + change * 256;
      this.#totals[p] = this.#totals[p]! + change * this.step;
      return;
    }
    if (length === table[at + 3]) this.#move(at);
    const p = table[at + 1]! + length;
    this.#pairs[p] = (change << 8) | k;
    this.#totals[p] = change * this.step;
    table[at + 2] = length + 1;
  }

  #move(at: number): void {
    const table = this.#table;
    const room = table[at + 3]! * 2;
    const from = table[at + 1]!;
    const to = this.#take(room);
    this.#pairs.copyWithin(to, from, from + table[at + 2]!);
    this.#totals.copyWithin(to, from, from + table[at + 2]!);
    table[at + 1] = to;
    table[at + 3] = room;
  }

  #take(room: number): number {
    if (this.#end + room > this.#pairs.length) {
      const pairs = new Int32Array(this.#pairs.length * 2);
      pairs.set(this.#pairs);
      this.#pairs = pairs;
      const totals = new Float64Array(this.#totals.length * 2);
      totals.set(this.#totals);
      this.#totals = totals;
    }
    const at = this.#end;
    this.#end += room;
    return at;
  }

  #grow(): void {
    const size = (this.#mask + 1) * 2;
    const mask = size - 1;
    const old = this.#table;
    const table = new Int32Array(size * 4);
    for (let i = 0; i < old.length; i += 4) {
      const key = old[i]!;
      if (key === 0) continue;
      let at = (key & mask) << 2;
      while (table[at] !== 0) at = (at + 4) & ((mask << 2) | 3);
      for (let k = 0; k < 4; k++) table[at + k] = old[i + k]!;
    }
    this.#table = table;
    this.#mask = mask;
  }

  /**
   * The averaged weights in units of 1/`unit`; pairs below `least` (of a raw weight) are left out, and so are features
   * none of whose pairs reaches `peak`.
   */
  averaged(unit: number, least: number, peak = 0): SparseWeights {
    const table = this.#table;
    const order: number[] = [];
    for (let at = 0; at < table.length; at += 4) {
      if (table[at] === 0) continue;
      let top = 0;
      for (let p = table[at + 1]!, end = p + table[at + 2]!; p < end; p++)
        top = Math.max(top, Math.abs(this.#mean(p)));
      if (top >= Math.max(least, peak) && top > 0) order.push(at);
    }
    order.sort((a, b) => table[a]! - table[b]!);
    const classes: number[] = [];
    const weights: number[] = [];
    const counts = new Uint8Array(order.length);
    const keys = new Int32Array(order.length);
    order.forEach((at, i) => {
      keys[i] = table[at]!;
      for (let p = table[at + 1]!, end = p + table[at + 2]!; p < end; p++) {
        const mean = this.#mean(p);
        if (Math.abs(mean) < least || counts[i]! >= 127) continue;
        const weight = Math.round(mean * unit);
        if (weight === 0) continue;
        classes.push(this.#pairs[p]! & 255);
        weights.push(weight);
        counts[i] = counts[i]! + 1;
      }
    });
    return { keys, counts, classes: Uint8Array.from(classes), weights: Int32Array.from(weights) };
  }

  #mean(p: number): number {
    return (this.#pairs[p]! >> 8) - this.#totals[p]! / this.step;
  }
}
