import type { Span } from '../text/span.ts';
import { bare } from './phrases.ts';
import type { View } from './view.ts';

/** How a line of a list begins: a bullet, a dash, a number or a letter. */
const marker = /^[^\S\n]*(?:[•●▪‣*·–—-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])[^\S\n]+/u;

/** Whether an entry is marked by a number, a letter or a sign. */
const sortOf = (mark: string): string =>
  /\d/u.test(mark) ? 'number' : /\p{L}/u.test(mark) ? 'letter' : 'sign';

/**
 * The entries of the list that a sentence ending in a colon opens ("is directed to:", "with:"), each without its mark, its closing stop
 * and "and"; empty where no list follows. An entry ends with its line.
 */
export function listAfter(view: View, sentence: number): Span[] {
  const { end } = view.analysis.sentences[sentence]!;
  return /:\s*$/u.test(view.analysis.text.slice(Math.max(0, end - 2), end)) ? listFrom(view, end) : [];
}

/** The entries of the list that stands from an offset on, behind the colon that opens it. */
export function listFrom(view: View, end: number): Span[] {
  const { text } = view.analysis;
  const entries: Span[] = [];
  let sort: string | null = null;
  for (let at = end; at < text.length; ) {
    const close = text.indexOf('\n', at);
    const stop = close < 0 ? text.length : close;
    const line = text.slice(at, stop);
    const mark = marker.exec(line);
    // "(a) … (b) … 3. …": the third is the next of another list
    if (mark && sort !== null && sortOf(mark[0]) !== sort) break;
    if (mark) {
      sort = sortOf(mark[0]);
      const words = line.replace(/[;,.]?\s*(?:\b(?:and|or))?\s*$/u, '');
      entries.push(
        bare(view, { start: at + mark[0].length, end: at + Math.max(mark[0].length, words.length) }),
      );
    } else if (line.trim() !== '') break;
    at = stop + 1;
  }
  return entries.length > 1 ? entries : [];
}
