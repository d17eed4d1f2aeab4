import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { csvExport, csvLists } from '../exchange/csv.ts';
import { jsonExport } from '../exchange/json.ts';
import { Fault } from '../record/fault.ts';
import { openRecord } from '../record/open.ts';
import type { Store } from '../record/sqlite.ts';
import { command, recordOption } from './options.ts';
import { writeOut } from './terminal.ts';

interface Options {
  readonly record: string;
  readonly format: 'json' | 'csv';
  readonly list?: string;
  readonly out?: string;
}

/** `export --format F` */
export function exportCommand(): Command {
  return command('export', 'write the record in another form', [
    'export --format json --out record.json',
    'export --format csv --list statements > statements.csv',
    'export --format csv --list documents --out documents.csv',
  ])
    .addOption(new Option('-f, --format <format>', 'the form').choices(['json', 'csv']).default('json'))
    .addOption(new Option('-l, --list <list>', 'which list, for csv').choices([...csvLists]))
    .addOption(recordOption())
    .option('-o, --out <file>', 'write to this file')
    .action(async (options: Options) => {
      const store = openRecord(options.record, { readOnly: true });
      try {
        const pieces = piecesOf(store, options);
        if (options.out === undefined) await writeOut(pieces);
        else writeFile(options.out, pieces);
      } finally {
        store.close();
      }
    });
}

function piecesOf(store: Store, { format, list }: Options): Iterable<string> {
  if (format === 'json') return jsonExport(store);
  if (list === undefined)
    throw new Fault('usage', 'csv is one list', `Name it with --list: ${csvLists.join(', ')}.`);
  return csvExport(store, list);
}

/** Writes beside the file first, so that a stop in the middle leaves the old one. */
function writeFile(path: string, pieces: Iterable<string>): void {
  const draft = `${path}.${process.pid}.part`;
  const file = openSync(draft, 'w');
  try {
    for (const piece of pieces) writeSync(file, piece);
    closeSync(file);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
