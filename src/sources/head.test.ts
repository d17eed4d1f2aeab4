import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytesOf, PARAGRAPHS } from './fixtures.ts';
import { dateOfDateline, headLine, isDateline } from './head.ts';
import { readSource } from './read.ts';

const LINES: [string, string | null, string | null, string | null][] = [
  ['Ada Quill, Agriculture Correspondent', 'Ada Quill', null, null],
  ['Ada Quill and Lee Abbot, staff writers', 'Ada Quill and Lee Abbot', null, null],
  ['Ada Quill, 20 March 2025', 'Ada Quill', null, '2025-03-20'],
  ['The Tolland Advocate, 21 June 2024', null, 'The Tolland Advocate', '2024-06-21'],
  ['The Port Tolland Courier', null, 'The Port Tolland Courier', null],
  ['For immediate release – Friday, 28 March 2025', null, null, '2025-03-28'],
  ['MINUTES OF REGULAR MEETING, JUNE 10, 2025', null, null, '2025-06-10'],
];

for (const [line, byline, outlet, date] of LINES) {
  test(`head line: ${line}`, () => assert.deepEqual(headLine(line), { byline, outlet, date }));
}

for (const line of [
  'The town sued, as it had said it would on 20 March 2025',
  'Town to close its pool by June 10, 2025',
  'Chief Executive',
  'Ada Quill, mayor of Tolland',
  'He wrote to the Post.',
  'Tolland Water Authority',
  'By The Quill Press',
]) {
  test(`no head line: ${line}`, () => assert.equal(headLine(line), null));
}

const DATELINES: [string, string | null][] = [
  ['TOLLAND, Ohio, July 3, 2025 (Quill Wire) — The town sued.', '2025-07-03'],
  ['TOLLAND, March 25, 2025 - The town sued.', '2025-03-25'],
  ['Tolland (3 July 2025) – The town sued.', '2025-07-03'],
  ['TOLLAND, July 3, 2025 (Quill Wire) --', '2025-07-03'],
  ['TOLLAND, July 3 — The town sued.', null],
  ['The town sued on July 3, 2025 — and lost.', null],
];

for (const [paragraph, date] of DATELINES) {
  test(`dateline: ${paragraph}`, () => assert.equal(dateOfDateline(paragraph), date));
}

test('the head of a release, of a column and of minutes is read, and is no part of the text', async () => {
  const read = async (lines: readonly string[]) =>
    (await readSource(bytesOf([...lines, ...PARAGRAPHS].join('\n\n')), 'a.txt')).metadata;
  const release = await read(['FOR IMMEDIATE RELEASE\nJuly 3, 2018', 'Towns Call on State to Wait']);
  assert.equal(release.title?.value, 'Towns Call on State to Wait');
  assert.equal(release.published?.value, '2018-07-03');
  const column = await read(['What the gulf was promised', 'Ada Quill', 'The Tolland Advocate, 3 July 2018']);
  assert.equal(column.byline?.value, 'Ada Quill');
  assert.equal(column.outlet?.value, 'The Tolland Advocate');
  assert.equal(column.published?.value, '2018-07-03');
  const minutes = await read([
    'Tolland Town Council\nMINUTES OF REGULAR MEETING, JULY 3, 2018\nTown Hall, Tolland',
  ]);
  assert.equal(minutes.title?.value, 'Tolland Town Council');
  assert.equal(minutes.published?.value, '2018-07-03');
});

for (const line of ['PORT ANSEL, Ohio (QW) --', 'TOLLAND _', 'NEW TOLLAND, July 3 (Quill) —'])
  test(`a line of its own that is a dateline is no title: ${line}`, async () => {
    const { metadata, blocks } = await readSource(bytesOf(`${line}\n\n${PARAGRAPHS.join('\n\n')}`), 'a.txt');
    assert.equal(metadata.title, null);
    assert.equal(blocks[0]!.kind, 'byline');
  });

test('a dateline of its own with its year dates the text', async () => {
  const text = `TOLLAND, July 3, 2025 (QW) --\n\n${PARAGRAPHS.join('\n\n')}`;
  const { metadata } = await readSource(bytesOf(text), 'a.txt');
  assert.equal(metadata.published?.value, '2025-07-03');
});

for (const line of ['What is next —', 'Who pays?', 'THE DAY AFTER'])
  test(`no dateline: ${line}`, () => assert.equal(isDateline(line), false));

test('the lines above a letter name whom it goes to, not where it appeared', async () => {
  const text = ['3 July 2018', 'The Tolland Advocate', 'Dear Editor,', ...PARAGRAPHS].join('\n\n');
  const { metadata } = await readSource(bytesOf(text), 'a.txt');
  assert.equal(metadata.outlet, null);
  assert.equal(metadata.published?.value, '2018-07-03');
});
