import assert from 'node:assert/strict';
import test from 'node:test';
import { durationInWords, unanchoredInWords } from './duration.ts';

test('durations in words', () => {
  assert.equal(durationInWords('P60D'), '60 days');
  assert.equal(durationInWords('PT48H'), '48 hours');
  assert.equal(durationInWords('P1Y6M'), '1 year, 6 months');
  assert.equal(durationInWords('soon'), 'soon');
});

test('a limit without its first day says so; a name or a date stays as it is', () => {
  assert.equal(unanchoredInWords('P14D'), '14 days from a day that is not told');
  assert.equal(unanchoredInWords('Pell'), 'Pell');
  assert.equal(unanchoredInWords('2024-05-20'), '2024-05-20');
});
