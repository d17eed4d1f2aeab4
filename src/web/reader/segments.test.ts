import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { type Highlight, segments, spanOf } from './segments.ts';

const mark = (start: number, end: number, item = `${start}-${end}`): Highlight => ({
  start,
  end,
  item,
  kind: 'figure',
  role: 'item',
});

test('overlapping highlights are drawn side by side', () => {
  const cut = segments({ start: 0, end: 10 }, [mark(2, 6, 'a'), mark(4, 12, 'b')]);
  assert.deepEqual(
    cut.map(s => [s.start, s.end, s.over.map(h => h.item).join('')]),
    [
      [0, 2, ''],
      [2, 4, 'a'],
      [4, 6, 'ab'],
      [6, 10, 'b'],
    ],
  );
});

test('segments cover the range without gap or overlap, and each code unit keeps its highlights', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => mark(start, start + length));
  fc.assert(
    fc.property(
      fc.array(span, { maxLength: 12 }),
      fc.nat(30),
      fc.integer({ min: 1, max: 40 }),
      (marks, from, n) => {
        const range = { start: from, end: from + n };
        const cut = segments(range, marks);
        assert.equal(cut[0]?.start, range.start);
        assert.equal(cut.at(-1)?.end, range.end);
        for (const [i, s] of cut.entries()) {
          if (i > 0) assert.equal(cut[i - 1]?.end, s.start);
          for (let place = s.start; place < s.end; place++) {
            const expected = marks.filter(m => m.start <= place && place < m.end);
            assert.equal(s.over.length, expected.length);
          }
        }
      },
    ),
  );
});

test('a span in the address', () => {
  assert.deepEqual(spanOf('#12-40'), { start: 12, end: 40 });
  assert.equal(spanOf('#40-12'), null);
  assert.equal(spanOf('#top'), null);
  assert.equal(spanOf(''), null);
});
