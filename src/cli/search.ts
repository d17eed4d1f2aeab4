import type { Command } from 'commander';
import { openRecord } from '../record/open.ts';
import { searchDocuments, searchItems } from '../record/questions/search.ts';
import { command, jsonOption, recordOption, whole } from './options.ts';
import { count, cut } from './terminal.ts';

interface Options {
  readonly record: string;
  readonly json?: true;
  readonly items?: true;
  readonly limit: number;
  readonly offset: number;
}

/** `search WORDS` */
export function searchCommand(): Command {
  return command('search', 'find words in the documents', [
    'search grant conditions',
    'search "will not be rushed" --items',
    'search subpoena --json',
  ])
    .argument('<words...>', 'all of them must stand in the document; the last may be the beginning of a word')
    .addOption(recordOption())
    .option('--items', 'search the words of items instead')
    .option('--limit <n>', 'how many', whole, 20)
    .option('--offset <n>', 'from which on', whole, 0)
    .addOption(jsonOption())
    .action((words: string[], options: Options) => {
      const store = openRecord(options.record, { readOnly: true });
      try {
        const asked = words.join(' ');
        const found = options.items
          ? searchItems(store, asked, options)
          : searchDocuments(store, asked, options);
        if (options.json) process.stdout.write(`${JSON.stringify(found)}\n`);
        else
          for (const row of found.rows)
            process.stdout.write(
              'passages' in row
                ? hitLines(row)
                : `${row.id}  ${row.outlet ?? row.path}  ${cut(row.caption, 400)}\n`,
            );
        if (!options.json)
          process.stderr.write(`${count(found.total, options.items ? 'item' : 'document')}\n`);
      } finally {
        store.close();
      }
    });
}

function hitLines(hit: {
  title: string | null;
  path: string;
  outlet: string | null;
  published: string | null;
  passages: readonly { text: string; start: number; end: number }[];
}): string {
  const head = [hit.path, hit.outlet, hit.published ?? 'undated', hit.title].filter(Boolean).join(' · ');
  return `${head}\n${hit.passages.map(passage => `  ${passage.start}–${passage.end}: ${cut(passage.text, 300)}\n`).join('')}`;
}
