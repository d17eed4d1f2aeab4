import { readDateLine } from '../date.ts';
import { furniture } from '../furniture.ts';
import { endsInCredit, plainForm } from '../parts.ts';
import type { Block } from '../source.ts';
import type { Flow, Paragraph } from './flow.ts';
import { isProse } from './flow.ts';
import { isFurniture } from './readable.ts';

/** Less article text than this, in code units, and Readability has found the wrong thing. */
const TOO_LITTLE = 250;
const LONGEST_BYLINE = 200;
/** A paragraph whose words stand in links by more than this share is a list of links. */
const LINKED = 0.6;

/** True if two titles are the same, or one is the other with the outlet's name after it. */
function sameTitle(a: string, b: string): boolean {
  if (!a || !b) return false;
  return a === b || (a.length > 20 && b.startsWith(`${a} `)) || (b.length > 20 && a.startsWith(`${b} `));
}

class Page {
  readonly flow: Flow;
  readonly lines: readonly string[];

  constructor(flow: Flow) {
    this.flow = flow;
    this.lines = flow.paragraphs.map(({ start, end }) => flow.text.slice(start, end));
  }

  at(i: number): Paragraph {
    return this.flow.paragraphs[i]!;
  }

  /** Why the markup around a paragraph says that it is furniture, or null. */
  why(i: number): string | null {
    const why = this.at(i).why;
    return why && isFurniture(why.element, this.flow) ? why.reason : null;
  }

  prose(i: number): boolean {
    return isProse(this.lines[i]!, this.at(i).linked);
  }

  isLinks(i: number): boolean {
    const { linked } = this.at(i);
    return linked > this.lines[i]!.length * LINKED && !this.prose(i);
  }
}

/** Which paragraphs are the article's: what Readability kept, or, where that is too little, the page's own prose. */
function articleOf(page: Page, kept: Set<number>): boolean[] {
  const article = page.lines.map((_, i) => kept.has(page.at(i).container) && page.why(i) === null);
  const length = page.lines.reduce((sum, line, i) => sum + (article[i] ? line.length : 0), 0);
  const prose = page.lines.map((_, i) => page.prose(i) && page.why(i) === null);
  const all = page.lines.reduce((sum, line, i) => sum + (prose[i] ? line.length : 0), 0);
  if (length >= TOO_LITTLE || length > all * 0.8) {
    const first = article.indexOf(true);
    const last = article.lastIndexOf(true);
    // Prose between kept paragraphs is the article's, too: Readability drops short runs between two advertisements.
    return article.map((is, i) => is || (i > first && i < last && prose[i]!));
  }
  const inArticle = page.lines.some((_, i) => prose[i] && page.at(i).inArticle);
  const first = prose.findIndex((is, i) => is && (!inArticle || page.at(i).inArticle));
  const last = prose.findLastIndex((is, i) => is && (!inArticle || page.at(i).inArticle));
  // Nothing long anywhere: a short notice. What no furniture rule or markup names is the text.
  if (first < 0) return page.lines.map((_, i) => page.why(i) === null && !page.isLinks(i));
  return page.lines.map((_, i) => i >= first && i <= last && page.why(i) === null && !page.isLinks(i));
}

/** Index of the headline's paragraph, or -1. */
function headlineIndex(page: Page, article: readonly boolean[], title: string | null): number {
  const wanted = title ? plainForm(title) : '';
  const body = article.indexOf(true);
  const match = (i: number) => page.lines[i]!.length < 300 && sameTitle(plainForm(page.lines[i]!), wanted);
  const headings = page.lines.flatMap((_, i) => (page.at(i).role === 'headline' ? [i] : []));
  const named = headings.find(match);
  if (named !== undefined) return named;
  const line = page.lines.findIndex((_, i) => match(i) && page.why(i) === null && page.at(i).linked === 0);
  if (line >= 0 && (body < 0 || line <= body + 3)) return line;
  const before = headings.filter(
    i => page.why(i) === null && (body < 0 || i <= body + 3) && page.lines[i]!.length < 300,
  );
  return before.at(-1) ?? -1;
}

function kindOf(
  page: Page,
  i: number,
  around: { head: number; body: number; last: number; atEnd: boolean },
  article: boolean,
): Block {
  const { start, end, role, inArticle } = page.at(i);
  const line = page.lines[i]!;
  const boilerplate = (why: string): Block => ({ start, end, kind: 'boilerplate', why });
  const why = page.why(i);
  const above = around.head < 0 && i < around.body && i >= around.body - 4;
  const near =
    above || (i > around.head - 4 && i <= around.last + 3 && (article || around.head >= 0 || inArticle));
  if (near && why === null && line.length <= LONGEST_BYLINE) {
    const byline =
      role === 'byline' || (!page.prose(i) && (/^by \p{Lu}/iu.test(line) || readDateLine(line) !== null));
    if (byline && i <= around.body + 2) return { start, end, kind: 'byline' };
  }
  if (why !== null) return boilerplate(why);
  if (role === 'credit')
    return line.length < 200 ? boilerplate('photo credit') : { start, end, kind: 'body' };
  const named = furniture(line, around.atEnd);
  if (named) return boilerplate(named);
  if (near && line.length < 600 && (role === 'caption' || endsInCredit(line)))
    return { start, end, kind: 'caption' };
  // The line under the headline is the article's, though Readability leaves it out.
  const under = around.head >= 0 && i > around.head && i < around.body && page.at(i).linked === 0;
  if (under && line.length >= 20 && /[.!?]["”’)]?$/.test(line)) return { start, end, kind: 'body' };
  // Rows of a table in the article; what a page is laid out with has paragraphs in its cells, not cells in its rows.
  const row = page.at(i).element.tagName === 'tr' && page.at(i).linked === 0;
  if (row && i > around.body && (i < around.last || inArticle)) return { start, end, kind: 'body' };
  if (article && !page.isLinks(i)) return { start, end, kind: 'body' };
  return boilerplate(page.isLinks(i) ? 'links' : 'outside the article');
}

/** The blocks of a page: every visible run of text, marked for what it is. */
export function blocksOf(flow: Flow, kept: Set<number>, title: string | null): Block[] {
  const page = new Page(flow);
  const article = articleOf(page, kept);
  const head = headlineIndex(page, article, title);
  const last = article.lastIndexOf(true);
  const body = article.findIndex((is, i) => is && i !== head && page.prose(i));
  const blocks: Block[] = [];
  let atEnd = true;
  for (let i = page.lines.length - 1; i >= 0; i--) {
    const { start, end } = page.at(i);
    const around = { head, body: body < 0 ? last : body, last, atEnd };
    const block: Block = i === head ? { start, end, kind: 'headline' } : kindOf(page, i, around, article[i]!);
    if (block.kind === 'body') atEnd = false;
    blocks.push(block);
  }
  return blocks.reverse();
}
