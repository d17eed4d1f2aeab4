import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marksInPlace } from './marks.ts';
import type { Draft } from './mend.ts';

const tree = (words: readonly (readonly [form: string, head: number])[]): Draft[] =>
  words.map(([form, head]) => ({ form, head, upos: /\p{L}/u.test(form) ? 'X' : 'PUNCT' }) as Draft);

test('a mark hangs where it breaks no phrase', () => {
  // “As Okafor said, it rained.” with the stop within the first clause
  const tokens = tree([
    ['As', 2],
    ['Okafor', 2],
    ['said', 5],
    [',', 2],
    ['it', 5],
    ['rained', -1],
    ['.', 2],
  ]);
  assert.ok(marksInPlace(tokens, []));
  assert.equal(tokens[6]!.head, 5);
  assert.equal(tokens[3]!.head, 2);
});

test('a mark that closes words in marks stays with them over a comma', () => {
  const tokens = tree([
    ['book', 5],
    ['“', 2],
    ['Water', 0],
    [',', 0],
    ['”', 2],
    ['argues', -1],
  ]);
  assert.ok(!marksInPlace(tokens, []));
});
