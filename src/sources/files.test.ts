import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Document, Packer, Paragraph } from 'docx';
import { PDFDocument } from 'pdf-lib';
import { docxParagraphs, readDocxPlaces } from './docx.ts';
import { bytesOf, encryptedPdf, PARAGRAPHS, pageOf, pdfOf, zipOf } from './fixtures.ts';
import { Refused, readSource } from './read.ts';
import type { Source } from './source.ts';

const bodies = (source: Source) =>
  source.blocks
    .filter(block => block.kind === 'body')
    .map(block => source.text.slice(block.start, block.end));

const refused = (code: string, message: RegExp) => (error: unknown) => {
  assert.ok(error instanceof Refused, String(error));
  assert.equal(error.code, code);
  assert.match(error.message, message);
  assert.ok(error.remedy.length > 0);
  return true;
};

const LETTER = [
  'The office asks the town for all documents on its ordinance, and for infor-',
  'mation on whom it was told to. It has until the end of the month to answer,',
  'in full and in writing.',
];

test('a PDF is read page by page, hyphens at line ends joined', async () => {
  const source = await readSource(
    await pdfOf([LETTER, ['It said no more than that on this page.']]),
    'a.pdf',
  );
  assert.equal(source.format, 'pdf');
  assert.match(source.text, /for information on whom it was told to\. It has until/);
  assert.deepEqual(
    source.pages.map(page => source.text.slice(page.start, page.end).slice(0, 6)),
    ['The of', 'It sai'],
  );
  assert.equal(source.state, 'read');
});

test('running heads and page numbers of a PDF are boilerplate', async () => {
  const pdf = await PDFDocument.create();
  for (const n of [1, 2, 3]) {
    const page = pdf.addPage([612, 792]);
    page.drawText(`Case 1:17-cv-00123 Document 4 Page ${n} of 3`, { x: 72, y: 765, size: 9 });
    page.drawText(`${['First', 'Second', 'Third'][n - 1]}, the town denies it.`, { x: 72, y: 600, size: 12 });
    page.drawText(`- ${n} -`, { x: 300, y: 30, size: 9 });
  }
  const source = await readSource(await pdf.save(), 'a.pdf');
  assert.deepEqual(bodies(source).length + source.blocks.filter(b => b.kind === 'headline').length, 3);
  assert.equal(source.blocks.filter(block => block.why === 'running head').length, 3);
  assert.equal(source.blocks.filter(block => block.why === 'page number').length, 3);
});

test('a PDF page without text says so and names the command', async () => {
  const source = await readSource(await pdfOf([LETTER, [], [], ['The end of the letter.']]), 'a.pdf');
  assert.equal(source.state, 'partly');
  assert.deepEqual(
    source.problems.map(({ code, page }) => [code, page]),
    [['no-text-layer', 2]],
  );
  assert.match(source.problems[0]!.message, /pages 2–3/);
  assert.match(source.problems[0]!.remedy!, /ocrmypdf in\.pdf out\.pdf/);
});

test('scanned, encrypted, truncated and false PDFs are refused with the way out', async () => {
  await assert.rejects(
    readSource(await pdfOf([[], []]), 'a.pdf'),
    refused('no-text-layer', /pictures of pages/),
  );
  await assert.rejects(readSource(encryptedPdf(), 'a.pdf'), refused('encrypted', /password/));
  const whole = await pdfOf([LETTER]);
  await assert.rejects(readSource(whole.subarray(0, 300), 'a.pdf'), refused('damaged', /cut off/));
  await assert.rejects(readSource(bytesOf('no pdf at all'), 'a.pdf'), refused('damaged', /no PDF/));
});

test('a PDF cut off after its pages is partly read', async () => {
  const whole = await pdfOf([LETTER]);
  const end = Buffer.from(whole).lastIndexOf('startxref');
  const source = await readSource(whole.subarray(0, end), 'a.pdf');
  assert.equal(source.state, 'partly');
  assert.ok(source.problems.some(problem => problem.code === 'truncated'));
  assert.match(source.text, /all documents on its ordinance/);
});

