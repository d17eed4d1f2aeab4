import type { SQLInputValue } from 'node:sqlite';
import { kindNamed, kinds } from '../../kinds/kinds.ts';
import { itemColumns, itemsFrom, type RecordItem } from '../item.ts';
import type { Store } from '../sqlite.ts';
import { namesOfEntities } from './entities.ts';
import { openSpeaker } from './openspeaker.ts';
import { type Listed, type Page, Where, windowOf } from './page.ts';

/** An item in a list: itself, with a line for people and the names of the entities that it holds. */
export interface ItemListed extends RecordItem {
  readonly caption: string;
  readonly names: { readonly [entity: string]: string };
  readonly title: string | null;
  readonly path: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly rejected: boolean;
}

export interface ItemFilter extends Page {
  /** Name of a kind (`statement`) or of its array (`statements`). */
  readonly kind?: string | undefined;
  readonly document?: string | undefined;
  /** An entity that one of the item's fields holds, or whose account it is. */
  readonly entity?: string | undefined;
  /** The field in which it holds that entity: `speaker`, `actors`, `voice` ... */
  readonly field?: string | undefined;
  /** A field that must hold no entity: `speaker` for statements whose speaker is left open. */
  readonly lacking?: string | undefined;
  /** Statements without a speaker: `unnamed` where the text names nobody, `unsettled` where it seems to mean somebody. */
  readonly open?: 'unnamed' | 'unsettled' | undefined;
  /** Kinds to leave out. */
  readonly except?: readonly string[] | undefined;
  readonly outlet?: string | undefined;
  readonly status?: string | undefined;
  readonly reality?: string | undefined;
  /** Value of a field that holds a plain value: `{ mode: 'direct' }`. */
  readonly where?: { readonly [field: string]: string } | undefined;
  /** Days, `YYYY-MM-DD`, both included: items whose date may lie between. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** `true` dated only, `false` undated only. */
  readonly dated?: boolean | undefined;
  /** Words that its text must have. */
  readonly words?: string | undefined;
  /** Only one of each group that tells the same thing. */
  readonly once?: boolean | undefined;
  /** Show rejected items instead of the others. */
  readonly rejected?: boolean | undefined;
  readonly sort?: 'place' | 'date' | 'value' | undefined;
  readonly descending?: boolean | undefined;
}

const orders = {
  place: 'i.document_day',
  date: 'i.first_day IS NULL, i.first_day',
  value: 'i.value IS NULL, i.value',
} as const;

const joined = 'items AS i JOIN documents AS d ON d.id = i.document';
const columns = `${itemColumns}, d.title, d.path, d.published, i.rejected`;

/** Items in the order of their documents' dates and places in the text, unless another is asked for. */
export function listItems(store: Store, filter: ItemFilter = {}): Listed<ItemListed> {
  const where = conditions(filter);
  const { offset, limit } = windowOf(filter);
  const asked = orders[filter.sort ?? 'place'] ?? orders.place;
  const order = filter.sort === 'date' && filter.dated ? 'i.first_day' : asked;
  const direction = filter.descending ? ' DESC' : '';
  // Ids first: to sort whole rows of a long list would cost several times as much.
  const ids = store.all<{ id: string }>(
    `SELECT i.id FROM ${joined} WHERE ${where.sql} ORDER BY ${order}${direction}, i.document, i.start, i.id LIMIT ? OFFSET ?`,
    ...[...where.values, limit, offset],
  );
  // The join is dear where it narrows nothing.
  const counted = /\bd\./.test(where.sql) ? joined : 'items AS i';
  const total = store.get<{ n: number }>(
    `SELECT count(*) AS n FROM ${counted} WHERE ${where.sql}`,
    ...where.values,
  )!.n;
  const rows = itemsById(
    store,
    ids.map(row => row.id),
  );
  return { total, offset, rows };
}

function conditions(filter: ItemFilter): Where {
  const where = new Where().and('i.rejected = ?', filter.rejected ? 1 : 0);
  if (filter.kind) where.and('i.kind = ?', kindNamed(filter.kind)?.name ?? filter.kind);
  where
    .and('i.document = ?', filter.document)
    .and('d.outlet = ?', filter.outlet)
    .and('i.status = ?', filter.status)
    .and('i.reality = ?', filter.reality)
    .and('i.last_day >= ?', filter.from)
    .and('i.first_day <= ?', filter.to);
  if (filter.entity !== undefined)
    where.and(
      `EXISTS (SELECT 1 FROM item_mentions AS l JOIN mentions AS m ON m.id = l.mention WHERE l.item = i.id AND m.entity = ?${filter.field ? ' AND l.field = ?' : ''})`,
      ...[filter.entity, ...(filter.field ? [filter.field] : [])],
    );
  // an open speaker is none, which the index tells before the readings are looked at
  where.and(
    'NOT EXISTS (SELECT 1 FROM item_mentions AS l WHERE l.item = i.id AND l.field = ?)',
    filter.open ? 'speaker' : filter.lacking,
  );
  if (filter.open) where.and(`${openSpeaker} = ?`, filter.open);
  for (const kind of filter.except ?? []) where.and('i.kind <> ?', kind);
  for (const [field, value] of Object.entries(filter.where ?? {}))
    where.and("CAST(json_extract(i.data, '$.fields.' || ?) AS TEXT) = ?", field, value);
  if (filter.dated !== undefined) where.and(`i.first_day IS ${filter.dated ? 'NOT NULL' : 'NULL'}`);
  const words = filter.words === undefined ? '' : matchAll(filter.words);
  if (words) where.and('i.n IN (SELECT rowid FROM item_words WHERE item_words MATCH ?)', words);
  if (filter.once) where.and('i.id = i.same');
  return where;
}

