import { test } from 'node:test';
import { assertSpoken } from './told.fixture.ts';

test('an open speaker names those near whom the words can mean, the nearest first', () => {
  assertSpoken([
    [
      'Lindqvist Motors sued Marlow Motors on Monday.\nThe company said it had no choice.',
      ['? Marlow Motors Lindqvist Motors: it had no choice'],
    ],
    [
      'The Alder Board wrote to Birch Motors. It rained. The memo said it was late.',
      ['? Alder Board: it was late'],
    ],
  ]);
});

test('not for crowds, for what the text brings in, or for somebody of another sort', () => {
  assertSpoken([
    ['Ada Okafor met Tom Lind. The inspectors said it was old.', ['?: it was old']],
    ['Ada Okafor came. A study of the pier said it was old.', ['?: it was old']],
    ['A developer came with Ada Okafor. Nobody knew why. The developer said it was old.', ['?: it was old']],
    ['Ada Okafor wept. Her therapist said it was late.', ['?: it was late']],
    ['Ada Okafor came to the quay. The Elmwick Road board said it was old.', ['?: it was old']],
  ]);
});
