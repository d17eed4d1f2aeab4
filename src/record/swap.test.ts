import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { houseReader } from './house.ts';
import { readInto } from './read.ts';
import { exported, folderOf, recordFor } from './trial.ts';

const river = new URL('../../corpus/river/', import.meta.url);
const [one, other] = ['Oxmoor', 'Quarrington'] as const;

const swapped = (text: string): string =>
  text.replaceAll(one, '\u0000').replaceAll(other, one).replaceAll('\u0000', other);

interface Exported {
  readonly documents: readonly { readonly id: string; readonly path: string }[];
  readonly entities: readonly { readonly id: string; readonly name: string; readonly type: string }[];
  readonly [array: string]: readonly { readonly id: string }[];
}

/** What is on record and the entities that it holds, as the export has them, with names for ids and without places and orders, which move with the names' lengths and the documents' hashes. */
function told(text: string): string[] {
  const out = JSON.parse(text) as Exported;
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
  return Object.entries({ documents, parties, ...kinds }).flatMap(([array, items]) =>
    items.map(item => `${array} ${JSON.stringify(plain(item))}`),
  );
}

// Fails where the name tagger takes a town for a person under one name and not under the other (“Stavely” in 02 and 06).
const todo = 'the name tagger reads two sentences of the corpus differently by the town’s name';

test('with two towns’ names swapped in the documents, only the names change', { todo }, async t => {
  const files = Object.fromEntries(
    readdirSync(river)
      .filter(name => /\.(?:txt|md)$/.test(name) && name !== 'README.md')
      .map(name => [name, readFileSync(new URL(name, river), 'utf8')]),
  );
  const turned = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, swapped(text)]));
  const [straight, back] = [recordFor(t), recordFor(t)];
  await readInto(straight, [folderOf(t, files)], { reader: houseReader() });
  await readInto(back, [folderOf(t, turned)], { reader: houseReader() });
  const now = new Set(told(swapped(exported(back))));
  const before = new Set(told(exported(straight)));
  assert.deepEqual(
    [...now].filter(line => !before.has(line)),
    [...before].filter(line => !now.has(line)),
  );
});
