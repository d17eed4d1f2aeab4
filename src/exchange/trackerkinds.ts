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

export type Column = (typeof trackerColumns)[number];
export type Cells = Readonly<Partial<Record<Column, string>>>;

/** Somebody named in a row, still to be found on record. */
export interface Party {
  readonly party: readonly string[];
  readonly many: boolean;
}

/** True for parties by name, as against a plain value. */
export const isParty = (value: unknown): value is Party =>
  value !== null && typeof value === 'object' && 'party' in value && 'many' in value;

/** A row's cells by the tracker's columns; only those that are filled. */
export interface Row {
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
export const makers: Readonly<Record<string, { readonly kind: string; readonly make: Maker }>> = {
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

/** A fault of one row, by the line on which it begins. */
export const wrong = (row: Row | number, message: string, remedy: string) =>
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
