import { Argument, type Command } from 'commander';
import { kindNamed, kinds } from '../kinds/kinds.ts';
import { Fault } from '../record/fault.ts';
import { openRecord } from '../record/open.ts';
import { listDocuments } from '../record/questions/documents.ts';
import { listEntities, oneEntity } from '../record/questions/entities.ts';
import { oneItem } from '../record/questions/evidence.ts';
import { type ItemFilter, type ItemListed, listItems, listSpeakers } from '../record/questions/items.ts';
import { overview } from '../record/questions/overview.ts';
import type { Store } from '../record/sqlite.ts';
import { command, jsonOption, recordOption, whole } from './options.ts';
import { count, table } from './terminal.ts';

interface Options extends ItemFilter {
  readonly record: string;
  readonly json?: true;
}

interface Shown {
  readonly rows: readonly string[][];
  readonly total: number;
  readonly data: unknown;
}

const lists = ['overview', 'documents', 'entities', 'speakers', 'timeline'];

/** `show KIND` */
export function showCommand(): Command {
  return command('show', 'list what is on the record', [
    'show overview',
    'show statements --entity "Dana Sorrel" --field speaker',
    'show figures --limit 20',
    'show timeline --from 2018-01-01 --to 2018-06-30',
    'show i0123456789abcdef',
  ])
    .addArgument(
      new Argument('<kind>', `${[...lists, ...kinds.map(kind => kind.array)].join(', ')}, or an item's id`),
    )
    .addOption(recordOption())
    .option('--entity <name>', 'only items that hold this entity (its id or name)')
    .option('--field <field>', 'in this field, as in speaker')
    .option('--document <id>', 'only of this document')
    .option('--outlet <name>', 'only of this outlet')
    .option('--status <status>', 'read, confirmed, edited or added')
    .option('--words <words>', 'only with these words')
    .option('--from <day>', 'from this day on, as in 2018-01-31')
    .option('--to <day>', 'up to this day')
    .option('--rejected', 'those that were rejected, instead of the others')
    .option('--limit <n>', 'how many', whole, 50)
    .option('--offset <n>', 'from which on', whole, 0)
    .addOption(jsonOption())
    .action((name: string, options: Options) => {
      const store = openRecord(options.record, { readOnly: true });
      try {
        const shown = answer(store, name, options);
        if (options.json) process.stdout.write(`${JSON.stringify(shown.data)}\n`);
        else {
          process.stdout.write(table(shown.rows));
          const last = (options.offset ?? 0) + shown.rows.length;
          if (last < shown.total)
            process.stderr.write(`${last} of ${shown.total}; more with --offset ${last}\n`);
          else if (shown.rows.length === 0) process.stderr.write('nothing on record\n');
        }
      } finally {
        store.close();
      }
    });
}

function answer(store: Store, name: string, options: Options): Shown {
  if (/^i[0-9a-f]{16}$/.test(name)) return oneItemRows(store, name);
  const filter = {
    ...options,
    entity: options.entity === undefined ? undefined : entityId(store, options.entity),
  };
  if (name === 'overview') return overviewRows(store);
  if (name === 'documents') {
    const listed = listDocuments(store, {
      outlet: filter.outlet,
      limit: filter.limit,
      offset: filter.offset,
    });
    return shownOf(listed, row => [
      row.id,
      row.published ?? 'undated',
      row.outlet ?? '',
      row.state,
      count(row.items, 'item'),
      row.title ?? row.path,
    ]);
  }
  if (name === 'entities')
    return shownOf(listEntities(store, filter), row => [
      row.id,
      row.type ?? '',
      count(row.documents, 'document'),
      [row.name, ...row.aliases].join(' · '),
    ]);
  if (name === 'speakers')
    return shownOf(listSpeakers(store, filter), row => [
      row.entity ?? '',
      String(row.statements),
      row.name ?? '(not named)',
    ]);
  if (name === 'timeline')
    return shownOf(listItems(store, { ...filter, dated: true, sort: 'date' }), itemRow);
  const kind = kindNamed(name);
  if (!kind)
    throw new Fault(
      'usage',
      `there is no kind “${name}”`,
      `Try one of: ${[...lists, ...kinds.map(one => one.array)].join(', ')}.`,
    );
  return shownOf(listItems(store, { ...filter, kind: kind.name }), itemRow);
}

function shownOf<T>(listed: { total: number; rows: readonly T[] }, row: (one: T) => string[]): Shown {
  return { rows: listed.rows.map(row), total: listed.total, data: listed };
}

function itemRow(item: ItemListed): string[] {
  const { fields } = item;
  const date = typeof fields.date === 'string' ? fields.date : '';
  return [item.id, item.status, date, item.outlet ?? item.path, item.caption];
}

function overviewRows(store: Store): Shown {
  const data = overview(store);
  const { documents } = data;
  const rows = [
    [
      'documents',
      String(documents.total),
      `${documents.read} read, ${documents.partly} partly, ${documents.refused} refused; ${documents.undated} undated`,
    ],
    ...data.kinds.map(kind => [kind.array, String(kind.items), '']),
    [
      'entities',
      String(data.entities.reduce((sum, one) => sum + one.entities, 0)),
      data.entities.map(one => `${one.entities} ${one.type ?? 'other'}`).join(', '),
    ],
    ['decisions', String(data.decisions), data.orphans > 0 ? `${data.orphans} whose words are lost` : ''],
  ];
  return { rows, total: rows.length, data };
}

function oneItemRows(store: Store, id: string): Shown {
  const data = oneItem(store, id);
  if (!data)
    throw new Fault('not-found', `there is no item ${id}`, 'Items are listed by: onrecord show KIND');
  const { item } = data;
  const fields = Object.entries(item.fields).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  const rows = [
    [item.kind, item.caption],
    ...fields.map(([name, value]) => {
      const reading = item.readings[name];
      const how = reading?.inferred
        ? ` (inferred: ${reading.rule}${reading.anchor ? `, from ${reading.anchor}` : ''})`
        : '';
      return [name, `${named(item, value)}${how}`];
    }),
    ['voice', item.voice === null ? '(not named)' : (item.names[item.voice] ?? item.voice)],
    ['reality', item.reality],
    ['status', item.status],
    ['by', item.by],
    ...data.evidence.map(words => [
      `words: ${words.role}`,
      `${item.path} ${words.start}–${words.end}${words.page ? `, page ${words.page}` : ''}: ${words.text}`,
    ]),
  ];
  return { rows, total: rows.length, data };
}

function named(item: ItemListed, value: unknown): string {
  if (Array.isArray(value)) return value.map(one => named(item, one)).join(', ');
  if (typeof value === 'string') return item.names[value] ?? value;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** An entity by its id, or by its name where one has it. */
export function entityId(store: Store, given: string): string {
  const known = oneEntity(store, given);
  if (known) return known.id;
  const found = listEntities(store, { name: given, limit: 20 }).rows;
  const exact = found.filter(one => one.name === given || one.aliases.includes(given));
  const [one, ...more] = exact.length > 0 ? exact : found;
  if (one && more.length === 0) return one.id;
  throw one
    ? new Fault(
        'usage',
        `“${given}” may be: ${[one, ...more].map(each => `${each.name} (${each.id})`).join(', ')}`,
        'Give one of the ids.',
      )
    : new Fault(
        'not-found',
        `nobody and nothing on record is called “${given}”`,
        'They are listed by: onrecord show entities',
      );
}
