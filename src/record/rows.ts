import { type Facts, factsOf } from '../entities/facts.ts';
import { keysOf } from '../entities/keys.ts';
import { noFacts } from '../entities/named.ts';
import type { Draft, MentionEntry } from '../kinds/item.ts';
import { kindNamed } from '../kinds/kinds.ts';
import type { Span } from '../text/span.ts';
import { type Built, mentionIds, refsIn } from './built.ts';
import { daysOf } from './edtf.ts';
import { sha256 } from './hash.ts';
import type { Store } from './sqlite.ts';

/** A mention as stored; `spans` are in its document. Those made by hand have none. */
export interface MentionRow {
  readonly id: string;
  readonly n: number;
  readonly entry: Omit<MentionEntry, 'spans'> & { readonly spans: readonly Span[] };
}

/** What is stored of a mention beside its names: what its document alone shows of it, references by id. */
export interface MentionData extends Pick<MentionEntry, 'aliases' | 'titles' | 'spans'> {
  readonly facts: Pick<Facts, 'sense' | 'national' | 'near' | 'peers'>;
  /** For each title, whom its `of` names. */
  readonly of: readonly (string | null)[];
  readonly relations: readonly {
    readonly type: string;
    readonly of: string | null;
    readonly ofText: string;
    readonly evidence: Span;
  }[];
  /** When the document came out (EDTF); kept for people, whose offices it dates. */
  readonly published: string | null;
}

/** Sorts behind every day. */
const undatedLast = '~';

/** Fields that make a person part of public life, and so an entity. */
const publicRoles = new Set(['speaker', 'counsel', 'said', 'via']);

/** Puts a document's mentions and items in the place of those it had, and marks what spans documents as touched where it changed. */
export function putRows(
  store: Store,
  document: string,
  draft: Draft,
  extra: readonly MentionRow[],
  items: readonly Built[],
): void {
  const ids = mentionIds(document, draft);
  const data = dataOf(store, document, draft, ids);
  const mentions = [
    ...draft.mentions.map((entry, n) => ({ id: ids[n]!, n, entry, data: data[n]! })),
    ...extra.map(row => ({ ...row, data: byHand(row.entry) })),
  ];
  const speaking = new Set(
    items
      .filter(item => !item.rejected)
      .flatMap(item =>
        Object.entries(item.fields).flatMap(([field, value]) =>
          publicRoles.has(field) ? refsIn(value).flatMap(one => one.mention ?? []) : [],
        ),
      ),
  );
  putMentions(store, document, mentions, speaking);
  dropItems(store, document);
  const { day } = store.get<{ day: string }>(
    'SELECT coalesce(first_day, ?) AS day FROM documents WHERE id = ?',
    ...[undatedLast, document],
  )!;
  for (const item of items) putItem(store, document, day, item);
  const shown = items.filter(item => !item.rejected).length;
  store.run('UPDATE documents SET items = ? WHERE id = ?', shown, document);
}

function dataOf(store: Store, document: string, draft: Draft, ids: readonly string[]): MentionData[] {
  const published =
    store.get<{ published: string | null }>('SELECT published FROM documents WHERE id = ?', document)
      ?.published ?? null;
  return factsOf(draft.mentions).map((facts, n) => {
    const { type, aliases, titles, spans } = draft.mentions[n]!;
    const said = (draft.relations ?? []).filter(({ from }) => from.mention === n);
    const { sense, national, near, peers } = facts;
    return {
      aliases,
      titles,
      spans,
      facts: { sense, national, near, peers },
      of: facts.of.map(at => (at === null ? null : ids[at]!)),
      relations: [
        ...facts.within.map(({ type, of, evidence }) => ({
          type,
          of: ids[of]!,
          ofText: draft.mentions[of]!.name,
          evidence,
        })),
        ...said.map(({ type, of, ofText, evidence }) => ({
          type,
          of: of === null ? null : ids[of.mention]!,
          ofText,
          evidence,
        })),
      ],
      published: type === 'person' ? published : null,
    };
  });
}

function byHand({ aliases, titles, spans }: MentionRow['entry']): MentionData {
  const of = titles.map(() => null);
  return { aliases, titles, spans, facts: noFacts, of, relations: [], published: null };
}

