import { test } from 'node:test';
import { assertSpoken } from '../statement/told.fixture.ts';

test('what a person runs is told by whose it is', () =>
  assertSpoken([
    [
      'Ada Okafor lost the vote. The Okafor campaign said it would go on. “We will win,” her campaign said.',
      ['Ada Okafor’s campaign: it would go on', 'Ada Okafor’s campaign: “We will win,”'],
    ],
    [
      'Ada Okafor met Tom Lind on Monday. “No,” said a Lind campaign spokeswoman.',
      ['Tom Lind’s campaign: “No,”'],
    ],
    [
      'Mayor Ada Okafor left. The mayor’s office said she would be back. A memo from the office said it was late.',
      ['Ada Okafor’s office: she would be back', '?: it was late'],
    ],
    [
      'Tom Lind denied it. In a statement issued by his office, he said that it was late.',
      ['Tom Lind: that it was late'],
    ],
    ['Ada Okafor came to Elmford. A campaign against Okafor said it was late.', ['?: it was late']],
  ]));
