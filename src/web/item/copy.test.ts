import assert from 'node:assert/strict';
import test from 'node:test';
import { citation, wordsOf } from './copy.ts';

test('a quotation is copied with its speaker, source, date and link', () => {
  const evidence = {
    document: 'd1',
    start: 10,
    end: 31,
    page: 2,
    text: '“We keep the register,”',
    role: 'content',
  };
  const document = { title: 'Four towns', outlet: 'The Lantern', published: '2024-05-08', path: 'a.txt' };
  assert.equal(
    citation(evidence, 'Tobias Wrenfield', document, 'http://localhost:1'),
    '“We keep the register,” — Tobias Wrenfield, in “Four towns”, The Lantern, 8 May 2024, p. 2. http://localhost:1/documents/d1#10-31',
  );
  const undated = { ...document, title: null, outlet: null, published: null };
  assert.equal(
    citation({ ...evidence, page: null }, null, undated, ''),
    '“We keep the register,” — a.txt, undated. /documents/d1#10-31',
  );
});

test('an item of a list is shown with its entry, not with the opening words alone', () => {
  const words = (start: number, end: number, role: string, text: string) => ({
    document: 'd1',
    start,
    end,
    page: null,
    role,
    text,
  });
  const item = (what: ReturnType<typeof words>) =>
    ({ evidence: [words(0, 20, 'item', 'The board requires:'), what] }) as never;
  assert.equal(
    wordsOf(item(words(24, 40, 'what', 'repay the money'))),
    'The board requires: … repay the money',
  );
  assert.equal(wordsOf(item(words(4, 12, 'what', 'board'))), 'The board requires:');
});
