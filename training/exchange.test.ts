import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countBigrams, exchange } from './exchange.ts';

test('words that keep like company come together', () => {
  // Two nouns (0, 1) after two articles (2, 3), two verbs (4, 5) after the nouns, an end (6).
  const text: number[] = [];
  for (let i = 0; i < 400; i++) text.push(2 + (i % 2), (i >> 1) % 2, 4 + ((i >> 2) % 2), 6);
  const classes = exchange(countBigrams(Uint32Array.from(text), 7), 4, 20);
  assert.equal(classes[0], classes[1]);
  assert.equal(classes[2], classes[3]);
  assert.equal(classes[4], classes[5]);
  assert.equal(new Set(classes).size, 4);
});
