import { test } from 'node:test';
import { assertSpoken } from '../statement/told.fixture.ts';

const TURNS = 'Q: Why is it old?\nA: It was never new, I think.\nQ: Will it go?\nA: I hope not.';

/** The four turns, by those who speak in them. */
const read = (asks: string, answers: string): readonly string[] => [
  `${asks}: Why is it old?`,
  `${answers}: It was never new, I think`,
  `${asks}: Will it go?`,
  `${answers}: I hope not`,
];

test('“A” is the one whom the head of an interview names as answering', () =>
  assertSpoken([
    [
      `What would it do?\nWe sat down with Ada Okafor, the harbour master, on Monday.\n${TURNS}`,
      read('?', 'Ada Okafor'),
    ],
    [
      `Q&A with Governor Ada Okafor\nThe governor spoke with senior writer Tom Lind on Monday.\n${TURNS}`,
      read('?', 'Ada Okafor'),
    ],
    [
      `A new pier for Ada Okafor\nThe actress wrote it with Tom Lind. Questions and answers have been edited for length.\n${TURNS}`,
      read('?', 'Ada Okafor'),
    ],
    [
      `Ada Okafor sat down with the Elmford Courier on Monday.\n${TURNS}`,
      read('? Elmford Courier', 'Ada Okafor'),
    ],
  ]));

test('“A” stays open where the head names nobody who answers, or several', () =>
  assertSpoken([
    [`The motion was heard. Tom Lind and Ada Okafor were called.\n${TURNS}`, read('?', '?')],
    [
      `The pier\nWe sat down with Ada Okafor on Monday. We sat down with Tom Lind on Friday.\n${TURNS}`,
      read('?', '?'),
    ],
  ]));
