import { test } from 'node:test';
import { assertSpoken } from '../statement/told.fixture.ts';

test('“he and Mr. Abara” are the one spoken of and the one named', () =>
  assertSpoken([
    [
      'Tom Lind came to the quay. He and Ed Abara said it was old.',
      ['Tom Lind: it was old', 'Ed Abara: it was old'],
    ],
  ]));

test('where the pronoun stays open, or is somebody’s, the one named speaks', () =>
  assertSpoken([
    ['He and Ed Abara said it was old.', ['Ed Abara: it was old']],
    ['Tom Lind came. Ed Abara and his clerk said it was old.', ['Ed Abara: it was old']],
  ]));
