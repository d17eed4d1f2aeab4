import { type Actions, allowed, apply } from './actions.ts';
import type { Input } from './input.ts';
import { type Arcs, finish, type Parser } from './parser.ts';
import { State } from './state.ts';
import { PARSE_FEATURES, parseFeatures } from './templates.ts';
import type { Scorer } from './weights.ts';

/** The class of the step that a finished state takes while others go on. */
export const IDLE = -1;

/**
 * The best `width` ways of going on from a set of states, kept sorted, best first. Scores are sums over all steps so
 * far (Zhang and Clark 2008).
 */
export class Beam {
  readonly width: number;
  readonly actions: Actions;
  /** Filled by `step`: for each state kept, the state it came from and the class of the step. */
  readonly from: Int32Array;
  readonly taken: Int32Array;
  states: State[] = [];
  #spare: State[] = [];
  readonly #keys = new Int32Array(PARSE_FEATURES);
  readonly #scores: Int32Array;
  readonly #best: Float64Array;

  constructor(actions: Actions, width: number) {
    this.actions = actions;
    this.width = width;
    this.from = new Int32Array(width);
    this.taken = new Int32Array(width);
    this.#best = new Float64Array(width);
    this.#scores = new Int32Array(actions.kind.length);
  }

  start(n: number): void {
    this.states = [new State(n, this.actions.hybrid)];
    this.#spare = Array.from({ length: this.width * 2 - 1 }, () => new State(n, this.actions.hybrid));
  }

  get done(): boolean {
    return this.states.every(state => state.done);
  }

  step(input: Input, scorer: Scorer): void {
    const { width, from, taken } = this;
    const best = this.#best;
    let kept = 0;
    const offer = (score: number, state: number, k: number) => {
      if (kept === width && score <= best[width - 1]!) return;
      let at = kept < width ? kept++ : width - 1;
      while (at > 0 && best[at - 1]! < score) {
        best[at] = best[at - 1]!;
        from[at] = from[at - 1]!;
        taken[at] = taken[at - 1]!;
        at--;
      }
      best[at] = score;
      from[at] = state;
      taken[at] = k;
    };
    const { kind } = this.actions;
    const scores = this.#scores;
    this.states.forEach((state, i) => {
      if (state.done) {
        offer(state.score, i, IDLE);
        return;
      }
      const can = allowed(state);
      scores.fill(0);
      scorer.score(this.#keys, parseFeatures(input, state, this.#keys), scores);
      for (let k = 0; k < scores.length; k++)
        if ((can >> kind[k]!) & 1) offer(state.score + scores[k]!, i, k);
    });
    this.#advance(kept);
  }

  #advance(kept: number): void {
    const next: State[] = [];
    for (let at = 0; at < kept; at++) {
      const state = this.#spare.pop()!;
      state.copy(this.states[this.from[at]!]!);
      if (this.taken[at] !== IDLE) apply(state, this.actions, this.taken[at]!);
      state.score = this.#best[at]!;
      next.push(state);
    }
    this.#spare.push(...this.states);
    this.states = next;
  }
}

/** Follows several ways at once and takes the one with the highest sum. */
export class BeamParser implements Parser {
  readonly #beam: Beam;
  readonly #scorer: Scorer;

  constructor(actions: Actions, scorer: Scorer, width: number) {
    this.#beam = new Beam(actions, width);
    this.#scorer = scorer;
  }

  get labels(): readonly string[] {
    return this.#beam.actions.labels;
  }

  parse(input: Input): Arcs {
    const beam = this.#beam;
    beam.start(input.n);
    while (!beam.done) beam.step(input, this.#scorer);
    return finish(beam.states[0]!, input, this.labels);
  }
}
