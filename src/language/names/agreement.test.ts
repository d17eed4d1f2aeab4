import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agree } from './agreement.ts';
import { SORT } from './gazetteer.ts';
import type { TokenName } from './labels.ts';

const nowhere = { sorts: () => 0, longest: () => 0, body: () => undefined };
const words = (...sentences: string[]): string[][] => sentences.map(s => s.split(' '));
const person = (first: number, last: number): TokenName => ({ first, last, type: 'PER' });

test('a family name alone is the person named in full', () => {
  const found = agree(words('Lena Marsh spoke .', 'Later Marsh left .'), [[person(0, 1)], []], nowhere);
  assert.deepEqual(found[1], []);
  const plain = agree(words('Lena Marsh spoke .', 'But later Marsh left .'), [[person(0, 1)], []], nowhere);
  assert.deepEqual(plain[1], [person(2, 2)]);
});

test('a name of one word is a person where a word before it says what he does', () => {
  const texts = words('They heard the rapper Zefrix .', 'But later Zefrix left .');
  const body: TokenName = { first: 2, last: 2, type: 'ORG' };
  assert.deepEqual(agree(texts, [[{ ...body, first: 4, last: 4 }], [body]], nowhere)[1], [person(2, 2)]);
  const band = words('They heard the band Zefrix .', 'But later Zefrix left .');
  assert.deepEqual(agree(band, [[person(4, 4)], [body]], nowhere)[1], [body]);
});

test('a known firm stays what it is where somebody is nicknamed after it', () => {
  const firms = { ...nowhere, sorts: (word: string) => (word === 'Quarrow' ? SORT.company : 0) };
  const texts = words('Captain Quarrow spoke .', 'But later Quarrow left .');
  assert.deepEqual(agree(texts, [[person(0, 1)], []], firms)[1], []);
  const body: TokenName = { first: 2, last: 2, type: 'ORG' };
  assert.deepEqual(agree(texts, [[person(0, 1)], [body]], firms)[1], [body]);
});

test('a place stays a place after "in" and before "County"', () => {
  const texts = words('Lena Marsh spoke .', 'they live in Marsh now', 'the Marsh County fair');
  const place = (at: number): TokenName => ({ first: at, last: at, type: 'LOC' });
  const found = agree(texts, [[person(0, 1)], [place(3)], [place(1)]], nowhere);
  assert.deepEqual(found[1], [place(3)]);
  assert.deepEqual(found[2], [place(1)]);
});
