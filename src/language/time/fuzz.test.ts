import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseEdtf } from './edtf.ts';
import { rules } from './rules.ts';
import { findTimes } from './times.ts';

const words = [
  ...new Set(rules.flatMap(r => r.examples.flatMap(e => e.says.replaceAll(/[[\]]/g, '').split(/\s+/)))),
];
const pieces = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(
    '.',
    ',',
    '-',
    '–',
    "'",
    '’s',
    '“',
    '”',
    '"',
    '(',
    ')',
    '/',
    ':',
    '\n\n',
    '$',
    '%',
    'Nov.',
    'May',
    'a.m.',
  ),
  fc.integer({ min: 0, max: 2100 }).map(String),
  fc.string({ maxLength: 4 }),
);
const texts = fc
  .array(fc.tuple(pieces, fc.constantFrom(' ', '', ' ')), { maxLength: 30 })
  .map(list => list.map(([word, gap]) => word + gap).join(''));

test('any text reads without an error, into spans and dates that hold', () => {
  fc.assert(
    fc.property(
      texts,
      fc.constantFrom('2017-11-15', '2016-02-29', '2017-11', '2017', null),
      (text, published) => {
        let last = 0;
        for (const t of findTimes({ text, published })) {
          assert.ok(t.start >= last && t.end > t.start && t.end <= text.length);
          last = t.end;
          if (t.date !== null) assert.ok(parseEdtf(t.date), `${t.date} of ${JSON.stringify(text)}`);
          if (t.interval !== undefined) assert.ok(parseEdtf(t.interval), t.interval);
          assert.doesNotMatch(t.value, /NaN|undefined|null/);
          const trigger = t.deadline?.trigger;
          if (trigger) assert.ok(trigger.start < trigger.end && trigger.end <= text.length);
        }
      },
    ),
    { numRuns: 3000 },
  );
});
