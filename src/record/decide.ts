import { randomUUID } from 'node:crypto';
import type { FieldValue, MentionEntry } from '../kinds/item.ts';
import { kindNamed } from '../kinds/kinds.ts';
import { readDate } from '../sources/date.ts';
import { FIELDS } from '../sources/metadata.ts';
import { followDecision, settleAcross } from './across.ts';
import { type Built, isRef, type Ref, type Words } from './built.ts';
import {
  appendDecision,
  type Decision,
  type DecisionValue,
  decisionOf,
  type HandValue,
  isUndone,
  type MentionQuote,
  type NamedByHand,
  type Snapshot,
  type Target,
} from './decisions.ts';
import { Fault } from './fault.ts';
import { rebuildItems, refresh } from './keep.ts';
import { type Quote, quoteAt } from './quote.ts';
import type { Reader } from './reader.ts';
import { touch } from './rows.ts';
import type { Store } from './sqlite.ts';

/** Who decides, and why. `at` is UTC, ISO 8601; now, if it is left out. */
export interface By {
  readonly who: string;
  readonly why?: string;
  readonly at?: string;
}

/** Somebody or something to put into a field: an entity of the record, or a name that is not on it yet. */
export type EntityGiven = { readonly entity: string } | { readonly name: string; readonly type: string };

/** What a person gives for a field: a plain value, an entity, a list of them, or null to empty it. */
export type Given = FieldValue | EntityGiven | readonly EntityGiven[];

/** Confirms an item as it stands. Returns the decision's id, as all of these do. Throws a Fault for what is not on record. */
export function confirmItem(store: Store, reader: Reader, item: string, by: By): string {
  return onItem(store, reader, 'confirm', item, null, by, snapshot => ({ item: snapshot }));
}

/** Takes an item off the record; it is kept, and undone the decision brings it back. */
export function rejectItem(store: Store, reader: Reader, item: string, by: By): string {
  return onItem(store, reader, 'reject', item, null, by, () => ({}));
}

/** Gives a field of an item another value; `reality` is corrected so, too. */
export function correctField(
  store: Store,
  reader: Reader,
  item: string,
  field: string,
  given: Given,
  by: By,
): string {
  return onItem(store, reader, 'correct', item, field, by, (snapshot, stored) => {
    const value = checked(store, stored.kind, field, given, stored.document);
    const before = field === 'reality' ? stored.reality : JSON.stringify(stored.fields[field] ?? null);
    return { item: snapshot, value, before };
  });
}

/** An item to add by hand: its own words first. Spans are in UTF-16 code units of the document's text. */
export interface Addition {
  readonly kind: string;
  readonly document: string;
  readonly evidence: readonly { readonly start: number; readonly end: number; readonly role: string }[];
  readonly fields: { readonly [name: string]: Given };
  readonly voice?: EntityGiven | 'outlet' | null;
  readonly reality?: Built['reality'];
}

export function addItem(store: Store, reader: Reader, addition: Addition, by: By): string {
  const kind = kindNamed(addition.kind);
  if (!kind)
    throw new Fault(
      'usage',
      `there is no kind “${addition.kind}”`,
      'The kinds are listed by: onrecord show --help',
    );
  const { path, text } = documentRow(store, addition.document);
  const evidence = addition.evidence.map(({ start, end, role }) => {
    if (!(start >= 0 && start < end && end <= text.length))
      throw new Fault(
        'usage',
        `${path}: has no words at ${start}–${end}`,
        `Its text has ${text.length} code units.`,
      );
    return { role, words: quoteAt(addition.document, path, text, start, end) };
  });
  const [first] = evidence;
  if (!first) throw new Fault('usage', 'an item needs words that show it', 'Give the words in the document.');
  const value = (field: string, given: Given) => checked(store, kind.name, field, given, addition.document);
  const missing = kind.fields.find(field => field.required && (addition.fields[field.name] ?? null) === null);
  if (missing) throw new Fault('usage', `a ${kind.label.toLowerCase()} needs “${missing.name}”`, missing.doc);
  const item: Snapshot = {
    kind: kind.name,
    evidence,
    fields: Object.fromEntries(
      Object.entries(addition.fields).map(([field, given]) => [field, value(field, given)]),
    ),
    voice:
      typeof addition.voice === 'object' && addition.voice !== null
        ? named(store, addition.voice, addition.document)
        : (addition.voice ?? 'outlet'),
    reality: addition.reality ?? 'happened',
    readings: {},
    by: by.who,
  };
  const target: Target = { of: 'item', kind: kind.name, words: first.words, ordinal: 0, field: null };
  return decide(store, reader, 'add', target, { item }, by, addition.document);
}

