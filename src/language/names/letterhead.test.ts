import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../analyse.ts';

function bodiesIn(text: string): string[] {
  const blocks = [{ start: 0, end: text.length, kind: 'body' as const }];
  const { names } = analyse({ text, blocks, published: null });
  return names.flatMap(({ type, start, end }) => (type === 'body' ? [text.slice(start, end)] : []));
}

test('a body in capitals alone at the head of a paper is named by it', () => {
  for (const name of [
    'ELMFORD UNIFIED SCHOOL DISTRICT',
    'DEPARTMENT OF HARBORS AND COASTAL WORKS',
    'CITY OF ELMFORD',
    'MARLOW BANKING AUTHORITY',
  ])
    assert.ok(bodiesIn(`${name}\nMay 3, 2021\n\nDear Ms. Okafor:\n\nWe write again.`).includes(name), name);
});

test('what follows a dash in its line is no part of it', () => {
  assert.ok(
    bodiesIn('CITY OF ELMFORD - AGENDA REPORT\nITEM: 9.B\n\nThe plan was due.').includes('CITY OF ELMFORD'),
  );
});

test('a headline in capitals, a heading of the paper and the line before its text are none', () => {
  for (const text of [
    'OKAFOR SUES MARLOW SCHOOL BOARD\nBy Tom Lind\n\nThe suit is new.',
    'MINUTES OF THE MARLOW SCHOOL BOARD\nMay 3, 2021\n\nThe board met.',
    'THE END OF A LONG PARTNERSHIP\nThe two firms that built the pier went their own ways on Friday.',
  ])
    assert.ok(!bodiesIn(text).some(name => text.startsWith(name)), text);
});
