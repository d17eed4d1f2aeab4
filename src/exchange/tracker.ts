import { parse } from 'csv-parse/sync';
import type { Given } from '../record/decide.ts';
import { Fault } from '../record/fault.ts';
import { readDate } from '../sources/date.ts';
import { amountIn } from './amount.ts';

/** The columns of a tracker, by the names that `--map` gives to others. */
export const trackerColumns = [
  ...[
    'party',
    'kind',
    'what',
    'amount',
    'currency',
    'date',
    'due',
    'state',
    'by',
    'programme',
    'consequence',
  ],
  ...['condition', 'source'],
] as const;

type Column = (typeof trackerColumns)[number];
type Cells = Readonly<Partial<Record<Column, string>>>;

/** One row of a tracker as an item to add: its words are the row's own. */
export interface TrackerItem {
  /** Line of the file on which the row begins; the heading is 1. */
  readonly line: number;
  readonly kind: string;
  /** Place of the row in the document's text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Fields with a plain value, and parties by name. */
  readonly fields: Readonly<Record<string, Given | Party>>;
  /** The words of the row that show a field. */
  readonly shown: Readonly<Record<string, string>>;
  /** What the row says it is from: kept as the decision's reason. */
  readonly source: string | null;
}

/** Somebody named in a row, still to be found on record. */
export interface Party {
  readonly party: readonly string[];
  readonly many: boolean;
}

interface Row {
  readonly line: number;
  readonly cells: Cells;
}

type Fields = Record<string, Given | Party>;
type Maker = (row: Row) => Fields;

const states: Readonly<Record<string, readonly string[]>> = {
  stake: ['offered', 'at risk', 'withheld', 'paid', 'clawed back'],
  answer: ['complies', 'partly', 'refuses', 'disputes', 'refers elsewhere', 'defers'],
  designation: ['asserted', 'denied', 'self-declared', 'undetermined'],
};

/** What a row of each kind becomes; the words of the tracker on the left. */
const makers: Readonly<Record<string, { readonly kind: string; readonly make: Maker }>> = {
  grant: {
    kind: 'stake',
    make: row => ({
      ...words(row, { what: 'what', programme: 'programme', condition: 'condition' }, 'what'),
      ...one(row, 'holder', 'party'),
      ...one(row, 'granter', 'by'),
      ...money(row),
      ...choice(row, 'state', 'stake'),
      ...date(row, 'date', 'date'),
    }),
  },
  demand: {
    kind: 'demand',
    make: row => ({
      ...words(row, { what: 'what', consequence: 'consequence' }, 'what'),
      ...many(row, 'of', 'party'),
      ...one(row, 'by', 'by'),
      ...date(row, 'date', 'date'),
      ...date(row, 'due', 'due'),
    }),
  },
  deadline: {
    kind: 'demand',
    make: row => ({
      ...words(row, { what: 'what' }, 'what'),
      ...many(row, 'of', 'party'),
      ...one(row, 'by', 'by'),
      ...date(row, 'due', row.cells.due ? 'due' : 'date', true),
    }),
  },
  letter: {
    kind: 'letter',
    make: row => ({
      ...words(row, { about: 'what' }),
      ...one(row, 'from', 'by'),
      ...many(row, 'to', 'party'),
      ...date(row, 'date', 'date'),
    }),
  },
  case: {
    kind: 'case',
    make: row => ({
      ...words(row, { name: 'what' }, 'what'),
      // Without one who sues, it is the party's own suit.
      ...(row.cells.by
        ? { ...many(row, 'plaintiffs', 'by'), ...many(row, 'defendants', 'party') }
        : many(row, 'plaintiffs', 'party')),
      ...date(row, 'filed', 'date'),
    }),
  },
  answer: {
    kind: 'answer',
    make: row => ({
      ...words(row, { text: 'what' }, 'what'),
      ...one(row, 'by', 'party'),
      ...choice(row, 'stance', 'answer'),
      ...date(row, 'date', 'date'),
    }),
  },
  pledge: {
    kind: 'pledge',
    make: row => ({
      ...words(row, { what: 'what' }, 'what'),
      ...one(row, 'by', 'party'),
      ...date(row, 'due', 'due'),
    }),
  },
  designation: {
    kind: 'designation',
    make: row => ({
      ...words(row, { label: 'what' }, 'what'),
      ...one(row, 'of', 'party'),
      ...one(row, 'by', 'by'),
      polarity: 'asserted',
      ...choice(row, 'polarity', 'designation'),
      ...date(row, 'since', 'date'),
    }),
  },
};

const wrong = (row: Row | number, message: string, remedy: string) =>
  new Fault('usage', `line ${typeof row === 'number' ? row : row.line}: ${message}`, remedy);

function words(row: Row, fields: Readonly<Record<string, Column>>, needed?: Column): Fields {
  if (needed && !row.cells[needed])
    throw wrong(row, `has no “${needed}”`, `Fill the cell, or name its column with --map COLUMN=${needed}.`);
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, column]) => {
      const text = row.cells[column];
      return text ? [[field, text]] : [];
    }),
  );
}

const named = (row: Row, column: Column) =>
  (row.cells[column] ?? '')
    .split(';')
    .map(part => part.trim())
    .filter(Boolean);

function one(row: Row, field: string, column: Column): Fields {
  const party = named(row, column);
  if (party.length > 1)
    throw wrong(
      row,
      `“${column}” names ${party.length} parties where one is asked for`,
      'Give each a row of its own.',
    );
  return party.length === 0 ? {} : { [field]: { party, many: false } };
}

