import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { comparableText, overlap, reuseLabel, runLength, sharedPassages } from './reuse.ts';
import { comparableWords } from './words.ts';

const passage =
  'the harbor office withdrew its notice to the four towns after their councils had asked a judge to stop it before the end of the month';

test('a passage is found whatever its marks, case and line breaks', () => {
  const a = comparableText(`On Monday, ${passage}. Nobody had expected it.`, []);
  const b = comparableText(
    `“Quiet at last,” he said. ${passage.toUpperCase().replace(' four ', '\nfour ')}!`,
    [],
  );
  const found = sharedPassages(a, b);
  assert.equal(found.length, 1);
  assert.equal(found[0]!.count, passage.split(' ').length);
});

test('a run shorter than a run of words is no passage', () => {
  const short = passage
    .split(' ')
    .slice(0, runLength - 1)
    .join(' ');
  assert.deepEqual(
    sharedPassages(comparableText(`${short} rose`, []), comparableText(`${short} fell`, [])),
    [],
  );
});

test('words that both quote are shared, but are no reuse of prose', () => {
  const quote = `“${passage} ${passage.split(' ').reverse().join(' ')}”`;
  const text = comparableText(quote, [{ start: 0, end: quote.length }]);
  const other = comparableText(`He told us: ${quote} ${'and more of our own words '.repeat(20)}`, [
    { start: 12, end: 12 + quote.length },
  ]);
  const found = overlap(other, text);
  assert.equal(found.prose, 0);
  assert.equal(reuseLabel({ ...found, shareA: 0.2, shareB: 0.4 }), 'quote');
});

test('a text is the same as itself, and every passage is in both texts', () => {
  const word = fc.constantFrom('harbor', 'town', 'letter', 'the', 'a', 'office', 'wrote', 'to', 'of', 'levy');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), fc.array(word, { maxLength: 60 }), (x, y) => {
      const [a, b] = [comparableText(x.join(' '), []), comparableText(y.join(' '), [])];
      for (const { a: from, b: to, count } of sharedPassages(a, b))
        assert.deepEqual(x.slice(from, from + count), y.slice(to, to + count));
      const own = overlap(a, a);
      assert.equal(own.sharedA, x.length >= runLength ? x.length : 0);
    }),
  );
});

test('words are compared without case, marks and points, and keep their places', () => {
  const { forms, starts, ends } = comparableWords('The U.S. “Don’t”, 4,100 ﬁles.');
  assert.deepEqual(forms, ['the', 'us', "don't", '4,100', 'files']);
  assert.deepEqual([starts[1], ends[1]], [4, 7]);
});
