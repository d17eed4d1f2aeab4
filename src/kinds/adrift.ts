import type { DraftItem, FieldValue, Reading } from './item.ts';
import { isEmpty } from './link.ts';

/** A demand with nobody on either side is nobody's business; so is a letter without sender, receiver and day. */
export function isAdrift(item: DraftItem): boolean {
  // "We ask you", in a letter that is itself the document.
  const own = /^(?:we|i)$/iu.test(item.readings.by?.text ?? '') || item.readings.by?.rule === 'writer';
  if (item.kind === 'demand')
    return isEmpty(item.fields.by) && isEmpty(item.fields.of) && !own && !isNamedFor(item.readings.of);
  if (item.kind === 'case')
    return (
      isEmpty(item.fields.plaintiffs) &&
      isEmpty(item.fields.defendants) &&
      !item.fields.docketNumber &&
      !item.fields.name
    );
  return (
    item.kind === 'letter' &&
    isEmpty(item.fields.from) &&
    isEmpty(item.fields.to) &&
    !item.fields.date &&
    item.by === 'letter/1'
  );
}

/** "the Marlow board": words that tell which body is meant, though it is named nowhere. */
const isNamedFor = (reading: Reading | undefined): boolean =>
  reading !== undefined &&
  reading.rule === 'mention' &&
  /^the \p{Lu}[\p{L}’' -]* (?:board|council|agency|ministry|department|commission|committee|authority|government|union|trust|mill|plant|port|hospital|school|company)$/u.test(
    reading.text,
  );

/** The items without those that were left without a party, as where private persons became words again: demands, letters, answers. */
export function withoutAdrift(items: readonly DraftItem[]): DraftItem[] {
  return without(
    items,
    item =>
      isAdrift(item) ||
      (item.kind === 'answer' && isEmpty(item.fields.by) && item.readings.by?.rule === 'private person'),
  );
}

/** The items without those that are to go; references move along. */
export function without(items: readonly DraftItem[], goes: (item: DraftItem) => boolean): DraftItem[] {
  const places: (number | null)[] = [];
  let next = 0;
  for (const item of items) places.push(goes(item) ? null : next++);
  const move = (value: FieldValue): FieldValue => {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map(move).filter(inner => inner !== null);
    if ('item' in value && typeof value.item === 'number') {
      const to = places[value.item];
      return to === null || to === undefined ? null : { item: to };
    }
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, move(inner)]));
  };
  return items
    .filter(item => !goes(item))
    .map(item => ({ ...item, fields: move(item.fields as FieldValue) as DraftItem['fields'] }));
}
