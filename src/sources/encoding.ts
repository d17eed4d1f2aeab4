import type { MappedText, Segment } from '../text/offsets.ts';
import { Refused } from './refused.ts';
import type { Problem } from './source.ts';

/** A file's characters, the map to its bytes, and what had to be assumed. */
export interface Decoded extends MappedText {
  readonly encoding: string;
  readonly problems: readonly Problem[];
}

/** Windows-1252 at 0x80–0x9F (WHATWG Encoding Standard, index windows-1252); all other bytes are their own code point. */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Labels that the Encoding Standard reads as Windows-1252. */
const LATIN = /^(?:windows-1252|cp1252|x-cp1252|iso-?8859-1|latin-?1|l1|us-ascii|ascii|ansi_x3\.4-1968)$/;

function linear(bytes: Uint8Array, toChar: (byte: number) => string): MappedText {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 4096) {
    parts.push(Array.from(bytes.subarray(at, at + 4096), toChar).join(''));
  }
  const length = bytes.length;
  return {
    text: parts.join(''),
    map: { segments: length ? [{ start: 0, length, from: 0, to: length, kind: 'linear' }] : [] },
  };
}

const fromWindows1252 = (byte: number) =>
  byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252[byte - 0x80]! : String.fromCharCode(byte);

/** Bytes and code units of the UTF-8 character that begins at `at`; `bytes: 0` where none does (Unicode table 3-7). */
function character(bytes: Uint8Array, at: number): { bytes: number; units: number } {
  const lead = bytes[at]!;
  const size = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  const second = bytes[at + 1] ?? 0;
  if (lead === 0xe0 && second < 0xa0) return { bytes: 0, units: 1 };
  if (lead === 0xed && second > 0x9f) return { bytes: 0, units: 1 };
  if (lead === 0xf0 && second < 0x90) return { bytes: 0, units: 1 };
  if (lead === 0xf4 && second > 0x8f) return { bytes: 0, units: 1 };
  for (let i = 1; i < size; i++) {
    if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return { bytes: 0, units: 1 };
  }
  return { bytes: size, units: size === 4 ? 2 : 1 };
}

interface Utf8 extends MappedText {
  /** Characters of more than one byte, and bytes that are none. */
  readonly wide: number;
  readonly broken: number;
}

/** Decodes UTF-8 into segments of characters of one width; a byte that is none becomes U+FFFD. */
function utf8(bytes: Uint8Array, skip: number): Utf8 {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const segments: Segment[] = [];
  const parts: string[] = [];
  let start = 0;
  let wide = 0;
  let broken = 0;
  for (let at = skip; at < bytes.length; ) {
    const from = at;
    const { bytes: width, units } = character(bytes, at);
    let length = 0;
    if (width === 0) {
      at += 1;
      length = 1;
      broken++;
      parts.push('\ufffd');
      segments.push({ start, length, from, to: at, kind: 'block' });
    } else {
      do {
        at += width;
        length += units;
        if (width > 1) wide++;
      } while (at < bytes.length && character(bytes, at).bytes === width);
      parts.push(decoder.decode(bytes.subarray(from, at)));
      segments.push({ start, length, from, to: at, kind: width === 1 ? 'linear' : 'utf8' });
    }
    start += length;
  }
  return { text: parts.join(''), map: { segments }, wide, broken };
}

function utf16(bytes: Uint8Array, skip: number, label: 'utf-16le' | 'utf-16be'): Decoded {
  const units = Math.floor((bytes.length - skip) / 2);
  const even = bytes.subarray(skip, skip + 2 * units);
  // Node's decoder turns each lone surrogate into one U+FFFD, so code units and pairs of bytes stay in step.
  const text = new TextDecoder(label, { ignoreBOM: true }).decode(even);
  const problems: Problem[] = [];
  const broken = text.split('\ufffd').length - 1;
  if (broken > 0) problems.push(replaced(broken, 'UTF-16'));
  const segments: Segment[] = units
    ? [{ start: 0, length: units, from: skip, to: skip + 2 * units, kind: 'utf16' }]
    : [];
  return { text, map: { segments }, encoding: label, problems };
}

