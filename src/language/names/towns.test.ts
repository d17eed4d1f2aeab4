import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SORT } from './gazetteer.ts';
import type { TokenName } from './labels.ts';
import { withTowns } from './towns.ts';

const nowhere = { sorts: () => 0, longest: () => 0, body: () => undefined };
const person = (first: number, last = first): TokenName => ({ first, last, type: 'PER' });
const place = (first: number, last = first): TokenName => ({ first, last, type: 'LOC' });

/** The names of sentences given as words, after what the document shows of its towns. */
const found = (names: TokenName[][], ...sentences: string[]): string[][] => {
  const words = sentences.map(sentence => sentence.split(' '));
  return withTowns(words, names, nowhere).map((own, s) =>
    own.map(({ first, last, type }) => `${words[s]!.slice(first, last + 1).join(' ')} ${type}`),
  );
};

test('what stands before a mayor, or after "the town of", is a town everywhere in the document', () => {
  assert.deepEqual(
    found([[person(3, 4)], [person(0)]], 'Wick Harbor Mayor Lena Sorrel spoke .', 'Wick Harbor agreed .'),
    [['Wick Harbor LOC', 'Lena Sorrel PER'], ['Wick Harbor LOC']],
  );
  assert.deepEqual(found([[], []], 'It left the town of Ostery .', 'Ostery paid .'), [
    ['Ostery LOC'],
    ['Ostery LOC'],
  ]);
  assert.deepEqual(found([[person(5, 6)]], 'the mayor of Wick and Tom Strand met'), [
    ['Wick LOC', 'Tom Strand PER'],
  ]);
  assert.deepEqual(found([[person(3)]], 'the mayors of Wick , Ostery and Marl met'), [
    ['Wick LOC', 'Ostery LOC', 'Marl LOC'],
  ]);
});

test('who is named beside the mayor of a town is no second town', () => {
  assert.deepEqual(found([[place(2), person(3, 4)]], 'Mayor of Ostery Lena Sorrel spoke'), [
    ['Ostery LOC', 'Lena Sorrel PER'],
  ]);
  assert.deepEqual(found([[person(5, 6)]], 'the mayor of Ostery , Lena Sorrel , spoke'), [
    ['Ostery LOC', 'Lena Sorrel PER'],
  ]);
});

test('what stands before a town’s name is no part of it', () => {
  const known = { ...nowhere, sorts: (words: string) => (words === 'Ostery' ? SORT.city : 0) };
  const words = ['Coastal Ostery Mayor Lena Sorrel spoke .'.split(' ')];
  assert.deepEqual(withTowns(words, [[place(1), person(3, 4)]], known)[0], [place(1), person(3, 4)]);
  assert.deepEqual(found([[person(3, 4)]], 'Republican Wick Mayor Lena Sorrel spoke .'), [
    ['Wick LOC', 'Lena Sorrel PER'],
  ]);
});

test('a word beside towns in a list is a town', () => {
  assert.deepEqual(found([[place(0), person(2)]], 'Wick , Ostery and the town of Marl joined'), [
    ['Wick LOC', 'Ostery LOC', 'Marl LOC'],
  ]);
  assert.deepEqual(
    found([[], [place(0), person(4)]], 'Three towns sued .', 'Wick , Ostery and Marl sued .'),
    [[], ['Wick LOC', 'Ostery LOC', 'Marl LOC']],
  );
});

test('names that share a plural are places, sorts of place are none', () => {
  assert.deepEqual(found([[person(2)]], 'It told Wick and Ostery counties to pay'), [
    ['Wick LOC', 'Ostery LOC'],
  ]);
  assert.deepEqual(found([[]], 'It told Wick , Marl and Ostery villages to pay'), [
    ['Wick LOC', 'Marl LOC', 'Ostery LOC'],
  ]);
  assert.deepEqual(found([[]], 'Northern and Midwestern cities paid'), [[]]);
});

test('people stay people, and no list is made of what nothing shows', () => {
  assert.deepEqual(
    found([[person(0, 1)], [person(3)]], 'Lena Ostery spoke .', 'The mayor and Ostery left .'),
    [['Lena Ostery PER'], ['Ostery PER']],
  );
  assert.deepEqual(found([[person(0), person(2)]], 'Sorrel and Marl met'), [['Sorrel PER', 'Marl PER']]);
  assert.deepEqual(found([[place(0), person(2)]], 'Wick and Marl met'), [['Wick LOC', 'Marl PER']]);
  assert.deepEqual(found([[]], 'Former Mayor Lena left'), [[]]);
  assert.deepEqual(found([[person(2)]], 'Dear Mayor Sorrel :'), [['Sorrel PER']]);
  assert.deepEqual(found([[]], 'Nevertheless , the town of Ostery paid'), [['Ostery LOC']]);
});
