import { mix1, mix2, mix3 } from './hash.ts';
import { COARSE, FINE, FORM, type Lexicon, PREFIX, SHAPE, SUFFIX, WORD } from './lexicon.ts';
import type { Scorer } from './weights.ts';

/** The tags a tagger knows: one class for every pair of universal and Penn tag seen together. */
export interface Tagset {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
}

export const TAG_FEATURES = 64;
const EDGE = -7;

/**
 * Keys of the features for the word at `i`; `rows` are lexicon rows, `tags` the classes of the words before it.
 * After Collins (2002) and Toutanova et al. (2003), with word clusters (Brown et al. 1992) beside the words.
 * @param start where the sentence's first word stands: at the end when it is read from the right
 * @returns how many keys were written
 */
export function tagFeatures(
  atoms: Int32Array,
  rows: Int32Array,
  n: number,
  i: number,
  tags: Int32Array,
  keys: Int32Array,
  start = 0,
): number {
  const at = (k: number, atom: number) =>
    k < 0 || k >= n ? EDGE - (k < 0 ? 0 : 1) : atoms[rows[k]! + atom]!;
  const r = rows[i]!;
  const w = atoms[r + WORD]!;
  const w1 = at(i - 1, WORD);
  const w2 = at(i - 2, WORD);
  const n1 = at(i + 1, WORD);
  const n2 = at(i + 2, WORD);
  const t1 = i > 0 ? tags[i - 1]! : -1;
  const t2 = i > 1 ? tags[i - 2]! : -1;
  const s3 = atoms[r + SUFFIX + 2]!;
  const s2 = atoms[r + SUFFIX + 1]!;
  const shape = atoms[r + SHAPE]!;
  const c = atoms[r + COARSE]!;
  const f = atoms[r + FINE]!;
  const c1 = at(i + 1, COARSE);
  const f1 = at(i + 1, FINE);
  const p1 = at(i - 1, FINE);
  const first = i === start ? 1 : 0;
  const ns3 = at(i + 1, SUFFIX + 2);
  let k = 0;
  keys[k++] = mix1(1, 0);
  keys[k++] = mix1(2, w);
  keys[k++] = mix2(3, atoms[r + FORM]!, first);
  keys[k++] = mix1(4, atoms[r + PREFIX]!);
  keys[k++] = mix1(5, atoms[r + PREFIX + 1]!);
  keys[k++] = mix1(6, atoms[r + PREFIX + 2]!);
  keys[k++] = mix1(7, atoms[r + SUFFIX]!);
  keys[k++] = mix1(8, s2);
  keys[k++] = mix1(9, s3);
  keys[k++] = mix1(10, atoms[r + SUFFIX + 3]!);
  keys[k++] = mix2(11, shape, first);
  keys[k++] = mix2(12, shape, s2);
  keys[k++] = mix2(13, shape, s3);
  keys[k++] = mix1(14, t1);
  keys[k++] = mix2(15, t1, t2);
  keys[k++] = mix2(16, t1, w);
  keys[k++] = mix3(17, t1, t2, w);
  keys[k++] = mix1(18, w1);
  keys[k++] = mix1(19, w2);
  keys[k++] = mix1(20, n1);
  keys[k++] = mix1(21, n2);
  keys[k++] = mix2(22, w1, w);
  keys[k++] = mix2(23, w, n1);
  keys[k++] = mix2(24, w1, n1);
  keys[k++] = mix2(25, n1, n2);
  keys[k++] = mix2(26, w1, w2);
  keys[k++] = mix1(27, ns3);
  keys[k++] = mix1(28, at(i + 1, SUFFIX + 1));
  keys[k++] = mix1(29, at(i - 1, SUFFIX + 2));
  keys[k++] = mix2(30, t1, s3);
  keys[k++] = mix2(31, t1, n1);
  keys[k++] = mix2(32, t1, shape);
  keys[k++] = mix3(33, shape, at(i + 1, SHAPE), at(i - 1, SHAPE));
  keys[k++] = mix1(34, c);
  keys[k++] = mix1(35, f);
  keys[k++] = mix2(36, c, t1);
  keys[k++] = mix2(37, f, f1);
  keys[k++] = mix1(38, f1);
  keys[k++] = mix1(39, p1);
  keys[k++] = mix2(40, p1, f);
  keys[k++] = mix2(41, t1, f1);
  keys[k++] = mix2(42, w, f1);
  keys[k++] = mix2(43, w, p1);
  keys[k++] = mix3(44, p1, f, f1);
  keys[k++] = mix1(45, at(i + 2, FINE));
  keys[k++] = mix3(46, c, c1, at(i + 2, COARSE));
  keys[k++] = mix3(47, t1, t2, c);
  keys[k++] = mix3(48, t1, c, c1);
  keys[k++] = mix2(49, shape, c1);
  keys[k++] = mix3(50, w, at(i - 1, COARSE), c1);
  keys[k++] = mix3(51, t1, s3, ns3);
  keys[k++] = mix3(52, t1, w, c1);
  return k;
}

/**
 * Tags from the left and from the right, each way with its own tags of the two words before in view; the class whose
 * two scores have the highest sum is taken.
 */
export class Tagger {
  readonly tagset: Tagset;
  readonly #forward: Scorer;
  readonly #backward: Scorer | null;
  readonly #lexicon: Lexicon;
  readonly #classes: number;
  #sums = new Int32Array(0);

  constructor(tagset: Tagset, forward: Scorer, backward: Scorer | null, lexicon: Lexicon) {
    this.tagset = tagset;
    this.#forward = forward;
    this.#backward = backward;
    this.#lexicon = lexicon;
    this.#classes = tagset.upos.length;
  }

  /** The class of every word, given the words' lexicon rows. */
  tag(rows: Int32Array): Int32Array {
    const n = rows.length;
    const classes = this.#classes;
    const size = n * classes;
    if (this.#sums.length < size) this.#sums = new Int32Array(size * 2);
    else this.#sums.fill(0, 0, size);
    const tags = this.#pass(this.#forward, rows, 0);
    if (!this.#backward) return tags;
    this.#pass(this.#backward, rows.slice().reverse(), n - 1);
    for (let i = 0; i < n; i++) tags[i] = highest(this.#sums, i * classes, classes);
    return tags;
  }

  /** Tags greedily in the order of `rows` and adds the scores to the sums; `start` is where the first word stands. */
  #pass(scorer: Scorer, rows: Int32Array, start: number): Int32Array {
    const n = rows.length;
    const tags = new Int32Array(n);
    const classes = this.#classes;
    const { keys, scores } = scorer;
    for (let i = 0; i < n; i++) {
      scorer.score(tagFeatures(this.#lexicon.atoms, rows, n, i, tags, keys, start));
      tags[i] = highest(scores, 0, classes);
      const to = (start === 0 ? i : start - i) * classes;
      for (let k = 0; k < classes; k++) this.#sums[to + k] = this.#sums[to + k]! + scores[k]!;
    }
    return tags;
  }
}

function highest(scores: Int32Array, from: number, count: number): number {
  let best = from;
  for (let k = from + 1; k < from + count; k++) if (scores[k]! > scores[best]!) best = k;
  return best - from;
}
