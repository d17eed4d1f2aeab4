import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { checkDraft } from '../check/check.ts';
import { draftFromText, readDraft } from '../check/draft.ts';
import { decided } from '../check/ignore.ts';
import { standingRecord } from '../check/stand.fixture.ts';
import type { Store } from '../record/sqlite.ts';
import { docxParagraphs, readDocxPlaces } from '../sources/docx.ts';
import { Refused } from '../sources/refused.ts';
import { type Checked, checkedOf } from './checked.ts';
import { checkedDocx } from './checked-docx.ts';
import { checkedGithub } from './checked-github.ts';
import { checkedHtml } from './checked-html.ts';
import { checkedJson, fingerprintsOf } from './checked-json.ts';
import { checkedText } from './checked-text.ts';
import { factSheet } from './fact-sheet.ts';
import { sarif } from './sarif.ts';

let store: Store;
before(async () => {
  store = await standingRecord();
});
after(() => store.close());

const wrong = '“Nobody told the council a word about the boats,” Gorst said.';
const text = `# Boats 🚢 and <script>alert(1)</script>\n\nHe was 🚢 plain: ${wrong}\n\n<!-- onrecord-ignore misquoted: heard, on tape -->\n${wrong}\n`;

async function checkedFrom(draft: Awaited<ReturnType<typeof draftFromText>>): Promise<Checked> {
  return checkedOf(draft, decided(checkDraft(store, draft), draft, {}), '0');
}

test('lines and columns are those of the file, in UTF-16 code units', async () => {
  const log = JSON.parse(sarif(await checkedFrom(await draftFromText(text))));
  assert.equal(log.version, '2.1.0');
  const [run] = log.runs;
  assert.equal(run.columnKind, 'utf16CodeUnits');
  const [first, second] = run.results.filter((one: { ruleId: string }) => one.ruleId === 'misquoted');
  const { region } = first.locations[0].physicalLocation;
  assert.equal(region.startLine, 3);
  assert.equal(region.startColumn, 'He was 🚢 plain: “'.length + 1);
  assert.equal(text.slice(region.charOffset, region.charOffset + region.charLength), region.snippet.text);
  assert.match(first.partialFingerprints['onrecord/v1'], /^[0-9a-f]{16}$/);
  assert.equal(second.suppressions[0].justification, 'heard, on tape');
  assert.equal(run.tool.driver.rules[first.ruleIndex].id, 'misquoted');
  assert.equal(fingerprintsOf(JSON.stringify(log)).has(first.partialFingerprints['onrecord/v1']), true);
});

test('every form has the record’s words, and is safe where it is shown', async () => {
  const checked = await checkedFrom(await draftFromText(text));
  const forms = {
    text: [...checkedText(checked)].join(''),
    json: checkedJson(checked),
    github: [...checkedGithub(checked)].join(''),
    html: checkedHtml(checked),
    facts: factSheet(checked),
  };
  for (const [name, form] of Object.entries(forms)) assert.match(form, /a thing about the boats/, name);
  for (const page of [forms.html, forms.facts]) assert.doesNotMatch(page, /<script/);
  assert.match(forms.text, /^draft\.md:3:\d+: error\[misquoted\]: differs from the record/m);
  assert.ok(forms.github.split('\n').every(line => line === '' || line.startsWith('::')));
  assert.equal(JSON.parse(forms.json).sentences.length, checked.report.sentences.length);
});

test('a Word draft keeps its parts and gets a comment at the finding’s runs', async () => {
  const word = new Document({
    sections: [
      {
        children: [
          new Paragraph({ children: [new TextRun('A first paragraph about the islands.')] }),
          new Paragraph({
            children: [new TextRun({ text: 'He was plain: ', bold: true }), new TextRun(wrong)],
          }),
        ],
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toBuffer(word));
  const checked = await checkedFrom(await readDraft(bytes, 'draft.docx'));
  const out = await checkedDocx(checked);
  const [before, parts] = [unzipSync(bytes), unzipSync(out)];
  for (const name of Object.keys(before)) assert.ok(parts[name], name);
  const comments = strFromU8(parts['word/comments.xml']!);
  assert.match(comments, /misquoted[^<]*differs from the record/);
  assert.match(comments, /a thing about the boats/);
  const xml = strFromU8(parts['word/document.xml']!);
  const id = /w:id="(\d+)"[^>]*>(?:(?!<\/w:comment>).)*misquoted/su.exec(comments)![1]!;
  const [from, to] = [`<w:commentRangeStart w:id="${id}"/>`, `<w:commentRangeEnd w:id="${id}"/>`];
  const marked = xml.slice(xml.indexOf(from) + from.length, xml.indexOf(to));
  assert.match(marked, /a word about the boats/);
  assert.doesNotMatch(marked, /He was plain/);
  assert.match(strFromU8(parts['[Content_Types].xml']!), /comments\+xml/);
  assert.deepEqual(
    docxParagraphs(xml, 'word/document.xml').map(one => one.text),
    docxParagraphs(strFromU8(before['word/document.xml']!), 'word/document.xml').map(one => one.text),
  );
});

test('any other draft becomes a Word file with comments', async () => {
  const out = await checkedDocx(await checkedFrom(await draftFromText(text)));
  const { source } = await readDocxPlaces(out, {});
  assert.match(source.text, /a word about the boats/);
  assert.ok(source.problems.some(one => one.code === 'comments'));
});

test('a Word file that would burst, or points elsewhere, does no harm', async () => {
  const bomb = zipSync({
    'word/document.xml': strToU8(`<w:document>${' '.repeat(30_000_000)}</w:document>`),
  });
  await assert.rejects(readDraft(bomb, 'bomb.docx'), Refused);
  const outside = zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>',
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="x"><w:body><w:p><w:r><w:t>${wrong}</w:t></w:r></w:p></w:body></w:document>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Type="image" Target="http://example.invalid/x.png" TargetMode="External"/></Relationships>',
    ),
  });
  const out = unzipSync(await checkedDocx(await checkedFrom(await readDraft(outside, 'draft.docx'))));
  assert.match(strFromU8(out['word/comments.xml']!), /misquoted/);
});
