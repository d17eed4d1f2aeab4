import { test } from 'node:test';
import { assertSpoken } from './told.fixture.ts';

test('an answer of a word is not the clause behind it, in which another speaks', () => {
  assertSpoken([
    ['One town said yes, one said partly, and one asked for time.', []],
    ['Ada Okafor said no, Tom Lind said yes, and the town asked for a week.', []],
    [
      'Ada Okafor is the mayor. Asked if the pier was safe, Okafor said no, it was rotten.',
      ['Ada Okafor: no, it was rotten'],
    ],
  ]);
});
