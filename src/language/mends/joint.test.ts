import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arcsOf } from './arcs.fixture.ts';

/** A sentence, and an arc that its tree has: a word, its relation and its head. */
const CASES: readonly (readonly [text: string, arc: string])[] = [
  [
    'The harbour row took a turn on Thursday when Tom Lind called Okafor a liar and said the strike could bring ruin.',
    'said conj called',
  ],
  [
    'Tom Lind said he received word from crews on where the body had been buried, and recently ordered 10 of his men from a force of 500 to conduct the search.',
    'ordered conj said',
  ],
  [
    'Lind went on to blame the board, telling Okafor, "They were doing whatever they wanted," and adding that the clerks "should be ashamed of themselves."',
    'adding conj telling',
  ],
];

test('a second verb of saying is joined to a clause whose subject can speak', () => {
  for (const [text, arc] of CASES)
    assert.ok(arcsOf(text).includes(arc), `${text} ${arcsOf(text).join(', ')}`);
});
