import { test } from 'node:test';
import { assertTold } from './told.fixture.ts';

test('who speaks beside another subject', () => {
  assertTold([
    [
      'Voters in Elmford are watching an accomplished lawyer, Ada Okafor, argue that the port is rigged.',
      ['an accomplished lawyer, Ada Okafor: that the port is rigged'],
    ],
    [
      'Both men issued a statement about the port – Okafor saying he was “very encouraged” and Lind calling it a “great meeting.”',
      ['Okafor: he was “very encouraged”', 'Lind: it a “great meeting.”'],
    ],
    ['The pier was not, the mayor said, a good idea.', ['the mayor: The pier was not … a good idea']],
    ['Okafor and Lind criticized each other on Monday.', []],
  ]);
});
