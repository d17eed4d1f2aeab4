import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Clusters, loadClusters } from '../clusters.ts';
import { nameFeatures } from './features.ts';
import { type Gazetteer, loadGazetteer } from './gazetteer.ts';
import { BEFORE, closes, fromLabels, isInner, LABELS, type TokenName } from './labels.ts';
import { type Form, formTable } from './words-seen.ts';

/** The name tagger: a linear-chain conditional random field over hashed features, with what its features read. */
export interface NameModel {
  readonly gazetteer: Gazetteer;
  readonly form: (text: string) => Form;
  readonly weights: Weights;
}

/**
 * Sparse rows of weights: feature → labels and weights. `table` holds by the feature's hash its key, then where its row
 * begins in `pairs` and, in the low four bits, its length (0: an empty place). A pair is a label and a packed weight.
 */
interface Weights {
  readonly table: Uint32Array;
  /** A byte a place with a bit for each key that begins there: most features were never seen, and need no look at the table. */
  readonly seen: Uint8Array;
  readonly pairs: Uint16Array;
  /** Label after label, the start's row last. */
  readonly moves: Float32Array;
}

const MODEL = new URL('../../../models/names.bin.gz', import.meta.url);

/** Loads the tagger, its lists and (unless given) the word classes; throws if a file of models/ is missing or broken. */
export function loadNameModel(clusters: Clusters = loadClusters(), file: URL | string = MODEL): NameModel {
  const weights = unpackWeights(gunzipSync(readFileSync(file)));
  return { gazetteer: loadGazetteer(), form: formTable(clusters), weights };
}

/** Names in the sentences of one document, given as words; read sentence by sentence with an eye on the rest. */
export function tagNames(document: readonly (readonly string[])[], model: NameModel): TokenName[][] {
  const forms = document.map(words => words.map(model.form));
  const rows = nameFeatures(forms, model.gazetteer);
  let token = 0;
  return document.map(words => {
    const scores = new Float64Array(words.length * LABELS);
    for (let i = 0; i < words.length; i++, token++) {
      addScores(scores, i * LABELS, rows.values, rows.at[token]!, rows.at[token + 1]!, model.weights);
    }
    return fromLabels(bestLabels(scores, words.length, model.weights.moves));
  });
}

const stirred = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 0;
/** The bit of a key in the byte of its place. */
const bitOf = (mixed: number): number => 1 << (mixed >>> 29);

function addScores(
  scores: Float64Array,
  out: number,
  features: Uint32Array,
  from: number,
  to: number,
  w: Weights,
) {
  const { table, seen, pairs } = w;
  const mask = table.length / 2 - 1;
  for (let k = from; k < to; k++) {
    const key = features[k]!;
    const mixed = stirred(key);
    if (!(seen[mixed & mask]! & bitOf(mixed))) continue;
    let p = 2 * (mixed & mask);
    let row = table[p + 1]!;
    while (row && table[p] !== key) {
      p = (p + 2) & (2 * mask + 1);
      row = table[p + 1]!;
    }
    let j = row >>> 4;
    for (const end = j + (row & 15); j < end; j++) {
      const pair = pairs[j]!;
      scores[out + (pair >> 8)]! += SCALE[pair & 255]!;
    }
  }
}

/** The best path of labels (Viterbi) through `length` rows of scores; `moves[x * LABELS + y]`, the start's row last. */
export function bestLabels(scores: Float64Array, length: number, moves: Float32Array): Uint8Array {
  const best = new Float64Array(length * LABELS);
  const from = new Uint8Array(length * LABELS);
  for (let i = 0; i < length; i++) {
    for (let y = 0; y < LABELS; y++) {
      let top = Number.NEGATIVE_INFINITY;
      if (i === 0) top = isInner(y) ? top : moves[LABELS * LABELS + y]!;
      else {
        for (const x of BEFORE[y]!) {
          const value = best[(i - 1) * LABELS + x]! + moves[x * LABELS + y]!;
          if (value > top) {
            top = value;
            from[i * LABELS + y] = x;
          }
        }
      }
      const open = i === length - 1 && !closes(y);
      best[i * LABELS + y] = open ? Number.NEGATIVE_INFINITY : top + scores[i * LABELS + y]!;
    }
  }
  const labels = new Uint8Array(length);
  let y = 0;
  const end = (length - 1) * LABELS;
  for (let k = 1; k < LABELS && length; k++) if (best[end + k]! > best[end + y]!) y = k;
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = y;
    y = from[i * LABELS + y]!;
  }
  return labels;
}

