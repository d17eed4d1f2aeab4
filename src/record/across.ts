import { entityOf, type Mentioned, officeFrom } from '../entities/entity.ts';
import { join, type Ruling } from '../entities/join.ts';
import type { MentionEntry } from '../kinds/item.ts';
import { type Decision, decisionsWhere, isUndone, type MentionQuote } from './decisions.ts';
import { groupTouched } from './differences/groups.ts';
import { compareTouched } from './differences/settle.ts';
import { rebuildItems, refresh } from './keep.ts';
import { locate } from './quote.ts';
import type { Reader } from './reader.ts';
import { putPlace } from './replay.ts';
import { mentionOver } from './restore.ts';
import { reuseTouched } from './reuse/settle.ts';
import { type MentionData, touch } from './rows.ts';
import type { Store } from './sqlite.ts';

/**
 * Brings what spans documents in line with the documents: decisions whose words moved, entities, what is told twice or otherwise, reused passages.
 * Only what was touched is done again, each block whole from its sorted members, so that the outcome is that of a build from nothing.
 */
export function settleAcross(store: Store, reader: Reader): void {
  store.transaction(() => {
    followWords(store, reader);
    joinTouched(store);
    compareTouched(store);
    groupTouched(store);
    reuseTouched(store);
    store.run('DELETE FROM touched');
  });
}

/** True where documents were read whose entities and groups are not built yet, as after a stop in the middle. */
export function isUnsettled(store: Store): boolean {
  return store.get('SELECT 1 FROM touched LIMIT 1') !== undefined;
}

/** Looks again for the words of decisions whose document changed, left or came, and builds the documents that gain or lose one. */
function followWords(store: Store, reader: Reader): void {
  const moving = decisionsWhere(
    store,
    `d.action <> 'undo' AND (
       NOT EXISTS (SELECT 1 FROM places WHERE decision = d.id)
       OR EXISTS (SELECT 1 FROM places AS p WHERE p.decision = d.id AND
         (p.state = 'orphan' OR p.document IN (SELECT key FROM touched WHERE what = 'place')))
       OR (d.document IS NOT NULL AND d.document NOT IN (SELECT id FROM documents)))`,
  );
  const changed = new Set<string>();
  for (const decision of moving)
    for (const document of followDecision(store, decision)) changed.add(document);
  for (const document of changed) {
    refresh(store, reader, document);
    rebuildItems(store, document);
  }
}

/** Notes where a decision's words stand now; returns the documents to build again for it. */
export function followDecision(store: Store, decision: Decision): string[] {
  const { target } = decision;
  if (target.of === 'mentions') return followMentions(store, decision, target.mentions);
  if (target.of === 'difference' || target.of === 'items') {
    for (const [part, words] of target.words.entries()) {
      const place = locate(store, words);
      const orphan = 'orphan' in place;
      putPlace(store, decision.id, {
        part,
        state: orphan ? 'orphan' : 'held',
        place: orphan ? null : place,
        why: orphan ? place.orphan : '',
      });
    }
    return [];
  }
  const before =
    store.get<{ document: string | null }>('SELECT document FROM places WHERE decision = ?', decision.id)
      ?.document ?? null;
  if (target.of === 'document') {
    const now = documentNow(store, target.document, target.path);
    putPlace(
      store,
      decision.id,
      now === null
        ? { state: 'orphan', place: null, why: 'its document is no longer on record' }
        : { state: 'held', place: { document: now, start: 0, end: 0 }, why: '' },
    );
    return before === now ? [] : [before, now].filter(one => one !== null);
  }
  if (target.of !== 'item') return [];
  const place = locate(store, target.words);
  if ('orphan' in place) {
    putPlace(store, decision.id, { state: 'orphan', place: null, why: place.orphan });
    return before === null ? [] : [before];
  }
  if (before === place.document) return [];
  putPlace(store, decision.id, { state: 'held', place, why: '' });
  return before === null ? [place.document] : [before, place.document];
}

