import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../sources/read.ts';
import type { DraftItem } from './item.ts';
import { readDocument } from './read.ts';

async function figures(text: string): Promise<readonly DraftItem[]> {
  const draft = readDocument(await readSource(Buffer.from(`${text}\n`), 'a.txt'));
  return draft.items.filter(item => item.kind === 'figure');
}

test('what stands between quotation marks without a speaker is not the outlet’s own word', async () => {
  const [figure] = await figures(
    'The ministry praised inspectors for closing wells, including “four leaking wells near the town of Pell in May.”',
  );
  assert.equal(figure?.voice, null);
});

test('a figure outside the marks, or beside a quoted word or two, stays the outlet’s', async () => {
  const [figure] = await figures('Inspectors closed 14 wells in May, which the town calls “leaky”.');
  assert.equal(figure?.voice, 'outlet');
});