function replaced(places: number, encoding: string): Problem {
  return {
    code: 'undecodable',
    message: `${places} ${places === 1 ? 'place is' : 'places are'} not ${encoding} and stand as \ufffd`,
    remedy: 'save the file again as UTF-8',
  };
}

/** Charsets of more than one byte a character that are not Unicode: each character's bytes are known, one by one. */
function legacy(bytes: Uint8Array, label: string): MappedText {
  const decoder = new TextDecoder(label);
  const segments: Segment[] = [];
  const parts: string[] = [];
  let start = 0;
  let from = 0;
  for (let at = 0; at < bytes.length; at++) {
    const text = decoder.decode(bytes.subarray(at, at + 1), { stream: true });
    if (!text) continue;
    const last = segments[segments.length - 1];
    const plain = at === from && text.length === 1;
    if (plain && last?.kind === 'linear' && last.to === from) {
      segments[segments.length - 1] = { ...last, length: last.length + 1, to: at + 1 };
    } else {
      segments.push({ start, length: text.length, from, to: at + 1, kind: plain ? 'linear' : 'block' });
    }
    parts.push(text);
    start += text.length;
    from = at + 1;
  }
  return { text: parts.join(''), map: { segments } };
}

/** UTF-16 without a mark: in English text nearly every second byte is NUL. */
function utf16ByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const size = Math.min(bytes.length & ~1, 4096);
  const zeros = [0, 0];
  for (let i = 0; i < size; i++) if (bytes[i] === 0) zeros[i & 1]!++;
  if (size < 4) return null;
  if (zeros[1]! > size * 0.35 && zeros[0]! < size * 0.02) return 'utf-16le';
  if (zeros[0]! > size * 0.35 && zeros[1]! < size * 0.02) return 'utf-16be';
  return null;
}

/**
 * Decodes a file's bytes. A byte-order mark decides, then what the bytes can be as UTF-8, then `declared` (a charset
 * label as the file or its header names it), then Windows-1252. What was assumed or replaced is said in `problems`.
 * Throws Refused (`binary`) where the bytes are no text.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 2, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 2, 'utf-16be');
  const zeros = utf16ByZeros(bytes);
  if (zeros) return utf16(bytes, 0, zeros);
  refuseBinary(bytes);
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const { wide, broken, ...unicode } = utf8(bytes, mark ? 3 : 0);
  if (broken === 0) return { ...unicode, encoding: 'utf-8', problems: [] };
  if (mark || wide > broken) return { ...unicode, encoding: 'utf-8', problems: [replaced(broken, 'UTF-8')] };
  return otherwise(bytes, declared?.trim().toLowerCase() ?? null);
}

function otherwise(bytes: Uint8Array, declared: string | null): Decoded {
  if (declared && !LATIN.test(declared) && !/^utf-?8$/.test(declared)) {
    try {
      const encoding = new TextDecoder(declared).encoding;
      const problems = [
        { code: 'encoding', message: `read as ${encoding}, the charset that the file declares` },
      ];
      return { ...legacy(bytes, declared), encoding, problems };
    } catch {
      // An unknown label is no help; the fallback says what it did.
    }
  }
  const because = declared && LATIN.test(declared) ? 'as the file declares' : 'for it is not UTF-8';
  const problem: Problem = {
    code: 'encoding',
    message: `read as Windows-1252 (Latin-1), ${because}`,
    remedy: 'if letters look wrong, save the file again as UTF-8',
  };
  return { ...linear(bytes, fromWindows1252), encoding: 'windows-1252', problems: [problem] };
}

/** Text holds no NUL and hardly any other control character. */
function refuseBinary(bytes: Uint8Array): void {
  const size = Math.min(bytes.length, 65536);
  let odd = 0;
  for (let i = 0; i < size; i++) {
    const byte = bytes[i]!;
    if (byte === 0) odd += 4;
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) odd++;
  }
  if (odd > 8 && odd > size * 0.02) {
    throw new Refused(
      'binary',
      'not text: full of bytes that no text holds',
      'save it as text, HTML, PDF or DOCX',
    );
  }
}
