import { test } from 'node:test';
import { assertSpoken } from './told.fixture.ts';

test('who runs a body speaks, not the body whose name takes in “and”', () => {
  assertSpoken([
    [
      'House Committee on Ways and Means Ranking Member Tom Lind said the toll was a farce.',
      ['Tom Lind: the toll was a farce'],
    ],
    [
      'Department of Works and Mayor Tom Lind said the toll was a farce.',
      ['Department of Works: the toll was a farce', 'Tom Lind: the toll was a farce'],
    ],
  ]);
});

test('those joined behind whom they write to speak, each of them', () => {
  assertSpoken([
    [
      'In a letter to Secretary Marlow, Reps. Ada Okafor and Tom Lind asked why the pier had been closed.',
      ['Ada Okafor: why the pier had been closed', 'Tom Lind: why the pier had been closed'],
    ],
  ]);
});

test('a bill is supported by each body named', () => {
  assertSpoken([
    [
      'The Pier Act is supported by Harbour Watch, the Rowing Club, and Elmford Water.',
      ['Harbour Watch: The Pier Act', 'Rowing Club: The Pier Act', 'Elmford Water: The Pier Act'],
    ],
    ['The pier is supported by the Harbour Board.', []],
  ]);
});
