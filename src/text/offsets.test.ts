import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { MappedText, Segment } from './offsets.ts';
import { packMap, segmentsWithin, TextBuilder, toBytes, unpackMap } from './offsets.ts';

/** "a“b” c" in UTF-8, cut by width as the decoders cut. */
const SAMPLE: MappedText = {
  text: 'a“b” c',
  map: {
    segments: [
      { start: 0, length: 1, from: 0, to: 1, kind: 'linear' },
      { start: 1, length: 1, from: 1, to: 4, kind: 'utf8' },
      { start: 2, length: 1, from: 4, to: 5, kind: 'linear' },
      { start: 3, length: 1, from: 5, to: 8, kind: 'utf8' },
      { start: 4, length: 2, from: 8, to: 10, kind: 'linear' },
    ],
  },
};

test('a span goes to its bytes', () => {
  assert.deepEqual(toBytes(SAMPLE.map, { start: 1, end: 4 }), { from: 1, to: 8, exact: true });
  assert.deepEqual(toBytes(SAMPLE.map, { start: 5, end: 6 }), { from: 9, to: 10, exact: true });
  assert.equal(toBytes(SAMPLE.map, { start: 6, end: 9 }), null);
});

test('a place within a block is known only as the block', () => {
  const builder = new TextBuilder();
  builder.block('&c', 10, 20);
  const { map } = builder.done();
  assert.deepEqual(toBytes(map, { start: 0, end: 1 }), { from: 10, to: 20, exact: false });
  assert.deepEqual(toBytes(map, { start: 0, end: 2 }), { from: 10, to: 20, exact: true });
});

test('what is put in between comes from nowhere', () => {
  const builder = new TextBuilder();
  builder.take(SAMPLE, 0, 1);
  builder.gap('\n\n');
  builder.take(SAMPLE, 4, 6);
  const { text, map } = builder.done();
  assert.equal(text, 'a\n\n c');
  assert.equal(toBytes(map, { start: 1, end: 3 }), null);
  assert.deepEqual(toBytes(map, { start: 0, end: 5 }), { from: 0, to: 10, exact: true });
  assert.equal(toBytes(map, { start: 0, end: 2 })?.exact, false);
});

test('neighbouring slices of one source become one segment', () => {
  const builder = new TextBuilder();
  builder.take(SAMPLE, 4, 5);
  builder.take(SAMPLE, 5, 6);
  assert.equal(builder.done().map.segments.length, 1);
});

const segment = fc.record({
  gap: fc.nat(5),
  length: fc.integer({ min: 1, max: 50 }),
  from: fc.nat(1e6),
  width: fc.constantFrom(1, 2, 3),
  kind: fc.constantFrom<Segment['kind']>('linear', 'utf8', 'utf16', 'block'),
});

test('a stored map is the map', () => {
  fc.assert(
    fc.property(fc.array(segment), drawn => {
      let start = 0;
      const segments = drawn.map(({ gap, length, from, width, kind }) => {
        const made = { start: start + gap, length, from, to: from + length * width, kind };
        start = made.start + length;
        return made;
      });
      assert.deepEqual(unpackMap(packMap({ segments })), { segments });
    }),
  );
  assert.throws(() => unpackMap(Uint8Array.of(1, 2)), RangeError);
});

test('slices of a text keep the bytes of every character', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 8 }), slices => {
      const builder = new TextBuilder();
      for (const [a, b] of slices) builder.take(SAMPLE, Math.min(a, b), Math.max(a, b));
      const { text, map } = builder.done();
      const bytes = new TextEncoder().encode(SAMPLE.text);
      for (let i = 0; i < text.length; i++) {
        const range = toBytes(map, { start: i, end: i + 1 })!;
        assert.ok(range.exact);
        assert.equal(new TextDecoder().decode(bytes.subarray(range.from, range.to)), text[i]);
      }
      assert.equal(segmentsWithin(map, { start: 0, end: text.length }).length, map.segments.length);
    }),
  );
});
