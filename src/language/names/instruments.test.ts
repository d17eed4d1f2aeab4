import assert from 'node:assert/strict';
import { test } from 'node:test';
import { INSTRUMENT_RULES, instruments } from './instruments.ts';

for (const rule of INSTRUMENT_RULES) {
  for (const { text, finds } of rule.examples) {
    test(`${rule.name}: ${text}`, () => {
      const found = instruments(text).filter(i => i.rule === rule.name);
      assert.deepEqual(
        found.map(i => text.slice(i.start, i.end)),
        finds,
      );
    });
  }
}

test('about a fifth of the examples find nothing', () => {
  const examples = INSTRUMENT_RULES.flatMap(rule => rule.examples);
  const refusals = examples.filter(e => e.finds.length === 0);
  assert.ok(refusals.length * 5 >= examples.length);
});

test('a long run of capitalised words takes time in proportion', () => {
  const text = 'Grand Harbor and Lake '.repeat(20_000);
  assert.deepEqual(instruments(text), []);
});

test('offsets count from the place given', () => {
  const [found] = instruments('The Reed Marsh Act binds us.', 100);
  assert.deepEqual([found?.start, found?.end], [104, 118]);
});
