import type { Command } from 'commander';
import { openRecord } from '../record/open.ts';
import { exit } from './exit.ts';
import { command, jsonOption, recordOption, whole } from './options.ts';
import { outcomesTable, readShowing, summary } from './reading.ts';

interface Options {
  readonly record: string;
  readonly json?: true;
  readonly bytes: boolean;
  readonly workers?: number;
}

/** `read PATH…` */
export function readCommand(): Command {
  return command('read', 'read files and folders into a record', [
    'read my-clippings/',
    'read letters/*.pdf --record dispute.onrecord',
    'read my-clippings/ --json > outcomes.json',
  ])
    .argument(
      '<path...>',
      'files and folders; a folder may hold sources.csv (file,title,outlet,byline,published,url)',
    )
    .addOption(recordOption())
    .option('--no-bytes', 'leave the files themselves out of the record; it keeps their text')
    .option('--workers <n>', 'how many files to read at once', whole)
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\nOnly what changed since the last time is read. Stop with Ctrl-C at any time: what was read stays.',
    )
    .action(async (paths: string[], options: Options) => {
      const store = openRecord(options.record, { create: true });
      try {
        const report = await readShowing(store, paths, {
          keepBytes: options.bytes,
          workers: options.workers,
          quiet: options.json ?? false,
        });
        if (options.json) process.stdout.write(`${JSON.stringify({ record: options.record, ...report })}\n`);
        else
          process.stdout.write(
            `${process.stdout.isTTY ? outcomesTable(report.outcomes) : ''}${summary(report)}`,
          );
        const readable = report.outcomes.some(
          outcome => outcome.state === 'read' || outcome.state === 'partly' || outcome.state === 'removed',
        );
        process.exitCode = report.stopped ? exit.stopped : readable ? exit.done : exit.nothingRead;
      } finally {
        store.close();
      }
    });
}
