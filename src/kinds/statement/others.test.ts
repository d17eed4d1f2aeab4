import { test } from 'node:test';
import { assertSpoken } from './told.fixture.ts';

test('bodies by what they are: told by an apposition, by what is done there, or alone of their kind', () => {
  assertSpoken([
    [
      'Banks dislike the rule. Their trade group, the Harbour Banks Coalition, said that it would cost millions.',
      ['Harbour Banks Coalition: that it would cost millions'],
    ],
    ['The union at the mill, Harbour Pumps, said it was late.', ['?: it was late']],
    ['The mayor of Ghent, Belgium, said it was late.', ['?: it was late']],
    [
      'Two men were taken to Alder Regional. The hospital said one had been released.',
      ['Alder Regional: one had been released'],
    ],
    [
      'Alder Mining Ltd runs the pit.\nIt rained.\nPeople wept.\nThe band played.\nIt was cold.\nNobody came.\nThe company says the roof was sound.',
      ['Alder Mining Ltd: the roof was sound'],
    ],
    [
      'Alder Mining Ltd runs the pit. A drug company came.\nIt rained.\nPeople wept.\nThe band played.\nIt was cold.\nNobody came.\nThe company says the roof was sound.',
      ['? Alder Mining Ltd: the roof was sound'],
    ],
    [
      'Analysts at Birch Securities, who like the stock, were unmoved. The mine is dear, they warned in a note.',
      ['Birch Securities: The mine is dear'],
    ],
    [
      'The Harbour Safety Panel published its findings on Monday. The 84-page document says that the gate was rotten. It says the board knew.',
      ['Harbour Safety Panel: that the gate was rotten', 'Harbour Safety Panel: the board knew'],
    ],
    [
      'Lindqvist Motors disputes the figure. Its own report said sales fell by half.',
      ['Lindqvist Motors: the figure', 'Lindqvist Motors: sales fell by half'],
    ],
  ]);
});

test('families and couples: the two of them whom the text names', () => {
  assertSpoken([
    [
      'Piet Lindqvist lost his farm. His wife, Maja Lindqvist, wept.\nThe Lindqvists said they would sue.',
      ['Piet Lindqvist: they would sue', 'Maja Lindqvist: they would sue'],
    ],
    [
      'Piet Lindqvist and his wife, Maja Berg, lost their farm. The couple said they would sue.',
      ['Piet Lindqvist: they would sue', 'Maja Berg: they would sue'],
    ],
    ['Piet Lindqvist lost his farm.\nThe Lindqvists said they would sue.', ['?: they would sue']],
    ['Tom Lindqvist and Ada Berg lost. Both women said they would sue.', ['?: they would sue']],
  ]);
});

test('kin: who is called so before his name, and of which gender that is', () => {
  assertSpoken([
    [
      'Ada Okafor, 71, lives on the hill. Her nephew, Tom Okafor, drives a truck. Her nephew said it was warm.',
      ['Tom Okafor: it was warm'],
    ],
    [
      'Ada Okafor, 71, lives on the hill. The boss, Tom Lind, drives a truck. Her boss said it was warm.',
      ['?: it was warm'],
    ],
    ['Maja Berg’s husband, Pat, was hurt at the mill. “I wept,” she said.', ['Maja Berg: “I wept,”']],
  ]);
});

test('he and she: who answers, whom an apposition brings in, and nobody named', () => {
  assertSpoken([
    [
      'Ada Roe told the manager, Carla Pike, that the roof leaked. She wrote back that it was old.',
      ['Ada Roe: that the roof leaked', 'Carla Pike: that it was old'],
    ],
    [
      'Ms. Okafor told reporters that she was busy. Her campaign manager, Sunita Rao, was less restrained. The attacks, she said, were a shame.',
      ['Okafor: that she was busy', 'Sunita Rao: The attacks … were a shame'],
    ],
    [
      'Mayor Ada Roe did not return calls. A teacher aide, who feared for her job, said staff had been told not to talk. Several were upset, she said.',
      ['?: staff had been told not to talk', '?: Several were upset'],
    ],
  ]);
});
