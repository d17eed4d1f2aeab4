import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../sources/read.ts';
import { readDocument } from './read.ts';

const NOUNS =
  'act answer appeal audit award call case claim complaint condition contract deadline decision demand fine finding goal grant injunction invitation lawsuit letter licence list notice offer order penalty permit petition plan pledge policy promise refusal report request response ruling settlement subpoena suit threat ultimatum vow warning';

test('headings without a verb stop no reader, whatever they are about', async () => {
  const headings = NOUNS.split(' ').flatMap(noun => [
    `Marlow County’s ${noun} for the board’s files`,
    `The ${noun}s to Pell County`,
    `“High risk” ${noun} of $2 million against the board`,
    `Mayor Ada Okafor’s ${noun} by June 1: a history`,
    `${noun}`,
  ]);
  const source = await readSource(Buffer.from(headings.join('\n\n')), 'a.txt');
  assert.ok(Array.isArray(readDocument(source).items));
});
