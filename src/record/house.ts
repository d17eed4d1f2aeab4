import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDocument } from '../kinds/read.ts';
import { loadModels } from '../language/analyse.ts';
import type { Source } from '../sources/source.ts';
import { sha256 } from './hash.ts';
import type { Reader } from './reader.ts';

const rooms = ['text', 'sources', 'language', 'kinds'];

let loaded: Promise<Reader> | null = null;

/** The reader that this program comes with. Its version changes with any of its rules or models. */
export function houseReader(): Promise<Reader> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Reader> {
  const models = loadModels();
  return { version: readerVersion(), read: (source: Source) => readDocument(source, models) };
}

/** A hash over the reader's own files, so that no rule changes without the documents being read again. */
export function readerVersion(): string {
  const source = dirname(dirname(fileURLToPath(import.meta.url)));
  const files = rooms
    .flatMap(room => filesIn(join(source, room)))
    .filter(path => !/\.(test|d)\.ts$|\.map$/.test(path));
  const models = filesIn(join(dirname(source), 'models')).map(
    path => `${path.slice(source.length)} ${statSync(path).size}`,
  );
  return sha256([...files.map(path => readFileSync(path)), ...models].join('\u0000')).slice(0, 12);
}

function filesIn(folder: string): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  } catch {
    return [];
  }
  return entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
}
