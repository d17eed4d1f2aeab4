import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arcsOf } from './arcs.fixture.ts';

/** A sentence, and an arc that its tree has: a word, its relation and its head. */
const CASES: readonly (readonly [text: string, arc: string])[] = [
  [
    'Marlow also praises Viktor Pell, the autocrat who tampered with the vote and who says he is building weapons.',
    'says conj tampered',
  ],
  ['While he did say that, Ada Okafor also declared that no one could trust the mayor.', 'declared root -'],
  [
    'Tom Lind has said he intends to ask Viktor Pell about the bridge, but has signaled he will not press the issue.',
    'signaled conj said',
  ],
  [
    'Okafor said documents found after the death of the clerk, including a study that he had done, revealed the plan.',
    'documents nsubj revealed',
  ],
  [
    'Okafor said documents found after the death of the clerk, including a study that he had done, revealed the "goal was to dilute the vote."',
    'documents nsubj revealed',
  ],
];

test('a clause that the parser tore off belongs to its own again', () => {
  for (const [text, arc] of CASES) {
    const arcs = arcsOf(text);
    assert.ok(arcs.includes(arc), `${arc}: ${arcs.join(' | ')}`);
  }
});
