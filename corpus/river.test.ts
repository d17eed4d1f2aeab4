import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Draft } from '../src/kinds/item.ts';
import { readDocument } from '../src/kinds/read.ts';
import { readSource } from '../src/sources/read.ts';
import { acceptedRecord, scoreAccepted } from './accepted.ts';

const folder = new URL('river/', import.meta.url).pathname;
const floors: {
  readonly river: { readonly [kind: string]: { found: number; right: number; extra: number } };
} = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8'));

test('the readers of the docket keep their floors on the river dispute', async t => {
  const drafts = new Map<string, { text: string; draft: Draft }>();
  for (const name of readdirSync(folder)
    .filter(file => /^\d/u.test(file))
    .sort()) {
    const source = await readSource(readFileSync(folder + name), name);
    drafts.set(name, { text: source.text, draft: readDocument(source) });
  }
  const log: string[] = [];
  const scores = scoreAccepted(acceptedRecord(`${folder}accepted.jsonl`), drafts, line => log.push(line));
  for (const [kind, floor] of Object.entries(floors.river))
    await t.test(kind, () => {
      const score = scores.get(kind)!;
      const lines = log.filter(line => line.split(' ')[1] === kind).join('\n');
      assert.ok(score.found >= floor.found, `found ${score.found} of ${score.accepted}\n${lines}`);
      assert.ok(score.right >= floor.right, `fields right ${score.right} of ${score.fields}\n${lines}`);
      assert.ok(score.extra <= floor.extra, `extra items ${score.extra}\n${lines}`);
    });
});
