import type { Entity, Office, Place, Relation } from '../../entities/entity.ts';
import { keysOfName } from '../../entities/keys.ts';
import type { Words } from '../built.ts';
import { wordsAt } from '../built.ts';
import { groundOf } from '../keep.ts';
import type { Store } from '../sqlite.ts';
import { type Listed, type Page, Where, windowOf } from './page.ts';

/** An entity as the export's contract has it. */
export interface EntityOut {
  readonly id: string;
  readonly formerly: readonly string[];
  readonly type: string | null;
  readonly subtype: string | null;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly offices: readonly OfficeOut[];
  readonly relations: readonly RelationOut[];
  readonly place: Entity['place'];
  /** Others that it may be one with, and why that was left open. */
  readonly candidates: readonly { readonly entity: string; readonly name: string; readonly why: string }[];
}

interface OfficeOut {
  readonly title: string;
  /** The entity of which it is an office, where it is on record; `ofText` has the words. */
  readonly of: string | null;
  readonly ofText: string | null;
  /** When documents first and last show the office held (EDTF): seen, which is not the term. Null where they are undated or the office was over. */
  readonly from: string | null;
  readonly to: string | null;
  readonly dates: 'seen';
  /** True for "former mayor". */
  readonly former: boolean;
  readonly evidence: readonly Words[];
}

interface RelationOut {
  readonly type: string;
  /** The other entity; null where only words name it (`ofText`). */
  readonly of: string | null;
  readonly ofText: string;
  readonly evidence: readonly Words[];
}

interface EntityRow {
  readonly id: string;
  readonly type: string | null;
  readonly subtype: string | null;
  readonly name: string;
  readonly data: string;
  readonly mentions: number;
  readonly documents: number;
}

export interface EntityListed extends EntityOut {
  /** In how many documents it is named. */
  readonly documents: number;
  readonly statements: number;
}

export interface EntityFilter extends Page {
  readonly type?: string | undefined;
  /** Part of its name, or of one of its other names. */
  readonly name?: string | undefined;
  /** Only those who speak. */
  readonly speaking?: boolean | undefined;
}

/** In lists, an office shows this much of its evidence; one entity alone shows all. */
const fewWords = 2;

const spoken = `(SELECT count(*) FROM item_mentions AS l JOIN mentions AS m ON m.id = l.mention JOIN items AS i ON i.id = l.item
  WHERE m.entity = e.id AND l.field = 'speaker' AND i.rejected = 0)`;

/** Entities, those in most documents first. */
export function listEntities(store: Store, filter: EntityFilter = {}): Listed<EntityListed> {
  const where = new Where().and('e.shown = 1').and('e.type = ?', filter.type);
  if (filter.name) {
    const part = `%${filter.name.replace(/[\\%_]/gu, '\\$&')}%`;
    where.and(
      "(e.name LIKE ? ESCAPE '\\' OR json_extract(e.data, '$.aliases') LIKE ? ESCAPE '\\')",
      part,
      part,
    );
  }
  if (filter.speaking) where.and(`${spoken} > 0`);
  const { offset, limit } = windowOf(filter);
  const rows = store.all<EntityRow & { statements: number }>(
    `SELECT e.*, ${spoken} AS statements FROM entities AS e WHERE ${where.sql} ORDER BY e.documents DESC, e.name, e.id LIMIT ? OFFSET ?`,
    ...[...where.values, limit, offset],
  );
  const total = store.get<{ n: number }>(
    `SELECT count(*) AS n FROM entities AS e WHERE ${where.sql}`,
    ...where.values,
  )!.n;
  return {
    total,
    offset,
    rows: rows.map(row => ({
      ...entityFrom(store, row, fewWords),
      documents: row.documents,
      statements: row.statements,
    })),
  };
}

/** Every entity, in the export's order: by id. */
export function* allEntities(store: Store): Generator<EntityOut> {
  for (const { id } of store.all<{ id: string }>('SELECT id FROM entities WHERE shown = 1 ORDER BY id'))
    yield entityFrom(store, store.get<EntityRow>('SELECT * FROM entities WHERE id = ?', id)!);
}

