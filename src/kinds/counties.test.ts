import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../sources/read.ts';
import { readDocument } from './read.ts';

async function placesIn(text: string): Promise<string[]> {
  const draft = readDocument(await readSource(Buffer.from(`${text}\n`), 'a.txt'));
  return draft.mentions.filter(({ type }) => type === 'place').map(({ name }) => name);
}

test('a bare name behind the county’s, or beside another’s, is the county', async () => {
  assert.deepEqual(
    await placesIn('Marlow County sued. Pell County waited. The state told Marlow and Pell counties to pay.'),
    ['Marlow County', 'Pell County'],
  );
});

test('a town that bears the county’s name stays a town', async () => {
  assert.deepEqual(await placesIn('Pell County sued. The city of Pell waited.'), ['Pell County', 'Pell']);
});
