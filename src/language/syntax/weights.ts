/** A linear model over hashed features: sums the weights of every class over the features given. */
export interface Scorer {
  /** Adds to `scores` (one place a class) the weights of the first `count` of `keys`. */
  score(keys: Int32Array, count: number, scores: Int32Array): void;
}

/** Trained weights in sparse form, as they come out of training or a packed file. */
export interface SparseWeights {
  /** Feature keys in ascending order (signed). */
  readonly keys: Int32Array;
  /** How many (class, weight) pairs each feature has. */
  readonly counts: Uint8Array;
  readonly classes: Uint8Array;
  readonly weights: Int32Array;
}

/** Read-only weights behind an open-addressing table; a feature's pairs lie side by side as `weight << 8 | class`. */
export class Weights implements Scorer {
  readonly #mask: number;
  readonly #table: Int32Array;
  readonly #pairs: Int32Array;

  constructor({ keys, counts, classes, weights }: SparseWeights) {
    let size = 1024;
    while (size < keys.length * 1.7) size *= 2;
    this.#mask = size - 1;
    const table = new Int32Array(size * 2);
    const pairs = new Int32Array(classes.length);
    for (let i = 0; i < pairs.length; i++) pairs[i] = (weights[i]! << 8) | classes[i]!;
    let offset = 0;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]!;
      let at = key & this.#mask;
      while (table[at * 2] !== 0) at = (at + 1) & this.#mask;
      table[at * 2] = key;
      table[at * 2 + 1] = (offset << 7) | counts[i]!;
      offset += counts[i]!;
    }
    this.#table = table;
    this.#pairs = pairs;
  }

  score(keys: Int32Array, count: number, scores: Int32Array): void {
    const table = this.#table;
    const pairs = this.#pairs;
    const mask = this.#mask;
    for (let i = 0; i < count; i++) {
      const key = keys[i]!;
      let at = (key & mask) << 1;
      let found = table[at]!;
      while (found !== key && found !== 0) {
        at = (at + 2) & ((mask << 1) | 1);
        found = table[at]!;
      }
      if (found === 0) continue;
      const place = table[at + 1]!;
      let pair = place >>> 7;
      for (const end = pair + (place & 127); pair < end; pair++) {
        const value = pairs[pair]!;
        const k = value & 255;
        scores[k] = scores[k]! + (value >> 8);
      }
    }
  }
}
