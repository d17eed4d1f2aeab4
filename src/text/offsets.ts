/**
 * Where the characters of a text came from. Segments are sorted by `start`, do not overlap, and may leave gaps
 * (characters put in between, such as the blank line between two blocks, come from nowhere).
 */
export interface Segment {
  /** Where the segment starts in the text, in UTF-16 code units, and how many it has. */
  readonly start: number;
  readonly length: number;
  /** The bytes `[from, to)` of the file behind the segment. */
  readonly from: number;
  readonly to: number;
  /**
   * `linear`: each code unit of the text is one byte, so a place within the segment is exact;
   * `utf8`: the bytes are the UTF-8 form of the segment's text, whose characters all take the same number of bytes;
   * `utf16`: two bytes a code unit;
   * `block`: only the whole is known (a decoded entity, a decompressed stream, a PDF text item).
   */
  readonly kind: 'linear' | 'utf8' | 'utf16' | 'block';
}

export interface SourceMap {
  readonly segments: readonly Segment[];
}

/** Bytes `[from, to)` of the file. `exact` is false where only a wider stretch than asked for is known. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
  readonly exact: boolean;
}

/** Index of the first segment that ends after `offset`. */
function firstEndingAfter(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle]!;
    if (segment.start + segment.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The part of a segment that lies within `[start, end)`. In `utf8` segments every character takes the same number of
 * bytes (the decoders cut them so), which makes every place within them exact without the text at hand.
 */
function cut(segment: Segment, start: number, end: number): Segment {
  const a = Math.max(start, segment.start);
  const b = Math.min(end, segment.start + segment.length);
  if (segment.kind === 'block' || (a === segment.start && b === segment.start + segment.length)) {
    return { ...segment, start: a, length: b - a };
  }
  const width = (segment.to - segment.from) / segment.length;
  const from = segment.from + Math.floor((a - segment.start) * width);
  const to = segment.from + Math.ceil((b - segment.start) * width);
  return { start: a, length: b - a, from, to, kind: segment.kind };
}

/** The segments behind `[start, end)` of the mapped text, cut to it. */
export function segmentsWithin(map: SourceMap, span: { start: number; end: number }): Segment[] {
  const found: Segment[] = [];
  if (span.start >= span.end) return found;
  for (let i = firstEndingAfter(map.segments, span.start); i < map.segments.length; i++) {
    const segment = map.segments[i]!;
    if (segment.start >= span.end) break;
    found.push(cut(segment, span.start, span.end));
  }
  return found;
}

/**
 * The bytes behind a span of the text (UTF-16 code units), or null where none of it came from the file. Bytes between
 * two segments (a tag within a sentence) are taken in. `exact` says that the range begins and ends at the span's own
 * first and last character; it is false where an end lies within a `block` segment or in a gap.
 */
export function toBytes(map: SourceMap, span: { start: number; end: number }): ByteRange | null {
  const found = segmentsWithin(map, span);
  const first = found[0];
  const last = found[found.length - 1];
  if (!first || !last) return null;
  let from = first.from;
  let to = last.to;
  for (const segment of found) {
    from = Math.min(from, segment.from);
    to = Math.max(to, segment.to);
  }
  const i = firstEndingAfter(map.segments, first.start);
  const j = firstEndingAfter(map.segments, last.start);
  const whole = (cutting: Segment, of: Segment) =>
    of.kind !== 'block' || (cutting.start === of.start && cutting.length === of.length);
  const exact =
    first.start === span.start &&
    last.start + last.length === span.end &&
    from === first.from &&
    to === last.to &&
    whole(first, map.segments[i]!) &&
    whole(last, map.segments[j]!);
  return { from, to, exact };
}

/** True if `b` goes on where `a` ends, in text and bytes, so that one segment can stand for both. */
function goesOn(a: Segment, b: Segment): boolean {
  if (a.kind !== b.kind || a.start + a.length !== b.start) return false;
  if (a.kind === 'block') return a.from === b.from && a.to === b.to;
  return a.to === b.from && (a.to - a.from) * b.length === (b.to - b.from) * a.length;
}

/** A text with its map: a decoded file, or what a reader made of it. */
export interface MappedText {
  readonly text: string;
  readonly map: SourceMap;
}

/** Builds a text from slices of mapped texts, keeping the map from the first touch. */
export class TextBuilder {
  #parts: string[] = [];
  #segments: Segment[] = [];
  #length = 0;

  /** Code units so far. */
  get length(): number {
    return this.#length;
  }

  #push(segment: Segment): void {
    const last = this.#segments[this.#segments.length - 1];
    if (last && goesOn(last, segment)) {
      const whole = { ...last, length: last.length + segment.length, to: segment.to };
      this.#segments[this.#segments.length - 1] = whole;
    } else this.#segments.push(segment);
  }

  /** Adds `text`, of which nothing but the bytes `[from, to)` as a whole is known. */
  block(text: string, from: number, to: number): void {
    if (text.length === 0) return;
    this.#push({ start: this.#length, length: text.length, from, to, kind: 'block' });
    this.gap(text);
  }

  /** Adds `text` that stands nowhere in the file, such as the blank line between two blocks. */
  gap(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** Adds `[start, end)` of `source` with the map of that slice. */
  take(source: MappedText, start: number, end: number): void {
    for (const segment of segmentsWithin(source.map, { start, end })) {
      this.#push({ ...segment, start: segment.start - start + this.#length });
    }
    this.gap(source.text.slice(start, end));
  }

  /** Adds `text` that stands for `[start, end)` of `source`: a decoded entity, a run of white space made one. */
  replace(source: MappedText, start: number, end: number, text: string): void {
    if (source.text.slice(start, end) === text) {
      this.take(source, start, end);
      return;
    }
    const bytes = toBytes(source.map, { start, end });
    if (bytes) this.block(text, bytes.from, bytes.to);
    else this.gap(text);
  }

  done(): MappedText {
    const text = this.#parts.join('');
    this.#parts = [text];
    return { text, map: { segments: this.#segments } };
  }
}

const KINDS: readonly Segment['kind'][] = ['linear', 'utf8', 'utf16', 'block'];

/** A map as bytes, to be stored: five unsigned LEB128 numbers a segment (gap, length, kind, zigzag jump, bytes). */
export function packMap(map: SourceMap): Uint8Array {
  const out: number[] = [];
  const put = (value: number) => {
    let rest = value;
    while (rest >= 128) {
      out.push((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    out.push(rest);
  };
  let start = 0;
  let from = 0;
  for (const segment of map.segments) {
    const jump = segment.from - from;
    put(segment.start - start);
    put(segment.length);
    put(KINDS.indexOf(segment.kind));
    put(jump < 0 ? -2 * jump - 1 : 2 * jump);
    put(segment.to - segment.from);
    start = segment.start + segment.length;
    from = segment.to;
  }
  return Uint8Array.from(out);
}

/** The map that `packMap` stored. Throws a RangeError on bytes that are no such map. */
export function unpackMap(bytes: Uint8Array): SourceMap {
  let at = 0;
  const get = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at++];
      if (byte === undefined) throw new RangeError('a stored map ends too early');
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  };
  const segments: Segment[] = [];
  let start = 0;
  let from = 0;
  while (at < bytes.length) {
    start += get();
    const length = get();
    const kind = KINDS[get()];
    if (!kind) throw new RangeError('a stored map names an unknown kind of segment');
    const jump = get();
    from += jump % 2 ? -(jump + 1) / 2 : jump / 2;
    const to = from + get();
    segments.push({ start, length, from, to, kind });
    start += length;
    from = to;
  }
  return { segments };
}
