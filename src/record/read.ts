import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { type FileEntry, walk } from '../sources/folder.ts';
import type { Pool } from '../sources/pool.ts';
import type { Given } from '../sources/read.ts';
import { Refused } from '../sources/refused.ts';
import type { Problem } from '../sources/source.ts';
import { isUnsettled, settleAcross } from './across.ts';
import { sha256 } from './hash.ts';
import { dropFile, type Found, keepFile } from './keep.ts';
import { loadedReader, type Reader, type ReaderToLoad } from './reader.ts';
import type { Store } from './sqlite.ts';
import type { Done, Job } from './work.ts';

/** What became of one file. `fault` is something that is no document: a table that cannot be used, a link that loops. */
export interface Outcome {
  readonly path: string;
  readonly state: 'read' | 'partly' | 'refused' | 'removed' | 'fault';
  /** False for a file that is as it was at the last read. */
  readonly fresh: boolean;
  readonly document: string | null;
  readonly words: number;
  readonly items: number;
  readonly problems: readonly Problem[];
}

interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface ReadOptions {
  readonly reader: Reader | ReaderToLoad;
  /** Workers that read with the house's own reader; without them files are read in this thread. */
  readonly pool?: Pool | null;
  /** Keep the files' bytes in the record; by default true. */
  readonly keepBytes?: boolean;
  readonly signal?: AbortSignal;
  readonly onFile?: (outcome: Outcome, progress: Progress) => void;
}

export interface Report {
  readonly outcomes: readonly Outcome[];
  /** True where it was stopped before the end; what was read until then is on record. */
  readonly stopped: boolean;
}

/** Records, their logs and the copies made of them are no clippings. */
const ofRecord = /\.onrecord(?:-wal|-shm|-journal|\.before-\d+)?$/;

const worker = new URL(import.meta.url.endsWith('.ts') ? './work.ts' : './work.js', import.meta.url);

/**
 * Reads files and folders into a record. Files that are as they were, under the same reader, are passed over; files of these
 * folders that are no longer there leave the record with their documents. One transaction a document: to be stopped at any moment.
 */
export async function readInto(
  store: Store,
  paths: readonly string[],
  options: ReadOptions,
): Promise<Report> {
  const outcomes: Outcome[] = [];
  const progress = { done: 0, total: 0 };
  const tell = (outcome: Outcome) => {
    outcomes.push(outcome);
    options.onFile?.(outcome, progress);
  };
  const files: { entry: FileEntry; root: string }[] = [];
  for (const path of paths) {
    const root = resolve(path);
    const { entries, unseen } = await entriesOf(path, tell);
    files.push(...entries.map(entry => ({ entry, root })));
    for await (const outcome of removed(
      store,
      options.reader,
      root,
      new Set(entries.map(entry => resolve(entry.location))),
      unseen,
    ))
      tell(outcome);
  }
  progress.total = files.length;
  const stopped = await readAll(store, files, options, outcome => {
    progress.done++;
    tell(outcome);
  });
  if (isUnsettled(store)) settleAcross(store, await loadedReader(options.reader));
  // Without counts of its values SQLite takes "not rejected" for a narrow condition and walks the whole table.
  if (outcomes.some(one => one.fresh)) store.db.exec('PRAGMA analysis_limit = 1000; ANALYZE');
  return { outcomes, stopped };
}

async function entriesOf(
  path: string,
  tell: (outcome: Outcome) => void,
): Promise<{ entries: FileEntry[]; unseen: string[] }> {
  const entries: FileEntry[] = [];
  const unseen: string[] = [];
  for await (const entry of walk([path])) {
    if (entry.kind === 'file') {
      if (!ofRecord.test(entry.path)) entries.push(entry);
    } else {
      unseen.push(resolve(path, entry.path === path ? '' : entry.path));
      tell({
        path: entry.path,
        state: 'fault',
        fresh: true,
        document: null,
        words: 0,
        items: 0,
        problems: [entry.problem],
      });
    }
  }
  return { entries, unseen };
}

/** Takes files that are gone off the record: those of the folder that the walk did not meet, save below what it could not look into. */
async function* removed(
  store: Store,
  reader: Reader | ReaderToLoad,
  root: string,
  met: ReadonlySet<string>,
  unseen: readonly string[],
): AsyncGenerator<Outcome> {
  const rows = store.all<{ location: string; path: string; document: string }>(
    'SELECT location, path, document FROM files WHERE location = ? OR (location >= ? AND location < ?) ORDER BY path',
    ...[root, root + sep, root + String.fromCharCode(sep.charCodeAt(0) + 1)],
  );
  for (const { location, path, document } of rows) {
    if (met.has(location) || unseen.some(place => location === place || location.startsWith(place + sep)))
      continue;
    const gone = dropFile(store, await loadedReader(reader), location);
    const message = gone
      ? 'is no longer there; its document left the record'
      : 'is no longer there; its document stays, by its other copy';
    yield {
      path,
      state: 'removed',
      fresh: true,
      document: gone ? null : document,
      words: 0,
      items: 0,
      problems: [{ code: 'removed', message }],
    };
  }
}

