import { test } from 'node:test';
import { assertSpoken } from '../statement/told.fixture.ts';

test('a name that closes the words for the speaker is theirs, not the place’s before it', () => {
  assertSpoken([
    [
      'The head of the FBI investigation in Dar es Salaam, Kenneth Pellick, said the bureau has asked 90 people.',
      ['Kenneth Pellick: the bureau has asked 90 people'],
    ],
    [
      'One former resident of the Larkspur Court complex, Ana Lind, told the council she had paid twice.',
      ['Ana Lind: she had paid twice'],
    ],
    [
      'A farmer, Tom Lind, opposed the plan. Ada Okafor backed it. The farmer said he would sue.',
      ['Tom Lind: the plan', 'Tom Lind: he would sue'],
    ],
  ]);
});

test('a department or a firm is called by the word that opens its name', () => {
  assertSpoken([
    [
      'The State Department met on Monday. In a memo, State has also told the court that it will look again.',
      ['State Department: that it will look again'],
    ],
    [
      'Security Pell Corp. looked for a bank. Security said it signed a letter of intent to buy Jolla Bancorp.',
      ['Security Pell Corp.: it signed a letter of intent to buy Jolla Bancorp'],
    ],
    [
      'Elmford, Mich.-based First of Marlow said it will cut 13 posts.',
      ['First of Marlow: it will cut 13 posts'],
    ],
    [
      'Philip Marlow Cos., Elmford, took a measure. The company said it will issue rights.',
      ['Philip Marlow Cos.: it will issue rights'],
    ],
  ]);
});

test('a news agency is called by the word before it', () => {
  assertSpoken([
    [
      'The Tarrow news agency reported on Monday that the bridge was unsafe. It added that it was old.',
      ['Tarrow: that the bridge was unsafe', 'Tarrow: that it was old'],
    ],
    [
      'Ada Okafor left. The bridge was unsafe, according to the Tarrow news agency.',
      ['Tarrow: The bridge was unsafe'],
    ],
  ]);
});

test('bodies joined by “and” speak together, with their letters in brackets', () => {
  assertSpoken([
    [
      'The Marlow Police (MP) and the Federal Crime Service (FCS) said the men were armed.',
      ['Marlow Police: the men were armed', 'Federal Crime Service: the men were armed'],
    ],
  ]);
});

test('who holds an office of a body whose name goes on behind a comma speaks, not the body', () => {
  assertSpoken([
    [
      '“It is late,” said University of Pell, Marlow’s chancellor, Ada Okafor.',
      ['Ada Okafor: “It is late,”'],
    ],
  ]);
});
