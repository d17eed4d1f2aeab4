import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../analyse.ts';

function bodiesIn(text: string): string[] {
  const blocks = [{ start: 0, end: text.length, kind: 'body' as const }];
  const { names } = analyse({ text, blocks, published: null });
  return names.filter(({ type }) => type === 'body').map(({ start, end }) => text.slice(start, end));
}

test('a paper is one by the last word of its name where it cites, is cited or is told something', () => {
  for (const text of [
    'The Evening Standard cited a poll finding that most voters oppose the plan.',
    'According to the Evening Standard, the car was built in the north.',
    '“It is ours,” Tom Lind told the Evening Standard.',
  ])
    assert.deepEqual(bodiesIn(text), ['Evening Standard'], text);
  assert.deepEqual(bodiesIn('They drove along the Golden Mile and called it a day.'), []);
});
