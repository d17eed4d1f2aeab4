import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../analyse.ts';

function namesIn(text: string): string[] {
  const blocks = [{ start: 0, end: text.length, kind: 'body' as const }];
  const { names } = analyse({ text, blocks, published: null });
  return names.map(({ type, start, end }) => `${type} ${text.slice(start, end).replace(/^The /, '')}`);
}

test('two words that no list knows are a person behind what somebody does, before “who” and where “he” is said', () => {
  for (const text of [
    'The maintainer Vorrit Quahola released the tool.',
    'Vorrit Quahola, who wrote the tool, released it in May.',
    'Vorrit Quahola said he would release it in May.',
  ])
    assert.deepEqual(namesIn(text), ['person Vorrit Quahola'], text);
  assert.deepEqual(namesIn('The maintainer Vorrit Quahola left. They thanked Vorrit Quahola for it.'), [
    'person Vorrit Quahola',
    'person Vorrit Quahola',
  ]);
});

test('a word that the text writes small elsewhere shows no person', () => {
  const text = 'Crossdale Trains, who own the line, said so. The trains are late.';
  assert.deepEqual(namesIn(text), ['body Crossdale Trains']);
});

test('“of” parts a person from where she is from, and no body’s name', () => {
  assert.deepEqual(namesIn('They chose Tom Lind of Ohio and Ada Okafor of Seattle.'), [
    'person Tom Lind',
    'place Ohio',
    'person Ada Okafor',
    'place Seattle',
  ]);
  assert.deepEqual(namesIn('They went to Lincoln College of Marlow in May.'), [
    'body Lincoln College of Marlow',
  ]);
});
