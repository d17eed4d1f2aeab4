#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { decideCommand } from './decide.ts';
import { exit, report } from './exit.ts';
import { exportCommand } from './export.ts';
import { openCommand } from './open.ts';
import { predictCommand } from './predict.ts';
import { readCommand } from './read.ts';
import { searchCommand } from './search.ts';
import { showCommand } from './show.ts';
import { startCommand } from './start.ts';
import { verifyCommand } from './verify.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

function program(): Command {
  const commands = [
    readCommand(),
    openCommand(),
    showCommand(),
    searchCommand(),
    decideCommand(),
    exportCommand(),
    verifyCommand(),
    startCommand(),
    predictCommand(),
  ];
  const main = new Command('onrecord')
    .description('Turns coverage of a running public dispute into a record you can check.')
    .version(version, '-V, --version', 'print the version')
    .showHelpAfterError('(onrecord --help lists the commands)')
    .addHelpText(
      'after',
      '\nExamples:\n  $ onrecord read my-clippings/\n  $ onrecord open\n  $ onrecord show statements\n\nExit codes: 0 done, 1 found something wrong, 2 wrong use, 3 not there, 4 not to be used, 5 busy,\n6 nothing could be read, 70 a defect of Onrecord, 130 stopped. See docs/cli.md.',
    );
  for (const command of commands) main.addCommand(command);
  everyCommand(main, command => command.exitOverride());
  return main;
}

function everyCommand(command: Command, work: (command: Command) => void): void {
  work(command);
  for (const child of command.commands) everyCommand(child, work);
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe has gone (`onrecord show … | head`): that is no fault.
  process.exit(error.code === 'EPIPE' ? exit.done : exit.ours);
});

try {
  await program().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exit.done : exit.usage;
  else process.exitCode = report(error, process.argv.includes('--json'));
}
