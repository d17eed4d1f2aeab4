/** Features of tokens one after another, `at[i]` where token i begins. */
interface Rows {
  readonly values: Uint32Array;
  readonly at: readonly number[];
}

/** Numbers the features (32-bit hashes) that occur often enough; the rest have no weights. */
export class FeatureIndex {
  readonly keys: Uint32Array;
  private readonly table: Uint32Array;

  constructor(occurrences: readonly Uint32Array[], least: number) {
    const all = new Uint32Array(occurrences.reduce((n, part) => n + part.length, 0));
    let end = 0;
    for (const part of occurrences) {
      all.set(part, end);
      end += part.length;
    }
    all.sort();
    const keys: number[] = [];
    for (let i = 0, j = 0; i < all.length; i = j) {
      while (j < all.length && all[j] === all[i]) j++;
      if (j - i >= least) keys.push(all[i]!);
    }
    this.keys = Uint32Array.from(keys);
    this.table = new Uint32Array(2 ** Math.ceil(Math.log2(2 * keys.length + 1)));
    for (let k = 0; k < keys.length; k++) {
      let p = this.slot(keys[k]!);
      while (this.table[p]) p = (p + 1) % this.table.length;
      this.table[p] = k + 1;
    }
  }

  private slot(key: number): number {
    return (Math.imul(key, 0x9e3779b1) >>> 0) % this.table.length;
  }

  /** The feature's number, or -1. */
  of(key: number): number {
    let p = this.slot(key);
    for (let k = this.table[p]!; k; k = this.table[p]!) {
      if (this.keys[k - 1] === key) return k - 1;
      p = (p + 1) % this.table.length;
    }
    return -1;
  }

  /** Numbers of the features of `count` tokens from `first` on. */
  sequence(rows: Rows, first: number, count: number): { features: Uint32Array; at: Uint32Array } {
    const features = new Uint32Array(rows.at[first + count]! - rows.at[first]!);
    const at = new Uint32Array(count + 1);
    let n = 0;
    for (let i = 0; i < count; i++) {
      for (let k = rows.at[first + i]!; k < rows.at[first + i + 1]!; k++) {
        const feature = this.of(rows.values[k]!);
        if (feature >= 0) features[n++] = feature;
      }
      at[i + 1] = n;
    }
    return { features: features.slice(0, n), at };
  }
}
