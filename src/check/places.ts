import { toBytes } from '../text/offsets.ts';
import type { Span } from '../text/span.ts';
import type { Draft } from './draft.ts';

/** A place in a file as editors count: lines and columns from 1, columns in UTF-16 code units. */
export interface Place extends Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The file's own text, and where in it a span of the draft's text stands. For a Word file both are the text that was read. */
export interface FilePlaces {
  readonly text: string;
  of(span: Span): Place;
}

export function filePlaces(draft: Draft): FilePlaces {
  const { source, bytes } = draft;
  const own =
    bytes === null || source.format === 'docx' || source.format === 'pdf' || source.format === 'eml';
  const text = own ? source.text : decoded(bytes);
  const lines = lineStarts(text);
  const at = own ? null : (byte: number) => decoded(bytes.subarray(0, byte)).length;
  const place = (start: number, end: number): Place => {
    const line = lineOf(lines, start);
    const endLine = lineOf(lines, end);
    return {
      start,
      end,
      line: line + 1,
      column: start - lines[line]! + 1,
      endLine: endLine + 1,
      endColumn: end - lines[endLine]! + 1,
    };
  };
  return {
    text,
    of(span) {
      const range = at && toBytes(source.map, span);
      return at && range ? place(at(range.from), at(range.to)) : place(span.start, span.end);
    },
  };
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
