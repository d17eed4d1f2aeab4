import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FURNITURE, furniture } from './furniture.ts';

for (const rule of FURNITURE) {
  test(`furniture: ${rule.name}`, () => {
    assert.ok(rule.examples.length > 0 && rule.refusals.length > 0);
    for (const example of rule.examples) assert.equal(furniture(example, true), rule.name, example);
    for (const refusal of rule.refusals) assert.equal(furniture(refusal, true), null, refusal);
  });
}

test('a credit line counts only at the end of an article', () => {
  assert.equal(furniture('Reporting by Lee Abbot', false), null);
});
