import type { Span } from '../text/span.ts';
import { readDateLine } from './date.ts';
import { furniture } from './furniture.ts';
import {
  dateOfDateline,
  dateOfRecords,
  headLine,
  isDateline,
  isName,
  isReleaseLine,
  unsigned,
} from './head.ts';
import type { Block, Known } from './source.ts';

/** A byline is a line, not a sentence; a headline is longer at most by a little. In code units. */
const LONGEST_BYLINE = 120;
const LONGEST_HEADLINE = 220;
/** A head date, a byline and a headline stand before the first paragraph proper. */
const PARAGRAPH = 200;

const BYLINE =
  /^(?:by|from|story by|written by|reported by)\s+(?=[\p{Lu}])[^.!?:;“”"]*(?:[.](?=\s?\p{L})[^.!?:;“”"]*){0,4}$/iu;
const NAMES = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|la|van|von|der|bin|al)){0,4}`;
/** `Kim Dale/Ledger staff`, `(AP Photo/Kim Dale)`, `Kim Dale for The Ledger via AP` as the last words of a caption. */
const CREDIT = new RegExp(
  String.raw`(?:\((?:(?:AP |File |Staff )?(?:[Pp]hoto|[Ii]mage)s?(?: by|/|:| courtesy of)? ?)?${NAMES} ?[/|] ?${NAMES}(?: (?:staff|photo|file))?\)` +
    String.raw`|\((?:(?:AP|File|Staff) )?(?:[Pp]hoto|[Ii]mage)s? ?(?:by|/|:|courtesy of) ?${NAMES}(?:[/,|] ?${NAMES})?\)` +
    String.raw`|(?<=[.)”"] ?)${NAMES} ?[/|] ?${NAMES}(?: (?:staff|photo|file|press|images))?)\.?$`,
  'u',
);

/** True if the text ends in a photographer's credit, as captions do. */
export function endsInCredit(text: string): boolean {
  return CREDIT.test(text.slice(-160));
}

/** Letters and digits only, for telling whether two writings of a title are the same. */
export function plainForm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isByline(text: string): boolean {
  return (
    text.length <= LONGEST_BYLINE &&
    BYLINE.test(text) &&
    !/\b(?:said|says|was|were|is|are|had|has)\b/.test(text)
  );
}

/** True for a short line that does not end as a sentence does. */
function isHeadlineLike(text: string): boolean {
  return (
    text.length <= LONGEST_HEADLINE &&
    !/[.:;,]["”’)]?$/.test(text) &&
    /\p{L}{2}/u.test(text) &&
    !/\n.*\n/.test(text)
  );
}

function isCaption(text: string, next: string | undefined): boolean {
  if (text.length > 500 || isByline(text)) return false;
  if (endsInCredit(text)) return true;
  // An image's alternative text stands beside the caption that says the same again.
  return (
    next !== undefined && text.length > 15 && next.length < 500 && next.startsWith(text) && endsInCredit(next)
  );
}

/** Marks what stands at the head of a text: headline, byline, date line. The title, where known, finds the headline. */
function markHead(blocks: Block[], text: (span: Span) => string, title: string | null): void {
  const open = (i: number) => blocks[i]?.kind === 'body';
  const first = blocks.findIndex(block => block.kind === 'body');
  if (first < 0) return;
  const wanted = title ? plainForm(title) : null;
  let headline = wanted
    ? blocks.findIndex((block, i) => i < first + 8 && open(i) && plainForm(text(block)) === wanted)
    : -1;
  if (headline < 0) headline = headlineFrom(blocks, text, first);
  if (headline >= 0) blocks[headline] = { ...blocks[headline]!, kind: 'headline' };
  let sentences = false;
  for (let i = 0; i < Math.min(blocks.length, 30); i++) {
    const block = blocks[i]!;
    if (block.kind !== 'body') continue;
    const line = text(block);
    if (
      isAside(line) ||
      (!sentences && (headLine(line) !== null || isSignature(line, blocks[i + 1] && text(blocks[i + 1]!)))) ||
      /^(?:last )?(?:updated|modified|published)\b.{0,80}\d{4}/i.test(line)
    ) {
      if (line.length <= LONGEST_BYLINE) blocks[i] = { ...block, kind: 'byline' };
    } else if (line.length > PARAGRAPH) break;
    else sentences ||= /[.!?]["”’)]?$/.test(line);
  }
}

/** A name alone, above the line that says where or when the text appeared. */
const isSignature = (line: string, next: string | undefined): boolean =>
  next !== undefined && isName(line) && (readDateLine(next) ?? headLine(next)?.outlet ?? null) !== null;

const isAside = (line: string): boolean => isByline(line) || isDateline(line) || readDateLine(line) !== null;

/** The first line, or the first behind "FOR IMMEDIATE RELEASE" and its date, if it reads like a headline; else -1. */
function headlineFrom(blocks: readonly Block[], text: (span: Span) => string, first: number): number {
  let at = first;
  const line = () => text(blocks[at]!);
  if (isReleaseLine(line()) || (headLine(line())?.date && isReleaseLine(line().split(/[–—,-]/)[0]!)))
    do at++;
    while (at < Math.min(blocks.length - 1, first + 4) && isAside(line()));
  return at < blocks.length - 1 && blocks[at]!.kind === 'body' && isHeadlineLike(line()) && !isAside(line())
    ? at
    : -1;
}

/** What follows a line "About the author" at the end of a text is about the author. */
function markAuthorBox(blocks: Block[], text: (span: Span) => string): void {
  const heading = blocks.findLastIndex(block => furniture(text(block), true) === 'author box');
  if (heading < 0 || blocks.length - heading > 4) return;
  for (let i = heading + 1; i < blocks.length; i++) {
    if (text(blocks[i]!).length < 500) blocks[i] = { ...blocks[i]!, kind: 'boilerplate', why: 'author box' };
  }
}

/**
 * The blocks of a text whose paragraphs are known but not what they are: headline, byline, caption, furniture, body.
 * `title` is what is known of the headline from elsewhere, or null.
 */
export function partsOf(text: string, spans: readonly Span[], title: string | null): Block[] {
  // Runs of white space count as one: tables and old systems pad names with it.
  const of = (span: Span) => text.slice(span.start, span.end).replace(/[ \t\u00a0]+/g, ' ');
  const blocks: Block[] = spans.map(({ start, end }) => ({ start, end, kind: 'body' }));
  markAuthorBox(blocks, of);
  let atEnd = true;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i]!;
    if (block.kind !== 'body') continue;
    const why = furniture(of(block), atEnd);
    const next = blocks[i + 1];
    if (why) blocks[i] = { ...block, kind: 'boilerplate', why };
    else if (isCaption(of(block), next && of(next))) blocks[i] = { ...block, kind: 'caption' };
    else atEnd = false;
  }
  markHead(blocks, of, title);
  return blocks;
}

/** The headline as the text itself has it, or null. */
export function headlineOf(text: string, blocks: readonly Block[], from: string): Known<string> | null {
  const headline = blocks.find(block => block.kind === 'headline');
  return headline ? { value: text.slice(headline.start, headline.end).replace(/\s+/g, ' '), from } : null;
}

/** What the lines at the head say, one by one. */
function* headLines(text: string, blocks: readonly Block[]): Generator<string> {
  for (const block of blocks)
    if (block.kind === 'byline') yield text.slice(block.start, block.end).replace(/\s+/g, ' ');
}

/** Who wrote it, from a line "By …" at the head, or one with a name and an office or a date; null where no such line stands. */
export function bylineOf(text: string, blocks: readonly Block[]): Known<string> | null {
  for (const line of headLines(text, blocks)) {
    const posted = /^(?:posted|published|filed) (?:on )?.{6,40} by (\p{Lu}[^|]{1,60})$/iu.exec(line)?.[1];
    const name =
      posted ??
      /^(?:story |written |reported )?by (.+?)(?: [-–—|•·] ?.*)?$/i.exec(line)?.[1] ??
      (isName(line) ? line : headLine(line)?.byline);
    if (name) return { value: unsigned(name.trim()), from: 'text of the byline' };
  }
  return null;
}

/** The paper or station that a line at the head names, or null; a letter's lines name whom it goes to. */
export function outletOf(text: string, blocks: readonly Block[]): Known<string> | null {
  if (blocks.slice(0, 15).some(({ start }) => /^Dear\b/.test(text.slice(start, start + 5)))) return null;
  for (const line of headLines(text, blocks)) {
    const outlet = headLine(line)?.outlet;
    if (outlet) return { value: outlet, from: 'line at the head' };
  }
  return null;
}

/**
 * The date that the lines beside the headline and byline write out, or else the dateline of one of the first paragraphs; null where they name none,
 * or two.
 */
export function dateOf(text: string, blocks: readonly Block[]): Known<string> | null {
  const dates = new Set<string>();
  for (const line of headLines(text, blocks)) {
    const date =
      readDateLine(line) ?? headLine(line)?.date ?? (isDateline(line) ? dateOfDateline(line) : null);
    if (date) dates.add(date);
  }
  const headline = blocks.find(block => block.kind === 'headline');
  const recorded = headline && dateOfRecords(text.slice(headline.start, headline.end));
  if (recorded) dates.add(recorded);
  const [only] = dates;
  if (only) return dates.size === 1 ? { value: only, from: 'text of the byline' } : null;
  const opening = blocks.filter(({ kind }) => kind === 'body').slice(0, 3);
  for (const { start, end } of opening) {
    const date = dateOfDateline(text.slice(start, Math.min(end, start + 160)));
    if (date) return { value: date, from: 'dateline' };
  }
  return null;
}
