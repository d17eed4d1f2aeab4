import type { Entity, Office } from '../../entities/entity.ts';
import { normal } from '../../entities/names.ts';
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
  readonly relations: readonly never[];
  readonly place: PlaceOut | null;
}

interface OfficeOut {
  readonly title: string;
  /** The entity of which it is an office, where it is on record; `ofText` has the words. */
  readonly of: string | null;
  readonly ofText: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly evidence: readonly Words[];
}

interface PlaceOut {
  readonly geonames: number | null;
  readonly fips: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly within: string | null;
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
  const data = JSON.parse(row.data) as Pick<Entity, 'formerly' | 'aliases' | 'offices'>;
  return {
    id: row.id,
    formerly: data.formerly,
    type: row.type === 'law' ? 'document' : row.type,
    subtype: row.subtype ?? (row.type === 'law' ? 'law' : null),
    name: row.name,
    aliases: data.aliases,
    offices: data.offices.map(office => officeFrom(store, office, most)),
    relations: [],
    place: row.type === 'place' ? { geonames: null, fips: null, lat: null, lon: null, within: null } : null,
  };
}

function officeFrom(store: Store, office: Office, most: number): OfficeOut {
  const places = [...office.evidence].sort((a, b) =>
    a.document < b.document ? -1 : a.document > b.document ? 1 : a.start - b.start,
  );
  return {
    title: office.title,
    of: office.of === null ? null : bodyNamed(store, office.of),
    ofText: office.of,
    from: null,
    to: null,
    evidence: places.slice(0, most).flatMap(place => {
      const ground = groundOf(store, place.document);
      return ground ? [wordsAt(ground, place.start, place.end, 'office')] : [];
    }),
  };
}

/** The one body or place of that full name, or null. */
function bodyNamed(store: Store, name: string): string | null {
  const found = store.all<{ entity: string }>(
    `SELECT DISTINCT m.entity FROM mention_keys AS k JOIN mentions AS m ON m.id = k.mention WHERE k.key IN (?, ?)`,
    ...[`body|${normal(name, 'body')}`, `place|${normal(name, 'place')}`],
  );
  return found.length === 1 ? found[0]!.entity : null;
}
