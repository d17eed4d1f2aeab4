import { checkDraft } from './check/check.ts';
import { draftFromText, readDraft } from './check/draft.ts';
import type { CheckedSentence, Finding, Report, Verdict } from './check/finding.ts';
import { decided } from './check/ignore.ts';
import { jsonExport } from './exchange/json.ts';
import type { Item } from './kinds/kind.ts';
import { Fault } from './record/fault.ts';
import { houseReader } from './record/house.ts';
import { openRecord } from './record/open.ts';
import { type DocumentFilter, listDocuments, oneDocument } from './record/questions/documents.ts';
import { type EntityFilter, listEntities } from './record/questions/entities.ts';
import { oneItem } from './record/questions/evidence.ts';
import { type ItemFilter, listItems } from './record/questions/items.ts';
import { searchDocuments } from './record/questions/search.ts';
import { type Outcome, readInto } from './record/read.ts';
import { Pool } from './sources/pool.ts';

export type { FaultCode } from './record/fault.ts';
export type { RecordItem } from './record/item.ts';
export { Refused } from './sources/refused.ts';
export type { CheckedSentence, Finding, Item, Outcome, Report, Verdict };
export { Fault };

export interface ReadSettings {
  /** The record file; it is made where it is not there. Without it the record is kept in memory. */
  readonly record?: string;
  /** Keep the files' bytes in the record; by default true. */
  readonly keepBytes?: boolean;
  readonly signal?: AbortSignal;
  readonly onFile?: (outcome: Outcome, progress: { readonly done: number; readonly total: number }) => void;
}

/** An open record, to ask. Lists come in parts: `limit` (at most 500) and `offset`. */
export interface OpenRecord {
  documents(filter?: DocumentFilter): ReturnType<typeof listDocuments>;
  document(id: string): ReturnType<typeof oneDocument>;
  items(filter?: ItemFilter): ReturnType<typeof listItems>;
  item(id: string): ReturnType<typeof oneItem>;
  entities(filter?: EntityFilter): ReturnType<typeof listEntities>;
  search(words: string): ReturnType<typeof searchDocuments>;
  /** The whole record in the form `onrecord/1`, in pieces to be joined. */
  export(): Generator<string>;
  close(): void;
}

/** Reads files and folders into a record and returns it open, with what became of each file. Throws a `Fault` where the record cannot be used. */
export async function read(
  paths: string | readonly string[],
  settings: ReadSettings = {},
): Promise<{ record: OpenRecord; outcomes: readonly Outcome[] }> {
  const store = openRecord(settings.record ?? ':memory:', { create: true });
  const { record: _, ...rest } = settings;
  const pool = new Pool();
  try {
    const { outcomes } = await readInto(store, typeof paths === 'string' ? [paths] : paths, {
      reader: houseReader(),
      pool,
      ...rest,
    });
    return { record: asking(store), outcomes };
  } catch (error) {
    store.close();
    throw error;
  } finally {
    await pool.close();
  }
}

/** Opens a record for reading only. Throws a `Fault` for a file that is not there or is no sound record. */
export function open(file: string): OpenRecord {
  return asking(openRecord(file, { readOnly: true }));
}

const stores = new WeakMap<OpenRecord, ReturnType<typeof openRecord>>();

/**
 * Holds a draft (text, taken as Markdown, or a file's bytes with its name) against an open record. Offsets are UTF-16 code units of the
 * report's `text`. Throws `Refused` for a draft that cannot be read or is above the bounds.
 */
export async function check(
  record: OpenRecord,
  draft: string | { readonly bytes: Uint8Array; readonly name: string },
): Promise<Report> {
  const store = stores.get(record);
  if (!store) throw new Fault('usage', 'this is no open record', 'Give what open() or read() returned.');
  const ready =
    typeof draft === 'string' ? await draftFromText(draft) : await readDraft(draft.bytes, draft.name);
  return decided(checkDraft(store, ready), ready, {});
}

function asking(store: ReturnType<typeof openRecord>): OpenRecord {
  const record: OpenRecord = {
    documents: filter => listDocuments(store, filter),
    document: id => oneDocument(store, id),
    items: filter => listItems(store, filter),
    item: id => oneItem(store, id),
    entities: filter => listEntities(store, filter),
    search: words => searchDocuments(store, words),
    export: () => jsonExport(store),
    close: () => store.close(),
  };
  stores.set(record, store);
  return record;
}
