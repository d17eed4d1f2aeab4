import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../sources/read.ts';
import { readDocument } from './read.ts';

/** The field of each item of a kind, as names. */
async function read(text: string, kind: string, field: string): Promise<(string | string[] | null)[]> {
  const draft = readDocument(await readSource(Buffer.from(`${text}\n`), 'a.txt'));
  const nameOf = (ref: { mention: number }) => draft.mentions[ref.mention]!.name;
  return draft.items
    .filter(item => item.kind === kind)
    .map(({ fields }) => {
      const value = fields[field] as { mention: number } | { mention: number }[] | null;
      return value === null ? null : Array.isArray(value) ? value.map(nameOf) : nameOf(value);
    });
}

const BODY = 'I am calling on the Ministry of Labor to release the money.';

test('“I” in a paper of one’s own is whoever its first line names', async () => {
  const by = (head: string) => read(`${head}\n\n${BODY}`, 'demand', 'by');
  assert.deepEqual(await by('Statement of Mayor Ada Okafor on the Ruling'), ['Ada Okafor']);
  assert.deepEqual(await by('Statement by the Marlow Port Authority on the ruling'), [
    'Marlow Port Authority',
  ]);
  assert.deepEqual(await by('Statement of Ada Okafor and Tom Lind'), [null]);
  assert.deepEqual(await by('Mayor Ada Okafor loses the ruling'), [null]);
});

test('what others are quoted as saying in it stays theirs', async () => {
  const text = 'Statement of Mayor Ada Okafor\n\n“I disagree,” Tom Lind said. “I told them so.”';
  assert.deepEqual(await read(text, 'statement', 'speaker'), ['Tom Lind']);
});

test('what a place lies in is no party beside it', async () => {
  const text = 'The suit by Denver, Colorado, and Chicago, Illinois, asks the court to release the money.';
  assert.deepEqual(await read(text, 'case', 'plaintiffs'), [['Denver', 'Chicago']]);
});
