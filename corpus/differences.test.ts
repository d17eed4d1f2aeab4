import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { houseReader } from '../src/record/house.ts';
import { openRecord } from '../src/record/open.ts';
import { allDifferences, type Difference } from '../src/record/questions/differences.ts';
import { addBytes } from '../src/record/read.ts';

interface Told {
  readonly outlet: string;
  readonly published: string;
  readonly text: string;
}

/** Two accounts: `differ` cannot both hold, `seems` can. */
interface Pair {
  readonly id: string;
  readonly label: 'differ' | 'seems';
  readonly type: Difference['type'];
  readonly why: string;
  readonly a: Told;
  readonly b: Told;
}

const pairs = readFileSync(new URL('./differences.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line !== '')
  .map(line => JSON.parse(line) as Pair);

async function differencesOf(pair: Pair): Promise<Difference[]> {
  const store = openRecord(':memory:', { create: true });
  try {
    for (const side of ['a', 'b'] as const) {
      const { outlet, published, text } = pair[side];
      const article = `---\noutlet: ${outlet}\npublished: ${published}\n---\n\n${text}\n`;
      await addBytes(store, `${side}.md`, new TextEncoder().encode(article), {}, { reader: houseReader() });
    }
    return allDifferences(store);
  } finally {
    store.close();
  }
}

test('planted differences are found, and accounts that only seem to differ are left alone', async () => {
  const missed: string[] = [];
  const wrong: string[] = [];
  for (const pair of pairs) {
    const found = await differencesOf(pair);
    if (pair.label === 'differ' && !found.some(one => one.type === pair.type)) missed.push(pair.id);
    if (pair.label === 'seems' && found.length > 0) wrong.push(pair.id);
  }
  const differ = pairs.filter(pair => pair.label === 'differ').length;
  const seem = pairs.length - differ;
  assert.equal(differ, 60);
  assert.equal(seem, 90);
  assert.ok(missed.length <= 0.1 * differ, `missed: ${missed.join(', ')}`);
  assert.ok(wrong.length <= 0.03 * seem, `shown, but none: ${wrong.join(', ')}`);
});
