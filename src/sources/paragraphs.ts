import type { Span } from '../text/span.ts';
import { trimmed } from '../text/span.ts';

/** A line longer than this was not broken to fit a page: it is a paragraph of its own. In code units. */
const WIDEST_WRAP = 120;
/** How much narrower than the widest line a line may be and still count as full. */
const SLACK = 0.8;

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
    lines.push({ start, end: at });
    start = at + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** Runs of lines with no empty line between them. */
function groups(text: string): Span[][] {
  const found: Span[][] = [];
  let group: Span[] = [];
  for (const line of linesOf(text)) {
    const words = trimmed(text, line);
    if (words.start < words.end) group.push(line);
    else if (group.length) {
      found.push(group);
      group = [];
    }
  }
  if (group.length) found.push(group);
  return found;
}

/** The width to which the lines were broken, or null if each line is a paragraph. */
function wrapWidth(text: string, all: Span[][]): number | null {
  const lengthOf = (line: Span) => line.end - line.start;
  const lengths = all.flatMap(group => group.slice(0, -1).map(lengthOf));
  const every = all.flatMap(group => group.map(lengthOf));
  const long = every.filter(length => length > WIDEST_WRAP).length;
  if (lengths.length === 0 || long > every.length * 0.2) return null;
  const width = Math.max(0, ...lengths.filter(length => length <= WIDEST_WRAP));
  return goesOn(text, all, width) ? width : null;
}

/** How many breaks it takes to tell, and how many of the lines behind them begin in small letters where prose was broken to fit. */
const ENOUGH = 4;
const IN_SMALL = 0.2;

/** False where hardly a line behind a seeming break within a sentence begins in small letters: points of a list, a line each. */
function goesOn(text: string, all: Span[][], width: number): boolean {
  const firsts = all.flatMap(group =>
    group.slice(1).flatMap((next, i) => {
      const [first] = /\S+/.exec(text.slice(next.start, next.end)) ?? [];
      const mixed = first !== undefined && /\p{Ll}/u.test(first);
      return mixed && brokenToFit(text, group[i]!, next, width) ? [first] : [];
    }),
  );
  const small = firsts.filter(first => /^\P{L}*\p{Ll}/u.test(first)).length;
  return firsts.length < ENOUGH || small >= firsts.length * IN_SMALL;
}

/** True if the break after `line` was put there because the next word would not fit (what a line breaker does). */
function brokenToFit(text: string, line: Span, next: Span, width: number): boolean {
  const words = trimmed(text, next);
  let end = words.start;
  while (end < words.end && !/\s/.test(text[end]!)) end++;
  return line.end - line.start + 1 + (end - words.start) > width * SLACK;
}

/** "Towns sue over data; / Mayor says she will wait": a headline in two lines. */
const isHalf = (text: string, line: Span): boolean =>
  line.start === 0 && /;\s*$/.test(text.slice(line.start, line.end));

/**
 * The paragraphs of a plain text: parted by empty lines, and by single line breaks where the lines are paragraphs. Lines
 * that were broken to fit a page stay together, line break and all. Spans without white space at their ends.
 */
export function paragraphs(text: string): Span[] {
  const all = groups(text);
  const width = wrapWidth(text, all);
  const found: Span[] = [];
  for (const group of all) {
    let start = group[0]!.start;
    group.forEach((line, i) => {
      const next = group[i + 1];
      if (next && width !== null && width > 40 && brokenToFit(text, line, next, width)) return;
      if (next && isHalf(text, line) && group === all[0]) return;
      found.push(trimmed(text, { start, end: line.end }));
      if (next) start = next.start;
    });
  }
  return found;
}
