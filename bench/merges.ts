/**
 * Draws merges to judge: pairs of mentions from two documents that the record takes for one, those of differing names first. Reads 60 articles of
 * the attribution kit's training part (ids whose SHA-1 begins with 4 or 5, in the order of that hash) into a record in memory.
 *
 *     ONRECORD_KITS=… node bench/merges.ts [--seed 1] [--count 200] [--json]
 *
 * Prints each pair with the words around both; --json has the documents' ids and offsets. Method and verdicts: docs/quality/merges.md.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { houseReader } from '../src/record/house.ts';
import { openRecord } from '../src/record/open.ts';
import { readInto } from '../src/record/read.ts';
import type { Store } from '../src/record/sqlite.ts';

interface Row {
  readonly id: string;
  readonly publisher: string;
  readonly published: string;
  readonly title: string;
  readonly text: string;
}

interface Named {
  readonly entity: string;
  readonly type: string;
  readonly name: string;
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly around: string;
}

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '200' },
    articles: { type: 'string', default: '60' },
    record: { type: 'string', default: ':memory:' },
    json: { type: 'boolean', default: false },
  },
});

/** Front matter for a row's file; the record's text holds it, so that offsets into the article begin behind it. */
function headOf({ title, publisher, published }: Row): string {
  const day = published.slice(0, 10);
  return `---\ntitle: ${JSON.stringify(title)}\noutlet: ${JSON.stringify(publisher)}\npublished: ${day}\n---\n\n`;
}

function articles(count: number): Row[] {
  const kits = process.env.ONRECORD_KITS;
  if (!kits) throw new Error('ONRECORD_KITS is not set: the folder that holds bench/attribution');
  const hash = (id: string) => createHash('sha1').update(id).digest('hex');
  return readFileSync(join(kits, 'bench/attribution/train.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Row)
    .filter(({ id }) => /^[45]/.test(hash(id)))
    .sort((a, b) => (hash(a.id) < hash(b.id) ? -1 : 1))
    .slice(0, count);
}

/** Numbers in [0, 1), the same for the same seed: xorshift of 32 bits (Marsaglia 2003). */
function random(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

async function recordOf(rows: readonly Row[]): Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-merges-'));
  try {
    for (const [n, row] of rows.entries()) writeFileSync(join(folder, `${n}.txt`), headOf(row) + row.text);
    const store = openRecord(values.record, { create: true });
    await readInto(store, [folder], { reader: houseReader() });
    return store;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function mentionsIn(store: Store, rows: readonly Row[]): Named[] {
  const found = store.all<{
    entity: string;
    type: string;
    name: string;
    data: string;
    path: string;
    text: string;
  }>(
    `SELECT m.entity, coalesce(m.type, '') AS type, m.name, m.data, d.path, d.text FROM mentions AS m JOIN documents AS d ON d.id = m.document
     JOIN entities AS e ON e.id = m.entity WHERE e.shown = 1 ORDER BY m.id`,
  );
  return found.flatMap(({ data, path, text, ...row }) => {
    const { spans } = JSON.parse(data) as { spans: { start: number; end: number }[] };
    const span =
      spans.find(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ') === row.name) ?? spans[0];
    const article = rows[Number.parseInt(path, 10)]!;
    if (!span) return [];
    // The record's text begins without the front matter, and may fold white space: offsets are those of the record's text.
    const around = text.slice(Math.max(0, span.start - 110), span.end + 110).replace(/\s+/g, ' ');
    const before = headOf(article).length;
    return [{ ...row, article: article.id, start: span.start - before, end: span.end - before, around }];
  });
}

/**
 * What there is to judge, in random order: for every pair of differing names of an entity one pair of documents, and for every name that
 * stands in two documents one pair of these; then further pairs of the same names.
 */
function draw(mentions: readonly Named[], next: () => number): [Named, Named][] {
  const pairs = new Map<string, [Named, Named][]>();
  for (const members of Map.groupBy(mentions, one => one.entity).values())
    for (const [n, one] of members.entries())
      for (const other of members.slice(n + 1)) {
        if (one.article === other.article) continue;
        const key = [one.entity, ...[one.name, other.name].sort()].join('|');
        const same = pairs.get(key);
        if (same) same.push([one, other]);
        else pairs.set(key, [[one, other]]);
      }
  const shuffled = <T>(list: readonly T[]) =>
    list
      .map(one => ({ one, at: next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one);
  const drawn = [...pairs.values()].map(same => shuffled(same));
  const first = shuffled(drawn.map(same => same[0]!));
  const differing = ([one, other]: [Named, Named]) => one.name !== other.name;
  return [
    ...first.filter(differing),
    ...first.filter(pair => !differing(pair)),
    ...shuffled(drawn.flatMap(same => same.slice(1))),
  ];
}

const rows = articles(Number(values.articles));
const store = await recordOf(rows);
const pairs = draw(mentionsIn(store, rows), random(Number(values.seed)));
const count = Math.min(Number(values.count), pairs.length);
for (const [n, [one, other]] of pairs.slice(0, count).entries()) {
  const place = ({ article, start, end }: Named) => `${article}:${start}-${end}`;
  if (values.json) console.log(JSON.stringify({ n: n + 1, one: place(one), other: place(other) }));
  else
    console.log(
      [
        `${n + 1}. ${one.type} “${one.name}” = “${other.name}”`,
        `   ${place(one)} … ${one.around} …`,
        `   ${place(other)} … ${other.around} …`,
      ].join('\n'),
    );
}
console.error(`${count} of ${pairs.length} pairs, ${rows.length} articles, seed ${values.seed}`);
store.close();
