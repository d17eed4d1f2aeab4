import type { FieldValue, Reality } from './item.ts';

/**
 * What a field holds once the record is built: `entity` an entity's id or null, `entities` a list of them, `item` another item's id,
 * `date` an EDTF string, `duration` an ISO 8601 duration, `choice` one of `choices`, `amount` `{value, currency, qualifier}`,
 * `records` a list of objects with the fields `of`.
 */
export type FieldType =
  | 'text'
  | 'number'
  | 'boolean'
  | 'date'
  | 'duration'
  | 'choice'
  | 'amount'
  | 'entity'
  | 'entities'
  | 'item'
  | 'items'
  | 'words'
  | 'records';

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  /** Column heading and form label. */
  readonly label: string;
  /** One sentence for the documentation and the page's help. */
  readonly doc: string;
  readonly required?: true;
  readonly choices?: readonly string[];
  /** Fields of each object of a `records` field. */
  readonly of?: readonly Field[];
  /** One object of a `records` field as a line; `name` gives an entity's name. */
  readonly line?: (record: { readonly [name: string]: unknown }, name: (id: string) => string) => string;
  /** Kinds that an `item` or `items` field may point to. */
  readonly to?: readonly string[];
}

/** An item on the record: entities resolved, ids given. The common fields of the export's contract, and those of its kind in `fields`. */
export interface Item {
  readonly id: string;
  readonly kind: string;
  readonly document: string | null;
  readonly fields: { readonly [name: string]: FieldValue };
  readonly voice: string | null;
  readonly within: string | null;
  readonly reality: Reality;
  readonly readings?: { readonly [field: string]: { readonly text: string } };
}

/** What can be on the record, declared once: table, API, page, export, check and `docs/kinds.md` follow from it. */
export interface Kind {
  readonly name: string;
  /** Name of its array in the export. */
  readonly array: string;
  readonly label: string;
  readonly plural: string;
  readonly doc: string;
  readonly fields: readonly Field[];
  /** One line for lists; `name` gives an entity's name. */
  readonly caption: (item: Item, name: (id: string) => string) => string;
}

const single =
  (type: FieldType) =>
  (name: string, label: string, doc: string, more: Partial<Field> = {}): Field => ({
    name,
    type,
    label,
    doc,
    ...more,
  });

/** Makers of fields, one a type: `text('what', 'What', 'What is demanded.')`. */
export const field = {
  text: single('text'),
  number: single('number'),
  date: single('date'),
  duration: single('duration'),
  choice: single('choice'),
  amount: single('amount'),
  entity: single('entity'),
  entities: single('entities'),
  item: single('item'),
  items: single('items'),
  /** A list of plain words (names that are no entities, labels). */
  words: single('words'),
  records: single('records'),
} as const;

/** The text of a field, or '' where it is empty or no text. */
export function textOf(item: Item, name: string): string {
  const value = item.fields[name];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** The names behind an entity field or a list of them, joined; '' where it is empty. */
export function namesOf(item: Item, name: string, nameOf: (id: string) => string): string {
  const value = item.fields[name];
  const ids = Array.isArray(value) ? value : [value];
  return ids
    .filter(id => typeof id === 'string')
    .map(id => nameOf(id as string))
    .join(', ');
}

/** Words longer than this are no name that a line for lists could bear. */
const nameLike = 48;

/** The names behind an entity field; where it holds none, the words of the text that name no entity, in quotation marks; else ''. */
export function partiesOf(item: Item, name: string, nameOf: (id: string) => string): string {
  const names = namesOf(item, name, nameOf);
  if (names) return names;
  const words = item.readings?.[name]?.text ?? '';
  return words && words.length <= nameLike ? `“${words}”` : '';
}
