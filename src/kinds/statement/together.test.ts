import { test } from 'node:test';
import { assertSpoken } from './told.fixture.ts';

test('of a list of speakers each is one, whatever stands beside them', () => {
  assertSpoken([
    [
      'Alder Water Inc., Birch Boats Co. and others say the county is to blame.',
      ['Alder Water Inc.: the county is to blame', 'Birch Boats Co.: the county is to blame'],
    ],
    ['Ada Okafor and others said it was late.', ['Ada Okafor: it was late']],
    [
      'Ada Okafor, 24, and Tom Lind, 31, said it was late.',
      ['Ada Okafor: it was late', 'Tom Lind: it was late'],
    ],
    [
      'Ada Okafor and 24-year-old Tom Lind said it was late.',
      ['Ada Okafor: it was late', 'Tom Lind: it was late'],
    ],
    [
      'Alder Mining Ltd and its director Tom Lind have admitted the plan was vague.',
      ['Alder Mining Ltd: the plan was vague', 'Tom Lind: the plan was vague'],
    ],
    ['Some said it was old, and others called it a ruin.', ['?: it was old', '?: it a ruin']],
  ]);
});

test('the words behind a clause tell it, whatever hides their verb', () => {
  assertSpoken([
    [
      'The county has shut the pier, opponents of the plan alleged in a court filing Thursday.',
      ['?: The county has shut the pier'],
    ],
    [
      'The county has shut the pier, Sen. Ada Okafor (R-Ohio) said.',
      ['Ada Okafor: The county has shut the pier'],
    ],
    ['The mill faces new fees, changes announced Friday.', []],
    ['During the last quarter, the mill charged about $4 million against earnings.', []],
    ['The pier is unsafe, Ada Okafor said in a $5 book.', ['Ada Okafor: The pier is unsafe']],
  ]);
});
