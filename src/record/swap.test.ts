import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { type TestContext, test } from 'node:test';
import { houseReader } from './house.ts';
import { readInto } from './read.ts';
import { exported, folderOf, recordFor } from './trial.ts';

const river = new URL('../../corpus/river/', import.meta.url);
/** Parties of one shape, and the other orders in which they can stand: each takes the place of the one before it. */
const towns = ['Oxmoor', 'Quarrington', 'Stavely'];
const orders = [
  ['Oxmoor', 'Stavely', 'Quarrington'],
  ['Quarrington', 'Oxmoor', 'Stavely'],
  ['Quarrington', 'Stavely', 'Oxmoor'],
  ['Stavely', 'Oxmoor', 'Quarrington'],
  ['Stavely', 'Quarrington', 'Oxmoor'],
];

const renamed = (text: string, names: ReadonlyMap<string, string>): string =>
  text.replace(/\p{L}+/gu, word => names.get(word) ?? word);

interface Exported {
  readonly documents: readonly { readonly id: string; readonly path: string }[];
  readonly entities: readonly { readonly id: string; readonly name: string; readonly type: string }[];
  readonly [array: string]: readonly { readonly id: string }[];
}

/** What is on record and the entities that it holds, as the export has them, with names for ids and without places and orders, which move with the names' lengths and the documents' hashes. */
async function told(
  t: TestContext,
  texts: Readonly<Record<string, string>>,
  back: ReadonlyMap<string, string>,
): Promise<Set<string>> {
  const store = recordFor(t);
  await readInto(store, [folderOf(t, texts)], { reader: houseReader() });
  const out = JSON.parse(renamed(exported(store), back)) as Exported;
  const names = new Map<string, string>([
    ...out.documents.map(({ id, path }) => [id, path] as const),
    ...out.entities.map(({ id, name, type }) => [id, `${type} ${name}`] as const),
  ]);
  const left = new Set(['id', 'same', 'within', 'start', 'end', 'formerly', 'sha256', 'copies', 'words']);
  const plain = (value: unknown): unknown => {
    if (typeof value === 'string')
      return names.get(value) ?? (/^[dei][0-9a-f]{16}$/.test(value) ? 'item' : value);
    if (Array.isArray(value))
      return value.map(plain).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, part]) => (left.has(key) ? [] : [[key, plain(part)]])),
    );
  };
  const { documents, entities, ...kinds } = out;
  const held = JSON.stringify(kinds);
  const parties = entities.filter(({ id }) => held.includes(id));
  const all = Object.entries({ documents, parties, ...kinds }).flatMap(([array, items]) =>
    items.map(item => `${array} ${JSON.stringify(plain(item))}`),
  );
  return new Set(all);
}

const files = Object.fromEntries(
  readdirSync(river)
    .filter(name => /\.(?:txt|md)$/.test(name) && name !== 'README.md')
    .map(name => [name, readFileSync(new URL(name, river), 'utf8')]),
);

for (const order of orders)
  test(`with the towns' names in the order ${order.join(', ')}, only the names change`, async t => {
    const names = new Map(towns.map((town, n) => [town, order[n]!]));
    const back = new Map([...names].map(([from, to]) => [to, from]));
    const turned = Object.entries(files).map(([path, text]) => [path, renamed(text, names)]);
    const now = await told(t, Object.fromEntries(turned), back);
    const before = await told(t, files, new Map());
    assert.deepEqual(
      [...now].filter(line => !before.has(line)),
      [...before].filter(line => !now.has(line)),
    );
  });
