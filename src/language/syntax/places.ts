import type { SparseWeights } from './weights.ts';

/** Weights of one class by place: a feature's key, folded to so many bits, is its place. */
export type Places = Int16Array | Float32Array;

/** @throws RangeError for a key that is no place of a table of `bits` bits, or a weight beyond 16 bits */
export function placesOf({ keys, weights }: SparseWeights, bits: number): Int16Array {
  const table = new Int16Array(1 << bits);
  for (let i = 0; i < keys.length; i++) {
    const place = keys[i]!;
    if (place < 0 || place >= table.length) throw new RangeError('a feature lies outside the table');
    table[place] = weights[i]!;
    if (table[place] !== weights[i]) throw new RangeError('a weight is beyond 16 bits');
  }
  return table;
}

/** The sum of the weights at the first `count` of `places`. */
export function sumAt(table: Places, places: Int32Array, count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += table[places[i]!]!;
  return sum;
}
