import type { FieldValue, Reading, Reality } from '../kinds/item.ts';
import type { Field, Item } from '../kinds/kind.ts';
import { kindNamed } from '../kinds/kinds.ts';
import { type Built, isRef, type Ref, refsIn, type Status, type Words } from './built.ts';
import type { Store } from './sqlite.ts';

/** An item as the record gives it: see the export's contract in docs/export.md. Entities and items are ids. */
export interface RecordItem extends Item {
  readonly document: string;
  readonly evidence: readonly Words[];
  /** An entity's id; an outlet's name, or the document's id where its outlet is not known; null for a speaker whom the text does not name. */
  readonly voice: string | null;
  readonly reality: Reality;
  readonly same: string;
  readonly status: Status;
  readonly by: string;
  readonly readings: { readonly [field: string]: Reading };
}

interface ItemRow {
  readonly id: string;
  readonly document: string;
  readonly kind: string;
  readonly within: string | null;
  readonly reality: Reality;
  readonly same: string;
  readonly status: Status;
  readonly by: string;
  readonly data: string;
  readonly outlet: string | null;
}

type Data = Pick<Built, 'evidence' | 'fields' | 'readings' | 'voice'>;

/** The columns that `itemsFrom` wants, of `items AS i JOIN documents AS d`. */
export const itemColumns =
  'i.id, i.document, i.kind, i.within, i.reality, i.same, i.status, i.by, i.data, d.outlet';

/** Resolves what rows refer to. Private persons and rejected items become null; their words stay in the readings. */
export function itemsFrom(store: Store, rows: readonly unknown[]): RecordItem[] {
  const parsed = (rows as ItemRow[]).map(row => ({ row, data: JSON.parse(row.data) as Data }));
  const refs = parsed.flatMap(({ row, data }) => [
    ...refsIn(data.fields),
    ...(data.voice && data.voice !== 'outlet' ? [{ mention: data.voice }] : []),
    ...(row.within ? [{ item: row.within }] : []),
  ]);
  const known: Known = { entities: entitiesOf(store, refs), items: itemsOn(store, refs) };
  return parsed.map(({ row, data }) => resolved(row, data, known));
}

interface Known {
  readonly entities: ReadonlyMap<string, { entity: string; shown: number; name: string }>;
  readonly items: ReadonlySet<string>;
}

function entitiesOf(store: Store, refs: readonly Ref[]): Known['entities'] {
  const ids = [...new Set(refs.flatMap(ref => ref.mention ?? []))];
  const rows = store.all<{ id: string; entity: string; shown: number; name: string }>(
    `SELECT m.id, m.entity, coalesce(e.shown, m.type IS NOT 'person') AS shown, m.name FROM mentions AS m
     LEFT JOIN entities AS e ON e.id = m.entity WHERE m.id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(ids),
  );
  return new Map(rows.map(row => [row.id, row]));
}

function itemsOn(store: Store, refs: readonly Ref[]): Set<string> {
  const ids = [...new Set(refs.flatMap(ref => ref.item ?? []))];
  if (ids.length === 0) return new Set();
  const rows = store.all<{ id: string }>(
    'SELECT id FROM items WHERE rejected = 0 AND id IN (SELECT value FROM json_each(?))',
    JSON.stringify(ids),
  );
  return new Set(rows.map(row => row.id));
}

function resolved(row: ItemRow, data: Data, known: Known): RecordItem {
  const kind = kindNamed(row.kind);
  const fields: Record<string, FieldValue> = {};
  for (const field of kind?.fields ?? [])
    fields[field.name] = filled(field, plainValue(data.fields[field.name], known));
  for (const [name, value] of Object.entries(data.fields))
    if (!(name in fields)) fields[name] = plainValue(value, known);
  return {
    id: row.id,
    kind: row.kind,
    document: row.document,
    evidence: data.evidence,
    fields,
    voice: voiceOf(row, data.voice, known),
    within: row.within && known.items.has(row.within) ? row.within : null,
    reality: row.reality,
    same: row.same,
    status: row.status,
    by: row.by,
    readings: readingsOf(row, data, fields),
  };
}

function voiceOf(row: ItemRow, voice: string | null, known: Known): string | null {
  if (voice === 'outlet') return row.outlet ?? row.document;
  const found = voice === null ? undefined : known.entities.get(voice);
  return found ? (found.shown ? found.entity : found.name) : null;
}

function plainValue(value: FieldValue | Ref | undefined, known: Known): FieldValue {
  if (value === undefined || value === null || typeof value !== 'object') return value ?? null;
  if (Array.isArray(value))
    return value.map(part => plainValue(part as FieldValue, known)).filter(part => part !== null);
  if (isRef(value)) {
    if (value.item) return known.items.has(value.item) ? value.item : null;
    const found = known.entities.get(value.mention!);
    return found?.shown ? found.entity : null;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, plainValue(part as FieldValue, known)]),
  );
}

const lists = new Set(['entities', 'items', 'words', 'records']);

/** The value in the shape its type has in the contract: lists are never null, one entity never a list. */
function filled(field: Field, value: FieldValue): FieldValue {
  if (lists.has(field.type)) {
    const list = Array.isArray(value) ? [...new Set(value)] : value === null ? [] : [value];
    if (field.type !== 'records') return list;
    return list.map(part => filledRecord(field, part as { readonly [key: string]: FieldValue }));
  }
  if (field.type === 'amount' && value !== null && typeof value === 'object')
    return {
      value: null,
      currency: null,
      qualifier: null,
      ...(value as { readonly [key: string]: FieldValue }),
    };
  return value;
}

function filledRecord(field: Field, part: { readonly [key: string]: FieldValue }): FieldValue {
  const whole = Object.fromEntries(
    (field.of ?? []).map(one => [one.name, filled(one, part[one.name] ?? null)]),
  );
  return { ...whole, ...Object.fromEntries(Object.entries(part).filter(([name]) => !(name in whole))) };
}

/** A reading for every field that holds something which is not the very words of its own span. */
function readingsOf(
  row: ItemRow,
  data: Data,
  fields: Readonly<Record<string, FieldValue>>,
): Record<string, Reading> {
  const readings: Record<string, Reading> = {};
  for (const [name, value] of Object.entries(fields)) {
    const given = data.readings[name];
    const reading = given ?? impliedReading(row, data, name, value);
    if (reading) readings[name] = reading;
  }
  for (const [name, reading] of Object.entries(data.readings)) readings[name] ??= reading;
  return readings;
}

function impliedReading(row: ItemRow, data: Data, name: string, value: FieldValue): Reading | null {
  const stored = data.fields[name];
  const held = stored !== null && stored !== undefined && !(Array.isArray(stored) && stored.length === 0);
  if (!held) return null;
  const own = data.evidence.filter(one => one.role === name || (name === 'text' && one.role === 'content'));
  if (data.evidence.some(one => one.text === String(value))) return null;
  const whole = data.evidence[0]!;
  const text = own.length > 0 ? own.map(one => one.text).join(' … ') : whole.text;
  return {
    text,
    candidates: [],
    rule: row.by,
    anchor: null,
    relative: false,
    inferred: own.length === 0,
    why: own.length > 0 ? '' : 'has no words of its own: read from the item as a whole',
  };
}
