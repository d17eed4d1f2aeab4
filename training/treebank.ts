import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readConllu } from '../src/language/conllu.ts';

/** A tree to learn from. `heads` are word indices, and the sentence's length for the root. */
export interface Tree {
  readonly document: string;
  readonly forms: string[];
  readonly lemmas: string[];
  readonly upos: string[];
  readonly xpos: string[];
  readonly heads: number[];
  readonly deprels: string[];
}

export function readText(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** All trees of a CoNLL-U file, plain or gzipped. */
export function readTreebank(path: string): Tree[] {
  let document = '';
  return readConllu(readText(path)).map(({ lines, words }) => {
    for (const line of lines) {
      const found = /^# newdoc id = (.*)/.exec(line);
      if (found) document = found[1]!;
    }
    const rows = words.map(i => lines[i]!.split('\t'));
    const column = (k: number) => rows.map(row => row[k]!);
    return {
      document,
      forms: column(1),
      lemmas: column(2),
      upos: column(3),
      xpos: column(4),
      heads: rows.map(row => (row[6] === '0' ? rows.length : Number(row[6]) - 1)),
      deprels: column(7),
    };
  });
}
