import { type Actions, allowed, apply, LEFT_ARC, RIGHT_ARC } from './actions.ts';
import { stateAtoms } from './atoms.ts';
import type { Input } from './input.ts';
import { CELL, HEAD, LABEL, State } from './state.ts';
import type { Scorer } from './weights.ts';

/** Heads (the sentence's length for the root) and labels of a parsed sentence. */
export interface Arcs {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  /** By how much the parser preferred each arc to doing something else. */
  readonly margins: Int32Array;
}

/** Anything that turns a tagged sentence into a tree, so that a stronger one can take its place. */
export interface Parser {
  readonly labels: readonly string[];
  parse(input: Input): Arcs;
}

/** Takes the best action at every step. */
export class GreedyParser implements Parser {
  readonly actions: Actions;
  readonly #scorer: Scorer;
  /** The classes that each set of kinds allows, by its bits. */
  readonly #classes: readonly Uint8Array[];

  constructor(actions: Actions, scorer: Scorer) {
    this.actions = actions;
    this.#scorer = scorer;
    const all = Array.from(actions.kind.keys());
    this.#classes = Array.from({ length: 16 }, (_, can) =>
      Uint8Array.from(all.filter(k => (can >> actions.kind[k]!) & 1)),
    );
  }

  get labels(): readonly string[] {
    return this.actions.labels;
  }

  parse(input: Input): Arcs {
    const state = new State(input.n, this.actions.hybrid);
    const { atoms, scores } = this.#scorer;
    const { kind } = this.actions;
    const margins = new Int32Array(input.n);
    while (!state.done) {
      const can = allowed(state);
      if (can === 1) {
        state.shift();
        continue;
      }
      stateAtoms(input, state, atoms);
      this.#scorer.score();
      const classes = this.#classes[can]!;
      let best = classes[0]!;
      for (let i = 1; i < classes.length; i++) if (scores[classes[i]!]! > scores[best]!) best = classes[i]!;
      const own = kind[best]!;
      if (own === LEFT_ARC || own === RIGHT_ARC) {
        let second = -0x7fffffff;
        for (let i = 0; i < classes.length; i++) {
          const k = classes[i]!;
          if (kind[k] !== own && scores[k]! > second) second = scores[k]!;
        }
        const child = own === LEFT_ARC || state.hybrid ? state.top : state.buffer;
        margins[child] = second === -0x7fffffff ? 1 << 20 : scores[best]! - second;
      }
      apply(state, this.actions, best);
    }
    return { ...finish(state, input, this.actions.labels), margins };
  }
}

const VERBAL = new Set([16, 4]); // VERB, AUX

/** Gives the words left without a head the root, or the word that is the root: of several, the first verb, else the first. */
function finish(state: State, input: Input, labels: readonly string[]): Omit<Arcs, 'margins'> {
  const { n, cells } = state;
  const heads = new Int32Array(n);
  const names = new Int32Array(n);
  let root = -1;
  for (let i = 0; i < n; i++) {
    heads[i] = cells[i * CELL + HEAD]!;
    names[i] = cells[i * CELL + LABEL]!;
    if (heads[i]! < 0 && (root < 0 || (VERBAL.has(input.upos[i]!) && !VERBAL.has(input.upos[root]!))))
      root = i;
  }
  for (let i = 0; i < n; i++) {
    if (heads[i]! >= 0) continue;
    heads[i] = i === root ? n : root;
    names[i] = labels.indexOf(i === root ? 'root' : input.upos[i] === 13 ? 'punct' : 'parataxis');
  }
  return { heads, labels: names };
}
