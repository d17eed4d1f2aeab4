import type { Block, Known, Metadata, Problem, Source, Page as TextPage } from '../../sources/source.ts';
import { copiesOf } from '../metadata.ts';
import { unpack } from '../pack.ts';
import type { Store } from '../sqlite.ts';
import { type Listed, type Page, Where, windowOf } from './page.ts';

interface CopyOut {
  readonly path: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  /** How each was known, by field: `sources.csv`, `json-ld` ...; fields that are not known are left out. */
  readonly how: { readonly [field: string]: string };
}

/** A document as the export's contract has it. */
export interface DocumentOut {
  readonly id: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly publishedFrom: string | null;
  readonly copies: readonly CopyOut[];
  readonly path: string;
  readonly outlet: string | null;
  readonly work: string | null;
  readonly supersedes: string | null;
  readonly sha256: string | null;
  readonly language: string | null;
  readonly words: number;
  readonly state: 'read' | 'partly' | 'refused';
  readonly problems: readonly Problem[];
}

/** A document in a list, with the number of its items. */
export interface DocumentListed extends DocumentOut {
  readonly items: number;
  readonly format: string | null;
}

interface DocumentRow {
  readonly id: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly path: string;
  readonly outlet: string | null;
  readonly work: string | null;
  readonly supersedes: string | null;
  readonly sha256: string | null;
  readonly language: string | null;
  readonly words: number;
  readonly state: DocumentOut['state'];
  readonly problems: string;
  readonly metadata: string;
  readonly items: number;
  readonly format: string | null;
}

const columns =
  'id, title, byline, published, path, outlet, work, supersedes, sha256, language, words, state, problems, metadata, items, format';

export interface DocumentFilter extends Page {
  readonly state?: string | undefined;
  readonly outlet?: string | undefined;
  /** Only those without a date of publication. */
  readonly undated?: boolean | undefined;
  /** Part of its title or path. */
  readonly named?: string | undefined;
  /** Only those that were read, but whose outlet is not known. */
  readonly outletless?: boolean | undefined;
  readonly sort?: 'published' | 'title' | 'outlet' | 'items' | 'path' | undefined;
  readonly descending?: boolean | undefined;
}

const orders = {
  published: 'first_day',
  title: 'title',
  outlet: 'outlet',
  items: 'items',
  path: 'path',
} as const;

/** Documents by date of publication, undated ones last, unless another order is asked for. */
export function listDocuments(store: Store, filter: DocumentFilter = {}): Listed<DocumentListed> {
  const where = new Where().and('state = ?', filter.state).and('outlet = ?', filter.outlet);
  if (filter.named) {
    const part = `%${filter.named.replace(/[\\%_]/gu, '\\$&')}%`;
    where.and("(title LIKE ? ESCAPE '\\' OR path LIKE ? ESCAPE '\\')", part, part);
  }
  if (filter.outletless) where.and("outlet IS NULL AND state <> 'refused'");
  if (filter.undated) where.and('published IS NULL');
  const { offset, limit } = windowOf(filter);
  const by = orders[filter.sort ?? 'published'] ?? 'first_day';
  const rows = store.all<DocumentRow>(
    `SELECT ${columns} FROM documents WHERE ${where.sql} ORDER BY ${by} ${filter.descending ? 'DESC' : 'ASC'} NULLS LAST, id LIMIT ? OFFSET ?`,
    ...[...where.values, limit, offset],
  );
  const total = store.get<{ n: number }>(
    `SELECT count(*) AS n FROM documents WHERE ${where.sql}`,
    ...where.values,
  )!.n;
  return { total, offset, rows: rows.map(row => listed(store, row)) };
}

/** Every document, in the export's order: by id. */
export function* allDocuments(store: Store): Generator<DocumentOut> {
  for (const { id } of store.all<{ id: string }>('SELECT id FROM documents ORDER BY id'))
    yield documentFrom(store, store.get<DocumentRow>(`SELECT ${columns} FROM documents WHERE id = ?`, id)!);
}

/** A document with its whole text, its blocks and pages; null if it is not on record. */
export interface DocumentText extends DocumentListed {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly pages: readonly TextPage[];
  /** How each part of its metadata was known. */
  readonly known: { readonly [field: string]: string };
}

export function oneDocument(store: Store, id: string): DocumentText | null {
  const row = store.get<DocumentRow & { text: string; source: Uint8Array | null }>(
    `SELECT ${columns}, text, source FROM documents WHERE id = ?`,
    id,
  );
  if (!row) return null;
  const source = row.source ? unpack<Omit<Source, 'text'>>(row.source) : null;
  return {
    ...listed(store, row),
    text: row.text,
    blocks: source?.blocks ?? [],
    pages: source?.pages ?? [],
    known: howKnown(JSON.parse(row.metadata) as Metadata),
  };
}

/** The document that has this path, where exactly one has. */
export function documentAt(store: Store, path: string): string | null {
  const rows = store.all<{ document: string }>(
    'SELECT DISTINCT document FROM files WHERE path = ? OR location = ? OR document = ?',
    ...[path, path, path],
  );
  return rows.length === 1 ? rows[0]!.document : null;
}

function listed(store: Store, row: DocumentRow): DocumentListed {
  return { ...documentFrom(store, row), items: row.items, format: row.format };
}

function documentFrom(store: Store, row: DocumentRow): DocumentOut {
  const metadata = JSON.parse(row.metadata) as Metadata;
  return {
    id: row.id,
    title: row.title,
    byline: row.byline,
    published: row.published,
    publishedFrom: metadata.published?.from ?? null,
    copies: copiesOf(store, row.id).map(copy => ({
      path: copy.path,
      outlet: copy.metadata.outlet?.value ?? null,
      published: copy.metadata.published?.value ?? null,
      url: copy.metadata.url?.value ?? null,
      how: howKnown(copy.metadata),
    })),
    path: row.path,
    outlet: row.outlet,
    work: row.work,
    supersedes: row.supersedes,
    sha256: row.sha256,
    language: row.language,
    words: row.words,
    state: row.state,
    problems: JSON.parse(row.problems) as Problem[],
  };
}

function howKnown(metadata: Metadata): Record<string, string> {
  const fields = Object.entries(metadata) as [string, Known<string> | null][];
  return Object.fromEntries(fields.flatMap(([field, known]) => (known ? [[field, known.from]] : [])).sort());
}
