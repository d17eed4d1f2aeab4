import type { Store } from '../sqlite.ts';
import { type ItemListed, itemsById } from './items.ts';

/** For each of these documents, the source it counts as: documents that are one wire copy are one source, named by the lowest of them. */
export function sourcesOf(store: Store, documents: readonly string[]): (document: string) => string {
  const source = new Map<string, string>();
  for (const first of documents) {
    if (source.has(first)) continue;
    const members = new Set([first]);
    const open = [first];
    for (let id = open.pop(); id !== undefined; id = open.pop())
      for (const { other } of store.all<{ other: string }>(
        "SELECT b AS other FROM reused WHERE a = ? AND label = 'same' UNION SELECT a FROM reused WHERE b = ? AND label = 'same'",
        id,
        id,
      ))
        if (!members.has(other)) {
          members.add(other);
          open.push(other);
        }
    const lowest = [...members].sort()[0]!;
    for (const id of members) source.set(id, lowest);
  }
  return document => source.get(document) ?? document;
}

/** Who tells what an item tells. */
export interface Witnesses {
  /** The item and the others of its group, in the order of their documents' dates. */
  readonly items: readonly (ItemListed & { readonly source: string })[];
  /** Independent sources among them: wire copy counts once, and what several outlets report one speaker to have said has that speaker's voice. */
  readonly sources: number;
  /** Items that may tell the same, with the reason. */
  readonly proposed: readonly { readonly item: ItemListed; readonly why: string }[];
}

export function witnessesOf(store: Store, item: string): Witnesses {
  const ids = store
    .all<{ id: string }>(
      `SELECT o.id FROM items AS i JOIN items AS o ON o.same = i.same JOIN documents AS d ON d.id = o.document
       WHERE i.id = ? AND o.rejected = 0 ORDER BY d.first_day IS NULL, d.first_day, o.id LIMIT 500`,
      item,
    )
    .map(row => row.id);
  const items = itemsById(store, ids);
  const source = sourcesOf(store, [...new Set(items.map(one => one.document))]);
  const told = items.map(one => ({ ...one, source: source(one.document) }));
  return {
    items: told,
    sources: new Set(told.map(one => one.source)).size,
    proposed: proposedFor(store, item),
  };
}

function proposedFor(store: Store, item: string): Witnesses['proposed'] {
  const rows = store.all<{ id: string; why: string }>(
    `SELECT o.item AS id, min(v.why) AS why FROM accounts AS a JOIN verdicts AS v ON a.id IN (v.a, v.b) AND v.what = 'maybe'
       JOIN accounts AS o ON o.id IN (v.a, v.b) AND o.id <> a.id JOIN items AS x ON x.id = a.item JOIN items AS y ON y.id = o.item
     WHERE a.item = ? AND x.kind = y.kind AND x.same <> y.same AND y.rejected = 0 GROUP BY o.item ORDER BY o.item LIMIT 50`,
    item,
  );
  const why = new Map(rows.map(row => [row.id, row.why]));
  return itemsById(
    store,
    rows.map(row => row.id),
  ).map(one => ({ item: one, why: why.get(one.id)! }));
}
