import assert from 'node:assert/strict';
import { test } from 'node:test';
import { positionShown } from './types.ts';

test('the numbers of a figure in dispute are set in groups, a day is left as it is', () => {
  assert.equal(positionShown('figure', '148000 USD'), '148,000 USD');
  assert.equal(positionShown('figure', 'about 1234567.25–2000000'), 'about 1,234,567.25–2,000,000');
  assert.equal(positionShown('figure', '312'), '312');
  assert.equal(positionShown('date', '2024-03-18'), '2024-03-18');
});
