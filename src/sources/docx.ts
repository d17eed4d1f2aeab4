import { SaxesParser } from 'saxes';
import type { Segment } from '../text/offsets.ts';
import { TextBuilder } from '../text/offsets.ts';
import type { Span } from '../text/span.ts';
import { known, prefer } from './metadata.ts';
import { bylineOf, dateOf, headlineOf, outletOf, partsOf } from './parts.ts';
import { Refused } from './refused.ts';
import type { Block, Metadata, Problem, Source } from './source.ts';
import type { ZipEntry } from './zip.ts';
import { openZip } from './zip.ts';

/** Elements deeper than this are no Word document. */
const DEEPEST = 512;

/** A paragraph of a Word document, with its place for those who write comments into it. */
export interface DocxParagraph {
  /** The part of the package, such as `word/document.xml`. */
  readonly part: string;
  /** Its number among the `w:p` of the part, in the order of their start tags, from 0. */
  readonly index: number;
  readonly text: string;
  readonly style: string | null;
  /** Runs of text in order: where each stands in `text`, and the UTF-16 code units `[from, to)` of its `w:t` in the part's XML. */
  readonly runs: readonly {
    readonly start: number;
    readonly length: number;
    readonly from: number;
    readonly to: number;
  }[];
}

interface Open {
  index: number;
  style: string | null;
  text: string;
  runs: { start: number; length: number; from: number; to: number }[];
}

/** Elements whose words are not the document's: deleted text, field codes, a second drawing of the same words. */
const SKIPPED = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'mc:Fallback',
  'w:pPrChange',
  'w:rPrChange',
]);

/** The paragraphs of one part of the package. Tracked insertions count as text, deletions do not. Throws Refused. */
export function docxParagraphs(xml: string, part: string): DocxParagraph[] {
  const parser = new SaxesParser({ position: true });
  const found: DocxParagraph[] = [];
  const open: Open[] = [];
  let count = 0;
  let depth = 0;
  let skipped = 0;
  let words: number | null = null;
  const add = (text: string, from: number, to: number) => {
    const paragraph = open.at(-1);
    if (!paragraph || skipped > 0 || text === '') return;
    paragraph.runs.push({ start: paragraph.text.length, length: text.length, from, to });
    paragraph.text += text;
  };
  parser.on('opentag', tag => {
    if (++depth > DEEPEST)
      throw new Refused(
        'too-deep',
        `the XML of ${part} is nested deeper than ${DEEPEST}`,
        'save the document anew',
      );
    if (SKIPPED.has(tag.name)) skipped++;
    if (tag.name === 'w:p') open.push({ index: count++, style: null, text: '', runs: [] });
    else if (tag.name === 'w:pStyle' && open.length)
      open.at(-1)!.style ??= String(tag.attributes['w:val'] ?? '');
    else if (tag.name === 'w:t') words = parser.position;
    else if (tag.name === 'w:tab') add('\t', parser.position, parser.position);
    else if (tag.name === 'w:br' || tag.name === 'w:cr') add('\n', parser.position, parser.position);
    else if (tag.name === 'w:noBreakHyphen') add('-', parser.position, parser.position);
  });
  parser.on('text', text => {
    if (words !== null) add(text.toWellFormed(), words, parser.position);
  });
  parser.on('closetag', tag => {
    depth--;
    if (SKIPPED.has(tag.name)) skipped--;
    if (tag.name === 'w:t') words = null;
    const paragraph = tag.name === 'w:p' ? open.pop() : undefined;
    if (paragraph) found.push({ part, ...paragraph });
  });
  parser.on('error', error => {
    throw new Refused(
      'damaged',
      `the XML of ${part} is damaged: ${error.message}`,
      'open the document in its program and save it anew',
    );
  });
  parser.on('doctype', () => {
    throw new Refused(
      'doctype',
      `the XML of ${part} declares a document type, which no Word document does`,
      'save the document anew',
    );
  });
  parser.write(xml).close();
  return found.sort((a, b) => a.index - b.index);
}

async function xmlOf(entry: ZipEntry | undefined): Promise<string | null> {
  if (!entry) return null;
  const bytes = await entry.read();
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(label).decode(bytes);
}

