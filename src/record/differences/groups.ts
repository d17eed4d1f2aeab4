import { decisionsWhere, isUndone } from '../decisions.ts';
import type { Store } from '../sqlite.ts';
import { sameDemands } from './demands.ts';

/**
 * Puts items that tell the same thing into one group, named by the lowest of their ids: statements in the same words by one
 * speaker, accounts of one demand, and items of one kind whose accounts agree. Only groups that may have changed are built, each whole.
 */
export function groupTouched(store: Store): void {
  const waiting = new Set<string>();
  const add = (rows: readonly { id: string }[]) => {
    for (const { id } of rows) waiting.add(id);
  };
  add(
    store.all<{ id: string }>(
      "SELECT i.id FROM touched AS t JOIN items AS i ON i.words_key = t.key WHERE t.what = 'words'",
    ),
  );
  add(
    store.all<{ id: string }>(
      "SELECT i.id FROM touched AS t JOIN items AS i ON i.id = t.key WHERE t.what = 'group'",
    ),
  );
  const rulings = rulingsOn(store);
  for (const { items } of rulings) for (const id of items) waiting.add(id);
  const active = rulings.filter(one => !one.undone);
  for (const id of [...waiting])
    add(
      store.all<{ id: string }>(
        'SELECT o.id FROM items AS i JOIN items AS o ON o.same = i.same WHERE i.id = ? AND o.id <> i.id',
        id,
      ),
    );
  const done = new Set<string>();
  for (const first of [...waiting].sort()) {
    if (done.has(first)) continue;
    for (const members of partsOf(store, first, active)) {
      const lowest = [...members].sort()[0]!;
      for (const id of members) {
        done.add(id);
        store.run('UPDATE items SET same = ? WHERE id = ? AND same <> ?', lowest, id, lowest);
      }
    }
  }
}

/** What a person decided on two items. */
interface Ruled {
  readonly items: readonly string[];
  readonly same: boolean;
  readonly undone: boolean;
}

function rulingsOn(store: Store): Ruled[] {
  return decisionsWhere(store, "d.action IN ('join', 'part')").flatMap(({ id, action, target }) => {
    if (target.of !== 'items') return [];
    const rows = store.all<{ id: string }>(
      `SELECT min(i.id) AS id FROM places AS p JOIN items AS i ON i.document = p.document AND i.start = p.start AND i."end" = p."end"
       WHERE p.decision = ? AND p.state = 'held' AND i.kind = ? GROUP BY p.part ORDER BY p.part`,
      id,
      target.kind,
    );
    const items = rows.map(row => row.id);
    return items.length < 2 ? [] : [{ items, same: action === 'join', undone: isUndone(store, id) }];
  });
}

/** The groups among all items that chains of likeness and decisions tie to this one; what a person keeps apart is never in one. */
function partsOf(store: Store, first: string, rulings: readonly Ruled[]): string[][] {
  const members = new Set([first]);
  const open = [first];
  const edges: [string, string][] = [];
  const joined = rulings.filter(one => one.same);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const own = id;
    const decided = joined.flatMap(({ items }) => (items.includes(own) ? items : []));
    for (const next of [...decided, ...neighbours(store, own)]) {
      edges.push(own < next ? [own, next] : [next, own]);
      if (members.has(next)) continue;
      members.add(next);
      open.push(next);
    }
  }
  const apart = rulings.filter(one => !one.same && one.items.every(id => members.has(id)));
  return apart.length === 0 ? [[...members]] : keptApart(members, edges, joined, apart);
}

/** Joins along the edges, decided ones first, but never two that are to be apart. */
function keptApart(
  members: ReadonlySet<string>,
  edges: readonly [string, string][],
  joined: readonly Ruled[],
  apart: readonly Ruled[],
): string[][] {
  const ruled = ([a, b]: readonly [string, string]) =>
    joined.some(({ items }) => items.includes(a) && items.includes(b)) ? 0 : 1;
  const ordered = [...edges].sort((x, y) => ruled(x) - ruled(y) || (x.join(' ') < y.join(' ') ? -1 : 1));
  const group = new Map([...members].map(id => [id, [id]]));
  for (const [a, b] of ordered) {
    const [x, y] = [group.get(a)!, group.get(b)!];
    if (x === y) continue;
    const both = [...x, ...y];
    if (apart.some(({ items }) => items.every(id => both.includes(id)))) continue;
    for (const id of both) group.set(id, both);
  }
  return [...new Set(group.values())];
}

function neighbours(store: Store, item: string): string[] {
  const rows = store.all<{ id: string }>(
    `SELECT o.item AS id FROM accounts AS a JOIN verdicts AS v ON v.a = a.id AND v.what = 'same' JOIN accounts AS o ON o.id = v.b
       JOIN items AS x ON x.id = a.item JOIN items AS y ON y.id = o.item AND y.kind = x.kind WHERE a.item = ?
     UNION SELECT o.item FROM accounts AS a JOIN verdicts AS v ON v.b = a.id AND v.what = 'same' JOIN accounts AS o ON o.id = v.a
       JOIN items AS x ON x.id = a.item JOIN items AS y ON y.id = o.item AND y.kind = x.kind WHERE a.item = ?
     UNION SELECT o.id FROM items AS i JOIN items AS o ON o.words_key = i.words_key AND o.id <> i.id
       JOIN item_mentions AS li ON li.item = i.id AND li.field = 'speaker' JOIN mentions AS mi ON mi.id = li.mention
       JOIN item_mentions AS lo ON lo.item = o.id AND lo.field = 'speaker' JOIN mentions AS mo ON mo.id = lo.mention
       WHERE i.id = ? AND mo.entity = mi.entity
     UNION SELECT o.id FROM items AS i JOIN items AS o ON o.words_key = i.words_key AND o.id <> i.id AND o.kind = 'case'
       WHERE i.id = ? AND i.kind = 'case'`,
    ...[item, item, item, item],
  );
  return [...rows.map(row => row.id), ...sameDemands(store, item)];
}
