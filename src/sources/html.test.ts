import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toBytes } from '../text/offsets.ts';
import { bytesOf, PARAGRAPHS, pageOf } from './fixtures.ts';
import { flattened } from './page/nesting.ts';
import { readSource } from './read.ts';
import type { Source } from './source.ts';

const textOf = (source: Source, kind: string) =>
  source.blocks.filter(block => block.kind === kind).map(block => source.text.slice(block.start, block.end));

const LD = `<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],
"headline":"Town sues over data rule","datePublished":"2018-07-11T23:30:00-04:00","dateModified":"2018-08-01",
"author":[{"name":"Lee Abbot"},{"name":"Kim Dale"}],"publisher":{"name":"Harbor Ledger"}}]}</script>`;

test('a saved page gives its article, and marks the rest with the reason', async () => {
  const source = await readSource(bytesOf(pageOf(PARAGRAPHS, LD)), 'a.html');
  assert.deepEqual(textOf(source, 'body'), PARAGRAPHS);
  assert.deepEqual(textOf(source, 'headline'), ['Town sues over data rule']);
  assert.deepEqual(textOf(source, 'byline'), ['By Lee Abbot']);
  assert.deepEqual(textOf(source, 'caption'), ['The town hall in Tolland.']);
  const why = new Map(
    source.blocks.filter(b => b.why).map(b => [source.text.slice(b.start, b.end).slice(0, 20), b.why]),
  );
  assert.equal(why.get('Skip to main content'), 'skip link');
  assert.equal(why.get('Home'), 'navigation');
  assert.equal(why.get('Kim Dale/Ledger staf'), 'photo credit');
  assert.equal(why.get('Sign up for our morn'), 'newsletter');
  assert.equal(why.get('Lee Abbot can be rea'), 'author line');
  assert.equal(why.get('© 2018 Harbor Ledger'), 'footer');
  assert.doesNotMatch(source.text, /Nobody sees|says so/);
});

test('the page says who, where and when, and the day stays as written', async () => {
  const { metadata } = await readSource(bytesOf(pageOf(PARAGRAPHS, LD)), 'a.html');
  assert.deepEqual(metadata.published, { value: '2018-07-11', from: 'json-ld' });
  assert.deepEqual(metadata.outlet, { value: 'Harbor Ledger', from: 'json-ld' });
  assert.equal(metadata.byline?.value, 'Lee Abbot, Kim Dale');
  assert.equal(metadata.language?.value, 'en');
});

test('a page without a date of publication is undated', async () => {
  const head =
    '<meta property="article:modified_time" content="2019-01-02"><meta name="revised" content="2019-01-03">';
  const text = [...PARAGRAPHS, 'Updated on July 3, 2018, at noon.'];
  const { metadata } = await readSource(bytesOf(pageOf(text, head)), 'a.html');
  assert.equal(metadata.published, null);
});

test('what is given from outside wins', async () => {
  const given = { published: { value: '2017-01-01', from: 'sources.csv' } };
  const { metadata } = await readSource(bytesOf(pageOf(PARAGRAPHS, LD)), 'a.html', given);
  assert.equal(metadata.published?.value, '2017-01-01');
  assert.equal(metadata.outlet?.value, 'Harbor Ledger');
});

test('two dates that differ are named', async () => {
  const head =
    '<meta name="parsely-pub-date" content="2018-07-12"><meta name="dc.date.issued" content="2018-09-01">';
  const { metadata, problems } = await readSource(bytesOf(pageOf(PARAGRAPHS, head)), 'a.html');
  assert.equal(metadata.published?.value, '2018-07-12');
  assert.match(problems.map(problem => problem.message).join(), /2018-07-12 .*2018-09-01/);
});

test('every character goes back to its bytes, entities to theirs', async () => {
  const html = pageOf(PARAGRAPHS, LD);
  const bytes = bytesOf(html);
  const { text, map } = await readSource(bytes, 'a.html');
  for (const segment of map.segments) {
    const raw = new TextDecoder().decode(bytes.subarray(segment.from, segment.to));
    const shown = text.slice(segment.start, segment.start + segment.length);
    if (segment.kind === 'block') assert.match(raw, /^(?:&\S+;|\s+)$/, shown);
    else assert.equal(raw, shown);
  }
  const start = text.indexOf('& stands');
  const range = toBytes(map, { start, end: start + 1 })!;
  assert.equal(new TextDecoder().decode(bytes.subarray(range.from, range.to)), '&amp;');
});

