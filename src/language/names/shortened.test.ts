import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../analyse.ts';

/** The bodies of a text by their words, and of how many things they are names. */
function bodiesIn(text: string): { names: string[]; things: number } {
  const blocks = [{ start: 0, end: text.length, kind: 'body' as const }];
  const { names, chains } = analyse({ text, blocks, published: null });
  const bodies = chains.filter(({ type }) => type === 'body');
  return {
    names: names.filter(({ type }) => type === 'body').map(({ start, end }) => text.slice(start, end)),
    things: bodies.length,
  };
}

test('a body is named by the first word of its name', () => {
  const read = bodiesIn(
    'The judge asked about the mine that Corvane Minerals wants to dig. Corvane insists the springs will survive.',
  );
  assert.deepEqual(read.names, ['Corvane Minerals', 'Corvane']);
  assert.equal(read.things, 1);
});

test('the first word is no short name where it is a place, a person or a plain word', () => {
  for (const text of [
    'The parents wrote to the Elmsbury School Board on Monday. Elmsbury is a small town.',
    'The company Stavely Homes builds here. Ada Stavely runs it, and Stavely said the work would go on.',
    'The firm Summit Minerals will dig. At the summit there is a lake. Summit hikers come every year.',
    'The letter went to the Minister for Health on Friday. The firm Health Minerals will dig there.',
  ]) {
    const { names } = bodiesIn(text);
    assert.ok(!names.some(name => /^(?:Elmsbury|Stavely|Summit|Health)$/.test(name)), `${text} ${names}`);
  }
});

test('a person is named behind an office in capitals', () => {
  const text = 'Quarrow has received half of the money, Town Manager Lena Mostyn said on Friday.';
  const blocks = [{ start: 0, end: text.length, kind: 'body' as const }];
  const { names } = analyse({ text, blocks, published: null });
  assert.ok(
    names.some(({ type, start, end }) => type === 'person' && text.slice(start, end) === 'Lena Mostyn'),
  );
});
