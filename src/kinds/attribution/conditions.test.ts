import { test } from 'node:test';
import { assertTold } from '../statement/told.fixture.ts';

test('the condition of a position goes with it', () => {
  assertTold([
    [
      'Okafor still backs the merger, which both unions oppose - but only after the pension debts are paid.',
      ['Okafor: the merger, which both unions oppose - but only after the pension debts are paid'],
    ],
    [
      'Lind supports the toll but only if the crews are paid.',
      ['Lind: the toll but only if the crews are paid'],
    ],
    [
      'Lind supports the delay — as long as it comes with a short, two-year pause in the tolls.',
      ['Lind: the delay — as long as it comes with a short, two-year pause in the tolls'],
    ],
    ['Lind backed the toll, but only after the mayor had left.', ['Lind: the toll']],
  ]);
});

test('a list that is announced ends before the narrator sums it up', () => {
  assertTold([
    [
      'The chairman announced four votes for Okafor, 31 for Lind and two abstentions, a result that drew cheers.',
      ['The chairman: four votes for Okafor, 31 for Lind and two abstentions'],
    ],
  ]);
});

test('“after” and “in” behind a verb or in a set phrase are no time and no place', () => {
  assertTold([
    [
      'Lind advocates a “flat tax” modeled after one developed by Okafor.',
      ['Lind: a “flat tax” modeled after one developed by Okafor'],
    ],
    [
      'Lind thanked him for being back in charge of his office.',
      ['Lind: him for being back in charge of his office'],
    ],
  ]);
});

test('who meets with opposition “to” something is not what is opposed', () => {
  assertTold([
    [
      'The owner of the mill faced stern opposition from some of the neighbors to her plan for the dam.',
      ['some of the neighbors: her plan for the dam'],
    ],
  ]);
});
