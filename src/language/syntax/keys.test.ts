import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mix1, mix2, mix3 } from './hash.ts';
import { Keys, templatesOf } from './keys.ts';

test('keys are the mixed numbers of templates and atoms', () => {
  const keys = new Keys(templatesOf('3 c a b, 1 a, 9 b c, 2 b, 4 c', ['a', 'b', 'c']));
  const number = fc.integer({ min: -0x80000000, max: 0x7fffffff });
  fc.assert(
    fc.property(number, number, number, (a, b, c) => {
      keys.atoms.set([a, b, c]);
      const made = keys.keys.subarray(0, keys.make());
      assert.deepEqual([...made], [mix1(1, a), mix1(2, b), mix1(4, c), mix2(9, b, c), mix3(3, c, a, b)]);
    }),
  );
});

test('a template of an unknown atom is refused', () => {
  assert.throws(() => templatesOf('1 a, 2 d', ['a', 'b']), /no atom is called d/);
});