/** A query for FTS5 that wants every word, quoted so that none of its operators has effect; the last word may be the beginning of one. */
export function matchAll(words: string): string {
  const found = words.match(/[\p{L}\p{N}]+/gu) ?? [];
  return found
    .map((word, n) => (n === found.length - 1 && /[\p{L}\p{N}]$/u.test(words) ? `"${word}"*` : `"${word}"`))
    .join(' ');
}

/** Items by id, in the order asked for; those not on record are left out. */
export function itemsById(store: Store, ids: readonly string[]): ItemListed[] {
  if (ids.length === 0) return [];
  const rows = store.all<{ id: string }>(
    `SELECT ${columns} FROM ${joined} WHERE i.id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(ids),
  );
  const found = new Map(listedFrom(store, rows).map(item => [item.id, item]));
  return ids.flatMap(id => found.get(id) ?? []);
}

function listedFrom(store: Store, rows: readonly unknown[]): ItemListed[] {
  const items = itemsFrom(store, rows);
  const ids = items.flatMap(item => idsIn([item.fields, item.voice]));
  const names = namesOfEntities(store, [...new Set(ids)]);
  return items.map((item, n) => {
    const row = rows[n] as {
      title: string | null;
      path: string;
      outlet: string | null;
      published: string | null;
      rejected: number;
    };
    const own = idsIn([item.fields, item.voice]).flatMap(id =>
      names.has(id) ? [[id, names.get(id)!] as const] : [],
    );
    return {
      ...item,
      caption: kindNamed(item.kind)?.caption(item, id => names.get(id) ?? id) ?? item.evidence[0]!.text,
      names: Object.fromEntries(own),
      title: row.title,
      path: row.path,
      outlet: row.outlet,
      published: row.published,
      rejected: row.rejected === 1,
    };
  });
}

function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^e[0-9a-f]{16}$/.test(value) ? [value] : [];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(idsIn) : [];
}

/** Every item of a kind that is not rejected, in the export's order: by document, place, id. Read in steps, so that a large record fits. */
export function* allItems(store: Store, kind: string): Generator<RecordItem> {
  const step = 2000;
  let after: SQLInputValue[] = ['', 0, ''];
  for (;;) {
    const rows = store.all<{ id: string; document: string; start: number }>(
      `SELECT ${itemColumns}, i.start FROM ${joined} WHERE i.kind = ? AND i.rejected = 0 AND (i.document, i.start, i.id) > (?, ?, ?)
       ORDER BY i.document, i.start, i.id LIMIT ${step}`,
      ...[kind, ...after],
    );
    yield* itemsFrom(store, rows);
    const last = rows.at(-1);
    if (!last || rows.length < step) return;
    after = [last.document, last.start, last.id];
  }
}

export interface SpeakerListed {
  readonly entity: string | null;
  readonly name: string | null;
  readonly statements: number;
}

/** Who speaks, the one with most statements first; the last row (null) counts those whose speaker the text leaves open. */
export function listSpeakers(store: Store, page: Page = {}): Listed<SpeakerListed> {
  const { offset, limit } = windowOf(page);
  const spoken = "FROM item_entities WHERE kind = 'statement' AND field = 'speaker'";
  const rows = store.all<SpeakerListed>(
    `SELECT e.id AS entity, e.name AS name, s.n AS statements
     FROM (SELECT entity, count(DISTINCT same) AS n ${spoken} GROUP BY entity) AS s JOIN entities AS e ON e.id = s.entity
     ORDER BY 3 DESC, 2, 1 LIMIT ? OFFSET ?`,
    ...[limit, offset],
  );
  const named = store.get<{ n: number }>(`SELECT count(DISTINCT entity) AS n ${spoken}`)!.n;
  const open = store.get<{ n: number }>(
    `SELECT (SELECT count(*) FROM items WHERE kind = 'statement' AND rejected = 0) - count(*) AS n ${spoken}`,
  )!.n;
  const atEnd = offset + rows.length >= named && open > 0 && rows.length < limit;
  return {
    total: named + (open > 0 ? 1 : 0),
    offset,
    rows: atEnd ? [...rows, { entity: null, name: null, statements: open }] : rows,
  };
}

/** Dated items of every kind, by the first day that their date can mean; dates keep their precision. */
export function timeline(store: Store, filter: Omit<ItemFilter, 'sort' | 'dated'> = {}): Listed<ItemListed> {
  return listItems(store, { ...filter, dated: true, sort: 'date' });
}

/** All kinds with the number of items on record. */
export function countKinds(store: Store): { kind: string; array: string; plural: string; items: number }[] {
  const rows = store.all<{ kind: string; n: number }>(
    'SELECT kind, count(*) AS n FROM items WHERE rejected = 0 GROUP BY kind',
  );
  const counts = new Map(rows.map(row => [row.kind, row.n]));
  return kinds.map(({ name, array, plural }) => ({
    kind: name,
    array,
    plural,
    items: counts.get(name) ?? 0,
  }));
}
