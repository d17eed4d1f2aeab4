import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { acceptedRecord, readDispute, scoreAccepted } from './accepted.ts';

const folder = new URL('river/', import.meta.url).pathname;
const floors: {
  readonly river: { readonly [kind: string]: { found: number; right: number; extra: number } };
} = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8'));

test('the readers of the docket keep their floors on the river dispute', async t => {
  const drafts = await readDispute(folder);
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
