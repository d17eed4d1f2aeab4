import { type Actions, allowed, apply } from './actions.ts';
import { stateAtoms } from './atoms.ts';
import type { Input } from './input.ts';
import { CELL, HEAD, LABEL, State } from './state.ts';
import type { Scorer } from './weights.ts';

/** Heads (the sentence's length for the root) and labels of a parsed sentence. */
export interface Arcs {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
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

  constructor(actions: Actions, scorer: Scorer) {
    this.actions = actions;
    this.#scorer = scorer;
  }

  get labels(): readonly string[] {
    return this.actions.labels;
  }

  parse(input: Input): Arcs {
    const state = new State(input.n, this.actions.hybrid);
    const { kind } = this.actions;
    const { atoms, scores } = this.#scorer;
    while (!state.done) {
      const can = allowed(state);
      if (can === 1) {
        state.shift();
        continue;
      }
      stateAtoms(input, state, atoms);
      this.#scorer.score();
      let best = -1;
      for (let k = 0; k < kind.length; k++) {
        if ((can >> kind[k]!) & 1 && (best < 0 || scores[k]! > scores[best]!)) best = k;
      }
      apply(state, this.actions, best);
    }
    return finish(state, input, this.actions.labels);
  }
}

const VERBAL = new Set([16, 4]); // VERB, AUX

/** Gives the words left without a head the root, or the word that is the root: of several, the first verb, else the first. */
function finish(state: State, input: Input, labels: readonly string[]): Arcs {
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
