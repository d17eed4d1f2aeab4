import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../analyse.ts';
import { withMends } from './mends.ts';

function headOf(text: string, word: string): string {
  const analysis = withMends(
    analyse({ text, blocks: [{ start: 0, end: text.length, kind: 'body' }], published: null }),
  );
  const { tokens } = analysis.sentences[0]!;
  const { head, deprel } = tokens.find(({ form }) => form === word)!;
  return `${deprel} ${tokens[head]!.form}`;
}

test('a person named in commas is who holds the office, not the body', () => {
  const text = 'The chairman of the council, Ada Okafor, and the treasurer, Tom Lind, said it was void.';
  assert.equal(headOf(text, 'Ada'), 'appos chairman');
  assert.equal(headOf(text, 'Tom'), 'appos treasurer');
});

test('the words of a group’s name hang together', () => {
  const text = 'Elmford Neighbors Together called the plan a disgrace.';
  assert.equal(headOf(text, 'Together'), 'flat Neighbors');
  assert.equal(headOf(text, 'Neighbors'), 'nsubj called');
});
