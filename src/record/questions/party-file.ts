import type { FieldValue } from '../../kinds/item.ts';
import { isRef, type Ref, refsIn } from '../built.ts';
import type { Store } from '../sqlite.ts';
import { type Act, actsAbout } from './ends.ts';

/** What the steps want of an item, with the day that orders it: its own, else the day its document came out. */
export interface Placed {
  readonly id: string;
  readonly kind: string;
  readonly document: string;
  readonly start: number;
  readonly same: string;
  readonly reality: string;
  /** Its words; only of demands. */
  readonly text: string | null;
  /** True where whom it answers is worked out. */
  readonly inferred: number | null;
  /** Whose account it is, where that is an entity; only of answers. */
  readonly voice: string | null;
  readonly fields: { readonly [name: string]: FieldValue };
  readonly own: string | null;
  readonly day: string | null;
  /** The last day that its date can mean. */
  readonly last: string | null;
  /** The date in EDTF. */
  readonly date: string | null;
  /** Words of four letters or more in what is demanded. */
  readonly words: ReadonlySet<string>;
}

/** A party with those who hold its offices, and every item of theirs that can be a step. */
export interface PartyFile {
  readonly party: string;
  readonly everybody: ReadonlySet<string>;
  readonly items: readonly Placed[];
  readonly demands: readonly Placed[];
  /** What may end a demand. */
  readonly acts: readonly Act[];
}

/** Loads what a party's demands are held against: demands of it, its answers, what it stands to lose, its suits. */
export function partyFile(store: Store, party: string, officers: readonly string[]): PartyFile {
  const everybody = [party, ...officers];
  // Not whole items: a party may have thousands.
  const rows = store.all<Omit<Placed, 'fields' | 'words'> & { fields: string }>(
    `SELECT i.id, i.kind, i.document, i.start, i.same, i.reality, json_extract(i.data, '$.fields') AS fields,
       iif(i.kind = 'demand', json_extract(i.data, '$.evidence[0].text'), NULL) AS text,
       iif(i.kind = 'answer', json_extract(i.data, '$.readings.to.inferred'), NULL) AS inferred,
       iif(i.kind = 'answer', json_extract(i.data, '$.voice'), NULL) AS voice, i.first_day AS own,
       iif(i.first_day IS NULL, d.first_day, i.first_day) AS day, iif(i.first_day IS NULL, d.last_day, i.last_day) AS last,
       iif(i.first_day IS NULL, d.published, i.date) AS date
     FROM items AS i JOIN documents AS d ON d.id = i.document
     WHERE i.id IN (SELECT item FROM item_entities WHERE entity IN (SELECT value FROM json_each(?))
       AND (kind, field) IN (VALUES ('demand', 'of'), ('answer', 'by'), ('stake', 'holder'), ('case', 'plaintiffs')))
     ORDER BY i.id`,
    JSON.stringify(everybody),
  );
  const stored = rows.map(row => JSON.parse(row.fields) as Record<string, unknown>);
  const entities = entitiesOf(store, [
    ...stored.flatMap(refsIn),
    ...rows.flatMap(({ voice }) => (voice && voice !== 'outlet' ? { mention: voice } : [])),
  ]);
  const items = rows.map((row, n) => {
    const fields = Object.fromEntries(
      Object.entries(stored[n]!).map(([name, value]) => [name, resolved(value, entities)]),
    );
    const what = row.kind === 'demand' ? String(fields.what ?? '').toLowerCase() : '';
    const voice = entities.get(row.voice ?? '') ?? null;
    return { ...row, voice, fields, words: new Set(what.match(/\p{L}{4,}/gu) ?? []) };
  });
  const demands = items.filter(one => one.kind === 'demand');
  const makers = [...new Set(demands.flatMap(one => entityIn(one.fields.by) ?? []))];
  const acts = demands.length > 0 ? actsAbout(store, party, makers) : [];
  return { party, everybody: new Set(everybody), items, demands, acts };
}

function entitiesOf(store: Store, refs: readonly Ref[]): Map<string, string> {
  const rows = store.all<{ id: string; entity: string }>(
    'SELECT id, entity FROM mentions WHERE id IN (SELECT value FROM json_each(?))',
    JSON.stringify([...new Set(refs.flatMap(ref => ref.mention ?? []))]),
  );
  return new Map(rows.map(row => [row.id, row.entity]));
}

function resolved(value: unknown, entities: ReadonlyMap<string, string>): FieldValue {
  if (Array.isArray(value)) return value.map(part => resolved(part, entities));
  if (isRef(value)) return value.item ?? entities.get(value.mention ?? '') ?? null;
  return value as FieldValue;
}

/** The entity that a field holds. */
export const entityIn = (value: FieldValue | undefined): string | null =>
  typeof value === 'string' ? value : null;
