import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placesOf, sumAt } from './places.ts';

const sparse = (keys: number[], weights: number[]) => ({
  keys: Int32Array.from(keys),
  counts: new Uint8Array(keys.length).fill(1),
  classes: new Uint8Array(keys.length),
  weights: Int32Array.from(weights),
});

test('weights stand at their places, all others are 0, and only the first so many count', () => {
  const table = placesOf(sparse([0, 5], [7, -3]), 3);
  assert.equal(table.length, 8);
  assert.equal(sumAt(table, Int32Array.from([0, 5, 6, 0]), 3), 4);
});

test('a place outside the table or a weight beyond 16 bits is refused', () => {
  assert.throws(() => placesOf(sparse([8], [1]), 3), RangeError);
  assert.throws(() => placesOf(sparse([-1], [1]), 3), RangeError);
  assert.throws(() => placesOf(sparse([1], [40_000]), 3), RangeError);
});
