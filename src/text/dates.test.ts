import assert from 'node:assert/strict';
import test from 'node:test';
import { inWords, precisionOf, weekday } from './dates.ts';

test('dates in words keep their precision and doubt', () => {
  const cases: readonly [string, string][] = [
    ['2024-03-21', '21 March 2024'],
    ['2024-03', 'March 2024'],
    ['2024', '2024'],
    ['2018~', 'about 2018'],
    ['2018-04?', 'April 2018 (uncertain)'],
    ['2017-01/2017-03', 'January – March 2017'],
    ['2016-11/2017-03', 'November 2016 – March 2017'],
    ['2024-05-02/..', 'from 2 May 2024 on'],
    ['../2024-05-02', 'until 2 May 2024'],
    ['2023-23', 'autumn 2023'],
    ['199X', '1990s'],
    ['soon', 'soon'],
  ];
  for (const [edtf, words] of cases) assert.equal(inWords(edtf), words);
});

test('precision and weekday', () => {
  assert.equal(precisionOf('2024-03~'), 'month');
  assert.equal(precisionOf('2024-05-02/..'), 'open');
  assert.equal(precisionOf('2023-23'), 'season');
  assert.equal(weekday('2024-03-21'), 'Thursday');
  assert.equal(weekday('2000-02-29'), 'Tuesday');
  assert.equal(weekday('2024-03'), '');
});
