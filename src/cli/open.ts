import type { Command } from 'commander';
import { openRecord } from '../record/open.ts';
import { command, defaultRecord, whole } from './options.ts';
import { buildPage } from './page.ts';
import { serveUntilStopped } from './serving.ts';

/** `open [FILE]` */
export function openCommand(): Command {
  return command('open', 'open a record in the browser', [
    'open',
    'open dispute.onrecord --port 8080',
    'open dispute.onrecord --no-browser',
  ])
    .argument('[file]', 'the record file', defaultRecord)
    .option('--port <n>', 'the port on this machine; by default a free one', whole, 0)
    .option('--no-browser', 'only tell the address')
    .option('--who <name>', 'the name under which the page decides')
    .action(async (file: string, options: { port: number; browser: boolean; who?: string }) => {
      const store = openRecord(file);
      try {
        await buildPage();
        await serveUntilStopped(store, options);
      } finally {
        store.close();
      }
    });
}
