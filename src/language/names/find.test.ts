import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Name, Sentence } from '../analysis.ts';
import { sentences as divide } from '../sentences.ts';
import { findNames } from './find.ts';
import { loadNameModel } from './model.ts';

const model = loadNameModel();

function analyse(text: string): Sentence[] {
  const blocks = [{ kind: 'body', start: 0, end: text.length }] as const;
  return divide(text, blocks).map(({ start, end, block, words }) => ({
    start,
    end,
    block,
    tokens: words.map(w => ({
      start: w.start,
      end: w.end,
      form: text.slice(w.start, w.end),
      lemma: '',
      upos: '',
      xpos: '',
      head: -1,
      deprel: '',
      unsure: false,
    })),
  }));
}

const find = (text: string): Name[] => findNames(analyse(text), text, model);
const shown = (text: string): string[] =>
  find(text).map(n => `${n.type}${n.subtype ? ` ${n.subtype}` : ''}: ${text.slice(n.start, n.end)}`);

/** A text and what is found in it. */
const EXAMPLES: readonly [text: string, finds: readonly string[]][] = [
  [
    'Mayor Maria Alvarez wrote to the Department of Housing and Urban Development on Friday.',
    ['person: Maria Alvarez', 'body department: Department of Housing and Urban Development'],
  ],
  [
    'Officials in Toledo, Ohio, cited 8 U.S.C. § 4410 and the Fair Harbor Act.',
    [
      'place city: Toledo',
      'place state: Ohio',
      'law citation: 8 U.S.C. § 4410',
      'law statute: Fair Harbor Act',
    ],
  ],
  [
    'Denver Mayor Susan Miller spoke with U.S. Attorney Robert Hughes.',
    ['place city: Denver', 'person: Susan Miller', 'person: Robert Hughes'],
  ],
  ['The grant comes from the Safe Streets Partnership.', ['programme programme: Safe Streets Partnership']],
  ['The program was cut, and the council met on Tuesday.', []],
  ['They act as one.', []],
];

for (const [text, finds] of EXAMPLES) test(text, () => assert.deepEqual(shown(text), finds));

test('titles stand apart from names', () => {
  const text = 'Acting Police Chief Susan Miller left. Robert Hughes, the county sheriff, stayed.';
  const people = find(text).filter(n => n.type === 'person');
  const titles = people.map(n => n.title && text.slice(n.title.start, n.title.end));
  assert.deepEqual(titles, ['Acting Police Chief', 'sheriff']);
});

test('what a credit says of its picture is no part of a name', () => {
  assert.deepEqual(shown('The mayor arrives. (Alexei Marlow, Kremlin Pool Photo via AP)'), [
    'person: Alexei Marlow',
    'body government: Kremlin',
    'body media: AP',
  ]);
});

test('a title on the line below a name is no part of it', () => {
  assert.deepEqual(shown('Please answer by May.\n\nMarcus Ebell\nChairman'), ['person: Marcus Ebell']);
});

test('a town that is also a first name is a place where the document shows it', () => {
  const text = 'Lawrence will not answer. The city of Lawrence has a lawyer. Lawrence officials met.';
  assert.deepEqual(new Set(find(text).map(n => n.type)), new Set(['place']));
});

test('spans slice right, do not overlap and agree with the tokens', () => {
  for (const [text] of EXAMPLES) {
    const sentences = analyse(text);
    let end = 0;
    for (const name of findNames(sentences, text, model)) {
      const { tokens } = sentences[name.sentence]!;
      assert.equal(name.start, tokens[name.first]!.start);
      assert.equal(name.end, tokens[name.last]!.end);
      assert.ok(name.start >= end);
      end = name.end;
    }
  }
});

test('hostile text passes through', () => {
  for (const text of [
    '',
    ' ',
    '\u202e\u0000\ufffd',
    'A'.repeat(3000),
    '( '.repeat(500),
    'Of the And '.repeat(300),
  ]) {
    assert.ok(Array.isArray(find(text)));
  }
});
