import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Command, Option } from 'commander';
import { checkDraft } from '../check/check.ts';
import { draftFromText, readDraft } from '../check/draft.ts';
import { decided, decisionsFrom, faultyIgnoring, ignoringIn, open } from '../check/ignore.ts';
import { type Checked, checkedOf } from '../exchange/checked.ts';
import { checkedDocx } from '../exchange/checked-docx.ts';
import { checkedGithub } from '../exchange/checked-github.ts';
import { checkedHtml } from '../exchange/checked-html.ts';
import { checkedJson, fingerprintsOf } from '../exchange/checked-json.ts';
import { checkedText } from '../exchange/checked-text.ts';
import { factSheet } from '../exchange/fact-sheet.ts';
import { sarif } from '../exchange/sarif.ts';
import { Fault } from '../record/fault.ts';
import { openRecord } from '../record/open.ts';
import { exit } from './exit.ts';
import { command, recordOption } from './options.ts';
import { writeOut } from './terminal.ts';
import { version } from './version.ts';

const formats = ['text', 'json', 'sarif', 'github', 'html', 'docx', 'facts'] as const;

interface Options {
  readonly record: string;
  readonly format: (typeof formats)[number];
  readonly out?: string;
  readonly baseline?: string;
  readonly ignore?: string;
  readonly notes: boolean;
}

/** `check DRAFT` */
export function checkCommand(): Command {
  return command('check', 'hold a draft against the record', [
    'check draft.md',
    'check draft.docx --format docx --out draft-checked.docx',
    'check draft.md --format sarif --out check.sarif --baseline last.sarif',
    'check draft.md --format facts --out sheet.html',
    'check - < draft.md',
  ])
    .argument('<draft>', 'Markdown, text, HTML or DOCX; - for the standard input')
    .addOption(recordOption())
    .addOption(new Option('-f, --format <format>', 'the form').choices(formats).default('text'))
    .option('-o, --out <file>', 'write to this file')
    .option(
      '--baseline <file>',
      'an earlier report (json or sarif): what it has is marked as known and does not fail',
    )
    .option('--ignore <file>', 'lines FINGERPRINT REASON: findings to pass over')
    .option('--no-notes', 'leave notes out of the text form')
    .action(async (path: string, options: Options) => {
      if (options.format === 'docx' && options.out === undefined)
        throw new Fault('usage', 'a Word file is not for the terminal', 'Name a file with --out.');
      const bytes = path === '-' ? null : readFileSync(path);
      const store = openRecord(options.record, { readOnly: true });
      try {
        const draft = bytes
          ? await readDraft(bytes, path)
          : await draftFromText(readFileSync(0, 'utf8'), 'draft.md');
        const report = decided(checkDraft(store, draft), draft, {
          ...(options.ignore ? { decisions: decisionsFrom(readFileSync(options.ignore, 'utf8')) } : {}),
          ...(options.baseline ? { baseline: baselineFrom(options.baseline) } : {}),
        });
        const checked = checkedOf(draft, report, version);
        for (const fault of faultyIgnoring(ignoringIn(checked.places.text)))
          process.stderr.write(`onrecord: ${basename(path)}: ${fault}\n`);
        await write(checked, options);
        if (open(report.findings).some(one => one.severity === 'error')) process.exitCode = exit.found;
      } finally {
        store.close();
      }
    });
}

function baselineFrom(path: string): Set<string> {
  try {
    return fingerprintsOf(readFileSync(path, 'utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Fault(
      'usage',
      `${path}: is no report`,
      'Name a file that check wrote as json or sarif.',
      error,
    );
  }
}

async function write(checked: Checked, { format, out, notes }: Options): Promise<void> {
  if (format === 'docx') {
    writeFileSync(out!, await checkedDocx(checked));
    return;
  }
  const colour = out === undefined && process.stdout.isTTY && !process.env.NO_COLOR;
  const pieces = piecesOf(checked, format, { colour, notes });
  if (out === undefined) await writeOut(pieces);
  else writeFileSync(out, [...pieces].join(''));
}

function piecesOf(
  checked: Checked,
  format: Exclude<Options['format'], 'docx'>,
  how: { colour: boolean; notes: boolean },
): Iterable<string> {
  switch (format) {
    case 'json':
      return [checkedJson(checked)];
    case 'sarif':
      return [sarif(checked)];
    case 'github':
      return checkedGithub(checked);
    case 'html':
      return [checkedHtml(checked)];
    case 'facts':
      return [factSheet(checked)];
    default:
      return checkedText(checked, how);
  }
}
