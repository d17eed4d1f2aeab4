import { userInfo } from 'node:os';
import { Command } from 'commander';
import { kindNamed } from '../kinds/kinds.ts';
import {
  addItem,
  type By,
  confirmItem,
  correctDocument,
  correctField,
  mergeEntities,
  rejectItem,
  splitEntity,
  undoDecision,
} from '../record/decide.ts';
import { Fault } from '../record/fault.ts';
import { houseReader } from '../record/house.ts';
import { openRecord } from '../record/open.ts';
import { type LogEntry, logOf } from '../record/questions/log.ts';
import type { Reader } from '../record/reader.ts';
import type { Store } from '../record/sqlite.ts';
import { command, jsonOption, recordOption, whole } from './options.ts';
import { entityId } from './show.ts';
import { count, table } from './terminal.ts';
import { assignment, documentId, fieldValue } from './values.ts';

interface Options {
  readonly record: string;
  readonly who?: string;
  readonly why?: string;
  readonly json?: true;
}

type Deciding = (store: Store, reader: Reader, by: By) => readonly string[];

/** `decide …`: one subcommand a decision. */
export function decideCommand(): Command {
  const decide = command('decide', 'confirm, correct, reject, add, merge, split, undo; list the log', [
    'decide confirm i0123456789abcdef --why "heard the tape"',
    'decide correct i0123456789abcdef speaker "person:Dana Sorrel"',
    'decide correct i0123456789abcdef date 2018-07-12',
    'decide document letters/first.txt published 2017-11-15',
    'decide add letter letters/first.txt "asked for records" --field from="body:Harbor Grants Office"',
    'decide merge "Dana Sorrel" "Mayor Sorrel"',
    'decide undo 3f0c…',
    'decide log --orphans',
  ]);
  decide.addCommand(
    subcommand('confirm', 'say that items are right as they stand', (options, items: string[]) =>
      run(options, (store, reader, by) => items.map(item => confirmItem(store, reader, item, by))),
    ).argument('<item...>', 'ids'),
  );
  decide.addCommand(
    subcommand('reject', 'take items off the record; undo brings them back', (options, items: string[]) =>
      run(options, (store, reader, by) => items.map(item => rejectItem(store, reader, item, by))),
    ).argument('<item...>', 'ids'),
  );
  decide.addCommand(
    subcommand(
      'correct',
      'give a field of an item another value',
      (options, item: string, field: string, value: string) =>
        run(options, (store, reader, by) => [
          correctField(store, reader, item, field, fieldValue(store, item, field, value), by),
        ]),
    )
      .argument('<item>', 'its id')
      .argument('<field>', 'as in speaker, date, value, reality')
      .argument(
        '<value>',
        'words, a number, a date (EDTF), an entity (its id or type:Name), several parted by ";"; "" to empty it',
      ),
  );
  decide.addCommand(
    subcommand(
      'document',
      'correct what is known of a document',
      (options, document: string, field: string, value: string) =>
        run(options, (store, reader, by) => [
          correctDocument(store, reader, documentId(store, document), field, value === '' ? null : value, by),
        ]),
    )
      .argument('<document>', 'its id or path')
      .argument('<field>', 'title, outlet, byline, published, url, language, work or supersedes')
      .argument('<value>', '"" to empty it'),
  );
  decide.addCommand(addSubcommand());
  decide.addCommand(
    subcommand('merge', 'say that people, bodies or places are one', (options, entities: string[]) =>
      run(options, (store, reader, by) => [
        mergeEntities(
          store,
          reader,
          entities.map(one => entityId(store, one)),
          by,
        ),
      ]),
    ).argument('<entity...>', 'ids or names'),
  );
  decide.addCommand(
    subcommand(
      'split',
      'say that some documents mean another by the name',
      (options, entity: string, documents: string[]) =>
        run(options, (store, reader, by) => [
          splitEntity(
            store,
            reader,
            entityId(store, entity),
            documents.map(one => documentId(store, one)),
            by,
          ),
        ]),
    )
      .argument('<entity>', 'its id or name')
      .argument('<document...>', 'ids or paths'),
  );
  decide.addCommand(
    subcommand('undo', 'take decisions back', (options, decisions: string[]) =>
      run(options, (store, reader, by) => decisions.map(one => undoDecision(store, reader, one, by))),
    ).argument('<decision...>', 'ids'),
  );
  decide.addCommand(logSubcommand());
  return decide;
}