/** Says that entities are one. */
export function mergeEntities(store: Store, reader: Reader, entities: readonly string[], by: By): string {
  if (new Set(entities).size < 2)
    throw new Fault('usage', 'merging takes two entities or more', 'Name their ids.');
  const mentions = entities.map(entity => quoteOfEntity(store, entity, null));
  return decide(store, reader, 'merge', { of: 'mentions', mentions }, {}, by, null);
}

/** Says that what these documents name is another than the rest of the entity. */
export function splitEntity(
  store: Store,
  reader: Reader,
  entity: string,
  documents: readonly string[],
  by: By,
): string {
  if (documents.length === 0)
    throw new Fault('usage', 'splitting takes the documents that mean another', 'Name their ids or paths.');
  const mentions = documents.flatMap(document => quotesInDocument(store, entity, document));
  return decide(store, reader, 'split', { of: 'mentions', mentions }, {}, by, null);
}

/** Corrects what is known of a document: title, outlet, byline, published (EDTF), url, language, work, supersedes. Its text is read again with it. */
export function correctDocument(
  store: Store,
  reader: Reader,
  document: string,
  field: string,
  value: string | null,
  by: By,
): string {
  if (!(FIELDS as readonly string[]).includes(field))
    throw new Fault('usage', `a document has no “${field}”`, `It has: ${FIELDS.join(', ')}.`);
  const { path } = documentRow(store, document);
  const date = field === 'published' && value !== null ? readDate(value) : value;
  if (value !== null && !date)
    throw new Fault('usage', `“${value}” is no date`, 'Write it as 2018-07-12, 2018-07 or 2018.');
  return decide(
    store,
    reader,
    'document',
    { of: 'document', document, path, field },
    { value: date },
    by,
    document,
  );
}

/** Takes a decision back; undoing an undo restores it. */
export function undoDecision(store: Store, reader: Reader, decision: string, by: By): string {
  const undone = decisionOf(store, decision);
  if (!undone)
    throw new Fault(
      'not-found',
      `there is no decision ${decision}`,
      'They are listed by: onrecord decide log',
    );
  if (isUndone(store, decision)) throw new Fault('usage', `decision ${decision} is undone already`, null);
  return decide(store, reader, 'undo', { of: 'decision' }, {}, by, undone.document, decision);
}

function onItem(
  store: Store,
  reader: Reader,
  action: 'confirm' | 'correct' | 'reject',
  id: string,
  field: string | null,
  by: By,
  value: (snapshot: Snapshot, stored: Built & { document: string }) => DecisionValue,
): string {
  const row = store.get<{
    data: string;
    kind: string;
    document: string;
    ordinal: number;
    reality: Built['reality'];
    by: string;
  }>('SELECT data, kind, document, ordinal, reality, by FROM items WHERE id = ?', id);
  if (!row) throw new Fault('not-found', `there is no item ${id}`, 'Items are listed by: onrecord show KIND');
  const stored = { ...(JSON.parse(row.data) as Built), ...row };
  const snapshot = snapshotOf(store, stored);
  const target: Target = {
    of: 'item',
    kind: row.kind,
    words: snapshot.evidence[0]!.words,
    ordinal: row.ordinal,
    field,
  };
  return decide(store, reader, action, target, value(snapshot, stored), by, row.document);
}

function decide(
  store: Store,
  reader: Reader,
  action: Decision['action'],
  target: Target,
  value: DecisionValue,
  by: By,
  document: string | null,
  undoes: string | null = null,
): string {
  if (store.readOnly)
    throw new Fault('refused', `${store.path}: is open for reading only`, 'Open it for writing to decide.');
  const id = randomUUID();
  store.transaction(() => {
    const at = by.at ?? new Date().toISOString();
    appendDecision(store, {
      id,
      at,
      who: by.who,
      why: by.why ?? '',
      action,
      document,
      target,
      value,
      undoes,
    });
    takeEffect(store, reader, id);
    settleAcross(store, reader);
  });
  return id;
}

