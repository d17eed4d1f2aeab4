import type { Draft } from '../kinds/item.ts';
import { UNKNOWN } from '../sources/metadata.ts';
import type { Metadata, Problem, Source } from '../sources/source.ts';
import type { Ground } from './built.ts';
import { dropAccounts, putAccounts } from './differences/settle.ts';
import { daysOf } from './edtf.ts';
import { idOf, sha256 } from './hash.ts';
import { agreed, type Copy, copiesOf } from './metadata.ts';
import { pack, unpack } from './pack.ts';
import { nothing, type Read, type Reader, readSafely } from './reader.ts';
import { decidedMetadata, itemsWithDecisions } from './replay.ts';
import { dropRuns, putRuns } from './reuse/settle.ts';
import { dropDocument, putRows, touch } from './rows.ts';
import type { Store } from './sqlite.ts';

/** One file as it was found. */
export interface Found {
  /** Absolute path, or `added:NAME`. */
  readonly location: string;
  /** The folder or file that was asked for. */
  readonly root: string;
  /** The path as shown: relative to the folder that was asked for. */
  readonly path: string;
  /** Size, times and place on disk, to see that it changed without reading it. */
  readonly stamp: string;
  /** What a sidecar or a person said of it, as JSON. */
  readonly known: string;
  /** Null for a file that could not be opened. */
  readonly sha256: string | null;
  /** To be kept in the record; null to leave them out. */
  readonly bytes: Uint8Array | null;
  readonly result: { readonly source: Source } | { readonly refused: Problem };
}

/** A document's id: from its bytes, or from its path where it has none to show. */
function documentId(hash: string | null, path: string): string {
  return hash === null ? idOf('d', 'path', path) : `d${hash.slice(0, 16)}`;
}

/** What `built_from` must be for a document to stand as it is. */
function buildKey(reader: Reader, metadata: Metadata, refused: boolean): string {
  return `${reader.version} ${sha256(JSON.stringify([metadata, refused])).slice(0, 20)}`;
}

/**
 * Puts one file and its document on record, in one transaction. `read` is what a reader read from the file on its own: it is used
 * where the document's metadata is the file's own, and read again where other copies or a decision say otherwise.
 */
