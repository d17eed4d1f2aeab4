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

/** Two sets: short plain pairs, and pairs in the manner of coverage of six disputes, written before a reader had seen them. */
const sets = [
  { file: 'differences.jsonl', differ: 60, seem: 90, leastFound: 0.9 },
  { file: 'disputes.jsonl', differ: 45, seem: 64, leastFound: 0.8 },
] as const;

function pairsIn(file: string): Pair[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n');
  return lines.filter(line => line !== '').map(line => JSON.parse(line) as Pair);
}

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

for (const { file, differ, seem, leastFound } of sets)
  test(`planted differences are found, and accounts that only seem to differ are left alone: ${file}`, async () => {
    const missed: string[] = [];
    const wrong: string[] = [];
    const pairs = pairsIn(`./${file}`);
    for (const pair of pairs) {
      const found = await differencesOf(pair);
      if (pair.label === 'differ' && !found.some(one => one.type === pair.type)) missed.push(pair.id);
      if (pair.label === 'seems' && found.length > 0) wrong.push(pair.id);
    }
    assert.equal(pairs.filter(pair => pair.label === 'differ').length, differ);
    assert.equal(pairs.length, differ + seem);
    assert.ok(missed.length <= (1 - leastFound) * differ, `missed: ${missed.join(', ')}`);
    assert.ok(wrong.length <= 0.03 * seem, `shown, but none: ${wrong.join(', ')}`);
  });
