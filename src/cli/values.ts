import type { FieldValue } from '../kinds/item.ts';
import type { Field } from '../kinds/kind.ts';
import { kindNamed } from '../kinds/kinds.ts';
import type { EntityGiven, Given } from '../record/decide.ts';
import { Fault } from '../record/fault.ts';
import { documentAt } from '../record/questions/documents.ts';
import { itemsById } from '../record/questions/items.ts';
import type { Store } from '../record/sqlite.ts';
import { entityId } from './show.ts';

/** A document by its id or path. */
export function documentId(store: Store, given: string): string {
  const id = documentAt(store, given);
  if (!id)
    throw new Fault(
      'not-found',
      `no document, or more than one, is ${given}`,
      'Documents are listed by: onrecord show documents',
    );
  return id;
}

/** `date=2018-07-12` as a field and its value. */
export function assignment(store: Store, kind: string, given: string): [string, Given] {
  const [name, ...rest] = given.split('=');
  if (!name || rest.length === 0)
    throw new Fault('usage', `“${given}” gives no field a value`, 'As in --field date=2018-07-12.');
  return [
    name,
    parsed(
      store,
      kindNamed(kind)?.fields.find(field => field.name === name),
      rest.join('='),
    ),
  ];
}

/** What is typed for a field of an item. */
export function fieldValue(store: Store, item: string, name: string, value: string): Given {
  const [found] = itemsById(store, [item]);
  return parsed(store, found && kindNamed(found.kind)?.fields.find(field => field.name === name), value);
}

/** What is typed for a field, as the field holds it. */
function parsed(store: Store, field: Field | undefined, value: string): Given {
  if (value === '') return null;
  switch (field?.type) {
    case 'number': {
      const number = Number(value.replaceAll(/[,_ ]/g, ''));
      if (!Number.isFinite(number)) throw new Fault('usage', `“${value}” is no number`, null);
      return number;
    }
    case 'entity':
      return entityGiven(store, value);
    case 'entities':
      return value.split(';').map(one => entityGiven(store, one.trim()));
    case 'words':
    case 'items':
      return value.split(';').map(one => one.trim());
    case 'amount':
    case 'records':
      return json(value);
    default:
      return value;
  }
}

function json(value: string): FieldValue {
  try {
    return JSON.parse(value) as FieldValue;
  } catch {
    throw new Fault(
      'usage',
      `“${value}” is no JSON`,
      'As in {"value": 50000, "currency": "USD", "qualifier": null}.',
    );
  }
}

function entityGiven(store: Store, value: string): EntityGiven {
  const hand = /^(person|body|place|document):(.+)$/u.exec(value);
  return hand ? { type: hand[1]!, name: hand[2]!.trim() } : { entity: entityId(store, value) };
}
