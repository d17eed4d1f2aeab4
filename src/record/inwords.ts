import type { FieldValue, MentionEntry } from '../kinds/item.ts';
import { type Built, isRef, type Ref, type Words } from './built.ts';
import type { HandValue, MentionQuote, NamedByHand, Snapshot } from './decisions.ts';
import { Fault } from './fault.ts';
import { type Quote, quoteAt } from './quote.ts';
import type { Store } from './sqlite.ts';

/** The item in words, such that it can be put back without the reader. References to other items are left out. */
export function snapshotOf(store: Store, item: Built & { document: string }): Snapshot {
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

/** The words by which a decision addresses an entity: those of its lowest mention. */
export function quoteOfEntity(store: Store, entity: string): MentionQuote {
  const row = store.get<{ document: string; type: string | null; data: string }>(
    `SELECT m.document, m.type, m.data FROM mentions AS m WHERE m.entity = coalesce((SELECT entity FROM mentions WHERE id = ?1), ?1)
     AND json_array_length(m.data, '$.spans') > 0 ORDER BY m.id LIMIT 1`,
    entity,
  );
  if (!row)
    throw new Fault(
      'not-found',
      `there is no entity ${entity}`,
      'They are listed by: onrecord show entities',
    );
  return quoteOfMention(store, row);
}

/** The words by which a document names an entity. Throws a Fault where it does not, unless it may lack it. */
export function quotesInDocument(
  store: Store,
  entity: string,
  document: string,
  mayLack = false,
): MentionQuote[] {
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

/** Throws a Fault where the document is not on record. */
export function documentRow(store: Store, id: string): { path: string; text: string } {
  const row = store.get<{ path: string; text: string }>('SELECT path, text FROM documents WHERE id = ?', id);
  if (!row)
    throw new Fault('not-found', `there is no document ${id}`, 'They are listed by: onrecord show documents');
  return row;
}
