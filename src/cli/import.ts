import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { putTracker } from '../exchange/import.ts';
import { Fault } from '../record/fault.ts';
import { houseReader } from '../record/house.ts';
import { openRecord } from '../record/open.ts';
import { command, jsonOption, recordOption } from './options.ts';
import { count } from './terminal.ts';

interface Options {
  readonly record: string;
  readonly map: Readonly<Record<string, string>>;
  readonly outlet?: string;
  readonly published?: string;
  readonly who?: string;
  readonly json?: true;
}

/** `import TRACKER.csv` */
export function importCommand(): Command {
  const collect = (given: string, all: Readonly<Record<string, string>>) => {
    const at = given.lastIndexOf('=');
    if (at < 1) throw new Fault('usage', `“${given}” names no column`, 'As in --map Town=party.');
    return { ...all, [given.slice(0, at)]: given.slice(at + 1) };
  };
  return command('import', 'put the rows of a tracker (CSV) on the record, each with its row as evidence', [
    'import grants.csv',
    'import tracker.csv --map Town=party --map "Type of entry"=kind --map Deadline=due',
  ])
    .argument('<file>', 'a table with the columns party and kind; docs/docket.md lists the others')
    .addOption(recordOption())
    .option('--map <column=field>', 'a column that has another name; may be given several times', collect, {})
    .option('--outlet <name>', 'who keeps the tracker')
    .option('--published <date>', 'of which day it is')
    .option('--who <name>', 'who decides; by default your user name, or ONRECORD_WHO')
    .addOption(jsonOption())
    .action(async (file: string, options: Options) => {
      const bytes = await readFile(file).catch((error: Error) => {
        throw new Fault('not-found', `${file}: cannot be read (${error.message})`, 'Check its name.', error);
      });
      const store = openRecord(options.record, { create: true });
      try {
        const who = options.who ?? process.env.ONRECORD_WHO ?? userInfo().username;
        const done = await putTracker(store, houseReader(), basename(file), new Uint8Array(bytes), {
          ...options,
          who,
        });
        if (options.json) process.stdout.write(`${JSON.stringify(done)}\n`);
        else
          process.stdout.write(
            `${count(done.added.length, 'item')} added${done.known > 0 ? `, ${count(done.known, 'row')} on record already` : ''}\n`,
          );
      } finally {
        store.close();
      }
    });
}
