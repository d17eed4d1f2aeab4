import { test } from 'node:test';
import { assertTold } from '../statement/told.fixture.ts';

test('what goes on meanwhile ends the words of a headline', () => {
  assertTold([
    [
      'Islanders vow to fight ‘lifeline’ ferry cut as operator blames crew shortage\n\nIt rained.',
      ['Islanders: to fight ‘lifeline’ ferry cut'],
    ],
    [
      'Regulator says firm knew of leaks as river trust calls for trial\n\nIt rained.',
      ['Regulator: firm knew of leaks'],
    ],
    ['Town hails new pier as gift to children\n\nIt rained.', ['Town: new pier as gift to children']],
  ]);
});

test('the occasion in a lead is the narrator’s', () => {
  assertTold([
    [
      'Pier row\n\nFamilies say they will walk their children to school after the council withdrew a bus.',
      ['Families: they will walk their children to school'],
    ],
    [
      'Pier row\n\nAllies of Ada Okafor have accused the mayor of running a “campaign” after he declined to meet her.',
      ['Allies of Ada Okafor: the mayor of running a “campaign”'],
    ],
    [
      'Pier row\n\nIt rained. Families say they are afraid after a boat sank in May.',
      ['Families: they are afraid after a boat sank in May'],
    ],
  ]);
});

test('how long after something else it was said is the narrator’s', () => {
  assertTold([
    [
      'Ada Okafor says she will not be rushed, a day after the premier accused her of hiding.',
      ['Ada Okafor: she will not be rushed', 'the premier: her of hiding'],
    ],
    [
      'Ada Okafor has asked the court to quash the ruling, a week before she must answer it.',
      ['Ada Okafor: the court to quash the ruling'],
    ],
    [
      'Ada Okafor said the pier was shut on Monday, a day after it was inspected.',
      ['Ada Okafor: the pier was shut on Monday, a day after it was inspected'],
    ],
  ]);
});
