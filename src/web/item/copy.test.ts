import assert from 'node:assert/strict';
import test from 'node:test';
import { citation } from './copy.ts';

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
