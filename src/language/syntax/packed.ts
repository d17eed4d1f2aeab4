import { brotliDecompressSync } from 'node:zlib';
import type { SparseWeights } from './weights.ts';

/**
 * A packed model is a header in JSON (its length first, 32 bits, little-endian), then one Brotli stream that holds the
 * columns one after the other: keys as differences in 7-bit groups, counts, each feature's classes in rising order as
 * differences, weights as 8 bits on a log scale.
 */
export interface PackedHeader {
  readonly name: string;
  readonly features: number;
  readonly pairs: number;
  readonly keyBytes: number;
  /** Whatever the model needs beside its weights: tags, labels. */
  readonly about: Readonly<Record<string, unknown>>;
}

/** Steps of the log scale per doubling. */
export const STEPS = 4;
/** Weights in units of a 256th, so the smallest magnitude kept is 2. */
export const SMALLEST = 2;

/** The weight that a byte stands for: the sign in its highest bit, then the magnitude's place on the scale. */
function weightOf(byte: number): number {
  const size = Math.round(SMALLEST * 2 ** ((byte & 127) / STEPS));
  return byte & 128 ? -size : size;
}

/** @throws Error naming the file when it is not a packed model */
export function unpack(bytes: Uint8Array, file: string): { header: PackedHeader; weights: SparseWeights } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = bytes.length > 4 ? view.getUint32(0, true) : 0;
  if (length < 2 || length > bytes.length - 4)
    throw new Error(`${file} is not a packed model; install the package again`);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as PackedHeader;
  const body = brotliDecompressSync(bytes.subarray(4 + length));
  const { features, pairs, keyBytes } = header;
  if (body.length !== keyBytes + features + 2 * pairs)
    throw new Error(`${file} is cut short; install the package again`);
  const keys = new Int32Array(features);
  let at = 0;
  let key = -0x80000000;
  for (let i = 0; i < features; i++) {
    let step = 0;
    let place = 1;
    for (;;) {
      const byte = body[at++]!;
      step += (byte & 127) * place;
      if (byte < 128) break;
      place *= 128;
    }
    key += step;
    keys[i] = key;
  }
  const counts = body.subarray(at, at + features);
  const classes = body.subarray(at + features, at + features + pairs);
  let pair = 0;
  for (let i = 0; i < features; i++) {
    const end = pair + counts[i]!;
    for (pair++; pair < end; pair++) classes[pair] = classes[pair]! + classes[pair - 1]!;
  }
  const scale = Int32Array.from({ length: 256 }, (_, byte) => weightOf(byte));
  const logs = body.subarray(at + features + pairs);
  const weights = new Int32Array(pairs);
  for (let i = 0; i < pairs; i++) weights[i] = scale[logs[i]!]!;
  return { header, weights: { keys, counts, classes, weights } };
}
