import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from './hash.ts';

const rooms = ['text', 'sources', 'language', 'kinds'];

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