/** One entity by its id or one it had; null for what is not on record. */
export function oneEntity(store: Store, id: string): EntityListed | null {
  const row = store.get<EntityRow & { statements: number }>(
    `SELECT e.*, ${spoken} AS statements FROM entities AS e WHERE e.id = ? OR e.id = (SELECT entity FROM mentions WHERE id = ?)`,
    ...[id, id],
  );
  return row ? { ...entityFrom(store, row), documents: row.documents, statements: row.statements } : null;
}

/** Names of entities by id, for captions. */
export function namesOfEntities(store: Store, ids: readonly string[]): Map<string, string> {
  const rows = store.all<{ id: string; name: string }>(
    'SELECT id, name FROM entities WHERE id IN (SELECT value FROM json_each(?))',
    JSON.stringify(ids),
  );
  return new Map(rows.map(row => [row.id, row.name]));
}

function entityFrom(store: Store, row: EntityRow, most = Number.POSITIVE_INFINITY): EntityOut {
  const data = JSON.parse(row.data) as Pick<
    Entity,
    'formerly' | 'aliases' | 'offices' | 'relations' | 'candidates' | 'place'
  >;
  const names = namesOfEntities(
    store,
    data.candidates.map(({ entity }) => entity),
  );
  return {
    id: row.id,
    formerly: data.formerly,
    type: row.type === 'law' ? 'document' : row.type,
    subtype: row.subtype ?? (row.type === 'law' ? 'law' : null),
    name: row.name,
    aliases: data.aliases,
    offices: data.offices.map(office => officeFrom(store, office, most)),
    relations: data.relations.map(relation => relationFrom(store, relation, most)),
    place: data.place,
    candidates: data.candidates.map(({ entity, why }) => ({ entity, name: names.get(entity) ?? '', why })),
  };
}

function officeFrom(store: Store, office: Office, most: number): OfficeOut {
  const { title, former } = office;
  const days = office.former ? [] : daysOf(store, office.evidence);
  return {
    title,
    of: office.ofMention ? entityOf(store, office.ofMention) : office.of && bodyNamed(store, office.of),
    ofText: office.of,
    from: days.at(0) ?? null,
    to: days.at(-1) ?? null,
    dates: 'seen',
    former,
    evidence: wordsOf(store, office.evidence, 'office', most),
  };
}

function relationFrom(store: Store, relation: Relation, most: number): RelationOut {
  const { type, of, ofText, evidence } = relation;
  const other = of === null ? null : entityOf(store, of);
  return { type, of: other, ofText, evidence: wordsOf(store, evidence, 'relation', most) };
}

function wordsOf(store: Store, places: readonly Place[], role: string, most: number): Words[] {
  const sorted = [...places].sort((a, b) =>
    a.document < b.document ? -1 : a.document > b.document ? 1 : a.start - b.start,
  );
  return sorted.slice(0, most).flatMap(place => {
    const ground = groundOf(store, place.document);
    return ground ? [wordsAt(ground, place.start, place.end, role)] : [];
  });
}

/** When the documents of these places came out, the earliest first. */
function daysOf(store: Store, places: readonly Place[]): string[] {
  const rows = store.all<{ published: string }>(
    `SELECT published FROM documents WHERE published IS NOT NULL AND first_day IS NOT NULL
     AND id IN (SELECT value FROM json_each(?)) ORDER BY first_day, published`,
    JSON.stringify(places.map(({ document }) => document)),
  );
  return rows.map(({ published }) => published);
}

function entityOf(store: Store, mention: string): string | null {
  return store.get<{ entity: string }>('SELECT entity FROM mentions WHERE id = ?', mention)?.entity ?? null;
}

/** The one body or place of that name, or null. */
function bodyNamed(store: Store, name: string): string | null {
  const found = store.all<{ entity: string }>(
    `SELECT DISTINCT m.entity FROM mention_keys AS k JOIN mentions AS m ON m.id = k.mention
     WHERE k.key IN (SELECT value FROM json_each(?))`,
    JSON.stringify(keysOfName(name)),
  );
  return found.length === 1 ? found[0]!.entity : null;
}
