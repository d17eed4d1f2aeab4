import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toBytes } from '../text/offsets.ts';
import { bytesOf, PARAGRAPHS } from './fixtures.ts';
import { paragraphs } from './paragraphs.ts';
import { plainBlocks } from './plain.ts';
import { readSource } from './read.ts';
import type { Block } from './source.ts';

const kinds = (text: string, blocks: readonly Block[]) =>
  blocks.map(block => [block.why ?? block.kind, text.slice(block.start, block.end).slice(0, 24)]);

const SAVED = [
  'px-tag Skip to main content',
  'Town sues over data rule',
  'Ada Quill, mayor of Tolland.\nAda Quill, mayor of Tolland.(Kim Dale/Ledger staff)',
  ...PARAGRAPHS,
  'Share This Story',
  'Material from two wire services was used in this report. Lee Abbot contributed.',
  'About the author',
  'Lee Abbot writes about towns.',
].join('\n\n');

test('a text as copied from a page is parted into what it is, and stays as it was', async () => {
  const source = await readSource(bytesOf(SAVED), 'a.txt');
  assert.equal(source.text, SAVED);
  assert.deepEqual(
    kinds(source.text, source.blocks).map(([kind]) => kind),
    [
      'skip link',
      'headline',
      'caption',
      'caption',
      'body',
      'body',
      'body',
      'body',
      'share line',
      'credit line',
      'author box',
      'author box',
    ],
  );
  assert.equal(source.metadata.title?.value, 'Town sues over data rule');
  assert.equal(source.metadata.published, null);
});

test('a first line that is a sentence is no headline', () => {
  const text = `The town sued.\n\n${PARAGRAPHS[0]}`;
  assert.deepEqual(
    plainBlocks(text, null).map(block => block.kind),
    ['body', 'body'],
  );
  assert.deepEqual(plainBlocks(text, 'The Town Sued')[0]?.kind, 'headline');
});

test('a byline and a date line are read, a date of change is not', async () => {
  const text = `Town sues over data rule\n\nBy Lee Abbot and Kim Dale\n\nPublished July 3, 2018 at 11:30 PM\n\nUpdated July 9, 2018\n\n${PARAGRAPHS[0]}`;
  const { metadata, blocks } = await readSource(bytesOf(text), 'a.txt');
  assert.equal(metadata.byline?.value, 'Lee Abbot and Kim Dale');
  assert.deepEqual(metadata.published, { value: '2018-07-03', from: 'text of the byline' });
  assert.deepEqual(
    blocks.map(block => block.kind),
    ['headline', 'byline', 'byline', 'byline', 'body'],
  );
  const changed = await readSource(bytesOf(text.replace(/Published.*\n\n/, '')), 'a.txt');
  assert.equal(changed.metadata.published, null);
});

test('two dates at the head leave the text undated', async () => {
  const text = `Notice of hearing\n\nJuly 3, 2018\n\nJuly 9, 2018\n\n${PARAGRAPHS[0]}`;
  assert.equal((await readSource(bytesOf(text), 'a.txt')).metadata.published, null);
});

test('lines broken to fit a page are one paragraph, lines that are paragraphs are not', () => {
  const wrapped =
    'The town of Tolland sued the state grants office on\nTuesday over a rule that would make it share records\nof its residents.\n\nTown Hall\n12 Quay Street\nTolland';
  const parts = paragraphs(wrapped).map(span => wrapped.slice(span.start, span.end));
  assert.deepEqual(
    parts.map(part => part.split('\n').length),
    [3, 1, 1, 1],
  );
  const lines = PARAGRAPHS.join('\n');
  assert.equal(paragraphs(lines).length, PARAGRAPHS.length);
  const points =
    'The town of Tolland sued the state grants office\nMayor Amos Orr met the clerk for 90 minutes on Monday\nHe called the rule a ruin and its makers ‘gulls’\nTolland shares no records';
  assert.equal(paragraphs(points).length, 4);
  const more = [
    'Quill begins her day at the harbor by answering the clerk',
    'Council is to meet Lee Abbot on Monday',
    'Abbot could offer more berths or lower the dues',
    'He went after the foolishness of the former board',
    'Clerks will open the books on Friday at noon',
    'She earlier said that nobody would thank her for it',
  ].join('\n');
  assert.equal(paragraphs(more).length, 6);
});

test('front matter wins over the text and is marked, its date never an instant', async () => {
  const text = `---\ntitle: "Towns: a suit"\ndate: 2018-07-03T23:30:00-04:00\npublisher: Harbor Ledger\nauthor: [Lee Abbot, Kim Dale]\n---\n\nAnother line\n\n${PARAGRAPHS[0]}`;
  const { metadata, blocks, text: read } = await readSource(bytesOf(text), 'a.txt');
  assert.equal(read, text);
  assert.equal(blocks[0]?.why, 'front matter');
  assert.equal(metadata.title?.value, 'Towns: a suit');
  assert.deepEqual(metadata.published, { value: '2018-07-03', from: 'front matter' });
  assert.equal(metadata.byline?.value, 'Lee Abbot, Kim Dale');
  assert.equal(metadata.outlet?.value, 'Harbor Ledger');
});

test('a faulty front matter names its line, and the text is read', async () => {
  const { problems, metadata } = await readSource(
    bytesOf(`---\ntitle: a: b: c\n  - x\n---\n\n${PARAGRAPHS[0]}`),
    'a.txt',
  );
  assert.match(problems[0]!.message, /front matter cannot be read at line \d/);
  assert.equal(metadata.published, null);
  const bad = await readSource(bytesOf(`---\ndate: 07/03/2018\n---\n\n${PARAGRAPHS[0]}`), 'a.txt');
  assert.equal(bad.metadata.published, null);
  assert.match(bad.problems[0]!.message, /"07\/03\/2018" cannot be read/);
});

test('Markdown loses its marks and keeps its places', async () => {
  const text =
    '# Town sues\n\nThe **town** of [Tolland](https://t.example/a_(b)) sued *the office*, 3 * 4 snake_case words.\n\n> We will not\n> comply, she said.\n\n- one\n- two\n';
  const bytes = bytesOf(text);
  const source = await readSource(bytes, 'a.md');
  assert.deepEqual(source.text.split('\n\n'), [
    'Town sues',
    'The town of Tolland sued the office, 3 * 4 snake_case words.',
    'We will not\ncomply, she said.',
    'one',
    'two',
  ]);
  for (const segment of source.map.segments) {
    assert.equal(
      text.slice(segment.from, segment.to),
      source.text.slice(segment.start, segment.start + segment.length),
    );
  }
});

test('line ends of Windows become one character with its place', async () => {
  const text = PARAGRAPHS.slice(2).join('\r\n\r\n');
  const source = await readSource(bytesOf(text), 'a.txt');
  assert.equal(source.text, PARAGRAPHS.slice(2).join('\n\n'));
  const second = source.blocks[1]!;
  const bytes = bytesOf(text);
  const range = toBytes(source.map, second)!;
  assert.equal(new TextDecoder().decode(bytes.subarray(range.from, range.to)), PARAGRAPHS[3]);
});
