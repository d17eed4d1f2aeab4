import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { overlapping, placeHolding } from './overlapping.ts';
import { overlaps } from './span.ts';

const span = fc.tuple(fc.nat(60), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));

test('what overlaps a span is what a look at all of them finds, in the same order', () => {
  fc.assert(
    fc.property(fc.array(span), fc.array(span), (spans, asked) => {
      for (const one of asked)
        assert.deepEqual(
          overlapping(spans, one),
          spans.filter(other => overlaps(other, one)),
        );
    }),
  );
});

test('the sentence that holds a place, and none between two', () => {
  const sentences = [
    { start: 0, end: 5 },
    { start: 6, end: 9 },
    { start: 9, end: 12 },
  ];
  assert.deepEqual(
    [0, 4, 5, 6, 8, 9, 11, 12].map(offset => placeHolding(sentences, offset)),
    [0, 0, -1, 1, 1, 2, 2, -1],
  );
});
