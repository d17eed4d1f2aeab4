import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { MappedText } from '../text/offsets.ts';
import { toBytes } from '../text/offsets.ts';
import { decode } from './encoding.ts';
import { bytesOf } from './fixtures.ts';
import { Refused } from './refused.ts';

const LABEL = { linear: 'utf-8', utf8: 'utf-8', utf16: 'utf-16le', block: 'utf-8' };

/** Each segment's bytes say the segment's text, and so do the bytes of each character of it. */
function assertTrue(decoded: MappedText, bytes: Uint8Array, label?: string): void {
  for (const segment of decoded.map.segments) {
    if (segment.kind === 'block') continue;
    const decoder = new TextDecoder(label ?? LABEL[segment.kind], { ignoreBOM: true });
    const text = decoded.text.slice(segment.start, segment.start + segment.length);
    assert.equal(decoder.decode(bytes.subarray(segment.from, segment.to)), text);
    for (const { index, segment: char } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(
      text,
    )) {
      const start = segment.start + index;
      const range = toBytes(decoded.map, { start, end: start + char.length })!;
      assert.equal(decoder.decode(bytes.subarray(range.from, range.to)), char);
    }
  }
}

const words = fc.string({ unit: 'binary' }).map(text => text.toWellFormed().replace(/[\0-\x1f]/g, ' '));

test('UTF-8 is read with the bytes of every character', () => {
  fc.assert(
    fc.property(words, drawn => {
      const text = `The town ${drawn}`;
      const decoded = decode(bytesOf(text));
      assert.equal(decoded.text, text);
      assert.deepEqual(decoded.problems, []);
      assertTrue(decoded, bytesOf(text));
    }),
  );
});

test('UTF-16 of either order is read, with a mark or without', () => {
  fc.assert(
    fc.property(words, fc.boolean(), fc.boolean(), (drawn, big, mark) => {
      const text = `The town of Tolland sued the office ${drawn.replace(/[^\x20-\x7e]/g, mark ? '“' : '')}`;
      const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
      const decoded = decode(new Uint8Array(big ? bytes.swap16() : bytes));
      assert.equal(decoded.text, text);
      assertTrue(decoded, new Uint8Array(bytes), big ? 'utf-16be' : 'utf-16le');
    }),
  );
});

test('a mark of UTF-8 is no character of the text', () => {
  const decoded = decode(bytesOf('\ufeffTolland'));
  assert.equal(decoded.text, 'Tolland');
  assert.deepEqual(toBytes(decoded.map, { start: 0, end: 7 }), { from: 3, to: 10, exact: true });
});

test('Windows-1252 is read and said so', () => {
  const bytes = Uint8Array.of(0x93, 0x63, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x80);
  const decoded = decode(bytes);
  assert.equal(decoded.text, '“café” €');
  assert.match(decoded.problems[0]!.message, /Windows-1252/);
  assert.deepEqual(toBytes(decoded.map, { start: 4, end: 5 }), { from: 4, to: 5, exact: true });
});

test('a charset that the file declares is used, single characters mapped', () => {
  const decoded = decode(Uint8Array.of(0x41, 0x82, 0xa0, 0x42), 'shift_jis');
  assert.equal(decoded.text, 'AあB');
  assert.deepEqual(toBytes(decoded.map, { start: 1, end: 2 }), { from: 1, to: 3, exact: true });
});

test('single broken bytes are replaced at the source and counted', () => {
  const bytes = Uint8Array.of(...bytesOf('“a” “b” '), 0xe2, 0x80, ...bytesOf(' c'));
  const decoded = decode(bytes);
  assert.equal(decoded.text, '“a” “b” \ufffd\ufffd c');
  assert.match(decoded.problems[0]!.message, /^2 places are not UTF-8/);
});

test('lone surrogates never reach the text', () => {
  const utf8 = decode(Uint8Array.of(...bytesOf('“a” “b” “c”'), 0xed, 0xa0, 0x80));
  assert.ok(utf8.text.isWellFormed());
  const utf16 = decode(Uint8Array.of(0xff, 0xfe, 0x41, 0, 0, 0xd8, 0x42, 0));
  assert.equal(utf16.text, 'A\ufffdB');
  assert.deepEqual(toBytes(utf16.map, { start: 2, end: 3 }), { from: 6, to: 8, exact: true });
});

test('bytes that are no text are refused', () => {
  assert.throws(
    () => decode(new Uint8Array(100)),
    (error: Refused) => error instanceof Refused && error.code === 'binary',
  );
});
