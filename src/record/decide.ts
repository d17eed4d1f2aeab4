import { randomUUID } from 'node:crypto';
import { kindNamed } from '../kinds/kinds.ts';
import { readDate } from '../sources/date.ts';
import { FIELDS } from '../sources/metadata.ts';
import { followDecision, settleAcross } from './across.ts';
import type { Built } from './built.ts';
import {
  appendDecision,
  type Decision,
  type DecisionValue,
  decisionOf,
  isUndone,
  type Snapshot,
  type Target,
} from './decisions.ts';
import { Fault } from './fault.ts';
import { checked, type EntityGiven, type Given, named } from './given.ts';
import { documentRow, quoteOfEntity, quotesInDocument, snapshotOf } from './inwords.ts';
import { rebuildItems, refresh } from './keep.ts';
import { quoteAt } from './quote.ts';
import type { Reader } from './reader.ts';
import { touch } from './rows.ts';
import type { Store } from './sqlite.ts';

/** Who decides, and why. `at` is UTC, ISO 8601; now, if it is left out. */
export interface By {
  readonly who: string;
  readonly why?: string;
  readonly at?: string;
}

export type { EntityGiven, Given } from './given.ts';

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
  const { target, item } = added(store, addition, by);
  return decide(store, reader, 'add', target, { item }, by, addition.document);
}

/** Adds many at once: each is a decision of its own, what they touch is built again once. All or none. */
export function addItems(
  store: Store,
  reader: Reader,
  additions: readonly { readonly addition: Addition; readonly by: By }[],
): string[] {
  return store.transaction(() => {
    const ids = additions.map(({ addition, by }) => {
      const { target, item } = added(store, addition, by);
      return record(store, 'add', target, { item }, by, addition.document, null);
    });
    for (const id of ids) followDecision(store, decisionOf(store, id)!);
    for (const document of new Set(additions.map(one => one.addition.document))) {
      refresh(store, reader, document);
      rebuildItems(store, document);
    }
    settleAcross(store, reader);
    return ids;
  });
}

function added(store: Store, addition: Addition, by: By): { target: Target; item: Snapshot } {
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
  return { target, item };
}

/** Says that entities are one. */
export function mergeEntities(store: Store, reader: Reader, entities: readonly string[], by: By): string {
  if (new Set(entities).size < 2)
    throw new Fault('usage', 'merging takes two entities or more', 'Name their ids.');
  const mentions = entities.map(entity => quoteOfEntity(store, entity));
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

/** Appends a decision to the log and lets it take effect; returns its id. */
export function decide(
  store: Store,
  reader: Reader,
  action: Decision['action'],
  target: Target,
  value: DecisionValue,
  by: By,
  document: string | null,
  undoes: string | null = null,
): string {
  return store.transaction(() => {
    const id = record(store, action, target, value, by, document, undoes);
    takeEffect(store, reader, id);
    settleAcross(store, reader);
    return id;
  });
}

/** Puts a decision into the log; it has no effect yet. */
function record(
  store: Store,
  action: Decision['action'],
  target: Target,
  value: DecisionValue,
  by: By,
  document: string | null,
  undoes: string | null,
): string {
  if (store.readOnly)
    throw new Fault('refused', `${store.path}: is open for reading only`, 'Open it for writing to decide.');
  const id = randomUUID();
  const at = by.at ?? new Date().toISOString();
  const entry = { id, at, who: by.who, why: by.why ?? '', action, document, target, value, undoes };
  appendDecision(store, entry);
  return id;
}

/** Targets for which the document is built again. */
const wholeDocument: ReadonlySet<string> = new Set(['item', 'document']);

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
    if (document && wholeDocument.has(decision.target.of)) documents.add(document);
  for (const document of documents) {
    refresh(store, reader, document);
    rebuildItems(store, document);
    if (decision.action === 'document') touch(store, 'place', document);
  }
}