const MAGIC = 'ONRN1';
/** Weights are kept in 8 bits on a log scale: sign, then steps of 7 % from SMALLEST up. */
const SMALLEST = 0.02;
const STEP = Math.log(1.07);

const packWeight = (w: number): number =>
  Math.max(0, Math.min(127, Math.round(Math.log(Math.abs(w) / SMALLEST) / STEP))) | (w < 0 ? 128 : 0);
const unpackWeight = (byte: number): number =>
  SMALLEST * Math.exp((byte & 127) * STEP) * (byte & 128 ? -1 : 1);
const SCALE = Float32Array.from({ length: 256 }, (_, byte) => unpackWeight(byte));

/**
 * Packs rows sorted by key: magic and counts as a line, the moves as floats, then key steps, label sets (two bytes
 * each) and weights, each in a stretch of its own, which packs better.
 */
export function packWeights(
  rows: readonly { key: number; weights: Float64Array }[],
  moves: Float32Array,
): Uint8Array {
  const steps: number[] = [];
  const low: number[] = [];
  const high: number[] = [];
  const values: number[] = [];
  let last = 0;
  for (const { key, weights } of rows) {
    for (let step = key - last; ; step = Math.floor(step / 128)) {
      steps.push(step < 128 ? step : (step % 128) + 128);
      if (step < 128) break;
    }
    last = key;
    let set = 0;
    for (let y = 0; y < LABELS; y++) {
      if (!weights[y]) continue;
      set |= 1 << y;
      values.push(packWeight(weights[y]!));
    }
    low.push(set & 255);
    high.push(set >> 8);
  }
  const head = Buffer.from(`${MAGIC} ${rows.length} ${steps.length} ${values.length}\n`, 'latin1');
  const floats = new Uint8Array(moves.buffer, moves.byteOffset, moves.byteLength);
  return Buffer.concat([head, floats, ...[steps, low, high, values].map(part => Uint8Array.from(part))]);
}

function unpackWeights(bytes: Uint8Array): Weights {
  const line = Buffer.from(bytes.subarray(0, bytes.indexOf(10))).toString('latin1');
  const [magic, ...counts] = line.split(' ');
  const [rows = 0, stepBytes = 0, total = 0] = counts.map(Number);
  const floats = (LABELS + 1) * LABELS;
  let p = line.length + 1;
  if (magic !== MAGIC || bytes.length !== p + 4 * floats + stepBytes + 2 * rows + total) {
    throw new Error(
      'models/names.bin.gz is not a name tagger of this version: fetch it again or run npm run train',
    );
  }
  const moves = new Float32Array(new Uint8Array(bytes.subarray(p, p + 4 * floats)).buffer);
  p += 4 * floats;
  const keys = readKeys(bytes.subarray(p, p + stepBytes), rows);
  p += stepBytes;
  const table = new Uint32Array(2 ** (1 + Math.ceil(Math.log2(2 * rows + 1))));
  const mask = table.length / 2 - 1;
  const seen = new Uint8Array(mask + 1);
  const pairs = new Uint16Array(total);
  let j = 0;
  for (let r = 0; r < rows; r++) {
    const from = j;
    const set = bytes[p + r]! | (bytes[p + rows + r]! << 8);
    for (let y = 0; y < LABELS; y++)
      if (set & (1 << y)) {
        pairs[j] = (y << 8) | bytes[p + 2 * rows + j]!;
        j++;
      }
    const mixed = stirred(keys[r]!);
    let place = mixed & mask;
    seen[place]! |= bitOf(mixed);
    while (table[2 * place + 1]) place = (place + 1) & mask;
    table[2 * place] = keys[r]!;
    table[2 * place + 1] = (from << 4) | (j - from);
  }
  return { table, seen, pairs, moves };
}

function readKeys(steps: Uint8Array, rows: number): Uint32Array {
  const keys = new Uint32Array(rows);
  let p = 0;
  let key = 0;
  for (let r = 0; r < rows; r++) {
    let unit = 1;
    let byte: number;
    do {
      byte = steps[p++]!;
      key += (byte & 127) * unit;
      unit *= 128;
    } while (byte & 128);
    keys[r] = key;
  }
  return keys;
}
