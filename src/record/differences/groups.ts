import type { Store } from '../sqlite.ts';

/**
 * Puts items that tell the same thing into one group, named by the lowest of their ids: statements in the same words by one
 * speaker, and items of one kind whose accounts agree. Only groups that may have changed are built, each whole.
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
    const members = componentOf(store, first);
    const lowest = [...members].sort()[0]!;
    for (const id of members) {
      done.add(id);
      store.run('UPDATE items SET same = ? WHERE id = ? AND same <> ?', lowest, id, lowest);
    }
  }
}

function componentOf(store: Store, first: string): string[] {
  const members = new Set([first]);
  const open = [first];
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const next of neighbours(store, id))
      if (!members.has(next)) {
        members.add(next);
        open.push(next);
      }
  return [...members];
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
       WHERE i.id = ? AND mo.entity = mi.entity`,
    ...[item, item, item],
  );
  return rows.map(row => row.id);
}
