import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationsIn, grammars } from './citations.ts';

for (const { type, examples, refusals } of grammars) {
  test(`${type}: examples give their normal form`, () => {
    assert.ok(examples.length > 0 && refusals.length > 0);
    for (const [text, normal] of examples) {
      const found = citationsIn(text);
      assert.deepEqual(
        found.map(one => one.normal),
        [normal],
        text,
      );
      assert.equal(found[0]!.type, type);
    }
  });
  test(`${type}: refusals give none of its kind`, () => {
    for (const text of refusals)
      assert.deepEqual(
        citationsIn(text).filter(one => one.type === type),
        [],
        text,
      );
  });
}

test('a long run of digits and dots is read in linear time', () => {
  const text = '1.'.repeat(50_000);
  assert.deepEqual(citationsIn(text), []);
});
