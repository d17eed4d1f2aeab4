import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const sha1 = (text: string) => createHash('sha1').update(text).digest('hex');

/** Ids of the kit's form whose SHA-1 begins with one of the given digits. */
function ids(count: number, digits: RegExp): string[] {
  const found: string[] = [];
  for (let n = 0; found.length < count; n++)
    if (digits.test(sha1(`courier_${n}`))) found.push(`courier_${n}`);
  return found;
}

test('statements are drawn from the reserved articles, save those that a list names', t => {
  const kits = mkdtempSync(join(tmpdir(), 'onrecord-draw-'));
  t.after(() => rmSync(kits, { recursive: true, force: true }));
  mkdirSync(join(kits, 'bench/attribution'), { recursive: true });
  const reserved = ids(3, /^[0-3]/);
  const rows = [...reserved, ...ids(2, /^[4-9a-f]/)].map(id => ({
    id,
    published: '2021-03-03',
    title: 'The bridge',
    text: `“Bridge ${id} is unsafe,” Ellen Brooks said.`,
  }));
  writeFileSync(
    join(kits, 'bench/attribution/train.jsonl'),
    rows.map(row => `${JSON.stringify(row)}\n`).join(''),
  );
  const judged = join(kits, 'judged.md');
  writeFileSync(judged, `| 1 | \`${reserved[1]}:0-23\` | right |\n`);
  const drawn = (...more: string[]) => {
    const ran = spawnSync(process.execPath, ['bench/draw.ts', '--seed', 'a1', '--list', ...more], {
      env: { ...process.env, ONRECORD_KITS: kits },
      encoding: 'utf8',
    });
    assert.equal(ran.status, 0, ran.stderr);
    return [...ran.stdout.matchAll(/\t(.*?):/g)].map(line => line[1]!).sort();
  };
  assert.deepEqual(drawn(), [...reserved].sort());
  assert.deepEqual(drawn('--except', judged), [reserved[0], reserved[2]].sort());
  const isIn = (half: string, id: string) => /^[89a-f]/.test(sha1(`${half}${id}`));
  const apart = rows.map(({ id }) => id).filter(id => isIn('half', id));
  assert.deepEqual(drawn('--rows', 'attribution/train.jsonl'), apart.sort());
  const quarter = apart.filter(id => isIn('quarter', id));
  assert.ok(quarter.length > 0 && quarter.length < apart.length);
  assert.deepEqual(drawn('--rows', 'attribution/train.jsonl', '--half', 'quarter'), quarter.sort());
  const twice = rows.map(row => ({ ...row, text: '“The bridge is unsafe,” Ellen Brooks said.' }));
  writeFileSync(
    join(kits, 'bench/attribution/twice.jsonl'),
    twice.map(row => JSON.stringify(row)).join('\n'),
  );
  assert.equal(drawn('--rows', 'attribution/twice.jsonl').length, 1);
});
