import { basename } from 'node:path';
import type { Command } from 'commander';
import { openRecord } from '../record/open.ts';
import { verify } from '../record/verify.ts';
import { Pool } from '../sources/pool.ts';
import type { Source } from '../sources/source.ts';
import { exit } from './exit.ts';
import { command, jsonOption, recordOption } from './options.ts';
import { count, table } from './terminal.ts';

const read = new URL(
  import.meta.url.endsWith('.ts') ? '../sources/read.ts' : '../sources/read.js',
  import.meta.url,
);

/** `verify` */
export function verifyCommand(): Command {
  return command('verify', 'hold every span against the stored text and bytes', [
    'verify',
    'verify --record dispute.onrecord --json',
  ])
    .addOption(recordOption())
    .option('--quick', 'do not read the texts from the bytes again')
    .addOption(jsonOption())
    .action(async (options: { record: string; json?: true; quick?: true }) => {
      const store = openRecord(options.record, { readOnly: true });
      const pool = new Pool();
      const again = async (bytes: Uint8Array, path: string) =>
        (await pool.run<Source>(read, 'readSource', [bytes, basename(path), {}])).text;
      try {
        const found = await verify(store, options.quick ? null : again);
        if (options.json) process.stdout.write(`${JSON.stringify(found)}\n`);
        else {
          process.stdout.write(
            table(found.discrepancies.map(one => [one.path, one.item ?? one.document, one.message])),
          );
          process.stdout.write(
            `${count(found.documents, 'document')}, ${count(found.spans, 'span')}, ${found.withBytes} with their bytes: ${found.discrepancies.length === 0 ? 'all agree' : count(found.discrepancies.length, 'discrepancy', 'discrepancies')}\n`,
          );
        }
        process.exitCode = found.discrepancies.length === 0 ? exit.done : exit.found;
      } finally {
        store.close();
        await pool.close();
      }
    });
}
