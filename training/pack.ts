import { brotliCompressSync, constants } from 'node:zlib';
import { type PackedHeader, SMALLEST, STEPS } from '../src/language/syntax/packed.ts';
import type { SparseWeights } from '../src/language/syntax/weights.ts';

/** The byte nearest to a weight on the log scale. */
export function byteOf(weight: number): number {
  const place = Math.round(STEPS * Math.log2(Math.max(Math.abs(weight), SMALLEST) / SMALLEST));
  return Math.min(127, place) | (weight < 0 ? 128 : 0);
}

/** Each feature's pairs in the order of their classes, with the classes as differences. */
function ordered({ counts, classes, weights }: SparseWeights): { steps: Uint8Array; weights: Int32Array } {
  const steps = new Uint8Array(classes.length);
  const sorted = new Int32Array(classes.length);
  let from = 0;
  for (const count of counts) {
    const order = Array.from({ length: count }, (_, k) => from + k).sort((a, b) => classes[a]! - classes[b]!);
    order.forEach((p, k) => {
      steps[from + k] = classes[p]! - (k > 0 ? classes[order[k - 1]!]! : 0);
      sorted[from + k] = weights[p]!;
    });
    from += count;
  }
  return { steps, weights: sorted };
}

/** @see unpack for the form */
export function pack(name: string, sparse: SparseWeights, about: Readonly<Record<string, unknown>>): Buffer {
  const { keys, counts } = sparse;
  const classes = ordered(sparse);
  const steps: number[] = [];
  let before = -0x80000000;
  for (const key of keys) {
    let step = key - before;
    before = key;
    while (step >= 128) {
      steps.push((step % 128) | 128);
      step = Math.floor(step / 128);
    }
    steps.push(step);
  }
  const body = Buffer.concat([
    Buffer.from(steps),
    Buffer.from(counts),
    Buffer.from(classes.steps),
    Buffer.from(Uint8Array.from(classes.weights, byteOf)),
  ]);
  const header: PackedHeader = {
    name,
    features: keys.length,
    pairs: sparse.classes.length,
    keyBytes: steps.length,
    about,
  };
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return Buffer.concat([
    length,
    json,
    brotliCompressSync(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 },
    }),
  ]);
}
