import { parse } from 'csv-parse/sync';
import type { Given } from '../record/decide.ts';
import { Fault } from '../record/fault.ts';
import {
  type Cells,
  type Column,
  isParty,
  makers,
  type Party,
  type Row,
  trackerColumns,
  wrong,
} from './trackerkinds.ts';

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

interface Line {
  readonly cells: readonly string[];
  readonly raw: string;
  readonly line: number;
}

function recordsOf(text: string): Line[] {
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
    const words = isParty(value) ? value.party[0]! : text;
    return words ? [[field, words]] : [];
  });
  return { line: row.line, kind: maker.kind, fields, shown: Object.fromEntries(shown), source };
}
