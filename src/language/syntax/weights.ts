import { Keys, type Templates } from './keys.ts';
import { FILTER, SUMS } from './memory.ts';
import { COUNT_BITS, LANE, type Sums, sums } from './sums.ts';

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

/** A feature with more pairs than this has a full row: 16 bits for every class. Fewer take less of the cache one by one. */
const SHORT = 20;

/**
 * Read-only weights behind an open-addressing table, in the memory of a kernel that sums them. Beside each key stands
 * where its row is and, for a short row, how many pairs it has, each one `weight << 8 | class`.
 */
export class Weights implements Scorer {
  readonly atoms: Int32Array;
  readonly scores: Int32Array;
  readonly #keys: Keys;
  readonly #plan: Plan;
  readonly #run: Sums;

  /** @throws RangeError for a weight beyond 16 bits */
  constructor(sparse: SparseWeights, templates: Templates) {
    const plan = planFor(sparse);
    const memory = new WebAssembly.Memory({ initial: Math.ceil(plan.end / 65536) });
    fill(memory.buffer, sparse, plan);
    this.#plan = plan;
    this.#keys = new Keys(templates, memory);
    this.atoms = this.#keys.atoms;
    this.scores = new Int32Array(memory.buffer, SUMS, plan.width);
    this.#run = new WebAssembly.Instance(sums, { m: { m: memory } }).exports.run as Sums;
  }

  score(): void {
    const { table, mask, width } = this.#plan;
    this.#run(4 * this.#keys.make(), table, mask, 4 * width);
  }
}

/** Where things go: addresses in bytes; `width` is how many classes a full row has. */
interface Plan {
  readonly mask: number;
  readonly width: number;
  readonly table: number;
  readonly firstRow: number;
  readonly firstPair: number;
  readonly end: number;
}

function planFor({ keys, counts, classes }: SparseWeights): Plan {
  let places = 1024;
  while (places < keys.length * 1.7) places *= 2;
  let highest = 0;
  for (let k = 0; k < classes.length; k++) highest = Math.max(highest, classes[k]!);
  let full = 0;
  let pairs = 0;
  for (let i = 0; i < counts.length; i++)
    if (counts[i]! > SHORT) full++;
    else pairs += counts[i]!;
  const width = LANE * Math.ceil((1 + highest) / LANE);
  const table = FILTER + places;
  const firstRow = table + 8 * places;
  const firstPair = firstRow + 2 * width * full;
  return { mask: places - 1, width, table, firstRow, firstPair, end: firstPair + 4 * pairs };
}

/** The features with many pairs first: they are common, and come to stand where they are looked for. Sorted by counting, in their order where equal. */
function bySize({ counts }: SparseWeights): Uint32Array {
  let most = 0;
  for (let i = 0; i < counts.length; i++) most = Math.max(most, counts[i]!);
  const next = new Uint32Array(most + 2);
  for (let i = 0; i < counts.length; i++) next[most - counts[i]! + 1]!++;
  for (let size = 1; size <= most; size++) next[size]! += next[size - 1]!;
  const order = new Uint32Array(counts.length);
  for (let i = 0; i < counts.length; i++) order[next[most - counts[i]!]!++] = i;
  return order;
}

function fill(memory: ArrayBuffer, sparse: SparseWeights, plan: Plan): void {
  const { keys, counts, classes, weights } = sparse;
  const bytes = new Uint8Array(memory);
  const ints = new Int32Array(memory);
  const halves = new Int16Array(memory);
  const table = plan.table / 4;
  let row = plan.firstRow;
  let pair = plan.firstPair;
  const starts = new Uint32Array(keys.length);
  for (let i = 1; i < keys.length; i++) starts[i] = starts[i - 1]! + counts[i - 1]!;
  for (let k = 0; k < weights.length; k++)
    if (weights[k] !== (weights[k]! << 16) >> 16) throw new RangeError('a weight is beyond 16 bits');
  for (const i of bySize(sparse)) {
    const key = keys[i]!;
    let at = (key >>> 3) & plan.mask;
    bytes[FILTER + at] = bytes[FILTER + at]! | (1 << (key & 7));
    while (ints[table + 2 * at] !== 0) at = (at + 1) & plan.mask;
    const count = counts[i]!;
    const full = count > SHORT;
    ints[table + 2 * at] = key;
    ints[table + 2 * at + 1] = full ? row << (COUNT_BITS - 1) : (pair << (COUNT_BITS - 1)) | count;
    const end = starts[i]! + count;
    if (full) {
      for (let k = starts[i]!; k < end; k++) halves[row / 2 + classes[k]!] = weights[k]!;
      row += 2 * plan.width;
    } else {
      for (let k = starts[i]!; k < end; k++, pair += 4) ints[pair / 4] = (weights[k]! << 8) | classes[k]!;
    }
  }
}