function putMentions(
  store: Store,
  document: string,
  mentions: readonly (MentionRow & { readonly data: MentionData })[],
  speaking: ReadonlySet<string>,
): void {
  const before = new Map(
    store
      .all<{ id: string; content: string; entity: string }>(
        `SELECT id, entity, json_array(type, subtype, name, role, data) AS content FROM mentions WHERE document = ?`,
        document,
      )
      .map(row => [row.id, row]),
  );
  for (const { id, n, entry, data } of mentions) {
    const { type, subtype, name } = entry;
    const role = speaking.has(id) ? 1 : 0;
    const json = JSON.stringify(data);
    const old = before.get(id);
    before.delete(id);
    if (old?.content === JSON.stringify([type, subtype, name, role, json])) continue;
    if (old) dropMention(store, id, old.entity);
    store.run(
      'INSERT INTO mentions (id, document, n, type, subtype, name, role, data, entity) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      ...[id, document, n, type, subtype, name, role, json, id],
    );
    for (const key of keysOf({ id, document, type, subtype, name, ...data })) {
      store.run('INSERT INTO mention_keys (key, mention) VALUES (?, ?)', key, id);
      touch(store, 'name', key);
    }
  }
  for (const [id, { entity }] of before) dropMention(store, id, entity);
}

function dropMention(store: Store, id: string, entity: string): void {
  for (const { key } of store.all<{ key: string }>('SELECT key FROM mention_keys WHERE mention = ?', id))
    touch(store, 'name', key);
  touch(store, 'entity', entity);
  store.run('DELETE FROM mention_keys WHERE mention = ?', id);
  store.run('DELETE FROM mentions WHERE id = ?', id);
}

function dropItems(store: Store, document: string): void {
  store.run(
    "INSERT OR IGNORE INTO touched (what, key) SELECT 'words', words_key FROM items WHERE document = ? AND words_key IS NOT NULL",
    document,
  );
  store.run(
    `INSERT OR IGNORE INTO touched (what, key) SELECT 'group', o.id FROM items AS i JOIN items AS o ON o.same = i.same
     WHERE i.document = ? AND i.kind = 'demand' AND o.document <> i.document`,
    document,
  );
  store.run('DELETE FROM item_mentions WHERE item IN (SELECT id FROM items WHERE document = ?)', document);
  store.run('DELETE FROM items WHERE document = ?', document);
}

/** Takes away all that was built from a document; its row goes too. */
export function dropDocument(store: Store, document: string): void {
  putMentions(store, document, [], new Set());
  dropItems(store, document);
  store.run('DELETE FROM documents WHERE id = ?', document);
  store.run('DELETE FROM bytes WHERE document = ?', document);
}

export type Touched = 'name' | 'entity' | 'words' | 'place' | 'account' | 'block' | 'group' | 'reuse';

export function touch(store: Store, what: Touched, key: string): void {
  store.run('INSERT OR IGNORE INTO touched (what, key) VALUES (?, ?)', what, key);
}

function putItem(store: Store, document: string, day: string, item: Built): void {
  const { fields, readings, evidence, voice } = item;
  const first = evidence[0]!;
  const date = dateOf(item);
  const days = daysOf(date);
  const text = typeof fields.text === 'string' ? fields.text : first.text;
  const words = item.rejected ? null : item.kind === 'statement' ? wordsKey(text) : docketKey(item);
  if (words) touch(store, 'words', words);
  if (item.kind === 'demand') touch(store, 'group', item.id);
  store.run(
    `INSERT INTO items (id, document, kind, ordinal, start, "end", within, reality, status, rejected, by, date, first_day, last_day, value, text, words_key, same, data, document_day)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[item.id, document, item.kind, item.ordinal, first.start, first.end, item.within, item.reality],
    ...[item.status, item.rejected ? 1 : 0, item.by, date, days?.first ?? null, days?.last ?? null],
    ...[typeof fields.value === 'number' ? fields.value : null, text, words, item.id],
    JSON.stringify({ evidence, fields, readings, voice }),
    day,
  );
  const links = Object.entries({ ...fields, voice: voice && voice !== 'outlet' ? { mention: voice } : null });
  for (const [field, value] of links)
    for (const { mention } of refsIn(value))
      if (mention)
        store.run(
          'INSERT OR IGNORE INTO item_mentions (item, field, mention) VALUES (?, ?, ?)',
          item.id,
          field,
          mention,
        );
}

/** The date by which an item stands on the timeline: its `date`, else the first date its kind declares. */
function dateOf(item: Built): string | null {
  const dates = (kindNamed(item.kind)?.fields ?? []).filter(field => field.type === 'date');
  const name = dates.find(field => field.name === 'date')?.name ?? dates[0]?.name;
  const value = name === undefined ? null : item.fields[name];
  return typeof value === 'string' ? value : null;
}

/** Suits with one docket number are one suit. */
function docketKey(item: Built): string | null {
  const { docketNumber } = item.fields;
  if (item.kind !== 'case' || typeof docketNumber !== 'string') return null;
  const plain = docketNumber.toLowerCase().replace(/^no\.?\s*|[^\p{L}\p{N}]/gu, '');
  return /\d{3}/u.test(plain) ? sha256(`docket ${plain}`).slice(0, 20) : null;
}

/** Statements of four words and more that agree in all but case, marks and white space tell the same thing, if one speaker said them. */
function wordsKey(text: string): string | null {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length < 4 ? null : sha256(words.join(' ')).slice(0, 20);
}
