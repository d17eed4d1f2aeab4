import assert from 'node:assert/strict';
import test from 'node:test';
import { amountInWords, figureInWords } from './amount.ts';

test('amounts with their unit and qualifier', () => {
  assert.equal(amountInWords(2_400_000, 'USD', 'up to'), 'up to $2,400,000');
  assert.equal(amountInWords(18, 'percent', null), '18%');
  assert.equal(amountInWords(312, null, 'more than'), 'more than 312');
  assert.equal(amountInWords(4.5, 'km', null), '4.5 km');
});

test('a figure by its value, its range or its one bound', () => {
  assert.equal(figureInWords({ value: 61 }), '61');
  assert.equal(figureInWords({ value: null, low: 12, high: 15, unit: 'percent' }), '12–15%');
  assert.equal(figureInWords({ low: 200, qualifier: 'at least' }), 'at least 200');
  assert.equal(figureInWords({}), '');
});
