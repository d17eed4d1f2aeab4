import { type Actions, allowed, apply } from '../src/language/syntax/actions.ts';
import { Beam, IDLE } from '../src/language/syntax/beam.ts';
import type { Input } from '../src/language/syntax/input.ts';
import { State } from '../src/language/syntax/state.ts';
import { PARSE_FEATURES, parseFeatures } from '../src/language/syntax/templates.ts';
import type { Example } from './arcs.ts';
import type { Learner } from './learner.ts';
import { type Costs, costOf, costs } from './oracle.ts';
import { seeded, shuffle } from './random.ts';

interface GoldPath {
  readonly steps: number[];
  /** The sum of scores after each step. */
  readonly sums: number[];
}

interface Mistake {
  readonly steps: number[];
  /** Steps of the beam, idle ones included. */
  readonly length: number;
}

const keys = new Int32Array(PARSE_FEATURES);

/** Of the ways to the gold tree the one that scores best step by step; null where no way leads there (crossing arcs). */
function goldPath(
  { input, gold }: Example,
  actions: Actions,
  learner: Learner,
  scores: Int32Array,
): GoldPath | null {
  const c: Costs = { shift: 0, reduce: 0, left: 0, right: 0, leftGold: false, rightGold: false };
  const state = new State(input.n, actions.hybrid);
  const path: GoldPath = { steps: [], sums: [] };
  let sum = 0;
  while (!state.done) {
    const can = allowed(state);
    scores.fill(0);
    learner.score(keys, parseFeatures(input, state, keys), scores);
    costs(state, gold, c);
    let best = -1;
    for (let k = 0; k < scores.length; k++) {
      const kind = actions.kind[k]!;
      if (!((can >> kind) & 1) || costOf(kind, actions.label[k]!, state, gold, c) > 0) continue;
      if (best < 0 || scores[k]! > scores[best]!) best = k;
    }
    if (best < 0) return null;
    sum += scores[best]!;
    path.steps.push(best);
    path.sums.push(sum);
    apply(state, actions, best);
  }
  return path;
}

/** The steps of the path that won up to the step where it beat the gold path by most; null if it never did. */
function worstMistake(input: Input, gold: GoldPath, beam: Beam, learner: Learner): Mistake | null {
  const history: { from: Int32Array; taken: Int32Array }[] = [];
  let worst = 0;
  let length = 0;
  beam.start(input.n);
  const last = gold.sums.at(-1)!;
  for (let t = 0; !beam.done; t++) {
    beam.step(input, learner);
    history.push({ from: beam.from.slice(), taken: beam.taken.slice() });
    const lead = beam.states[0]!.score - (t < gold.sums.length ? gold.sums[t]! : last);
    if (lead > worst) {
      worst = lead;
      length = t + 1;
    }
  }
  if (length === 0) return null;
  const steps: number[] = [];
  for (let t = length - 1, at = 0; t >= 0; t--) {
    const { from, taken } = history[t]!;
    if (taken[at] !== IDLE) steps.push(taken[at]!);
    at = from[at]!;
  }
  return { steps: steps.reverse(), length };
}

function move(
  input: Input,
  steps: readonly number[],
  from: number,
  to: number,
  actions: Actions,
  learner: Learner,
  change: number,
): void {
  const state = new State(input.n, actions.hybrid);
  for (let t = 0; t < Math.min(to, steps.length); t++) {
    if (t >= from) learner.update(keys, parseFeatures(input, state, keys), steps[t]!, change);
    apply(state, actions, steps[t]!);
  }
}

/** Goes on training with a beam and updates where the mistake is greatest (Huang, Fayong and Guo 2012). */
export function trainBeam(
  examples: readonly Example[],
  actions: Actions,
  width: number,
  passes: number,
  seed: number,
  learner: Learner,
): void {
  const random = seeded(seed);
  const beam = new Beam(actions, width);
  const scores = new Int32Array(actions.kind.length);
  const order = [...examples];
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    const began = Date.now();
    let wrong = 0;
    let left = 0;
    for (const example of order) {
      const { input } = example;
      const gold = goldPath(example, actions, learner, scores);
      if (!gold) {
        left++;
        continue;
      }
      const mistake = worstMistake(input, gold, beam, learner);
      if (mistake) {
        wrong++;
        let same = 0;
        while (same < mistake.steps.length && mistake.steps[same] === gold.steps[same]) same++;
        move(input, gold.steps, same, mistake.length, actions, learner, 1);
        move(input, mistake.steps, same, mistake.length, actions, learner, -1);
      }
      learner.step++;
    }
    const seconds = Math.round((Date.now() - began) / 1000);
    console.log(
      `  beam, pass ${pass + 1}: ${wrong} wrong, ${left} left out, ${learner.features} features, ${seconds} s`,
    );
  }
}
