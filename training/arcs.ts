import { type Actions, allowed, apply } from '../src/language/syntax/actions.ts';
import { stateAtoms } from '../src/language/syntax/atoms.ts';
import type { Input } from '../src/language/syntax/input.ts';
import { Keys } from '../src/language/syntax/keys.ts';
import { State } from '../src/language/syntax/state.ts';
import { ARC_TEMPLATES, HYBRID_TEMPLATES } from '../src/language/syntax/templates.ts';
import type { FreeTree } from './free.ts';
import type { Learner } from './learner.ts';
import { type Costs, costOf, costs, type Gold } from './oracle.ts';
import { seeded, shuffle } from './random.ts';
import type { Tree } from './treebank.ts';

export interface Example {
  readonly input: Input;
  readonly gold: Gold;
}

/** The actions that draw the arcs seen in the trees at least three times; `root` keeps a label without an action. */
export function actionsFor(trees: readonly Tree[], reversed: boolean): string[] {
  const seen = new Map<string, number>();
  for (const { heads, deprels } of trees) {
    heads.forEach((head, i) => {
      if (head === heads.length) return;
      const name = `${head > i === !reversed ? 'L' : 'R'} ${deprels[i]}`;
      seen.set(name, (seen.get(name) ?? 0) + 1);
    });
  }
  const arcs = [...seen]
    .filter(([, n]) => n >= 3)
    .map(([name]) => name)
    .sort();
  return [...arcs, 'L root'];
}

export function goldOf(tree: FreeTree, labels: readonly string[], reversed: boolean): Gold {
  const n = tree.heads.length;
  const heads = new Int32Array(n + 1).fill(-1);
  const names = new Int32Array(n + 1).fill(-1);
  for (let i = 0; i < n; i++) {
    const at = reversed ? n - 1 - i : i;
    const head = tree.heads[i]!;
    heads[at] = head === n || head < 0 ? head : reversed ? n - 1 - head : head;
    names[at] = labels.indexOf(tree.deprels[i]!);
  }
  return { heads, labels: names };
}

export interface ArcsRun {
  readonly passes: number;
  readonly seed: number;
  readonly learner: Learner;
  /** What is seen beside the examples in a pass. */
  readonly more: (pass: number) => readonly Example[];
}

/** From the second pass on the parser follows its own choices so often. */
const EXPLORE = 0.9;

/**
 * Trains the greedy parser with a dynamic oracle: from the second pass on it mostly follows its own choices, so that
 * it learns what to do after a mistake (exploration, Goldberg and Nivre 2012). A word whose head is not known costs nothing.
 */
export function trainArcs(examples: readonly Example[], actions: Actions, run: ArcsRun): void {
  const { passes, seed, learner, more } = run;
  const random = seeded(seed);
  const features = new Keys(actions.hybrid ? HYBRID_TEMPLATES : ARC_TEMPLATES);
  const { atoms, keys } = features;
  const scores = new Int32Array(actions.kind.length);
  const c: Costs = { shift: 0, reduce: 0, left: 0, right: 0, leftGold: false, rightGold: false };
  for (let pass = 0; pass < passes; pass++) {
    const order = [...examples, ...more(pass)];
    shuffle(order, random);
    const began = Date.now();
    let wrong = 0;
    for (const { input, gold } of order) {
      const state = new State(input.n, actions.hybrid);
      while (!state.done) {
        const can = allowed(state);
        if (can === 1) {
          state.shift();
          continue;
        }
        stateAtoms(input, state, atoms);
        const count = features.make();
        scores.fill(0);
        learner.score(keys, count, scores);
        costs(state, gold, c);
        let best = -1;
        let right = -1;
        let least = 99;
        for (let k = 0; k < scores.length; k++) {
          const kind = actions.kind[k]!;
          if (!((can >> kind) & 1)) continue;
          if (best < 0 || scores[k]! > scores[best]!) best = k;
          const cost = costOf(kind, actions.label[k]!, state, gold, c);
          if (cost < least || (cost === least && scores[k]! > scores[right]!)) {
            least = cost;
            right = k;
          }
        }
        const mistaken = costOf(actions.kind[best]!, actions.label[best]!, state, gold, c) > least;
        if (mistaken) {
          learner.update(keys, count, right, 1);
          learner.update(keys, count, best, -1);
          wrong++;
        }
        learner.step++;
        apply(state, actions, mistaken && (pass === 0 || random() >= EXPLORE) ? right : best);
      }
    }
    console.log(
      `  arcs, pass ${pass + 1}: ${wrong} wrong, ${learner.features} features, ${Math.round((Date.now() - began) / 1000)} s`,
    );
  }
}