/** Builds again what a decision, or the one that it undoes, is about. */
function takeEffect(store: Store, reader: Reader, id: string): void {
  const decision = decisionOf(store, id)!;
  if (decision.action === 'undo') {
    takeEffect(store, reader, decision.undoes!);
    return;
  }
  const documents = new Set(followDecision(store, decision));
  for (const { document } of store.all<{ document: string | null }>(
    'SELECT document FROM places WHERE decision = ?',
    id,
  ))
    if (document && decision.target.of !== 'mentions') documents.add(document);
  for (const document of documents) {
    refresh(store, reader, document);
    rebuildItems(store, document);
    if (decision.action === 'document') touch(store, 'place', document);
  }
}

function documentRow(store: Store, id: string): { path: string; text: string } {
  const row = store.get<{ path: string; text: string }>('SELECT path, text FROM documents WHERE id = ?', id);
  if (!row)
    throw new Fault('not-found', `there is no document ${id}`, 'They are listed by: onrecord show documents');
  return row;
}

/** Brings what a person gave into the form of the field, or says what the field takes. */
function checked(store: Store, kind: string, name: string, given: Given, document: string): HandValue {
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

function named(store: Store, given: EntityGiven, document: string): NamedByHand {
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

function quoteOfEntity(store: Store, entity: string, document: string | null): MentionQuote {
  const row = store.get<{ document: string; type: string | null; data: string }>(
    `SELECT m.document, m.type, m.data FROM mentions AS m WHERE m.entity = coalesce((SELECT entity FROM mentions WHERE id = ?1), ?1)
     AND (?2 IS NULL OR m.document = ?2) AND json_array_length(m.data, '$.spans') > 0 ORDER BY m.id LIMIT 1`,
    ...[entity, document],
  );
  if (!row)
    throw new Fault(
      'not-found',
      `there is no entity ${entity}`,
      'They are listed by: onrecord show entities',
    );
  return quoteOfMention(store, row);
}

function quotesInDocument(store: Store, entity: string, document: string, mayLack = false): MentionQuote[] {
  const rows = store.all<{ document: string; type: string | null; data: string }>(
    `SELECT document, type, data FROM mentions WHERE entity = coalesce((SELECT entity FROM mentions WHERE id = ?1), ?1)
     AND document = ?2 AND json_array_length(data, '$.spans') > 0 ORDER BY id`,
    ...[entity, document],
  );
  if (rows.length === 0 && !mayLack)
    throw new Fault('not-found', `document ${document} does not name ${entity}`, null);
  return rows.map(row => quoteOfMention(store, row));
}

function quoteOfMention(
  store: Store,
  row: { document: string; type: string | null; data: string },
): MentionQuote {
  const { path, text } = documentRow(store, row.document);
  const { start, end } = (JSON.parse(row.data) as MentionEntry).spans[0]!;
  return { ...quoteAt(row.document, path, text, start, end), type: row.type };
}

/** The item in words, such that it can be put back without the reader. References to other items are left out. */
function snapshotOf(store: Store, item: Built & { document: string }): Snapshot {
  const quotes = new Map<string, Quote>();
  const quote = (words: Words): Quote => {
    const key = `${words.document} ${words.start} ${words.end}`;
    const { path, text } = documentRow(store, words.document);
    if (!quotes.has(key)) quotes.set(key, quoteAt(words.document, path, text, words.start, words.end));
    return quotes.get(key)!;
  };
  const inWords = (value: FieldValue | Ref): HandValue => {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value))
      return value.map(part => inWords(part as FieldValue)).filter(part => part !== null) as HandValue;
    if (isRef(value)) return value.mention ? byName(store, value.mention) : null;
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, inWords(part as FieldValue)]),
    ) as HandValue;
  };
  return {
    kind: item.kind,
    evidence: item.evidence.map(words => ({ role: words.role, words: quote(words) })),
    fields: Object.fromEntries(Object.entries(item.fields).map(([name, value]) => [name, inWords(value)])),
    voice: item.voice === null || item.voice === 'outlet' ? item.voice : byName(store, item.voice),
    reality: item.reality,
    readings: item.readings,
    by: item.by,
  };
}

function byName(store: Store, mention: string): NamedByHand | null {
  const row = store.get<{ name: string; type: string | null; document: string; data: string }>(
    'SELECT name, type, document, data FROM mentions WHERE id = ?',
    mention,
  );
  if (!row) return null;
  const hasWords = (JSON.parse(row.data) as MentionEntry).spans.length > 0;
  return { named: { name: row.name, type: row.type, words: hasWords ? quoteOfMention(store, row) : null } };
}
