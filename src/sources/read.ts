import { readDocx } from './docx.ts';
import { readEml, readMhtml } from './eml.ts';
import { decode } from './encoding.ts';
import { declaredCharset, readHtml } from './html.ts';
import { readPdf } from './pdf.ts';
import { readPlain } from './plain.ts';
import { Refused } from './refused.ts';
import type { Format, Metadata, Source } from './source.ts';
import { readTable } from './table.ts';

export { Refused } from './refused.ts';

const MB = 2 ** 20;

/** Largest file of each format, in bytes. */
const LARGEST: Readonly<Record<Format, number>> = {
  html: 20 * MB,
  text: 20 * MB,
  markdown: 20 * MB,
  pdf: 100 * MB,
  docx: 100 * MB,
  eml: 50 * MB,
};

type Kind = Format | 'mhtml' | 'table';

/** Files that are no text, told by their first bytes (as file(1) does), and what to do about each. */
const SIGNATURES: readonly (readonly [RegExp, string, string])[] = [
  [/^\xff\xd8\xff/, 'a JPEG picture', 'if it shows a text, run: ocrmypdf --image-dpi 300 in.jpg out.pdf'],
  [/^\x89PNG\r\n/, 'a PNG picture', 'if it shows a text, run: ocrmypdf --image-dpi 300 in.png out.pdf'],
  [/^GIF8[79]a/, 'a GIF picture', 'save the text instead'],
  [/^RIFF....WEBP/s, 'a WebP picture', 'save the text instead'],
  [/^(?:II\*\0|MM\0\*)/, 'a TIFF picture', 'if it shows a text, run: ocrmypdf in.tif out.pdf'],
  [/^\x1f\x8b/, 'a gzip archive', 'unpack it with: gunzip FILE'],
  [
    /^\xd0\xcf\x11\xe0/,
    'an old Word, Excel or Outlook file (or an encrypted DOCX)',
    'save it as DOCX or PDF, without a password',
  ],
  [/^7z\xbc\xaf/, 'a 7-Zip archive', 'unpack it'],
  [/^Rar!/, 'a RAR archive', 'unpack it'],
  [/^SQLite format 3\0/, 'an SQLite database', 'if it is a record of Onrecord, use: onrecord open FILE'],
  [/^\{\\rtf/, 'a Rich Text (RTF) file', 'save it as DOCX or PDF'],
  [/^bplist00/, 'a web archive of Safari', 'save the page as "Page Source" (HTML)'],
  [/^(?:ID3|OggS|\0\0\0.ftyp)/s, 'a sound or video file', 'save a transcript as text'],
  [/^\x7fELF|^MZ/, 'a program', 'leave it out'],
];

/** The first bytes, one character each. */
const opening = (bytes: Uint8Array, length: number) =>
  Buffer.from(bytes.subarray(0, length)).toString('latin1');

const HEADER = /^(?:[A-Za-z][A-Za-z0-9-]{0,60}:[^\n]{0,2000}\r?\n(?:[ \t][^\n]{0,2000}\r?\n){0,50}){2}/;
const MAIL =
  /^(?:return-path|received|delivered-to|from|to|subject|date|message-id|mime-version|x-[a-z-]+|dkim-signature|content-type):/im;

function extension(name: string): string {
  return /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** True if the head of a file is a mail's: header lines first, among them at least three that mails have. */
function isMail(head: string): boolean {
  if (!HEADER.test(head)) return false;
  const lines = head.slice(0, /\r?\n\r?\n/.exec(head)?.index ?? head.length);
  const marks = ['from', 'date', 'subject', 'mime-version', 'message-id', 'received'];
  return marks.filter(mark => new RegExp(`^${mark}:`, 'im').test(lines)).length >= 3;
}

/** Characters of the head of a text in whatever encoding, without the NULs of UTF-16, to look for tags in. */
function sketch(bytes: Uint8Array): string {
  return opening(bytes, 8192)
    .replace(/\0/g, '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
}

/** Tells the format by the content first and the name second. Throws Refused for what is none that Onrecord reads. */
export function formatOf(bytes: Uint8Array, name: string): Kind {
  if (bytes.length === 0) throw new Refused('empty', 'the file is empty', 'save it again');
  const head = opening(bytes, 1024);
  if (/%PDF-\d/.test(head)) return 'pdf';
  if (/^PK(?:\x03\x04|\x05\x06)/.test(head)) return 'docx';
  const ending = extension(name);
  for (const [signature, what, remedy] of SIGNATURES) {
    if (!signature.test(head)) continue;
    const but = ending ? `, though its name ends in .${ending}` : '';
    throw new Refused('not-a-text', `is ${what}${but}`, remedy);
  }
  const text = sketch(bytes);
  if (isMail(text) || (ending === 'eml' && MAIL.test(text.slice(0, 200)))) {
    return /^content-type:\s*multipart\/related/im.test(text) &&
      /^(?:snapshot-content-location:|from:\s*<saved by)/im.test(text)
      ? 'mhtml'
      : 'eml';
  }
  if (ending === 'pdf')
    throw new Refused('damaged', 'is no PDF, though its name says so', 'get the file again');
  if (ending === 'docx')
    throw new Refused('damaged', 'is no Word document, though its name says so', 'get the file again');
  if (ending === 'csv') return 'table';
  if (ending === 'md' || ending === 'markdown') return 'markdown';
  const start = text.trimStart();
  if (/^(?:<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/i.test(start)) return 'html';
  if (/^(?:<\?xml|<!--)/.test(start) && /<html[\s>]/i.test(text)) return 'html';
  if (/^(?:html?|xhtml)$/.test(ending)) return 'html';
  return 'text';
}

/** The metadata that `sources.csv` or a person gave, as it wins over what the file says of itself. */
export type Given = Partial<Metadata>;

/**
 * Reads one file's bytes. `name` is the file's name, whose ending helps to tell the format; `given` is what is known of
 * the document from outside (sources.csv, a form), and wins. Pure: the same bytes, name and `given` give the same Source.
 * Throws Refused for a file that cannot be read at all.
 */
export async function readSource(bytes: Uint8Array, name: string, given: Given = {}): Promise<Source> {
  const kind = formatOf(bytes, name);
  const largest = LARGEST[kind === 'mhtml' ? 'eml' : kind === 'table' ? 'text' : kind];
  if (bytes.length > largest) {
    const size = Math.ceil(bytes.length / MB);
    throw new Refused(
      'too-large',
      `the file has ${size} MB, above the bound of ${largest / MB} MB`,
      'split it, or save its text alone',
    );
  }
  switch (kind) {
    case 'pdf':
      return readPdf(bytes, given);
    case 'docx':
      return readDocx(bytes, given);
    case 'eml':
      return readEml(bytes, given);
    case 'mhtml':
      return readMhtml(bytes, given);
    case 'html':
      return readHtml(decode(bytes, declaredCharset(bytes)), given);
    case 'table':
      return readTable(decode(bytes), given);
    default:
      return readPlain(decode(bytes), kind, given);
  }
}
