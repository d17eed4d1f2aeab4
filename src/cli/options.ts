import { Command, InvalidArgumentError, Option } from 'commander';

export const defaultRecord = 'my.onrecord';

export function recordOption(): Option {
  return new Option('-r, --record <file>', 'the record file').default(defaultRecord);
}

export function jsonOption(): Option {
  return new Option('--json', 'print JSON, for programs');
}

/** An argument that must be a whole number, 0 or more. */
export function whole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('give a whole number.');
  return Number(text);
}

/** A command with examples in its help, one a line. */
export function command(name: string, summary: string, examples: readonly string[]): Command {
  const lines = examples.map(example => `  $ onrecord ${example}`).join('\n');
  return new Command(name)
    .summary(summary)
    .description(summary)
    .showHelpAfterError(`(onrecord ${name} --help shows examples)`)
    .addHelpText('after', `\nExamples:\n${lines}`);
}
