import { test } from 'node:test';
import { assertSpoken } from '../statement/told.fixture.ts';

test('“it” and “they” behind words are the subject of these, where nobody spoke before', () =>
  assertSpoken([
    [
      'Alder Power will raise its rates, it said on Monday.',
      ['Alder Power: Alder Power will raise its rates'],
    ],
    ['State prosecutors charged a man, they said on Monday.', ['?: State prosecutors charged a man']],
    [
      'Ada Okafor and Tom Lind will sue the port, they said on Monday.',
      [
        'Ada Okafor: Ada Okafor and Tom Lind will sue the port',
        'Tom Lind: Ada Okafor and Tom Lind will sue the port',
      ],
    ],
  ]));

test('whoever spoke before goes on', () =>
  assertSpoken([
    [
      'The strike will go on, the Harbour Union said. Alder Power will pay, it said.',
      ['Harbour Union: The strike will go on', 'Harbour Union: Alder Power will pay'],
    ],
  ]));