test('blocks are in order and cover the text but for white space', async () => {
  const { text, blocks } = await readSource(bytesOf(pageOf(PARAGRAPHS, LD)), 'a.html');
  let end = 0;
  for (const block of blocks) {
    assert.match(text.slice(end, block.start), /^\s*$/);
    assert.ok(block.start >= end && block.end > block.start);
    end = block.end;
  }
  assert.match(text.slice(end), /^\s*$/);
});

test('an old page laid out with a table and line breaks is parted, too', async () => {
  const html = `<title>Suit</title><table><tr><td><a href="/">Home</a><br><a href="/n">News</a></td>
<td><b>Town sues over data rule</b><br>By Lee Abbot<br>July 3, 2018<br><br>${PARAGRAPHS.join('<br><br>')}</td></tr></table>`;
  const source = await readSource(bytesOf(html), 'a.html');
  assert.deepEqual(textOf(source, 'body'), PARAGRAPHS);
  assert.deepEqual(textOf(source, 'byline'), ['By Lee Abbot', 'July 3, 2018']);
  assert.deepEqual(source.metadata.published, { value: '2018-07-03', from: 'text of the byline' });
});

test('a table in the article is the article’s, cell by cell', async () => {
  const rows = '<table><tr><th>Town</th><th>Grant</th></tr><tr><td>Tolland</td><td>$72,000</td></tr></table>';
  const html = pageOf(PARAGRAPHS).replace('<p hidden>', `${rows}<p hidden>`);
  const source = await readSource(bytesOf(html), 'a.html');
  assert.deepEqual(textOf(source, 'body').slice(-2), ['Town\tGrant', 'Tolland\t$72,000']);
});

test('references without a semicolon, and text moved out of a table, keep their places', async () => {
  const html =
    '<p>Fish &amp chips &ampc, 5&nbsp;000 people &notanentity; said so.<table>Stray<tr><td>Cell</td></tr></table>';
  const { text, map } = await readSource(bytesOf(html), 'a.html');
  assert.match(text, /Fish & chips &c, 5 000 people ¬anentity; said so\./);
  const start = text.indexOf('chips');
  assert.equal(html.slice(toBytes(map, { start, end: start + 5 })!.from).slice(0, 5), 'chips');
  assert.match(text, /Stray/);
  assert.match(text, /Cell/);
});

test('a page nested 100,000 deep is read flat', async () => {
  const html = `<html><body>${'<div>'.repeat(100_000)}<p>${PARAGRAPHS[0]}</p>`;
  const source = await readSource(bytesOf(html), 'a.html');
  assert.deepEqual(textOf(source, 'body'), [PARAGRAPHS[0]]);
  assert.equal(source.problems[0]?.code, 'too-deep');
  const range = toBytes(source.map, source.blocks[0]!)!;
  assert.equal(html.slice(range.from, range.to), PARAGRAPHS[0]);
});

test('flattening keeps every place and leaves ordinary pages alone', () => {
  const page = pageOf(PARAGRAPHS);
  assert.deepEqual(flattened(page), { html: page, cut: 0 });
  const items = `<ul>${'<li>one<p>two'.repeat(2000)}</ul>`;
  assert.equal(flattened(items).cut, 0);
  const deep = '<i title=">">'.repeat(600);
  assert.equal(flattened(deep).html.length, deep.length);
  assert.equal(flattened('<!-- <div> '.repeat(9)).cut, 0);
});

test('a declared charset is used, and a page without words is refused', async () => {
  const html = `<html><head><meta charset="iso-8859-1"></head><body><p>Café Tolland is closed, the town’s clerk said.</p></body></html>`;
  const bytes = Uint8Array.from(html.replace('’', '\u0092'), char => char.charCodeAt(0));
  const source = await readSource(bytes, 'a.html');
  assert.match(source.text, /Café Tolland is closed, the town’s clerk/);
  await assert.rejects(readSource(bytesOf('<html><body><script>go()</script></body></html>'), 'a.html'), {
    code: 'no-text',
  });
});
