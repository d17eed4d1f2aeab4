import type { Address, Email } from 'postal-mime';
import PostalMime from 'postal-mime';
import type { MappedText } from '../text/offsets.ts';
import { TextBuilder } from '../text/offsets.ts';
import { readDate } from './date.ts';
import { readHtml } from './html.ts';
import { known, prefer } from './metadata.ts';
import { paragraphs } from './paragraphs.ts';
import { partsOf } from './parts.ts';
import { Refused } from './refused.ts';
import type { Block, Metadata, Problem, Source } from './source.ts';

interface Bytes {
  readonly from: number;
  readonly to: number;
}

/** Where a mail's head ends, and the bytes of some of its lines with those that go on from them. */
function places(bytes: Uint8Array): { body: number; line: (field: string) => Bytes } {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1 << 20));
  const gap = /\r?\n\r?\n/.exec(head);
  const body = gap ? gap.index + gap[0].length : Math.min(bytes.length, head.length);
  const line = (field: string): Bytes => {
    const found = new RegExp(`^${field}:[ \\t]*(.*(?:\\r?\\n[ \\t].*)*)`, 'im').exec(head.slice(0, body));
    if (!found) return { from: 0, to: body };
    const from = found.index + found[0].length - found[1]!.length;
    return { from, to: from + found[1]!.trimEnd().length };
  };
  return { body, line };
}

function names(address: Address | undefined): string {
  if (!address) return '';
  return address.group
    ? address.name || address.group.map(one => one.name).join(', ')
    : address.name || address.address;
}

/** What a mail's head says. The day is the one written in its Date line, whatever the zone beside it. */
function headMetadata(mail: Email, problems: Problem[]): Metadata {
  const date = mail.headers.find(header => header.key === 'date')?.value ?? '';
  const published = readDate(date);
  if (date && !published) {
    problems.push({
      code: 'bad-date',
      message: `the mail's date "${date.slice(0, 60)}" cannot be read, so the document is undated`,
      remedy: 'name the date in sources.csv',
    });
  }
  return prefer(
    {},
    {
      title: known(mail.subject, 'mail header Subject'),
      byline: known(names(mail.from ?? mail.sender), 'mail header From'),
      published: known(published, 'mail header Date'),
      language: known(mail.headers.find(header => header.key === 'content-language')?.value, 'mail header'),
    },
  );
}

/** Marks what a mail's text holds beside the letter: the signature and the mail that it answers. */
function mailParts(text: string, title: string | null): Block[] {
  const blocks = partsOf(text, paragraphs(text), title);
  let signature = false;
  return blocks.map(block => {
    const words = text.slice(block.start, block.end);
    signature ||= /^-- ?(?:\n|$)/.test(words);
    const quoted = words.split('\n').every(line => line.startsWith('>'));
    if (/^(?:From|To): /.test(words)) return { ...block, kind: 'byline' };
    if (quoted || /^On .{6,120} wrote:$/s.test(words))
      return { ...block, kind: 'boilerplate', why: 'quoted mail' };
    return signature ? { ...block, kind: 'boilerplate', why: 'signature' } : block;
  });
}

/** The names in a line of the head: "Office of Works; Ana Roe"; addresses without a name are left out. */
function named(addresses: readonly (Address | undefined)[]): string {
  const all = addresses.flatMap(address => address?.group ?? address ?? []);
  return all
    .flatMap(one => one.name?.replace(/\s+/g, ' ').trim() || [])
    .join('; ')
    .toWellFormed();
}

/** The subject, the lines "From:" and "To:" by their names, and the body, which is known to stand between `body` and the end of the file. */
function letter(bytes: Uint8Array, mail: Email, subject: string, body: string): MappedText {
  const builder = new TextBuilder();
  const place = places(bytes);
  if (subject) {
    const { from, to } = place.line('subject');
    builder.block(subject, from, to);
    builder.gap('\n\n');
  }
  const head = [
    ['From', named([mail.from ?? mail.sender])],
    ['To', named(mail.to ?? [])],
  ].filter(([, names]) => names);
  for (const [at, [field, names]] of head.entries()) {
    const { from, to } = place.line(field!);
    builder.gap(`${field}: `);
    builder.block(names!, from, to);
    builder.gap(at < head.length - 1 ? '\n' : '\n\n');
  }
  builder.block(body, place.body, bytes.length);
  return builder.done();
}

function attachments(mail: Email): Problem[] {
  return mail.attachments
    .filter(
      ({ disposition, related, mimeType }) =>
        !(related || (disposition === 'inline' && mimeType.startsWith('image/'))),
    )
    .map(({ filename, mimeType }) => ({
      code: 'attachment',
      message: `attachment not read: ${(filename ?? `one without a name (${mimeType})`).slice(0, 120).toWellFormed()}`,
      remedy: 'save it beside the mail',
    }));
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 10, maxRfc822NestingDepth: 0 });
  } catch (cause) {
    throw new Refused(
      'damaged',
      `the mail cannot be taken apart: ${(cause as Error).message}`,
      'save the mail anew, or its text as .txt',
      { cause },
    );
  }
}

/** Reads a mail: its subject is the headline, its text (or else its HTML) the body. Attachments are named, not read. */
export async function readEml(bytes: Uint8Array, given: Partial<Metadata>): Promise<Source> {
  const mail = await parse(bytes);
  const problems: Problem[] = attachments(mail);
  const state = problems.length ? 'partly' : 'read';
  const metadata = prefer(given, headMetadata(mail, problems));
  const subject = (mail.subject ?? '').replace(/\s+/g, ' ').trim().toWellFormed();
  const body = (mail.text ?? '').replace(/\r\n?/g, '\n').trimEnd().toWellFormed();
  if (body.trim()) {
    const mapped = letter(bytes, mail, subject, body);
    const blocks = mailParts(mapped.text, subject || null);
    return { format: 'eml', ...mapped, blocks, pages: [], metadata, state, problems };
  }
  if (!mail.html?.trim()) throw new Refused('no-text', 'the mail holds no text', attachmentRemedy(problems));
  const from = places(bytes).body;
  const html = mail.html.toWellFormed();
  const map = {
    segments: [{ start: 0, length: html.length, from, to: bytes.length, kind: 'block' as const }],
  };
  const page = readHtml({ text: html, map, encoding: 'utf-8', problems: [] }, metadata);
  return {
    ...page,
    format: 'eml',
    metadata: prefer(metadata, { language: page.metadata.language }),
    state,
    problems: [...problems, ...page.problems],
  };
}

function attachmentRemedy(problems: readonly Problem[]): string {
  return problems.length ? 'save its attachments beside the mail' : 'save the mail anew';
}

/** Reads a page that a browser saved as a web archive (MHTML): its first HTML part. Throws Refused. */
export async function readMhtml(bytes: Uint8Array, given: Partial<Metadata>): Promise<Source> {
  const mail = await parse(bytes);
  const html = mail.html?.toWellFormed();
  if (!html)
    throw new Refused(
      'no-text',
      'the web archive holds no page',
      'save the page again as "Webpage, HTML only"',
    );
  const url = mail.headers.find(header => header.key === 'snapshot-content-location')?.value;
  const map = {
    segments: [
      { start: 0, length: html.length, from: places(bytes).body, to: bytes.length, kind: 'block' as const },
    ],
  };
  return readHtml(
    { text: html, map, encoding: 'utf-8', problems: [] },
    prefer(given, { url: known(url, 'saved page') }),
  );
}
