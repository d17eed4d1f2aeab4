import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { TextBuilder } from '../text/offsets.ts';
import type { Span } from '../text/span.ts';
import { inText } from './docx.ts';
import { prefer } from './metadata.ts';
import { bylineOf, dateOf, headlineOf, outletOf, partsOf } from './parts.ts';
import type { Line, PageLines, TextItem } from './pdflines.ts';
import { linesOf, paragraphsOf, runningLines } from './pdflines.ts';
import { Refused } from './refused.ts';
import type { Block, Metadata, Page, Problem, Source } from './source.ts';

/** Pages above this are not read; the problem says so. */
const MOST_PAGES = 3000;

const OCR = 'ocrmypdf in.pdf out.pdf';

interface PdfPage {
  getTextContent(options: object): Promise<{ items: object[] }>;
  getViewport(options: object): { width: number; height: number };
  cleanup(): boolean;
}
interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ info: object }>;
}

/** pdf.js with its fonts and character maps from the package's own folder: nothing is fetched, nothing evaluated. */
async function openPdf(bytes: Uint8Array): Promise<{ document: PdfDocument; close: () => Promise<void> }> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
    standardFontDataUrl: `${join(folder, 'standard_fonts')}/`,
    cMapUrl: `${join(folder, 'cmaps')}/`,
    cMapPacked: true,
    wasmUrl: `${join(folder, 'wasm')}/`,
  });
  try {
    return { document: (await task.promise) as unknown as PdfDocument, close: () => task.destroy() };
  } catch (cause) {
    await task.destroy().catch(() => {});
    throw refusal(cause as Error);
  }
}

function refusal(cause: Error): Refused {
  if (cause.name === 'PasswordException') {
    return new Refused(
      'encrypted',
      'the PDF is encrypted and asks for a password',
      'open it with the password and print it into a new PDF',
      { cause },
    );
  }
  return new Refused(
    'damaged',
    'the PDF is cut off or damaged: no page of it can be found',
    'get the file again',
    { cause },
  );
}

/** True if the file holds `word` at `from` or after. */
function holds(bytes: Uint8Array, word: string, from: number): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).lastIndexOf(word) >= from;
}

async function pageLines(page: PdfPage, number: number): Promise<PageLines> {
  const content = await page.getTextContent({ includeMarkedContent: false, disableNormalization: false });
  const { width, height } = page.getViewport({ scale: 1 });
  const items = content.items.filter((item): item is TextItem => 'str' in item);
  page.cleanup();
  return { number, width, height, lines: linesOf(items) };
}

/** Consecutive pages as one problem: a scan of 300 pages is one line, not 300. */
function pageProblems(
  pages: readonly number[],
  code: string,
  message: (pages: string) => string,
  remedy: string,
): Problem[] {
  const found: Problem[] = [];
  for (let i = 0; i < pages.length; ) {
    let j = i;
    while (pages[j + 1] === pages[j]! + 1) j++;
    const where = i === j ? `page ${pages[i]}` : `pages ${pages[i]}–${pages[j]}`;
    found.push({ code, message: message(where), remedy, page: pages[i]! });
    i = j + 1;
  }
  return found;
}

async function readPages(document: PdfDocument): Promise<{ pages: PageLines[]; broken: number[] }> {
  const pages: PageLines[] = [];
  const broken: number[] = [];
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
    try {
      pages.push(await pageLines(await document.getPage(number), number));
    } catch {
      broken.push(number);
    }
  }
  return { pages, broken };
}

interface Laid {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly furniture: ReadonlyMap<number, string>;
  readonly pages: readonly Page[];
  readonly map: Source['map'];
}

/** Puts the pages' paragraphs into one text; what is known of each is its page's stream, so the map names the file. */
function layOut(all: readonly PageLines[], size: number): Laid {
  const builder = new TextBuilder();
  const spans: Span[] = [];
  const furniture = new Map<number, string>();
  const pages: Page[] = [];
  const running = runningLines(all);
  const whole = all.flatMap(page => page.lines.map(line => line.text)).join(' ');
  for (const page of all) {
    const from = builder.length;
    for (const { text, why } of paragraphsOf(page, (line: Line) => running.get(line) ?? null, whole)) {
      if (builder.length > 0) builder.gap('\n\n');
      const start = builder.length;
      builder.gap(text);
      if (why) furniture.set(spans.length, why);
      spans.push({ start, end: builder.length });
    }
    const start = Math.min(from === 0 ? 0 : from + 2, builder.length);
    pages.push({ page: page.number, start, end: builder.length });
  }
  const { text } = builder.done();
  // One block for all: of a compressed page no byte of the file is a character's own.
  const map = { segments: [{ start: 0, length: text.length, from: 0, to: size, kind: 'block' as const }] };
  return { text, map, spans, furniture, pages };
}

function partsOfPdf(laid: Laid, title: string | null): Block[] {
  const kept = laid.spans.filter((_, i) => !laid.furniture.has(i));
  const parts = partsOf(laid.text, kept, title);
  let next = 0;
  return laid.spans.map(({ start, end }, i): Block => {
    const why = laid.furniture.get(i);
    return why ? { start, end, kind: 'boilerplate', why } : parts[next++]!;
  });
}

/**
 * Reads a PDF's text layer page by page, in the order of its content. Pages without one, or damaged, are problems; a
 * file without any text, locked, or without a readable page is Refused.
 */
export async function readPdf(bytes: Uint8Array, given: Partial<Metadata>): Promise<Source> {
  const { document, close } = await openPdf(bytes);
  try {
    const { pages, broken } = await readPages(document);
    const empty = pages.filter(page => page.lines.length === 0).map(page => page.number);
    const noText = (where: string) =>
      `${where} ${where.startsWith('pages') ? 'have' : 'has'} no text, only a picture of it`;
    if (pages.length === 0) throw refusal(new Error('no page'));
    if (empty.length === pages.length) {
      throw new Refused(
        'no-text-layer',
        'the PDF holds pictures of pages and no text',
        `make the text readable with: ${OCR}`,
      );
    }
    const problems: Problem[] = [
      ...pageProblems(empty, 'no-text-layer', noText, `make the text readable with: ${OCR}`),
      ...pageProblems(
        broken,
        'damaged-page',
        where => `${where} cannot be read: damaged`,
        'get the file again',
      ),
    ];
    if (document.numPages > MOST_PAGES) {
      problems.push({
        code: 'too-long',
        message: `has ${document.numPages} pages; the first ${MOST_PAGES} are read`,
        remedy: 'split the file',
      });
    }
    if (!holds(bytes, '%%EOF', Math.max(0, bytes.length - 4096))) {
      problems.push({
        code: 'truncated',
        message: 'the PDF is cut off at its end; what could be found is read',
        remedy: 'get the file again',
      });
    }
    const laid = layOut(pages, bytes.length);
    const info = (await document.getMetadata().catch(() => ({ info: {} }))).info as { Title?: unknown };
    const title = given.title ?? inText(typeof info.Title === 'string' ? info.Title : null, laid.text);
    const blocks = partsOfPdf(laid, title?.value ?? null);
    const metadata = prefer(
      { ...given, title },
      {
        title: headlineOf(laid.text, blocks, 'first line of the text'),
        byline: bylineOf(laid.text, blocks),
        outlet: outletOf(laid.text, blocks),
        published: dateOf(laid.text, blocks),
      },
    );
    const state = problems.length ? 'partly' : 'read';
    return {
      format: 'pdf',
      text: laid.text,
      map: laid.map,
      blocks,
      pages: laid.pages,
      metadata,
      state,
      problems,
    };
  } finally {
    await close().catch(() => {});
  }
}
