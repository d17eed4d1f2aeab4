import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arcsOf } from './arcs.fixture.ts';

test('a person named in commas is who holds the office, not the body', () => {
  const arcs = arcsOf(
    'The chairman of the council, Ada Okafor, and the treasurer, Tom Lind, said it was void.',
  );
  assert.ok(arcs.includes('Ada appos chairman'), arcs.join(', '));
  assert.ok(arcs.includes('Tom appos treasurer'), arcs.join(', '));
});

test('the words of a group’s name hang together', () => {
  const arcs = arcsOf('Elmford Neighbors Together called the plan a disgrace.');
  assert.ok(arcs.includes('Together flat Neighbors'), arcs.join(', '));
  assert.ok(arcs.includes('Neighbors nsubj called'), arcs.join(', '));
});
