import { parse } from 'csv-parse/sync';
import { readDate } from './date.ts';
import { decode } from './encoding.ts';
import { known } from './metadata.ts';
import { Refused } from './refused.ts';
import type { Metadata, Problem } from './source.ts';

export const SIDECAR = 'sources.csv';

/** The columns of `sources.csv`; `file` is required. */
const COLUMNS = [
  'file',
  'title',
  'outlet',
  'byline',
  'published',
  'url',
  'language',
  'work',
  'supersedes',
] as const;

/** A row: what is known of one file. `row` is the line of the table, counting the heading as 1. */
interface SidecarRow {
  readonly file: string;
  readonly row: number;
  readonly metadata: Partial<Metadata>;
}

export interface Sidecar {
  readonly rows: readonly SidecarRow[];
  /** Problems with single rows; the rest of the table holds. */
  readonly problems: readonly Problem[];
}

/** Steps (letter put in, taken out, exchanged) from one word to another. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}

/** Headings that people write for a column, beside slips of the pen. */
const MEANT: Readonly<Record<string, string>> = {
  date: 'published',
  author: 'byline',
  source: 'outlet',
  publisher: 'outlet',
  publication: 'outlet',
  filename: 'file',
  path: 'file',
  headline: 'title',
  link: 'url',
  lang: 'language',
};

function nearest(column: string): string | null {
  const word = column.toLowerCase().trim();
  if (MEANT[word]) return MEANT[word];
  const [best] = COLUMNS.map(name => ({ name, steps: distance(word.slice(0, 40), name) })).sort(
    (a, b) => a.steps - b.steps,
  );
  return best && best.steps <= Math.max(2, best.name.length / 2 - 1) ? best.name : null;
}

function checkColumns(header: readonly string[]): void {
  const allowed = COLUMNS.join(', ');
  for (const column of header) {
    if ((COLUMNS as readonly string[]).includes(column)) continue;
    const near = nearest(column);
    const remedy = near ? `did you mean "${near}"? The columns are ${allowed}` : `the columns are ${allowed}`;
    throw new Refused(
      'sidecar-column',
      `${SIDECAR} has a column "${column.slice(0, 40)}" that Onrecord does not know`,
      remedy,
    );
  }
  const twice = header.find((column, i) => header.indexOf(column) !== i);
  if (twice)
    throw new Refused('sidecar-column', `${SIDECAR} has the column "${twice}" twice`, 'take one of them out');
  if (!header.includes('file')) {
    throw new Refused(
      'sidecar-column',
      `${SIDECAR} has no column "file"`,
      `its first line names the columns: ${allowed}`,
    );
  }
}

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

function table(text: string): Parsed[] {
  try {
    return parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as Parsed[];
  } catch (cause) {
    const { lines, message } = cause as Error & { lines?: number };
    const where = lines ? ` at line ${lines}` : '';
    throw new Refused(
      'sidecar',
      `${SIDECAR} cannot be read${where}: ${message.split('\n')[0]}`,
      'put values that hold a comma or a quotation mark between quotation marks',
      { cause },
    );
  }
}

/** A path as rows name it: forward slashes, no `./` before it, one form for letters with accents. */
export function sidecarPath(path: string): string {
  return path
    .replace(/\\/g, '/')
    .replace(/^(?:\.\/)+/, '')
    .normalize('NFC');
}

/**
 * Reads the bytes of a folder's `sources.csv`. A table whose columns are wrong is Refused as a whole; a bad date, or a
 * row without a file, is a problem with its line, and the rest of the table holds. A bad date leaves its document undated.
 */
export function readSidecar(bytes: Uint8Array): Sidecar {
  const [first, ...records] = table(decode(bytes).text);
  if (!first)
    throw new Refused(
      'sidecar',
      `${SIDECAR} is empty`,
      `its first line names the columns: ${COLUMNS.join(', ')}`,
    );
  const header = first.record.map(column => column.toLowerCase());
  checkColumns(header);
  const rows: SidecarRow[] = [];
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  const problem = (row: number, code: string, message: string, remedy: string) =>
    problems.push({ code, message: `${SIDECAR}, line ${row}: ${message}`, remedy });
  for (const { record, info } of records) {
    const row = info.lines;
    const cell = (column: string) => record[header.indexOf(column)]?.trim() ?? '';
    const file = sidecarPath(cell('file'));
    if (record.length > header.length) {
      problem(
        row,
        'sidecar-cells',
        `has ${record.length} values for ${header.length} columns`,
        'put values that hold a comma between quotation marks',
      );
    }
    if (!file) {
      if (record.some(value => value.trim()))
        problem(row, 'sidecar-no-file', 'names no file', 'fill in the column "file"');
      continue;
    }
    if (seen.has(file)) {
      problem(
        row,
        'sidecar-twice',
        `names ${file} again, as line ${seen.get(file)} does; the first counts`,
        'take one of them out',
      );
      continue;
    }
    seen.set(file, row);
    const metadata: Partial<Record<keyof Metadata, Metadata['title']>> = {};
    for (const column of COLUMNS) {
      if (column !== 'file' && column !== 'published' && cell(column))
        metadata[column] = known(cell(column), SIDECAR);
    }
    const written = cell('published');
    const date = readDate(written);
    if (date) metadata.published = known(date, SIDECAR);
    else if (written)
      problem(
        row,
        'sidecar-date',
        `the date "${written.slice(0, 40)}" of ${file} cannot be read`,
        'write it as 2018-07-12, 2018-07 or 2018',
      );
    rows.push({ file, row, metadata });
  }
  return { rows, problems };
}
