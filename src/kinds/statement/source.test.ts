import { test } from 'node:test';
import { assertSpoken, assertTold } from './told.fixture.ts';

test('datelines: the person behind the dash speaks, not the place nor the day', () => {
  assertSpoken([
    [
      'Fairhaven, OH – Sen. Ada Okafor (D-UT) applauds the opening of the Harbor Bridge.',
      ['Ada Okafor: the opening of the Harbor Bridge'],
    ],
    ['[Fairhaven, CT] — U.S. Senator Ada Okafor said the pier was old.', ['Ada Okafor: the pier was old']],
    [
      '(Fairhaven, MO) – Today, U.S. Representative Ada Okafor (D-MO) announced a new study of the pier.',
      ['Ada Okafor: a new study of the pier'],
    ],
    ['Fairhaven, Calloway- Chairwoman Ada Okafor said the pier was old.', ['Ada Okafor: the pier was old']],
    ['Leeds, UK — Councillor Ada Okafor said the pier was old.', ['Ada Okafor: the pier was old']],
    [
      'The Pier Opens. Fairhaven, D.C. –Councillor Tom Lind announced today that it will open.',
      ['Tom Lind: that it will open'],
    ],
  ]);
});

test('the words for the speaker hold neither a time nor a phrase of another place in the clause', () => {
  assertTold([
    [
      'Ada Okafor (D-SD) on Tuesday, January 18, commended the work of the board.',
      ['Ada Okafor (D-SD): the work of the board'],
    ],
    ['The pier is old, according to Mayor Ada Okafor on Friday.', ['Mayor Ada Okafor: The pier is old']],
    [
      'This past Friday, the minister, Ada Okafor, 67, announced her candidacy.',
      ['the minister, Ada Okafor, 67: her candidacy'],
    ],
    [
      'The pier is old, according to a Quay Journal report from earlier this year.',
      ['a Quay Journal report from earlier this year: The pier is old'],
    ],
    ['According to USA Today, the pier is old.', ['USA Today: the pier is old']],
  ]);
});

test('letters: who sends one speaks in it, not the one to whom it goes', () => {
  assertSpoken([
    [
      'Senator Ada Okafor sent a letter to Harbor Secretary Tom Lind calling on the agency to close the pier.',
      ['Ada Okafor: the agency to close the pier'],
    ],
    [
      'Ada Okafor today wrote to acting Director of the Harbor Service Tom Lind asking him to close the pier.',
      ['Ada Okafor: him to close the pier'],
    ],
    [
      'Ada Okafor joined a letter to Mayor Tom Lind, the chairman of the Harbor Board, urging him to close the pier.',
      ['Ada Okafor: him to close the pier'],
    ],
    [
      'Reps. Ada Okafor (GP) and Kit Marsh (GP) were joined by 14 members in sending a letter to the board requesting that it close the pier.',
      ['Ada Okafor: that it close the pier', 'Kit Marsh: that it close the pier'],
    ],
    [
      'The mayor received a letter from Ada Okafor urging him to close the pier.',
      ['Ada Okafor: him to close the pier'],
    ],
  ]);
});

test('what can name no speaker is none: a rule, a sentence, a thing that adds ten miles, nobody', () => {
  assertTold([
    ['After Lind, the rule in this circuit was plain: “did assault and beat” is enough.', []],
    ['On Mayor Lind’s invitation to the board: “It is late.”', []],
    ['Below are statements in support of the bill: “It is late, but we are glad.”', []],
    ['The bill, officially called the “Secure Pier Act,” adds about 700 miles of fence.', []],
    ['Known as the “Act of Free Choice,” 1,022 elders voted in favor of it.', []],
    ['The group, known in the community as “Lucky,” held a session on Monday.', []],
    ['There was nobody who said the pier was old.', []],
    ['Nothing else supports the claim that the pier is old.', []],
    ['“It will never open,” mused Quay co-host Ken Lind.', ['Quay co-host Ken Lind: “It will never open,”']],
    [
      'A Hard Choice for the Board - Tom Lind: “The pier is old and must be closed.”',
      ['Tom Lind: “The pier is old and must be closed.”'],
    ],
  ]);
});

test('"who" is a person, not the place that she comes from', () => {
  assertSpoken([
    ['Nicky Lind, a clerk from Leeds, who said the pier was old, left.', ['Nicky Lind: the pier was old']],
  ]);
});

test('several people with their parties, and a last name in a headline, lead to those named in full', () => {
  assertSpoken([
    [
      'Sens. Ada Okafor (R-Mo.) and Tom Lind (R-Wis.) said the pier was old.',
      ['Ada Okafor: the pier was old', 'Tom Lind: the pier was old'],
    ],
    [
      'SEN. OKAFOR: "PIER IS OLD"\nSen. Ada Okafor (R-UT) said on Monday that the board was late.',
      ['Ada Okafor: "PIER IS OLD"', 'Ada Okafor: that the board was late'],
    ],
    [
      'Marsh says pier will stay\nThe board met. Kit Marsh and Dee Marsh said the pier was old.',
      ['? Kit Marsh Dee Marsh: pier will stay', 'Kit Marsh: the pier was old', 'Dee Marsh: the pier was old'],
    ],
  ]);
});