function many(row: Row, field: string, column: Column): Fields {
  const party = named(row, column);
  return party.length === 0 ? {} : { [field]: { party, many: true } };
}

function date(row: Row, field: string, column: Column, needed = false): Fields {
  const text = row.cells[column];
  if (!text) {
    if (needed) throw wrong(row, 'is a deadline without a date', 'Fill “due”, or “date”.');
    return {};
  }
  const day = readDate(text);
  if (!day)
    throw wrong(
      row,
      `“${text}” in “${column}” is no date that can mean one day only`,
      'Write it as 2024-03-21, 21 March 2024, 2024-03 or 2024.',
    );
  return { [field]: day };
}

function choice(row: Row, field: string, kind: string): Fields {
  const text = row.cells.state?.toLowerCase();
  if (!text) return {};
  const choices = states[kind]!;
  if (!choices.includes(text))
    throw wrong(row, `“${row.cells.state}” is no state of a ${kind}`, `It may be: ${choices.join(', ')}.`);
  return { [field]: text };
}

function money(row: Row): Fields {
  const { amount, currency } = row.cells;
  if (!amount) return {};
  const found = amountIn(amount, currency ?? null);
  if (!found)
    throw wrong(
      row,
      `“${amount}” is no amount of money`,
      'Write it as $50,000, 50000 with a column “currency”, or about 2.4 million USD.',
    );
  return { amount: { ...found } };
}

/**
 * The rows of a tracker as items to add. `text` is the table as its document has it; `map` names the file's own columns
 * (`{ Town: 'party' }`). Throws a Fault that names the line, what is wrong and the way out; nothing is half read.
 */
export function readTracker(text: string, map: Readonly<Record<string, string>> = {}): TrackerItem[] {
  const records = recordsOf(text);
  const [head, ...rows] = records;
  if (!head || rows.length === 0) throw new Fault('usage', 'the table has no rows below its heading', null);
  const columns = columnsOf(head.cells, map);
  let at = head.raw.length;
  return rows.flatMap(({ cells, raw, line }) => {
    const start = at + (raw.length - raw.trimStart().length);
    at += raw.length;
    const given = columns.flatMap((column, n) =>
      column && cells[n]?.trim() ? [[column, cells[n].trim()]] : [],
    );
    if (given.length === 0) return [];
    const item = itemOf({ line, cells: Object.fromEntries(given) as Cells });
    return [{ ...item, start, end: start + raw.trim().length }];
  });
}

interface Record_ {
  readonly cells: readonly string[];
  readonly raw: string;
  readonly line: number;
}

function recordsOf(text: string): Record_[] {
  try {
    const found = parse(text, {
      raw: true,
      info: true,
      relax_column_count: true,
      delimiter: [',', ';', '\t'].sort(
        (a, b) => text.split('\n')[0]!.split(b).length - text.split('\n')[0]!.split(a).length,
      )[0]!,
    }) as unknown as {
      record: string[];
      raw: string;
      info: { lines: number };
    }[];
    let line = 1;
    return found.map(({ record, raw }) => {
      const lead = /^\s*/.exec(raw)![0];
      const own = line + lead.split('\n').length - 1;
      line += raw.split('\n').length - 1;
      return { cells: record, raw, line: own };
    });
  } catch (error) {
    throw new Fault('usage', `is no table: ${(error as Error).message}`, 'Save it as CSV (UTF-8).', error);
  }
}

function columnsOf(head: readonly string[], map: Readonly<Record<string, string>>): (Column | null)[] {
  const known = (name: string) => trackerColumns.find(column => column === name.trim().toLowerCase()) ?? null;
  const heads = head.map(name => name.trim());
  for (const [name, field] of Object.entries(map)) {
    if (!heads.includes(name))
      throw new Fault('usage', `there is no column “${name}”`, `There are: ${heads.join(', ')}.`);
    if (!known(field))
      throw new Fault('usage', `a tracker has no field “${field}”`, `It has: ${trackerColumns.join(', ')}.`);
  }
  const mapped = heads.map(name => known(map[name] ?? name));
  for (const needed of ['party', 'kind'] as const)
    if (!mapped.includes(needed))
      throw new Fault(
        'usage',
        `no column is “${needed}”`,
        `There are: ${heads.join(', ')}. Name it with --map COLUMN=${needed}.`,
      );
  return mapped;
}

function itemOf(row: Row): Omit<TrackerItem, 'start' | 'end'> {
  const { kind = '', party, source = null } = row.cells;
  const maker = makers[kind.toLowerCase()] ?? (kind.toLowerCase() === 'stake' ? makers.grant : undefined);
  if (!maker)
    throw wrong(row, `“${kind}” is no kind of row`, `It may be: ${Object.keys(makers).join(', ')}.`);
  if (!party) throw wrong(row, 'names no party', 'Fill “party”.');
  const fields = maker.make(row);
  const cells = Object.values(row.cells);
  const shown = Object.entries(fields).flatMap(([field, value]) => {
    const text = typeof value === 'string' ? cells.find(cell => cell === value) : null;
    const isParty = value !== null && typeof value === 'object' && 'party' in value;
    return isParty ? [[field, value.party[0]!]] : text ? [[field, text]] : [];
  });
  return { line: row.line, kind: maker.kind, fields, shown: Object.fromEntries(shown), source };
}