export function keepFile(store: Store, reader: Reader, found: Found, read: Read | null): string {
  const id = documentId(found.sha256, found.path);
  store.transaction(() => {
    const before = store.get<{ document: string }>(
      'SELECT document FROM files WHERE location = ?',
      found.location,
    );
    const source = 'source' in found.result ? found.result.source : null;
    store.run(
      `INSERT OR REPLACE INTO files (location, root, path, stamp, sha256, known, metadata, format, document) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[found.location, found.root, found.path, found.stamp, found.sha256, found.known],
      ...[JSON.stringify(source?.metadata ?? UNKNOWN), source?.format ?? null, id],
    );
    if (before && before.document !== id) settle(store, reader, before.document, null);
    settle(store, reader, id, { found, read });
    if (found.bytes)
      store.run('INSERT OR REPLACE INTO bytes (document, bytes) VALUES (?, ?)', id, found.bytes);
  });
  return id;
}

/** Takes a file off the record; its document goes with its last copy. Returns true if the document went. */
export function dropFile(store: Store, reader: Reader, location: string): boolean {
  return store.transaction(() => {
    const row = store.get<{ document: string }>('SELECT document FROM files WHERE location = ?', location);
    if (!row) return false;
    store.run('DELETE FROM files WHERE location = ?', location);
    // Another copy may be of another format and give another text: it is to be read as the first now.
    store.run(
      `UPDATE files SET stamp = '' WHERE document = ? AND format IS NOT (SELECT format FROM documents WHERE id = document)`,
      row.document,
    );
    return settle(store, reader, row.document, null);
  });
}

/** Reads a document again if its metadata or the reader changed since; used after a decision on its metadata. */
export function refresh(store: Store, reader: Reader, document: string): void {
  store.transaction(() => settle(store, reader, document, null));
}

interface Kept {
  readonly refused: Problem | null;
  readonly source: Source | null;
}

/** Brings a document's row in line with its copies, decisions and reader. Returns true if it went, having no copy left. */
function settle(
  store: Store,
  reader: Reader,
  id: string,
  given: { found: Found; read: Read | null } | null,
): boolean {
  const copies = copiesOf(store, id);
  if (copies.length === 0) {
    dropAccounts(store, id);
    dropRuns(store, id);
    dropDocument(store, id);
    touch(store, 'place', id);
    return true;
  }
  const kept =
    given && isFirst(copies, given.found)
      ? keptFrom(given.found)
      : (storedSource(store, id) ?? (given && keptFrom(given.found)));
  if (!kept) return false;
  const { metadata, problems } = agreed(copies, decidedMetadata(store, id));
  const key = buildKey(reader, metadata, kept.source === null);
  const first = copies[0]!;
  const row = store.get<{ built_from: string; path: string; copies: number; problems: string }>(
    'SELECT built_from, path, copies, problems FROM documents WHERE id = ?',
    id,
  );
  if (row && row.built_from === key && row.path === first.path && row.copies === copies.length) return false;
  const source = kept.source && { ...kept.source, metadata };
  const read =
    source === null
      ? { draft: nothing, problems: [] }
      : (asGiven(given, source) ?? readSafely(reader, source));
  const all = [...(kept.refused ? [kept.refused] : (source?.problems ?? [])), ...problems, ...read.problems];
  putDocument(store, { id, first, copies, source, metadata, problems: all, key, draft: read.draft });
  rebuildItems(store, id);
  putRuns(store, id);
  touch(store, 'place', id);
  return false;
}

/** What was read from the file, if the document stands as the file has it. */
function asGiven(given: { found: Found; read: Read | null } | null, source: Source): Read | null {
  if (!given?.read || !('source' in given.found.result)) return null;
  const own = given.found.result.source;
  return own.text === source.text && JSON.stringify(own.metadata) === JSON.stringify(source.metadata)
    ? given.read
    : null;
}

function isFirst(copies: readonly Copy[], found: Found): boolean {
  return copies[0]!.location === found.location;
}

function keptFrom(found: Found): Kept {
  return 'source' in found.result
    ? { source: found.result.source, refused: null }
    : { source: null, refused: found.result.refused };
}

function storedSource(store: Store, id: string): Kept | null {
  const row = store.get<{ source: Uint8Array | null; problems: string; state: string }>(
    'SELECT source, problems, state FROM documents WHERE id = ?',
    id,
  );
  if (!row) return null;
  if (row.source) return { source: sourceOf(store, id), refused: null };
  const [refused] = JSON.parse(row.problems) as Problem[];
  return { source: null, refused: refused ?? { code: 'refused', message: 'could not be read' } };
}

/** The source as it was read from the file, with the file's own metadata; null for a refused document or one that is not there. */
function sourceOf(store: Store, id: string): Source | null {
  const row = store.get<{ source: Uint8Array | null; text: string }>(
    'SELECT source, text FROM documents WHERE id = ?',
    id,
  );
  return row?.source ? { ...unpack<Omit<Source, 'text'>>(row.source), text: row.text } : null;
}

interface DocumentContent {
  readonly id: string;
  readonly first: Copy;
  readonly copies: readonly Copy[];
  readonly source: Source | null;
  readonly metadata: Metadata;
  readonly problems: readonly Problem[];
  readonly key: string;
  readonly draft: Draft;
}

function putDocument(store: Store, content: DocumentContent): void {
  const { id, first, copies, source, metadata, problems, key, draft } = content;
  const days = daysOf(metadata.published?.value ?? null);
  const state =
    source === null ? 'refused' : problems.some(one => one.code === 'ours') ? 'partly' : source.state;
  const { text, ...rest } = source ?? { text: '' };
  const values = {
    id,
    sha256:
      store.get<{ sha256: string | null }>('SELECT sha256 FROM files WHERE document = ? LIMIT 1', id)
        ?.sha256 ?? null,
    path: first.path,
    title: metadata.title?.value ?? null,
    byline: metadata.byline?.value ?? null,
    outlet: metadata.outlet?.value ?? null,
    published: metadata.published?.value ?? null,
    first_day: days?.first ?? null,
    last_day: days?.last ?? null,
    work: metadata.work?.value ?? null,
    supersedes: metadata.supersedes?.value ?? null,
    language: metadata.language?.value ?? null,
    metadata: JSON.stringify(metadata),
    format: first.format,
    words: (text.match(/\S+/gu) ?? []).length,
    state,
    problems: JSON.stringify(problems),
    text,
    pages: JSON.stringify(source?.pages ?? []),
    source: source && pack(rest),
    draft: source && pack(draft),
    built_from: key,
    copies: copies.length,
  };
  const names = Object.keys(values);
  store.run(
    `INSERT INTO documents (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})
     ON CONFLICT (id) DO UPDATE SET ${names.map(name => `${name} = excluded.${name}`).join(', ')}`,
    ...Object.values(values),
  );
}

/** The text and pages of a document, or null if it is not on record. */
export function groundOf(store: Store, id: string): Ground | null {
  const row = store.get<{ text: string; pages: string }>(
    'SELECT text, pages FROM documents WHERE id = ?',
    id,
  );
  return row ? { id, text: row.text, pages: JSON.parse(row.pages) as Ground['pages'] } : null;
}

/** Builds a document's items again from what was read and what was decided. */
export function rebuildItems(store: Store, id: string): void {
  const ground = groundOf(store, id);
  if (!ground) return;
  const row = store.get<{ draft: Uint8Array | null }>('SELECT draft FROM documents WHERE id = ?', id);
  const draft = row?.draft ? unpack<Draft>(row.draft) : nothing;
  const { items, mentions } = itemsWithDecisions(store, ground, draft);
  putRows(store, id, draft, mentions, items);
  putAccounts(store, ground, draft, items);
}