function documentNow(store: Store, id: string, path: string): string | null {
  if (store.get('SELECT 1 FROM documents WHERE id = ?', id)) return id;
  const now = store.all<{ document: string }>('SELECT DISTINCT document FROM files WHERE path = ?', path);
  return now.length === 1 ? now[0]!.document : null;
}

function followMentions(store: Store, decision: Decision, quotes: readonly MentionQuote[]): string[] {
  const key = `ruling|${decision.id}`;
  touch(store, 'name', key);
  for (const { mention } of store.all<{ mention: string }>(
    'SELECT mention FROM mention_keys WHERE key = ?',
    key,
  ))
    touchKeys(store, mention);
  store.run('DELETE FROM mention_keys WHERE key = ?', key);
  const active = !isUndone(store, decision.id);
  for (const [part, quote] of quotes.entries()) {
    const place = locate(store, quote);
    const mention = 'orphan' in place ? null : mentionAt(store, place, quote.type);
    if ('orphan' in place || mention === null) {
      putPlace(store, decision.id, {
        part,
        state: 'orphan',
        place: 'orphan' in place ? null : place,
        why: 'orphan' in place ? place.orphan : 'nothing is named there now',
      });
      continue;
    }
    putPlace(store, decision.id, { part, state: 'held', place, mention, why: '' });
    touchKeys(store, mention);
    if (active) store.run('INSERT OR IGNORE INTO mention_keys (key, mention) VALUES (?, ?)', key, mention);
  }
  return [];
}

function touchKeys(store: Store, mention: string): void {
  store.run(
    "INSERT OR IGNORE INTO touched (what, key) SELECT 'name', key FROM mention_keys WHERE mention = ?",
    mention,
  );
}

/** The mention that stands at a place of a document. */
function mentionAt(
  store: Store,
  place: { document: string; start: number; end: number },
  type: string | null,
): string | null {
  const rows = store.all<{ id: string; type: string | null; data: string }>(
    'SELECT id, type, data FROM mentions WHERE document = ? ORDER BY n, id',
    place.document,
  );
  const entries = rows.map(row => ({
    type: row.type as MentionEntry['type'],
    spans: (JSON.parse(row.data) as MentionEntry).spans,
  }));
  const n = mentionOver(entries, place, type);
  return n === null ? null : rows[n]!.id;
}

interface StoredMention {
  readonly id: string;
  readonly document: string;
  readonly type: string | null;
  readonly subtype: string | null;
  readonly name: string;
  readonly role: number;
  readonly data: string;
  readonly entity: string;
}

function joinTouched(store: Store): void {
  const touchedKeys = store
    .all<{ key: string }>("SELECT key FROM touched WHERE what = 'name'")
    .map(row => row.key);
  const done = new Set<string>();
  for (const { key } of store.all<{ key: string }>("SELECT key FROM touched WHERE what = 'entity'"))
    store.run('DELETE FROM entities WHERE id = ?', key);
  const rulings = rulingsNow(store);
  const blocks = touchedKeys
    .map(key => (done.has(key) ? [] : blockOf(store, key, done)))
    .filter(block => block.length > 0);
  // All that was goes before anything is built: blocks that a decision no longer ties may have had one entity.
  for (const id of blocks.flat())
    store.run('DELETE FROM entities WHERE id = (SELECT entity FROM mentions WHERE id = ?)', id);
  for (const block of blocks) joinBlock(store, block, rulings);
}

/** All mentions that share a key with this one, directly or over others. */
function blockOf(store: Store, first: string, done: Set<string>): string[] {
  const mentions = new Set<string>();
  const waiting = [first];
  done.add(first);
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop())
    for (const { mention } of store.all<{ mention: string }>(
      'SELECT mention FROM mention_keys WHERE key = ?',
      key,
    )) {
      if (mentions.has(mention)) continue;
      mentions.add(mention);
      for (const { key: further } of store.all<{ key: string }>(
        'SELECT key FROM mention_keys WHERE mention = ?',
        mention,
      ))
        if (!done.has(further)) {
          done.add(further);
          waiting.push(further);
        }
    }
  return [...mentions];
}

