import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../sources/read.ts';
import { readDocument } from './read.ts';

/** Of whom the demands of a text are made. */
async function askedIn(text: string): Promise<readonly string[][]> {
  const draft = readDocument(await readSource(Buffer.from(`${text}\n`), 'a.txt'));
  return draft.items
    .filter(({ kind }) => kind === 'demand')
    .map(({ fields }) =>
      (fields.of as { mention: number }[]).map(({ mention }) => draft.mentions[mention]!.name),
    );
}

test('a description means whom it would mean as a speaker', async () => {
  assert.deepEqual(
    await askedIn(
      'The Marlow Port Authority dredged the gulf. Brackwater Electric ordered the port to stop.',
    ),
    [['Marlow Port Authority']],
  );
  assert.deepEqual(
    await askedIn(
      'The Marlow Port Authority and the Pell Housing Authority met. The Ministry of Labor ordered the port authority to stop dredging.',
    ),
    [['Marlow Port Authority']],
  );
});

test('a description that may mean two is left open', async () => {
  assert.deepEqual(
    await askedIn(
      'The Marlow Port Authority met the Pell Port Authority. The Ministry of Labor ordered the port to stop dredging.',
    ),
    [[]],
  );
});

test('names that share a noun are each a party, in full where the text has them so', async () => {
  assert.deepEqual(
    await askedIn(
      'Pell County sued. The Ministry of Labor ordered Marlow and Pell counties to repay the money.',
    ),
    [['Marlow', 'Pell County']],
  );
});

test('a group is those of that sort whom the text names together', async () => {
  const text =
    'Marlow County and Pell County sued. The Ministry of Labor ordered the Counties to repay the money.';
  assert.deepEqual(await askedIn(text), [['Marlow County', 'Pell County']]);
  assert.deepEqual(await askedIn(`${text} It told both counties to wait.`), [
    ['Marlow County', 'Pell County'],
    ['Marlow County', 'Pell County'],
  ]);
  assert.deepEqual(
    await askedIn(
      'Marlow County and Pell County sued. Wick County and Pell County waited. The Ministry of Labor ordered the counties to repay the money.',
    ),
    [[]],
  );
});
