/** Files for the tests of the readers, made while they run: about towns and people that do not exist. */
import { deflateRawSync } from 'node:zlib';
import { PDFDocument, StandardFonts } from 'pdf-lib';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const PARAGRAPHS = [
  'The town of Tolland sued the state grants office on Tuesday over a rule that would make it share the records of its residents, its clerk said.',
  '“We will not hand over what people told us in confidence,” said Mayor Ada Quill, who has led the town since 2011 & stands again this autumn.',
  'The office had given the town 30 days to answer its letter. It said that $72,000 in grants was at risk, cafés and libraries not included.',
  'More than 200 people came to the hearing, and four other towns said that they would join the suit before the month was out.',
];

/** A PDF with a page for each list of lines; an empty list is a page that shows a picture of nothing. */
export async function pdfOf(pages: readonly (readonly string[])[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.TimesRoman);
  for (const lines of pages) {
    const page = pdf.addPage([612, 792]);
    page.drawRectangle({ x: 10, y: 10, width: 30, height: 30 });
    lines.forEach((line, i) => {
      page.drawText(line, { x: 72, y: 690 - 14 * i, size: 12, font });
    });
  }
  return pdf.save({ useObjectStreams: false });
}

/** The smallest PDF that says it is encrypted with a password (standard handler, revision 3). */
export function encryptedPdf(): Uint8Array {
  const objects = [
    '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n',
    '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n',
    '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>\nendobj\n',
    `4 0 obj\n<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>\nendobj\n`,
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map(object => {
    const place = text.length;
    text += object;
    return place;
  });
  const rows = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const id = '00112233445566778899aabbccddeeff';
  const trailer = `trailer\n<< /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<${id}> <${id}>] >>`;
  return bytesOf(
    `${text}xref\n0 5\n0000000000 65535 f \n${rows}${trailer}\nstartxref\n${text.length}\n%%EOF\n`,
  );
}

interface ZipPart {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** Uncompressed size to be written instead of the true one. */
  readonly says?: number;
}

/** A zip archive, written by hand so that it can lie. */
export function zipOf(parts: readonly ZipPart[]): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, says } of parts) {
    const raw = Buffer.from(content as Uint8Array);
    const packed = deflateRawSync(raw);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(raw), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(says ?? raw.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const body = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), fields, place, Buffer.from(name)]),
    );
    bodies.push(body);
    offset += body.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...bodies, listed, end]));
}

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let i = 0; i < 8; i++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** A web page of an outlet with all that stands around an article. */
export function pageOf(paragraphs: readonly string[], head = ''): string {
  const escaped = paragraphs.map(text =>
    text.replace(/&/g, '&amp;').replace(/“/g, '&ldquo;').replace(/”/g, '&#8221;'),
  );
  const [first, ...rest] = escaped.map(text => `<p>${text}</p>`);
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Town sues over data rule | Harbor Ledger</title>${head}
<script>var text = "<p>No text of the page, though it says so.</p>";</script></head>
<body><a class="skip-link" href="#m">Skip to main content</a>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<main id="m"><article><h1>Town sues over data rule</h1>
<div class="byline">By <a rel="author" href="/lee">Lee Abbot</a></div>
<figure><img alt="hall"><figcaption>The town hall in Tolland. <span class="credit">Kim Dale/Ledger staff</span></figcaption></figure>
${first}<div class="newsletter-signup"><p>Sign up for our morning newsletter and never miss a story from us again.</p></div>
${rest.join('\n')}
<p hidden>Nobody sees this.</p>
<p>Lee Abbot can be reached at lee@harborledger.example.</p></article></main>
<aside><h3>Most read</h3><a href="/x">County wins its suit against the port</a></aside>
<footer>© 2018 Harbor Ledger</footer></body></html>`;
}