async function word(paragraphs: readonly string[]): Promise<Uint8Array> {
  const children = paragraphs.map(text => new Paragraph(text));
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

test('a Word document is read with the places of its paragraphs', async () => {
  const bytes = await word(['State Grants Office', 'July 3, 2018', 'Dear Mayor Quill:', PARAGRAPHS[2]!]);
  const { source, paragraphs } = await readDocxPlaces(bytes, {});
  assert.deepEqual(
    source.blocks.map(block => block.kind),
    ['headline', 'byline', 'body', 'body'],
  );
  assert.deepEqual(source.metadata.published, { value: '2018-07-03', from: 'text of the byline' });
  assert.deepEqual(
    paragraphs.map(paragraph => paragraph.index),
    [0, 1, 2, 3],
  );
  assert.deepEqual(
    source.blocks.map(block => source.text.slice(block.start, block.end)),
    paragraphs.map(paragraph => paragraph.text),
  );
});

test('of tracked changes the inserted words are text, the deleted are not', () => {
  const xml =
    '<w:document xmlns:w="w" xmlns:mc="mc"><w:p><w:r><w:t>The town </w:t></w:r><w:del><w:r><w:delText>denied</w:delText></w:r></w:del>' +
    '<w:ins><w:r><w:t>sued &amp; won</w:t></w:r></w:ins><w:r><w:tab/><w:br/></w:r></w:p></w:document>';
  const [paragraph] = docxParagraphs(xml, 'word/document.xml');
  assert.equal(paragraph?.text, 'The town sued & won\t\n');
  assert.deepEqual(
    paragraph?.runs.map(run => run.start),
    [0, 9, 19, 20],
  );
});

test('zip archives that lie or burst are refused before they are unpacked', async () => {
  const name = 'word/document.xml';
  const zeros = new Uint8Array(4 * 2 ** 20);
  await assert.rejects(
    readSource(zipOf([{ name, content: zeros }]), 'a.docx'),
    refused('zip-bomb', /grows more than 100 times/),
  );
  await assert.rejects(
    readSource(zipOf([{ name, content: '<x/>', says: 300 * 2 ** 20 }]), 'a.docx'),
    refused('zip-bomb', /bound of 100 MB/),
  );
  await assert.rejects(readSource(zipOf([{ name, content: '<w:document/>', says: 5 }]), 'a.docx'), Refused);
  await assert.rejects(readSource(zipOf([{ name: '../x', content: 'a' }]), 'a.docx'), Refused);
  await assert.rejects(
    readSource(zipOf([{ name: 'a.txt', content: 'a' }]), 'a.docx'),
    refused('not-docx', /no Word document/),
  );
  await assert.rejects(
    readSource((await word(['a'])).subarray(0, 800), 'a.docx'),
    refused('damaged', /damaged/),
  );
});

test('a document type or an outside entity in a Word document is refused', async () => {
  const xml =
    '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]><w:document><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:document>';
  await assert.rejects(
    readSource(zipOf([{ name: 'word/document.xml', content: xml }]), 'a.docx'),
    refused('doctype', /document type/),
  );
});

const MAIL = [
  'From: "Ada Quill" <ada@tolland.example>',
  'To: office@state.example',
  'Subject: =?utf-8?Q?Our_answer_=E2=80=93_Tolland?=',
  'Date: Tue, 3 Jul 2018 23:30:00 -0400',
  'MIME-Version: 1.0',
];
const PARTS = [
  ...MAIL,
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Dear Sir,',
  '',
  'The town has complied =E2=80=93 fully.',
  '',
  '> You may be in breach',
  '',
  '-- ',
  'Ada Quill',
  '--b',
  'Content-Type: application/pdf; name="proof.pdf"',
  'Content-Disposition: attachment; filename="proof.pdf"',
  '',
  'x',
  '--b--',
  '',
];

test('a mail gives subject, sender, the day as written, and names what is attached', async () => {
  const source = await readSource(bytesOf(PARTS.join('\r\n')), 'a.eml');
  assert.equal(source.format, 'eml');
  assert.equal(source.metadata.title?.value, 'Our answer – Tolland');
  assert.equal(source.metadata.byline?.value, 'Ada Quill');
  assert.deepEqual(source.metadata.published, { value: '2018-07-03', from: 'mail header Date' });
  assert.deepEqual(bodies(source), ['Dear Sir,', 'The town has complied – fully.']);
  const [head] = source.blocks.filter(block => block.kind === 'byline');
  assert.equal(head && source.text.slice(head.start, head.end), 'From: Ada Quill');
  assert.deepEqual(
    source.blocks.slice(4).map(block => block.why),
    ['quoted mail', 'signature', 'signature'],
  );
  assert.equal(source.state, 'partly');
  assert.equal(source.problems[0]?.message, 'attachment not read: proof.pdf');
});

test('a mail of HTML alone is read as a page', async () => {
  const mail = [...MAIL, 'Content-Type: text/html; charset=utf-8', '', pageOf(PARAGRAPHS)].join('\r\n');
  const source = await readSource(bytesOf(mail), 'a.eml');
  assert.deepEqual(bodies(source), PARAGRAPHS);
  assert.equal(source.metadata.published?.value, '2018-07-03');
});

test('a page saved as a web archive is read as a page', async () => {
  const archive = [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://ledger.example/suit',
    'Subject: Town sues',
    'Date: Fri, 3 Aug 2018 10:00:00 -0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="x"',
    '',
    '--x',
    'Content-Type: text/html; charset=utf-8',
    '',
    pageOf(PARAGRAPHS),
    '--x--',
    '',
  ];
  const source = await readSource(bytesOf(archive.join('\r\n')), 'a.mhtml');
  assert.deepEqual(bodies(source), PARAGRAPHS);
  assert.equal(source.metadata.url?.value, 'https://ledger.example/suit');
  assert.equal(source.metadata.published, null, 'the day it was saved is no day of publication');
});

test('what is no text is refused by its content, whatever its name', async () => {
  await assert.rejects(
    readSource(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), 'a.html'),
    refused('not-a-text', /JPEG picture, though its name ends in \.html/),
  );
  await assert.rejects(readSource(new Uint8Array(0), 'a.txt'), refused('empty', /empty/));
  await assert.rejects(readSource(bytesOf(' \n\n '), 'a.txt'), refused('no-text', /no text/));
  await assert.rejects(
    readSource(new Uint8Array(21 * 2 ** 20).fill(97), 'a.txt'),
    refused('too-large', /21 MB, above the bound of 20 MB/),
  );
  await assert.rejects(readSource(new Uint8Array(5000), 'a.txt'), refused('binary', /not text/));
});

test('a page whose name says text is read as a page', async () => {
  assert.equal((await readSource(bytesOf(pageOf(PARAGRAPHS)), 'a.txt')).format, 'html');
  assert.equal((await readSource(bytesOf(PARAGRAPHS[0]!), 'notice')).format, 'text');
});

test('the same bytes give the same source', async () => {
  for (const bytes of [bytesOf(pageOf(PARAGRAPHS)), await pdfOf([LETTER]), bytesOf(PARTS.join('\r\n'))]) {
    assert.deepEqual(await readSource(bytes, 'a'), await readSource(bytes.slice(), 'a'));
  }
});