/** The title among the document's properties. The dates there are of the file, never of publication. */
function titleIn(core: string | null): string | null {
  if (!core) return null;
  let title: string | null = null;
  let within = false;
  const parser = new SaxesParser();
  parser.on('opentag', tag => {
    within = tag.name === 'dc:title';
  });
  parser.on('text', text => {
    if (within) title = (title ?? '') + text;
  });
  parser.on('closetag', () => {
    within = false;
  });
  parser.on('error', () => {});
  parser.write(core).close();
  return title;
}

/** Words in other parts of the package: notes are text, comments are another reader's and stay out, said so. */
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml'];

/** A document and the places of its paragraphs, one for each block. */
export interface DocxSource {
  readonly source: Source;
  readonly paragraphs: readonly DocxParagraph[];
}

/** Reads a Word document with the places of its paragraphs. Nothing outside the package is followed. Throws Refused. */
export async function readDocxPlaces(bytes: Uint8Array, given: Partial<Metadata>): Promise<DocxSource> {
  const zip = await openZip(bytes);
  const main =
    zip.get('word/document.xml') ??
    [...zip.values()].find(entry => /^word\/document\d*\.xml$/.test(entry.name));
  if (!main) {
    if (zip.has('EncryptedPackage'))
      throw new Refused('encrypted', 'the document is encrypted', 'save it without a password');
    throw new Refused(
      'not-docx',
      'a zip archive that holds no Word document',
      'unpack it, or save the document as DOCX or PDF',
    );
  }
  const builder = new TextBuilder();
  const paragraphs: DocxParagraph[] = [];
  const spans: Span[] = [];
  const segments: Segment[] = [];
  for (const entry of [main, ...NOTES.flatMap(name => zip.get(name) ?? [])]) {
    const first = spans.length;
    for (const paragraph of docxParagraphs((await xmlOf(entry)) ?? '', entry.name)) {
      const lead = paragraph.text.length - paragraph.text.trimStart().length;
      const text = paragraph.text.trim();
      if (!text) continue;
      if (builder.length > 0) builder.gap('\n\n');
      const start = builder.length;
      builder.gap(text);
      spans.push({ start, end: builder.length });
      const runs = paragraph.runs.map(run => ({ ...run, start: run.start - lead }));
      paragraphs.push({ ...paragraph, text, runs });
    }
    const start = spans[first]?.start;
    const length = builder.length - (start ?? builder.length);
    if (start !== undefined) segments.push({ start, length, from: entry.from, to: entry.to, kind: 'block' });
  }
  if (spans.length === 0)
    throw new Refused(
      'no-text',
      'holds no text',
      'if its pages are pictures, save it as PDF and run ocrmypdf in.pdf out.pdf',
    );
  const mapped = { text: builder.done().text, map: { segments } };
  const styled = paragraphs.find(paragraph => paragraph.style === 'Title')?.text ?? null;
  const title =
    given.title ??
    known(styled, 'title style') ??
    inText(titleIn(await xmlOf(zip.get('docProps/core.xml'))), mapped.text);
  const blocks = partsOf(mapped.text, spans, title?.value ?? null).map(
    (block, i): Block =>
      paragraphs[i]!.part === main.name ? block : { start: block.start, end: block.end, kind: 'body' },
  );
  const metadata = prefer(
    { ...given, title },
    {
      title: headlineOf(mapped.text, blocks, 'first line of the text'),
      byline: bylineOf(mapped.text, blocks),
      outlet: outletOf(mapped.text, blocks),
      published: dateOf(mapped.text, blocks),
    },
  );
  const problems: Problem[] = [];
  if (zip.has('word/comments.xml'))
    problems.push({ code: 'comments', message: 'the comments in its margin are not read' });
  return {
    source: { format: 'docx', ...mapped, blocks, pages: [], metadata, state: 'read', problems },
    paragraphs,
  };
}

/** A title in a file's properties is often another document's; it counts where the text has it too. */
export function inText(title: string | null | undefined, text: string): Metadata['title'] {
  const line = known(title, 'properties of the file');
  return line && line.value.length > 8 && text.replace(/\s+/g, ' ').includes(line.value) ? line : null;
}

/** Reads a Word document. Throws Refused. */
export async function readDocx(bytes: Uint8Array, given: Partial<Metadata>): Promise<Source> {
  return (await readDocxPlaces(bytes, given)).source;
}
