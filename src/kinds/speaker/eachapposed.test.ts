import { test } from 'node:test';
import { assertSpoken } from '../statement/told.fixture.ts';

test('senators in a list speak each, though a comma alone stands between two', () => {
  assertSpoken([
    [
      'Last week, Senators Okafor, Lind (D-WV), Marlow (D-CT), and Birch (D-NM) sent a letter to Tom Abara urging him to go.',
      ['Okafor', 'Lind', 'Marlow', 'Birch'].map(name => `${name}: him to go`),
    ],
  ]);
});

test('two offices, each with its name, speak each', () => {
  assertSpoken([
    [
      'The head of the Pell Mill League, Ada Okafor, and the head of the Marlow Port Board, Tom Lind, said that it leaks.',
      ['Ada Okafor: that it leaks', 'Tom Lind: that it leaks'],
    ],
    [
      'The head of the Pell Mill League and the head of the Marlow Port Board, Tom Lind, said that it leaks.',
      ['Tom Lind: that it leaks'],
    ],
  ]);
});
