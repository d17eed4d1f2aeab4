import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../../sources/read.ts';
import { readDocument } from '../read.ts';

test('an event that is told in a second clause begins behind what joins it', async () => {
  const text =
    'Marlow County answered the letter, but on Monday the Harbor Authority asked the county to produce the documents.';
  const source = await readSource(Buffer.from(text), 'event.txt', {});
  const events = readDocument(source).items.filter(({ kind }) => kind === 'event');
  assert.ok(events.length > 0);
  for (const { evidence } of events)
    assert.match(text.slice(evidence[0]!.start, evidence[0]!.end), /^(?:Marlow County answered|on Monday)/);
});
