import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { acceptedRecord, readDispute, scoreAccepted } from './accepted.ts';

const corpus = new URL('./', import.meta.url).pathname;
const kinds = ['letter', 'demand', 'answer', 'stake', 'designation', 'rule', 'case', 'pledge', 'programme'];
/** Of each dispute's docket as a whole: what was read on it may not fall, what nobody would note may not rise. */
const floors: {
  readonly [dispute: string]: { readonly found: number; readonly right: number; readonly extra: number };
} = JSON.parse(readFileSync(`${corpus}floors.json`, 'utf8')).disputes;

for (const [dispute, floor] of Object.entries(floors))
  test(`the readers of the docket keep their floors on the ${dispute} dispute`, async () => {
    const folder = `${corpus}${dispute}/`;
    const log: string[] = [];
    const scores = scoreAccepted(acceptedRecord(`${folder}accepted.jsonl`), await readDispute(folder), line =>
      log.push(line),
    );
    const sum = (column: 'found' | 'right' | 'extra') =>
      kinds.reduce((total, kind) => total + (scores.get(kind)?.[column] ?? 0), 0);
    const lines = log.filter(line => kinds.includes(line.split(' ')[1]!)).join('\n');
    assert.ok(sum('found') >= floor.found, `found ${sum('found')}\n${lines}`);
    assert.ok(sum('right') >= floor.right, `fields right ${sum('right')}\n${lines}`);
    assert.ok(sum('extra') <= floor.extra, `extra items ${sum('extra')}\n${lines}`);
  });