function subcommand<A extends unknown[]>(
  name: string,
  summary: string,
  action: (options: Options, ...given: A) => Promise<void>,
): Command {
  return new Command(name)
    .summary(summary)
    .description(summary)
    .addOption(recordOption())
    .option('--who <name>', 'who decides; by default your user name, or ONRECORD_WHO')
    .option('--why <words>', 'the reason, for the log')
    .addOption(jsonOption())
    .action((...all: unknown[]) => action(all.at(-2) as Options, ...(all.slice(0, -2) as A)));
}

async function run(options: Options, decide: Deciding): Promise<void> {
  const store = openRecord(options.record);
  try {
    const who = options.who ?? process.env.ONRECORD_WHO ?? userInfo().username;
    const reader = houseReader();
    const ids = store.transaction(() =>
      decide(store, reader, { who, ...(options.why ? { why: options.why } : {}) }),
    );
    const made = logOf(store, { limit: 500 }).rows.filter(entry => ids.includes(entry.id));
    process.stdout.write(options.json ? `${JSON.stringify({ decisions: made })}\n` : table(made.map(logRow)));
  } finally {
    store.close();
  }
}

function addSubcommand(): Command {
  const collect = (given: string, all: string[]) => [...all, given];
  return subcommand(
    'add',
    'put an item on the record by hand, with its words',
    (options, kind: string, path: string, words: string) =>
      run(options, (store, reader, by) => {
        const document = documentId(store, path);
        const { text } = store.get<{ text: string }>('SELECT text FROM documents WHERE id = ?', document)!;
        const start = text.indexOf(words);
        if (start < 0)
          throw new Fault(
            'usage',
            `${path} does not have the words “${words}”`,
            'Copy them from: onrecord search',
          );
        if (text.indexOf(words, start + 1) >= 0)
          throw new Fault('usage', `${path} has these words more than once`, 'Give more of them.');
        const { field = [] } = options as Options & { field?: string[] };
        const fields = Object.fromEntries(field.map(one => assignment(store, kind, one)));
        const required = kindNamed(kind)?.fields.filter(one => one.required && one.type === 'text') ?? [];
        for (const one of required) fields[one.name] ??= words;
        return [
          addItem(
            store,
            reader,
            { kind, document, evidence: [{ start, end: start + words.length, role: 'item' }], fields },
            by,
          ),
        ];
      }),
  )
    .argument('<kind>', 'as in letter, demand, figure')
    .argument('<document>', 'its id or path')
    .argument('<words>', 'the words that show it, as they stand there')
    .option('--field <name=value>', 'a field; may be given several times', collect, []);
}

function logSubcommand(): Command {
  return new Command('log')
    .summary('list decisions, newest first')
    .addOption(recordOption())
    .option('--orphans', 'only those whose words are lost or no longer unique')
    .option('--limit <n>', 'how many', whole, 50)
    .option('--offset <n>', 'from which on', whole, 0)
    .addOption(jsonOption())
    .action((options: Options & { orphans?: boolean; limit: number; offset: number }) => {
      const store = openRecord(options.record, { readOnly: true });
      try {
        const log = logOf(store, options);
        process.stdout.write(options.json ? `${JSON.stringify(log)}\n` : table(log.rows.map(logRow)));
        if (!options.json) process.stderr.write(`${count(log.total, 'decision')}\n`);
      } finally {
        store.close();
      }
    });
}

function logRow(entry: LogEntry): string[] {
  const { target } = entry;
  const about =
    target.of === 'item'
      ? `${target.kind}${target.field ? ` ${target.field}` : ''}: “${target.words.exact}”`
      : target.of === 'mentions'
        ? target.mentions.map(one => `“${one.exact}”`).join(entry.action === 'merge' ? ' = ' : ', ')
        : target.of === 'document'
          ? `${target.path} ${target.field}: ${entry.value.value ?? '(empty)'}`
          : `decision ${entry.undoes}`;
  const state = entry.state === 'held' ? '' : `${entry.state}${entry.stateWhy ? ` (${entry.stateWhy})` : ''}`;
  return [entry.id, entry.at, entry.who, entry.action, state, [about, entry.why].filter(Boolean).join(' · ')];
}
