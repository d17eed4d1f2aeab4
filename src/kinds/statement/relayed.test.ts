import { test } from 'node:test';
import { assertTold } from './told.fixture.ts';

test('whom somebody quotes as saying speaks', () => {
  assertTold([
    [
      'The Courier quoted Tom Lind as saying that the guests were free to go.',
      ['Tom Lind: that the guests were free to go'],
    ],
    ['State radio quoted President Lind as saying the lock is open.', ['President Lind: the lock is open']],
    ['The agency quoted an official as saying the talks had failed.', ['an official: the talks had failed']],
    ['Pell cited Lind as saying, “We are free to go.”', ['Lind: “We are free to go.”']],
  ]);
});

test('who speaks behind the clause may be told of with participles', () => {
  assertTold([
    [
      'The pier is shut, the steel-making company said Monday.',
      ['the steel-making company: The pier is shut'],
    ],
    [
      'Pell is dropping its rule, the music streaming service announced Friday.',
      ['the music streaming service: Pell is dropping its rule'],
    ],
  ]);
});

test('what somebody says of a noun in a relative clause is told', () => {
  assertTold([
    [
      'The council expelled clerks the mayor said were actually spies.',
      ['the mayor: clerks … were actually spies'],
    ],
    [
      'And Tom Lind, the mayor’s deputy adviser, asserted in an interview on Pell TV that troops had burned the port.',
      ['Tom Lind, the mayor’s deputy adviser: that troops had burned the port'],
    ],
    ['Pell issued an ultimatum demanding that Lind leave.', ['Pell: that Lind leave']],
  ]);
});

test('a place that people go by has no voice', () => {
  assertTold([
    [
      'Hundreds of children marched around the Parque Marlow chanting “We will save the pier!”',
      ['Hundreds of children: “We will save the pier!”'],
    ],
    ['Ada Okafor walked past the hall, with Tom Lind saying it was old.', ['Tom Lind: it was old']],
  ]);
});
