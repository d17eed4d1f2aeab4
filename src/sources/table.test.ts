import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from './read.ts';
import { Refused } from './refused.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a table keeps its text, and none of its lines is read as a sentence', async () => {
  const source = await readSource(bytes('party,what\r\nOstery,"The mayor said no."\r\n\r\n'), 'tracker.csv');
  assert.equal(source.text, 'party,what\nOstery,"The mayor said no."\n\n');
  assert.deepEqual(
    source.blocks.map(block => [block.kind, source.text.slice(block.start, block.end)]),
    [
      ['boilerplate', 'party,what'],
      ['boilerplate', 'Ostery,"The mayor said no."'],
    ],
  );
  await assert.rejects(readSource(bytes(' \n \n'), 'empty.csv'), Refused);
  assert.equal((await readSource(bytes('A plain text.\n'), 'a.txt')).blocks[0]?.kind !== 'boilerplate', true);
});
