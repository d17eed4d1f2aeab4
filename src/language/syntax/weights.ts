import { Keys, type Templates } from './keys.ts';
import { SUMS, TABLE } from './memory.ts';
import { LANE, type Sums, sums } from './sums.ts';

/** A linear model over hashed features: sums the weights of every class over the features that its templates make. */
export interface Scorer {
  /** What the templates are filled with, one place an atom. */
  readonly atoms: Int32Array;
  /** The sums, one a class; the places behind the last class stay 0. */
  readonly scores: Int32Array;
  /** Fills `scores` for the atoms as they are. */
  score(): void;
}

/** Trained weights in sparse form, as they come out of training or a packed file. */
export interface SparseWeights {
  /** Feature keys in ascending order (signed). */
  readonly keys: Int32Array;
  /** How many (class, weight) pairs each feature has. */
  readonly counts: Uint8Array;
  readonly classes: Uint8Array;
  /** Of 16 bits each. */
  readonly weights: Int32Array;
}

/** A feature with more pairs than this has a full row: 16 bits for every class. Fewer are quicker one by one, and smaller. */
const SHORT = 7;

/**
 * Read-only weights behind an open-addressing table, in the memory of a kernel that sums them. Beside each key stands
 * twice the address of its row (bytes, a multiple of 4) plus, for a short row, how many pairs it has, each one
 * `weight << 8 | class`.
 */
export class Weights implements Scorer {
  readonly atoms: Int32Array;
  readonly scores: Int32Array;
  readonly #keys: Keys;
  readonly #mask: number;
  readonly #run: Sums;

  /** @throws RangeError for a weight beyond 16 bits */
  constructor(sparse: SparseWeights, templates: Templates) {
    const { keys, weights } = sparse;
    let places = 1024;
    while (places < keys.length * 1.7) places *= 2;
    this.#mask = places - 1;
    const { highest, full } = shape(sparse);
    const width = LANE * Math.ceil((1 + highest) / LANE);
    const firstRow = TABLE + 8 * places;
    const firstPair = firstRow + 2 * width * full;
    const memory = new WebAssembly.Memory({ initial: Math.ceil((firstPair + 4 * weights.length) / 65536) });
    fill(memory.buffer, sparse, { mask: this.#mask, width, firstRow, firstPair });
    this.#keys = new Keys(templates, memory);
    this.atoms = this.#keys.atoms;
    this.scores = new Int32Array(memory.buffer, SUMS, width);
    this.#run = new WebAssembly.Instance(sums, { m: { m: memory } }).exports.run as Sums;
  }

  score(): void {
    this.#run(4 * this.#keys.make(), this.#mask, 4 * this.scores.length);
  }
}

/** The highest class, and how many features have a full row. */
function shape({ counts, classes }: SparseWeights): { highest: number; full: number } {
  let highest = 0;
  for (let k = 0; k < classes.length; k++) highest = Math.max(highest, classes[k]!);
  let full = 0;
  for (let i = 0; i < counts.length; i++) if (counts[i]! > SHORT) full++;
  return { highest, full };
}

/** Where things go: addresses in bytes; `width` is how many classes a full row has. */
interface Plan {
  readonly mask: number;
  readonly width: number;
  readonly firstRow: number;
  readonly firstPair: number;
}

function fill(memory: ArrayBuffer, { keys, counts, classes, weights }: SparseWeights, plan: Plan): void {
  const ints = new Int32Array(memory);
  const halves = new Int16Array(memory);
  const table = TABLE / 4;
  let row = plan.firstRow;
  let pair = plan.firstPair;
  for (let k = 0; k < weights.length; k++)
    if (weights[k] !== (weights[k]! << 16) >> 16) throw new RangeError('a weight is beyond 16 bits');
  for (let i = 0, k = 0; i < keys.length; i++) {
    let at = keys[i]! & plan.mask;
    while (ints[table + 2 * at] !== 0) at = (at + 1) & plan.mask;
    const count = counts[i]!;
    ints[table + 2 * at] = keys[i]!;
    ints[table + 2 * at + 1] = count > SHORT ? 2 * row : 2 * pair + count;
    const end = k + count;
    if (count > SHORT) {
      for (; k < end; k++) halves[row / 2 + classes[k]!] = weights[k]!;
      row += 2 * plan.width;
    } else {
      for (; k < end; k++, pair += 4) ints[pair / 4] = (weights[k]! << 8) | classes[k]!;
    }
  }
}
