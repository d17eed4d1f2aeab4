import assert from 'node:assert/strict';
import test from 'node:test';
import { knownLemma, lemma } from './lemma.ts';

const words = new Set(['riot', 'extradite', 'smell', 'model', 'walk', 'hope']);
const knows = (word: string) => words.has(word);

test('a lemma that nobody writes gives way to the known word of its stem', () => {
  assert.equal(knownLemma('riote', 'rioted', 'VBD', knows), 'riot');
  assert.equal(knownLemma('extradit', 'extradited', 'VBD', knows), 'extradite');
  assert.equal(knownLemma('smel', 'smelled', 'VBD', knows), 'smell');
  assert.equal(knownLemma('modell', 'modelling', 'VBG', knows), 'model');
});

test('a known lemma, an unknown verb and other tags stay as they are', () => {
  assert.equal(knownLemma('walk', 'walked', 'VBD', knows), 'walk');
  assert.equal(knownLemma('zorp', 'zorped', 'VBD', knows), 'zorp');
  assert.equal(knownLemma('riote', 'riotes', 'NNS', knows), 'riote');
});

test('irregular pasts and participles lead to their verb; other tags of the same words are left to the rules', () => {
  assert.equal(lemma('froze', 'VERB', 'VBD', false, {}), 'freeze');
  assert.equal(lemma('Withheld', 'VERB', 'VBN', true, {}), 'withhold');
  assert.equal(lemma('overrode', 'VERB', 'VBD', false, {}), 'override');
  assert.equal(lemma('lay', 'VERB', 'VBD', false, {}), 'lay');
  assert.equal(lemma('found', 'VERB', 'VB', false, {}), 'found');
  assert.equal(lemma('ground', 'NOUN', 'NN', false, {}), 'ground');
});
