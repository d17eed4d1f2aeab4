import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Deadline } from '../analysis.ts';
import { findTimes } from './times.ts';

interface Labelled extends Deadline {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string;
  readonly value: string;
  readonly date: string | null;
}

interface Row {
  readonly id: string;
  readonly published: string | null;
  readonly text: string;
  readonly finds: readonly Labelled[];
}

const rows: Row[] = readFileSync(new URL('../../../corpus/deadlines.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line));

/** What was found, in the shape of the labels. */
function found(row: Row): Labelled[] {
  return findTimes({ text: row.text, published: row.published }).flatMap(t =>
    t.deadline
      ? [
          {
            start: t.start,
            end: t.end,
            text: row.text.slice(t.start, t.end),
            type: t.type,
            value: t.value,
            date: t.date,
            ...t.deadline,
          },
        ]
      : [],
  );
}

const key = (l: Labelled): string =>
  JSON.stringify([
    l.start,
    l.end,
    l.type,
    l.value,
    l.date,
    l.trigger && [l.trigger.start, l.trigger.end],
    l.limit,
    l.bound,
    l.businessDays,
  ]);

test('the labels are slices of their texts, and a third find nothing', () => {
  for (const row of rows)
    for (const l of row.finds) assert.equal(row.text.slice(l.start, l.end), l.text, row.id);
  assert.ok(rows.length >= 80);
  assert.ok(rows.filter(r => r.finds.length === 0).length * 3 >= rows.length);
});

test('deadlines and periods of public business: all fields of at least 95 of 100 rows', t => {
  const wrong = rows.filter(row => {
    const got = found(row).map(key).sort();
    return got.join() !== row.finds.map(key).sort().join();
  });
  for (const row of wrong)
    t.diagnostic(
      `${row.id} ${row.text}\n  ${found(row).map(key).join('\n  ')}\n  not\n  ${row.finds.map(key).join('\n  ')}`,
    );
  assert.ok(
    wrong.length <= rows.length * 0.05,
    `${wrong.length} of ${rows.length} wrong: ${wrong.map(r => r.id).join(' ')}`,
  );
});