function joinBlock(store: Store, ids: readonly string[], rulings: readonly Ruling[]): void {
  const rows = ids.map(id => store.get<StoredMention>('SELECT * FROM mentions WHERE id = ?', id)!);
  const mentions = new Map(rows.map(row => [row.id, mentionedFrom(row)]));
  const before = new Map(rows.map(row => [row.id, row.entity]));
  const { classes, candidates } = join([...mentions.values()], rulings);
  for (const members of classes) {
    const entity = entityOf(
      members.map(id => mentions.get(id)!),
      candidates.get(members[0]!),
    );
    const { id, type, subtype, name, shown, mentions: count, documents, ...data } = entity;
    store.run(
      'INSERT OR REPLACE INTO entities (id, type, subtype, name, shown, mentions, documents, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      ...[id, type, subtype, name, shown ? 1 : 0, count, documents, JSON.stringify(data)],
    );
    for (const member of members) if (before.get(member) !== id) moveMention(store, member, id);
  }
  touchAccounts(store, classes, before);
}

/**
 * Where mentions were joined or parted, the accounts that name them are compared anew: all but those of the largest part, which are as
 * they were to each other. An entity that only has another id by now changes nothing.
 */
function touchAccounts(
  store: Store,
  classes: readonly (readonly string[])[],
  before: ReadonlyMap<string, string>,
): void {
  const now = new Map(classes.flatMap((members, n) => members.map(member => [member, String(n)] as const)));
  const touched = new Set<string>();
  const partsOf = (members: readonly string[], by: ReadonlyMap<string, string>) => {
    const parts = [...Map.groupBy(members, member => by.get(member)!).values()];
    for (const part of parts.sort((a, b) => b.length - a.length).slice(1))
      for (const member of part) touched.add(member);
  };
  for (const members of classes) partsOf(members, before);
  for (const members of Map.groupBy(before.keys(), member => before.get(member)!).values())
    partsOf(members, now);
  for (const mention of touched)
    store.run(
      "INSERT OR IGNORE INTO touched (what, key) SELECT 'account', account FROM account_parties WHERE mention = ?",
      mention,
    );
}

function moveMention(store: Store, mention: string, entity: string): void {
  store.run('UPDATE mentions SET entity = ? WHERE id = ?', entity, mention);
  store.run(
    `INSERT OR IGNORE INTO touched (what, key) SELECT 'words', words_key FROM items JOIN item_mentions ON item = id
     WHERE mention = ? AND field = 'speaker' AND words_key IS NOT NULL
     UNION SELECT 'group', item FROM items JOIN item_mentions ON item = id
     WHERE mention = ? AND field IN ('by', 'of') AND kind = 'demand'`,
    ...[mention, mention],
  );
}

function mentionedFrom(row: StoredMention): Mentioned {
  const { aliases, titles, facts, of, relations, published } = JSON.parse(row.data) as MentionData;
  const { id, document, type, subtype, name } = row;
  const at = ({ start, end }: { start: number; end: number }) => ({ document, start, end });
  return {
    id,
    document,
    type,
    subtype,
    name,
    aliases,
    titles,
    facts,
    published,
    role: row.role === 1,
    offices: titles.map((title, n) => officeFrom(title.title, title.of, of[n] ?? null, at(title.evidence))),
    relations: relations.map(relation => ({ ...relation, evidence: [at(relation.evidence)] })),
  };
}

function rulingsNow(store: Store): Ruling[] {
  const rows = store.all<{ id: string; action: 'merge' | 'split'; mention: string }>(
    `SELECT d.id, d.action, p.mention FROM decisions AS d JOIN places AS p ON p.decision = d.id
     WHERE d.action IN ('merge', 'split') AND p.mention IS NOT NULL ORDER BY d.n, p.part`,
  );
  const rulings = new Map<string, { action: 'merge' | 'split'; mentions: string[] }>();
  for (const row of rows) {
    const ruling = rulings.get(row.id) ?? { action: row.action, mentions: [] };
    ruling.mentions.push(row.mention);
    rulings.set(row.id, ruling);
  }
  return [...rulings].filter(([id]) => !isUndone(store, id)).map(([, ruling]) => ruling);
}
