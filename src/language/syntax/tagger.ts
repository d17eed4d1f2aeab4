import type { Lexicon } from './lexicon.ts';
import { wordAtoms } from './tag-templates.ts';
import type { Scorer } from './weights.ts';

/** The tags a tagger knows: one class for every pair of universal and Penn tag seen together. */
export interface Tagset {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
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

  constructor(tagset: Tagset, forward: Scorer, backward: Scorer | null, lexicon: Lexicon) {
    this.tagset = tagset;
    this.#forward = forward;
    this.#backward = backward;
    this.#lexicon = lexicon;
    this.#classes = tagset.upos.length;
  }

  /** The class of every word, given the words' lexicon rows. */
  tag(rows: Int32Array): Int32Array {
    return this.tagAll([rows])[0]!;
  }

  /** The same for several sentences: all from the left, then all from the right, so that one model's weights stay in the cache. */
  tagAll(sentences: readonly Int32Array[]): Int32Array[] {
    const classes = this.#classes;
    const sums = sentences.map(rows => new Int32Array(rows.length * classes));
    const tags = sentences.map((rows, s) => this.#pass(this.#forward, rows, 0, sums[s]!));
    const backward = this.#backward;
    if (!backward) return tags;
    return sentences.map((rows, s) => {
      this.#pass(backward, rows.toReversed(), rows.length - 1, sums[s]!);
      return rows.map((_, i) => highest(sums[s]!, i * classes, classes));
    });
  }

  /** Tags greedily in the order of `rows` and adds the scores to the sums; `start` is where the first word stands. */
  #pass(scorer: Scorer, rows: Int32Array, start: number, sums: Int32Array): Int32Array {
    const n = rows.length;
    const tags = new Int32Array(n);
    const classes = this.#classes;
    const { atoms, scores } = scorer;
    for (let i = 0; i < n; i++) {
      wordAtoms(this.#lexicon.atoms, rows, i, tags, start, atoms);
      scorer.score();
      tags[i] = highest(scores, 0, classes);
      const to = (start === 0 ? i : start - i) * classes;
      for (let k = 0; k < classes; k++) sums[to + k] = sums[to + k]! + scores[k]!;
    }
    return tags;
  }
}

function highest(scores: Int32Array, from: number, count: number): number {
  let best = from;
  for (let k = from + 1; k < from + count; k++) if (scores[k]! > scores[best]!) best = k;
  return best - from;
}
