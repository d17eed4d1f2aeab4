import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compose } from '../src/kinds/compose.ts';
import { readDocument } from '../src/kinds/read.ts';
import { readStatements } from '../src/kinds/statement/read.ts';
import { analyse, loadModels } from '../src/language/analyse.ts';
import { readSource } from '../src/sources/read.ts';
import type { Source } from '../src/sources/source.ts';

/*
 * Documents a second of processor time, from raw text: `node bench/statements.ts [ROWS.jsonl] [COUNT]`. ROWS has one `text` a line; without it, the
 * repository's own texts are read. Prints the reading of statements alone, and of everything that goes on the record, each the best of three rounds.
 */
const [rows, count = '60'] = process.argv.slice(2);
const own = join(import.meta.dirname, '..', 'corpus', 'told');

function texts(): string[] {
  if (rows)
    return readFileSync(rows, 'utf8')
      .trim()
      .split('\n')
      .map(line => (JSON.parse(line) as { text: string }).text);
  const files = readdirSync(own).filter(name => name.endsWith('.txt'));
  return files.sort().map(name => readFileSync(join(own, name), 'utf8'));
}

/** Documents a second, the best of three rounds, the first of which warms up. */
function speed(documents: readonly Source[], read: (source: Source) => void): number {
  const rounds = [1, 2, 3].map(() => {
    const began = process.cpuUsage();
    documents.forEach(read);
    const { user, system } = process.cpuUsage(began);
    return (1e6 * documents.length) / (user + system);
  });
  return Math.round(10 * Math.max(...rounds)) / 10;
}

const documents: Source[] = [];
for (const text of texts().slice(0, Number(count)))
  documents.push(await readSource(Buffer.from(text), 'document.txt', {}));
const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
const models = loadModels();
const statements = speed(documents, ({ text, blocks }) => {
  compose(analyse({ text, blocks, published: null }, models), readStatements, []);
});
const everything = speed(documents, source => readDocument(source, models));
console.log(
  JSON.stringify({
    documents: documents.length,
    wordsEach: Math.round(words / documents.length),
    statements,
    everything,
  }),
);
