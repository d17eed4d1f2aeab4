import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../analyse.ts';

/** The names of a text whose first line is a byline. */
function namesIn(byline: string): string[] {
  const text = `${byline}\nThe pier at Marlow was shut on Monday.`;
  const blocks = [
    { start: 0, end: byline.length, kind: 'byline' as const },
    { start: byline.length + 1, end: text.length, kind: 'body' as const },
  ];
  return analyse({ text, blocks, published: null }).names.map(
    ({ type, start, end }) => `${type} ${text.slice(start, end)}`,
  );
}

test('whoever a byline opens with is no place', () => {
  assert.ok(namesIn('Edda Rourke, Courier staff').includes('person Edda Rourke'));
  assert.ok(!namesIn('Edda Rourke, Courier staff').some(name => name.startsWith('place Edda')));
});
