import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readDocument } from '../src/kinds/read.ts';
import { readSource } from '../src/sources/read.ts';

/*
 * Statements in texts of many sorts: `told/NAME.txt`, and in `told/NAME.tsv` what a careful reader lists, a line each: the speaker (`-` where
 * nobody is named), a tab, the words, parts joined by " … ". Floors by text stand in `floors.json`.
 */

interface Floor {
  /** Lines of the list that are read so. */
  readonly found: number;
  /** Statements read that no line has. */
  readonly extra: number;
}

const folder = new URL('told/', import.meta.url);
const floors: Readonly<Record<string, Floor>> = JSON.parse(
  readFileSync(new URL('floors.json', import.meta.url), 'utf8'),
).told;

async function statementsOf(name: string): Promise<string[]> {
  const source = await readSource(readFileSync(new URL(`${name}.txt`, folder)), `${name}.txt`, {});
  const draft = readDocument(source);
  return draft.items
    .filter(({ kind }) => kind === 'statement')
    .map(({ fields }) => {
      const speaker = fields.speaker as { mention: number } | null;
      return `${speaker ? draft.mentions[speaker.mention]!.name : '-'}\t${String(fields.text).replace(/\s*\n\s*/g, ' ')}`;
    });
}

const names = readdirSync(folder).flatMap(file => (file.endsWith('.txt') ? [file.slice(0, -4)] : []));

test('every text has its list and its floor', () => {
  assert.ok(names.length > 0);
  assert.deepEqual(Object.keys(floors).sort(), [...names].sort());
});

for (const name of names) {
  test(`statements in ${name} keep their floor`, async () => {
    const wanted = readFileSync(new URL(`${name}.tsv`, folder), 'utf8')
      .trim()
      .split('\n');
    const read = await statementsOf(name);
    const missing = wanted.filter(line => !read.includes(line));
    const extra = read.filter(line => !wanted.includes(line));
    const shown = [...missing.map(line => `- ${line}`), ...extra.map(line => `+ ${line}`)].join('\n');
    const { found, extra: allowed } = floors[name]!;
    assert.ok(
      wanted.length - missing.length >= found,
      `found ${wanted.length - missing.length} of ${wanted.length}\n${shown}`,
    );
    assert.ok(extra.length <= allowed, `extra ${extra.length}\n${shown}`);
  });
}
