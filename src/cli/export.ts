import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { csvExport, csvLists } from '../exchange/csv.ts';
import { calendar } from '../exchange/ics.ts';
import { jsonExport } from '../exchange/json.ts';
import { Fault } from '../record/fault.ts';
import { openRecord } from '../record/open.ts';
import type { Store } from '../record/sqlite.ts';
import { command, recordOption } from './options.ts';
import { writeOut } from './terminal.ts';

interface Options {
  readonly record: string;
  readonly format: 'json' | 'csv' | 'ics';
  readonly list?: string;
  readonly out?: string;
}

/** `export --format F` */
export function exportCommand(): Command {
  return command('export', 'write the record in another form', [
    'export --format json --out record.json',
    'export --format csv --list statements > statements.csv',
    'export --format csv --list documents --out documents.csv',
    'export --format ics --out deadlines.ics',
  ])
    .addOption(
      new Option('-f, --format <format>', 'the form').choices(['json', 'csv', 'ics']).default('json'),
    )
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
  if (format === 'ics') return deadlinesOf(store);
  if (list === undefined)
    throw new Fault('usage', 'csv is one list', `Name it with --list: ${csvLists.join(', ')}.`);
  return csvExport(store, list);
}

/** Only what a person confirmed goes into a calendar; what has no single day is told instead. */
function deadlinesOf(store: Store): Iterable<string> {
  const { pieces, left } = calendar(store);
  for (const one of left)
    process.stderr.write(
      `left out, since “${one.due}” is no single day: ${one.item.caption} (${one.item.id})\n`,
    );
  return pieces;
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
