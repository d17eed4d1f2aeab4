import type { Span } from '../../text/span.ts';
import { comparableWords, type Words } from '../../text/words.ts';

/** Documents of one outlet in which a line must stand to be its furniture: captions, calls to subscribe, short notes on the author. */
export const furnitureFrom = 4;

/** The lines of a text in the form in which they are compared; '' for those without words. */
export function linesOf(text: string): { readonly line: string; readonly span: Span }[] {
  const found: { line: string; span: Span }[] = [];
  let start = 0;
  for (const part of text.split('\n')) {
    found.push({
      line: comparableWords(part).forms.join(' '),
      span: { start, end: start + part.length },
    });
    start += part.length + 1;
  }
  return found.filter(({ line }) => line !== '');
}

/** Marks (1) the words of a text that stand in its outlet's furniture. */
export function markFurniture(
  words: Words,
  lines: readonly { readonly line: string; readonly span: Span }[],
  isFurniture: (line: string) => boolean,
): Uint8Array {
  const marks = new Uint8Array(words.forms.length);
  let next = 0;
  for (const { line, span } of lines) {
    while (next < marks.length && words.ends[next]! <= span.start) next++;
    if (isFurniture(line))
      for (let at = next; at < marks.length && words.starts[at]! < span.end; at++) marks[at] = 1;
  }
  return marks;
}
