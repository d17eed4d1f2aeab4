import { stringify } from 'csv-stringify/sync';
import type { Field, Kind } from '../kinds/kind.ts';
import { kinds } from '../kinds/kinds.ts';
import type { RecordItem } from '../record/item.ts';
import { allDocuments, type DocumentOut } from '../record/questions/documents.ts';
import { allEntities, namesOfEntities } from '../record/questions/entities.ts';
import { allItems } from '../record/questions/items.ts';
import type { Store } from '../record/sqlite.ts';

type Cell = string | number | boolean | null;

/** The lists that can be had as a table: `documents`, `entities`, and one a kind. */
export const csvLists: readonly string[] = ['documents', 'entities', ...kinds.map(kind => kind.array)];

/**
 * One list as CSV (RFC 4180, UTF-8, lines end in CRLF), in pieces to be joined. Every item has the words that show it with document, page
 * and offsets. Throws RangeError for a name that is not in `csvLists`.
 */
export function* csvExport(store: Store, list: string): Generator<string> {
  if (list === 'documents') return yield* table(documentHead, allDocuments(store), documentRow);
  if (list === 'entities') return yield* entities(store);
  const kind = kinds.find(one => one.array === list || one.name === list);
  if (!kind) throw new RangeError(`no list ${list}`);
  const documents = new Map([...allDocuments(store)].map(document => [document.id, document]));
  const head = ['id', ...kind.fields.flatMap(headOf), ...itemHead];
  yield* table(head, allItems(store, kind.name), item =>
    itemRow(store, kind, item, documents.get(item.document)),
  );
}

function* table<T>(head: readonly string[], rows: Iterable<T>, cells: (row: T) => Cell[]): Generator<string> {
  yield line([...head]);
  for (const row of rows) yield line(cells(row));
}

function line(cells: Cell[]): string {
  return stringify([cells.map(safe)], { record_delimiter: 'windows' });
}

/**
 * Spreadsheets run a text that begins with one of these as a formula (CWE-1236, OWASP "CSV Injection"): such a text gets an apostrophe
 * before it. Numbers stay as they are.
 */
function safe(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  return /^\s*[=+\-@]|^[\t\r\n]/u.test(cell) ? `'${cell}` : cell;
}

const documentHead = [
  'id',
  'title',
  'byline',
  'outlet',
  'published',
  'published_from',
  'path',
  'copies',
  'url',
  'work',
  'supersedes',
  'language',
  'words',
  'state',
  'problems',
  'sha256',
];

function documentRow(document: DocumentOut): Cell[] {
  const {
    id,
    title,
    byline,
    outlet,
    published,
    publishedFrom,
    path,
    copies,
    work,
    supersedes,
    language,
    words,
    state,
    problems,
    sha256,
  } = document;
  const told = problems.map(problem => problem.message).join('; ');
  return [
    id,
    title,
    byline,
    outlet,
    published,
    publishedFrom,
    path,
    copies.length,
    copies[0]?.url ?? null,
    work,
    supersedes,
    language,
    words,
    state,
    told,
    sha256,
  ];
}

function* entities(store: Store): Generator<string> {
  yield* table(
    ['id', 'type', 'name', 'aliases', 'offices', 'source_words', 'document', 'page', 'start', 'end'],
    allEntities(store),
    entity => {
      const words = entity.offices[0]?.evidence[0];
      const offices = entity.offices
        .map(office => [office.title, office.ofText].filter(Boolean).join(', '))
        .join('; ');
      return [
        entity.id,
        entity.type,
        entity.name,
        entity.aliases.join('; '),
        offices,
        words?.text ?? null,
        words?.document ?? null,
        words?.page ?? null,
        words?.start ?? null,
        words?.end ?? null,
      ];
    },
  );
}

const itemHead = [
  'reality',
  'voice',
  'voice_name',
  'status',
  'reader',
  'within',
  'same',
  'inferred',
  'candidates',
  'source_words',
  'document',
  'title',
  'outlet',
  'published',
  'path',
  'page',
  'start',
  'end',
];

/** Fields that hold entities have a column of ids and one of names. */
function headOf(field: Field): string[] {
  return field.type === 'entity' || field.type === 'entities'
    ? [field.name, `${field.name}_name`]
    : [field.name];
}

function itemRow(store: Store, kind: Kind, item: RecordItem, document: DocumentOut | undefined): Cell[] {
  const words = item.evidence[0]!;
  const names = namesOfEntities(store, entityIds(kind, item));
  const readings = Object.entries(item.readings);
  const inferred = readings.filter(([, reading]) => reading.inferred).map(([field]) => field);
  const candidates = readings.flatMap(([field, { candidates }]) =>
    candidates.length > 0 ? [`${field}: ${candidates.join(' | ')}`] : [],
  );
  return [
    item.id,
    ...kind.fields.flatMap(field => cellsOf(field, item.fields[field.name], names)),
    ...[
      item.reality,
      item.voice,
      item.voice === null ? null : (names.get(item.voice) ?? item.voice),
      item.status,
      item.by,
      item.within,
      item.same,
    ],
    ...[inferred.join('; '), candidates.join('; '), words.text, item.document],
    ...[
      document?.title ?? null,
      document?.outlet ?? null,
      document?.published ?? null,
      document?.path ?? null,
      words.page,
      words.start,
      words.end,
    ],
  ];
}

function entityIds(kind: Kind, item: RecordItem): string[] {
  const held = kind.fields
    .filter(field => field.type.startsWith('entit'))
    .flatMap(field => item.fields[field.name]);
  return [...held, item.voice].filter(id => typeof id === 'string');
}

function cellsOf(field: Field, value: unknown, names: ReadonlyMap<string, string>): Cell[] {
  if (field.type === 'entity' || field.type === 'entities') {
    const ids = (Array.isArray(value) ? value : [value]).filter(id => typeof id === 'string');
    return [ids.join('; '), ids.map(id => names.get(id) ?? id).join('; ')];
  }
  if (value === null || value === undefined) return [null];
  if (field.type === 'words' || field.type === 'items') return [(value as string[]).join('; ')];
  if (typeof value === 'object')
    return [Array.isArray(value) && value.length === 0 ? null : JSON.stringify(value)];
  return [value as Cell];
}