async function readAll(
  store: Store,
  files: readonly { entry: FileEntry; root: string }[],
  options: ReadOptions,
  tell: (outcome: Outcome) => void,
): Promise<boolean> {
  let next = 0;
  const lane = async () => {
    while (next < files.length && !options.signal?.aborted) {
      const { entry, root } = files[next++]!;
      const outcome = await readEntry(store, entry, root, options);
      if (outcome) tell(outcome);
    }
  };
  const lanes = options.pool ? options.pool.size + 1 : 1;
  await Promise.all(Array.from({ length: lanes }, lane));
  return options.signal?.aborted ?? false;
}

async function readEntry(
  store: Store,
  entry: FileEntry,
  root: string,
  options: ReadOptions,
): Promise<Outcome | null> {
  const location = resolve(entry.location);
  const stamp = stampOf(location);
  const known = JSON.stringify(entry.given);
  const row = store.get<{
    stamp: string;
    known: string;
    path: string;
    document: string;
    built_from: string | null;
  }>(
    'SELECT stamp, known, files.path, document, built_from FROM files LEFT JOIN documents ON id = document WHERE location = ?',
    location,
  );
  const asBefore =
    row && stamp !== '' && row.stamp === stamp && row.known === known && row.path === entry.path;
  if (asBefore && row.built_from?.startsWith(`${options.reader.version} `))
    return outcomeOf(store, row.document, entry.path, false);
  const job = {
    location,
    path: entry.path,
    given: entry.given,
    bytes: null,
    keepBytes: options.keepBytes ?? true,
  };
  const done = await doJob(job, options);
  if (!done) return null;
  const found: Found = {
    location,
    root,
    path: entry.path,
    stamp,
    known,
    sha256: done.sha256,
    bytes: done.bytes,
    result: done.result,
  };
  const document = keepFile(store, await loadedReader(options.reader), found, done.read);
  return outcomeOf(store, document, entry.path, true);
}

/** A file that came through the page or a program, with what is known of it. The record keeps its bytes, since nobody else does. */
export async function addBytes(
  store: Store,
  name: string,
  bytes: Uint8Array,
  given: Given,
  options: ReadOptions,
): Promise<Outcome> {
  const job: Job = { location: '', path: name, given, bytes, keepBytes: true };
  const done = await doJob(job, options);
  if (!done) throw new Refused('stopped', 'reading was stopped', 'add the file again');
  const reader = await loadedReader(options.reader);
  const known = JSON.stringify(given);
  const { result, read } = done;
  const location = `added:${done.sha256}:${name}`;
  const document = keepFile(
    store,
    reader,
    {
      location,
      root: 'added:',
      path: name,
      stamp: '',
      known,
      sha256: done.sha256,
      bytes: done.bytes,
      result,
    },
    read,
  );
  settleAcross(store, reader);
  return outcomeOf(store, document, name, true);
}

/** Null where reading was stopped. A file that breaks a bound of its worker is refused, by the hash of its bytes where it has any. */
async function doJob(job: Job, options: ReadOptions): Promise<Done | null> {
  if (!options.pool) return (await import('./work.ts')).readWith(await loadedReader(options.reader), job);
  try {
    return await options.pool.run<Done>(worker, 'readJob', [job]);
  } catch (error) {
    if (options.signal?.aborted) return null;
    const bytes = job.bytes ?? (await readFile(job.location).catch(() => null));
    const refused: Problem =
      error instanceof Refused
        ? error.toProblem()
        : {
            code: 'ours',
            message: `reading it failed (${error instanceof Error ? error.message : error})`,
            remedy: 'This is a defect of Onrecord: please report it.',
          };
    return {
      sha256: bytes && sha256(bytes),
      bytes: job.keepBytes ? bytes : null,
      result: { refused },
      read: null,
    };
  }
}

/** Changes with the file's size, times and place on disk; '' where it cannot be looked at. Nanoseconds, since two changes fit in a millisecond. */
function stampOf(location: string): string {
  try {
    const { size, mtimeNs, ctimeNs, ino } = statSync(location, { bigint: true });
    return [size, mtimeNs, ctimeNs, ino].join(' ');
  } catch {
    return '';
  }
}

function outcomeOf(store: Store, document: string, path: string, fresh: boolean): Outcome {
  const row = store.get<{ state: Outcome['state']; words: number; items: number; problems: string }>(
    'SELECT state, words, items, problems FROM documents WHERE id = ?',
    document,
  )!;
  return { path, fresh, document, ...row, problems: JSON.parse(row.problems) as Problem[] };
}
