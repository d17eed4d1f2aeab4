import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Choice, treeOf } from './arborescence.ts';

/** Whether the chosen arcs make one tree. */
function soundness(choices: readonly (readonly Choice[])[], chosen: Int32Array): void {
  const heads = choices.map((own, i) => own[chosen[i]!]!.head);
  assert.equal(heads.filter(head => head === -1).length, 1, 'one root');
  for (let i = 0; i < heads.length; i++) {
    let at = i;
    for (let deep = 0; at >= 0; deep++) {
      assert.ok(deep <= heads.length, 'no loop');
      at = heads[at]!;
    }
  }
}

const score = fc.double({ min: -5, max: 5, noNaN: true });

/** A tree over `n` words in which each word but the first hangs on an earlier one, and other arcs beside it. */
const words = fc
  .integer({ min: 1, max: 12 })
  .chain(n =>
    fc.tuple(
      ...Array.from({ length: n }, (_, i) =>
        fc
          .tuple(
            fc.record({ head: i === 0 ? fc.constant(-1) : fc.nat(i - 1), score }),
            fc.array(fc.record({ head: fc.integer({ min: -1, max: n - 1 }), score }), { maxLength: 3 }),
          )
          .map(([sound, others]) => [sound, ...others.filter(o => o.head !== i)]),
      ),
    ),
  );

test('what is chosen is a tree with one root', () => {
  fc.assert(
    fc.property(words, choices => {
      const chosen = treeOf(choices);
      if (chosen) soundness(choices, chosen);
    }),
  );
});

test('the best arcs are taken where they make a tree', () => {
  const choices = [
    [{ head: 1, score: 0 }],
    [
      { head: -1, score: 2 },
      { head: 2, score: 1 },
    ],
    [
      { head: 0, score: 1 },
      { head: 1, score: 3 },
    ],
  ];
  assert.deepEqual(treeOf(choices), Int32Array.from([0, 0, 1]));
});

test('of a loop the word that loses least takes its next best arc', () => {
  const choices = [
    [{ head: -1, score: 0 }],
    [
      { head: 2, score: 5 },
      { head: 0, score: 1 },
    ],
    [
      { head: 1, score: 5 },
      { head: 0, score: 4 },
    ],
  ];
  assert.deepEqual(treeOf(choices), Int32Array.from([0, 0, 1]));
});

test('there is no tree where every arc leads round', () => {
  assert.equal(treeOf([[{ head: 1, score: 0 }], [{ head: 0, score: 0 }]]), null);
  const round = [[{ head: -1, score: 0 }], [{ head: 2, score: 0 }], [{ head: 1, score: 0 }]];
  assert.equal(treeOf(round), null);
});
