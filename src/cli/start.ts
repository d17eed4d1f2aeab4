import { accessSync, constants } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { openRecord } from '../record/open.ts';
import { command, whole } from './options.ts';
import { buildPage } from './page.ts';
import { outcomesTable, readShowing, summary } from './reading.ts';

/** `start`: reads the sample and opens it; what `npm start` runs. */
export function startCommand(): Command {
  return command('start', 'read the sample dispute and open it in the browser', [
    'start',
    'start --port 8080 --no-browser',
  ])
    .option('--port <n>', 'the port on this machine', whole, 0)
    .option('--no-browser', 'only tell the address')
    .action(async (options: { port: number; browser: boolean }) => {
      const sample = fileURLToPath(new URL('../../sample/', import.meta.url));
      const file = join(writable(process.cwd()) ? process.cwd() : tmpdir(), 'sample.onrecord');
      const store = openRecord(file, { create: true });
      try {
        const report = await readShowing(store, [sample], { keepBytes: true });
        process.stdout.write(
          `${process.stdout.isTTY ? outcomesTable(report.outcomes) : ''}${summary(report)}`,
        );
        if (report.stopped) {
          process.exitCode = 130;
          return;
        }
        await buildPage();
        const { serveUntilStopped } = await import('./serving.ts');
        await serveUntilStopped(store, options);
      } finally {
        store.close();
      }
    });
}

function writable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
