import { test } from 'node:test';
import { assertSpoken } from '../statement/told.fixture.ts';

test('an open speaker names those near whom the words can mean, the nearest first', () => {
  assertSpoken([
    [
      'Lindqvist Motors and Marlow Motors met on Monday.\nThe company said it had no choice.',
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

test('a part of a body, a government, a campaign and a pair lead to those whose they are', () =>
  assertSpoken([
    [
      'The Alder Association met. The Association’s board said it was late.',
      ['? Alder Association: it was late'],
    ],
    ['Berlin is in Germany. The German government said it was late.', ['Germany: it was late']],
    [
      'Ada Okafor ran against Tom Lind. The campaign said it was late.',
      ['? Tom Lind’s campaign Ada Okafor’s campaign: it was late'],
    ],
    // another country's, which the text names by the adjective alone, and those who were written to
    ['Paris is in France. The German government said it was late.', ['German government: it was late']],
    ['In a letter to Senator Ada Okafor, the 52 senators said it was late.', ['?: it was late']],
  ]));

test('an office at the head of its sentence, as minutes write it, is its holder’s', () =>
  assertSpoken([
    [
      'Staff present: Tom Lind, General Manager; Ida Birn, legal counsel.\nThe Board met.\nCounsel advised that it was late.',
      ['Ida Birn: that it was late'],
    ],
    [
      'The Board met.\nIt rained.\nIt met again.\nThen it left.\nCounsel advised that it was late.',
      ['?: that it was late'],
    ],
  ]));

test('a paper is of all whom the text names as sending it', () =>
  assertSpoken([
    [
      'Ada Marlow and the Alder Trust sent the board a letter. The letter says it is late.',
      ['Ada Marlow: it is late', 'Alder Trust: it is late'],
    ],
    [
      'A report by Marlow Fire and Rescue Service found that it was old. It also said it was shut.',
      ['Marlow Fire and Rescue Service: that it was old', 'Marlow Fire and Rescue Service: it was shut'],
    ],
    ['Tom Marlow came. Agent Marlow’s testimony stated that it was shut.', ['Tom Marlow: that it was shut']],
  ]));
