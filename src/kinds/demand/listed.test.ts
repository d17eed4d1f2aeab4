import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../../sources/read.ts';
import { readDocument } from '../read.ts';

const asked = async (text: string): Promise<unknown[]> =>
  readDocument(await readSource(Buffer.from(text), 'a.txt'))
    .items.filter(({ kind }) => kind === 'demand')
    .map(({ fields }) => fields.what);

test('what must be sent, and each entry of the list that it commits one to, is a demand', async () => {
  const list = '1. Reopen two berths.\n\n2. Publish its log.\n\nThe council met.';
  assert.deepEqual(
    await asked(
      `By July 31, 2026, the Marl Harbour Board must send a written plan, with a map, that commits the Board to:\n\n${list}`,
    ),
    ['send a written plan, with a map', 'Reopen two berths', 'Publish its log'],
  );
  assert.deepEqual(
    await asked(`By July 31, 2026, the Marl Harbour Board may send a plan to:\n\n${list}`),
    [],
  );
});
