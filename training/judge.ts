import type { Arcwise } from '../src/language/syntax/arcwise.ts';
import { type Ballot, base, Dispute } from '../src/language/syntax/dispute.ts';
import { JUDGE_BITS, JUDGED, places } from '../src/language/syntax/judge.ts';
import { arcScore, type Graph } from '../src/language/syntax/panel.ts';
import type { SparseWeights } from '../src/language/syntax/weights.ts';
import { seeded, shuffle } from './random.ts';

/** A word on whose arc parsers differ: places of the features of each arc, and which of the arcs are right. */
export interface Decision {
  readonly places: readonly Int32Array[];
  readonly right: readonly boolean[];
}

/** The decisions of one sentence that some arc gets right: the head and the label, or at least the head. */
export function decisionsOf(
  ballots: readonly Ballot[],
  arcs: Arcwise,
  graph: Graph,
  heads: readonly number[],
  deprels: readonly string[],
): Decision[] {
  const dispute = new Dispute(ballots);
  const score = (h: number, d: number) => arcScore(arcs, graph, h, d);
  return dispute.candidates.flatMap((list, i): Decision[] => {
    if (list.length === 1) return [];
    const headRight = list.map(c => (c.head < 0 ? arcs.n : c.head) === heads[i]);
    const bothRight = list.map((c, k) => headRight[k]! && base(c.label) === base(deprels[i]!));
    if (!headRight.includes(true)) return [];
    const found = list.map(c => {
      const out = new Int32Array(JUDGED);
      places(dispute, arcs.input, score, i, c, out);
      return out;
    });
    return [{ places: found, right: bothRight.includes(true) ? bothRight : headRight }];
  });
}

/** A log-linear model over the arcs of a word, by stochastic gradients with a rate for each weight (AdaGrad, Duchi et al. 2011). */
export function trainJudge(
  decisions: readonly Decision[],
  passes: number,
  rate: number,
  seed: number,
): Float32Array {
  const weights = new Float32Array(1 << JUDGE_BITS);
  const squares = new Float32Array(1 << JUDGE_BITS);
  const random = seeded(seed);
  const order = [...decisions];
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    let wrong = 0;
    for (const { places: all, right } of order) {
      const scores = all.map(own => own.reduce((sum, place) => sum + weights[place]!, 0));
      const most = Math.max(...scores);
      if (!right[scores.indexOf(most)]) wrong++;
      const shares = scores.map(score => Math.exp(score - most));
      const whole = shares.reduce((a, b) => a + b);
      const good = shares.reduce((sum, share, k) => sum + (right[k] ? share : 0), 0);
      all.forEach((own, k) => {
        const gradient = (right[k] ? shares[k]! / good : 0) - shares[k]! / whole;
        if (Math.abs(gradient) < 1e-4) return;
        for (const place of own) {
          squares[place] = squares[place]! + gradient * gradient;
          weights[place] = weights[place]! + (rate * gradient) / Math.sqrt(squares[place]! + 0.01);
        }
      });
    }
    console.log(`  judge, pass ${pass + 1}: ${wrong} of ${order.length} wrong`);
  }
  return weights;
}

/** The weights of at least `least`, in units of 1/`unit`, by place. */
export function sparse(table: Float32Array, unit: number, least: number): SparseWeights {
  const keys: number[] = [];
  const weights: number[] = [];
  table.forEach((weight, place) => {
    const rounded = Math.round(weight * unit);
    if (Math.abs(weight) < least || rounded === 0) return;
    keys.push(place);
    weights.push(rounded);
  });
  const counts = new Uint8Array(keys.length).fill(1);
  return {
    keys: Int32Array.from(keys),
    counts,
    classes: new Uint8Array(keys.length),
    weights: Int32Array.from(weights),
  };
}
