import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arcsOf } from './arcs.fixture.ts';

test('the words of a group’s name hang together', () => {
  const arcs = arcsOf('Elmford Neighbors Together called the plan a disgrace.');
  assert.ok(arcs.includes('Together flat Neighbors'), arcs.join(', '));
  assert.ok(arcs.includes('Neighbors nsubj called'), arcs.join(', '));
});
