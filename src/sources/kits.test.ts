import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { plainBlocks } from './plain.ts';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly attributions: readonly { readonly content: readonly (readonly [number, number])[] }[];
  readonly ignore: readonly (readonly [number, number])[];
}

test('nothing that somebody said in the attribution kit is taken for boilerplate', t => {
  const kits = process.env.ONRECORD_KITS;
  if (!kits) return t.skip('needs ONRECORD_KITS');
  const lines = readFileSync(join(kits, 'bench', 'attribution', 'dev.jsonl'), 'utf8')
    .trim()
    .split('\n');
  let furniture = 0;
  for (const row of lines.map(line => JSON.parse(line) as Row)) {
    for (const block of plainBlocks(row.text, row.title)) {
      if (block.kind !== 'boilerplate') continue;
      furniture++;
      const meets = ([start, end]: readonly [number, number]) => start < block.end && block.start < end;
      const said = row.attributions.some(({ content }) => content.some(meets)) && !row.ignore.some(meets);
      assert.ok(!said, `${row.id}: ${block.why} at ${block.start}`);
    }
  }
  assert.ok(furniture >= 14);
});
