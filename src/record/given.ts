import type { FieldValue } from '../kinds/item.ts';
import { kindNamed } from '../kinds/kinds.ts';
import type { HandValue, NamedByHand } from './decisions.ts';
import { Fault } from './fault.ts';
import { quotesInDocument } from './inwords.ts';
import type { Store } from './sqlite.ts';

/** Somebody or something to put into a field: an entity of the record, or a name that is not on it yet. */
export type EntityGiven = { readonly entity: string } | { readonly name: string; readonly type: string };

/** What a person gives for a field: a plain value, an entity, a list of them, or null to empty it. */
export type Given = FieldValue | EntityGiven | readonly EntityGiven[];

/** Brings what a person gave into the form of the field, or says what the field takes. */
export function checked(store: Store, kind: string, name: string, given: Given, document: string): HandValue {
  const realities = ['happened', 'planned', 'threatened', 'denied', 'conditional'];
  const field =
    name === 'reality'
      ? { type: 'choice', choices: realities }
      : kindNamed(kind)?.fields.find(one => one.name === name);
  if (!field) {
    const names = (kindNamed(kind)?.fields ?? []).map(one => one.name).join(', ');
    throw new Fault('usage', `a ${kind} has no field “${name}”`, `It has: ${names}, reality.`);
  }
  if (given === null) return null;
  const wrong = (takes: string) => new Fault('usage', `“${name}” takes ${takes}`, null);
  if (field.type === 'entity') return named(store, given as EntityGiven, document);
  if (field.type === 'entities')
    return (Array.isArray(given) ? given : [given]).map(one => named(store, one as EntityGiven, document));
  if (field.type === 'number' && typeof given !== 'number') throw wrong('a number');
  if (field.type === 'choice' && !field.choices?.includes(given as string))
    throw wrong(`one of: ${field.choices?.join(', ')}`);
  if (field.type === 'date' && !(typeof given === 'string' && /^[\dX.~?%/-]{4,}$/.test(given)))
    throw wrong('an EDTF date, as in 2018-07-12, 2018-07, 2018~ or 2017-01/2017-03');
  if (field.type === 'duration' && !(typeof given === 'string' && /^P/.test(given)))
    throw wrong('an ISO 8601 duration, as in P30D');
  if (field.type === 'text' && typeof given !== 'string') throw wrong('words');
  return given as HandValue;
}

/** An entity by hand, with its words in this document where it has some there. */
export function named(store: Store, given: EntityGiven, document: string): NamedByHand {
  if (given === null || typeof given !== 'object' || !('entity' in given || 'name' in given))
    throw new Fault(
      'usage',
      'give an entity by its id, or a name with its type',
      'As in e0123456789abcdef, or person:Jane Roe.',
    );
  if ('name' in given) return { named: { name: given.name, type: given.type, words: null } };
  const row = store.get<{ id: string; name: string; type: string | null }>(
    'SELECT id, name, type FROM entities WHERE id = ? OR id = (SELECT entity FROM mentions WHERE id = ?)',
    ...[given.entity, given.entity],
  );
  if (!row)
    throw new Fault(
      'not-found',
      `there is no entity ${given.entity}`,
      'They are listed by: onrecord show entities',
    );
  const [words] = quotesInDocument(store, row.id, document, true);
  return { named: { name: row.name, type: row.type, words: words ?? null } };
}
