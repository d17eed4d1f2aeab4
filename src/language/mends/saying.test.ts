import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mendedWords } from './arcs.fixture.ts';

/** Each word of a text's first sentence with its tag and relation: "called VBD root". */
function tagged(text: string): string[] {
  const tokens = mendedWords(text);
  return tokens.map(({ form, xpos, deprel }) => `${form} ${xpos} ${deprel}`);
}

test('verbs of saying that look like nouns, adjectives or participles are verbs', () => {
  const cases: [text: string, word: string][] = [
    [
      'Marlow did not back down, even as advocates in the sailing community called for his dismissal.',
      'called VBD advcl',
    ],
    ['Some accused Lind of inciting violence against Okafor.', 'accused VBD root'],
    ['China also is promising to spend millions to build a pier.', 'promising VBG root'],
    [
      'Along with a raft of allegations, the suit claims that Lind made statements that damaged the board.',
      'claims VBZ parataxis',
    ],
    [
      'As Mayor Okafor announces that she is ready for the fight, she is set to release a plan.',
      'announces VBZ advcl',
    ],
    [
      'Sailors -- including Okafor -- quickly accused Lind of suggesting violence against the board.',
      'accused VBD root',
    ],
  ];
  for (const [text, word] of cases) {
    const read = tagged(text);
    assert.ok(read.includes(word), `${word}: ${read.join(', ')}`);
  }
});
