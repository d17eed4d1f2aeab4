import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mix1 } from './hash.ts';
import { type SparseWeights, Weights } from './weights.ts';

type Feature = readonly (readonly [kind: number, weight: number])[];

/** Features by key, each with its classes and weights. */
function sparse(features: ReadonlyMap<number, Feature>): SparseWeights {
  const rows = [...features].sort((a, b) => a[0] - b[0]);
  const pairs = rows.flatMap(([, row]) => row);
  return {
    keys: Int32Array.from(rows, ([key]) => key),
    counts: Uint8Array.from(rows, ([, row]) => row.length),
    classes: Uint8Array.from(pairs, ([kind]) => kind),
    weights: Int32Array.from(pairs, ([, weight]) => weight),
  };
}

const atom = fc.integer({ min: 0, max: 80 });
const feature = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: -32768, max: 32767 })),
  { minLength: 1, maxLength: 40, selector: ([kind]) => kind },
);
const known = fc.uniqueArray(fc.tuple(atom, feature), { minLength: 1, selector: ([a]) => a });

test('scores are the sums of the weights, class by class, of short rows and full ones', () => {
  fc.assert(
    fc.property(known, fc.array(atom, { minLength: 1, maxLength: 256 }), (entries, atoms) => {
      const features = new Map<number, Feature>(entries.map(([a, row]) => [mix1(7, a), row]));
      const templates = atoms.map((_, place) => [7, place]);
      const weights = new Weights(sparse(features), templates);
      const sums = new Array<number>(weights.scores.length).fill(0);
      for (const a of atoms)
        for (const [kind, weight] of features.get(mix1(7, a)) ?? []) sums[kind]! += weight;
      weights.atoms.set(atoms);
      weights.score();
      assert.deepEqual([...weights.scores], sums);
    }),
  );
});

test('a weight beyond 16 bits is refused', () => {
  assert.throws(() => new Weights(sparse(new Map([[1, [[0, 32768]]]])), [[7, 0]]), RangeError);
});
