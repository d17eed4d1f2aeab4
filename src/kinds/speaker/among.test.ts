import { test } from 'node:test';
import { assertSpoken } from '../statement/told.fixture.ts';

test('those who are named as of a group speak with it', () => {
  assertSpoken([
    [
      "Many of the island's top officials, including Mayor Ada Okafor, said that the pier was old.",
      ['Ada Okafor: that the pier was old'],
    ],
    [
      'Some members like Senator Nell Abara said that the pier was old.',
      ['Nell Abara: that the pier was old'],
    ],
    [
      'Several members, including Ada Okafor and Tom Lind, said that the pier was old.',
      ['Ada Okafor: that the pier was old', 'Tom Lind: that the pier was old'],
    ],
    [
      'Lawyers for three families, including Ada Okafor, said that the pier was old.',
      ['?: that the pier was old'],
    ],
  ]);
});
