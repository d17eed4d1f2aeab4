#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { exit, report } from './exit.ts';
import { version } from './version.ts';

/** Only the command that is asked for is loaded, so that a short answer comes quickly. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  read: async () => (await import('./read.ts')).readCommand(),
  open: async () => (await import('./open.ts')).openCommand(),
  show: async () => (await import('./show.ts')).showCommand(),
  search: async () => (await import('./search.ts')).searchCommand(),
  decide: async () => (await import('./decide.ts')).decideCommand(),
  import: async () => (await import('./import.ts')).importCommand(),
  export: async () => (await import('./export.ts')).exportCommand(),
  verify: async () => (await import('./verify.ts')).verifyCommand(),
  start: async () => (await import('./start.ts')).startCommand(),
  check: async () => (await import('./check.ts')).checkCommand(),
  lsp: async () => (await import('./lsp.ts')).lspCommand(),
  mcp: async () => (await import('./mcp.ts')).mcpCommand(),
  predict: async () => (await import('./predict.ts')).predictCommand(),
};

async function program(asked: string | undefined): Promise<Command> {
  const names = asked !== undefined && Object.hasOwn(commands, asked) ? [asked] : Object.keys(commands);
  const main = new Command('onrecord')
    .description('Turns coverage of a running public dispute into a record you can check.')
    .version(version, '-V, --version', 'print the version')
    .showHelpAfterError('(onrecord --help lists the commands)')
    .addHelpText(
      'after',
      '\nExamples:\n  $ onrecord read my-clippings/\n  $ onrecord open\n  $ onrecord show statements\n\nExit codes: 0 done, 1 found something wrong, 2 wrong use, 3 not there, 4 not to be used, 5 busy,\n6 nothing could be read, 70 a defect of Onrecord, 130 stopped. See docs/cli.md.',
    );
  for (const name of names) main.addCommand(await commands[name]!());
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
  await (await program(process.argv[2])).parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exit.done : exit.usage;
  else process.exitCode = report(error, process.argv.includes('--json'));
}
