import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arcsOf } from './arcs.fixture.ts';

/** A sentence, and an arc that its tree has: a word, its relation and its head. */
const CASES: readonly (readonly [text: string, arc: string])[] = [
  ['Marlow Freight vowed to appeal.', 'appeal xcomp vowed'],
  ['Tom Lind, speaking at a rally in Elmford, promised to lower rents.', 'rents obj lower'],
  ['Tom Lind, speaking at a rally in Elmford, promised to lower rents.', 'Tom nsubj promised'],
  ['Tom Lind continued to question whether the bridge makes money.', 'makes ccomp question'],
  [
    'Opponents have accused Ada Okafor, who leads the council, of ignoring the flood.',
    'ignoring advcl accused',
  ],
  ['Tom Lind compared Ada Okafor, the mayor of Pell, to a thief.', 'thief obl compared'],
  ['Tom Lind called on the board, which runs the ferry, to resign.', 'resign xcomp called'],
  ['Tom Lind called the mayor an honest man who had been misunderstood.', 'man xcomp called'],
  ['Tom Lind called Ada Okafor, the mayor of Pell, a liar.', 'liar xcomp called'],
  [
    'Okafor wrote to Pell, demanding information as to why activists that shut down the harbour, one of the largest ports in the nation, were allowed to organize.',
    'allowed acl information',
  ],
];

test('what is promised, asked or said of somebody hangs on its verb', () => {
  for (const [text, arc] of CASES) {
    const arcs = arcsOf(text);
    assert.ok(arcs.includes(arc), `${arc}: ${arcs.join(', ')}`);
  }
});
