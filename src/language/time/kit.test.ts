import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { predictTimes } from './predict.ts';

const kits = process.env.ONRECORD_KITS;
const folder = kits ? join(kits, 'bench', 'time') : null;
const FILES = ['timebank.dev.jsonl', 'aquaint.dev.jsonl', 'meantime.dev.jsonl'];

/** Floors on the development news, in F1 points; they may rise, never fall. */
const FLOORS = { strict: 89.9, relaxed: 94.6, day: 91.2, value: 82.3, corrected: 88.6 };

test('time expressions of the news kit stay above their floors', async t => {
  if (!folder || !existsSync(folder)) return t.skip('needs ONRECORD_KITS');
  const { score } = await import(pathToFileURL(join(folder, 'score.mjs')).href);
  const read = () =>
    FILES.flatMap(f =>
      readFileSync(join(folder, f), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map(l => JSON.parse(l)),
    );
  const gold = read();
  const predicted = gold.map(predictTimes);
  const plain = score(gold, predicted);
  const later = read();
  for (const row of later) for (const time of row.times) Object.assign(time, time.corrected);
  const got = {
    strict: plain.strict.f1,
    relaxed: plain.relaxed.f1,
    day: plain.day.f1,
    value: plain.valueF1,
    corrected: score(later, predicted).valueF1,
  };
  for (const [name, floor] of Object.entries(FLOORS)) {
    const value = 100 * got[name as keyof typeof got];
    t.diagnostic(`${name} F1 ${value.toFixed(2)}`);
    assert.ok(value >= floor, `${name} F1 ${value.toFixed(2)} fell below ${floor}`);
  }
});
