import type { Store } from '../sqlite.ts';
import { openSpeaker } from './openspeaker.ts';

interface Counted {
  readonly id: string | null;
  readonly name: string;
  readonly count: number;
}

export interface Facets {
  readonly speakers: Counted[];
  readonly documents: Counted[];
  readonly outlets: Counted[];
  /** Values of plain fields by name. */
  readonly values: Record<string, { value: string; count: number }[]>;
}

/** More choices than this help nobody; the words filter finds the rest. */
const most = 300;

/** What the items of a kind (or of all kinds) can be narrowed by: the most frequent of each, with counts. */
export function facets(store: Store, kind: string | undefined, fields: readonly string[]): Facets {
  const of = kind ? 'i.kind = ? AND i.rejected = 0' : 'i.rejected = 0';
  const given = kind ? [kind] : [];
  const documents = store.all<Counted>(
    !kind
      ? `SELECT id, coalesce(title, path) AS name, items AS count FROM documents WHERE items > 0 ORDER BY count DESC, name LIMIT ${most}`
      : `SELECT d.id, coalesce(d.title, d.path) AS name, count(*) AS count FROM items AS i JOIN documents AS d ON d.id = i.document
     WHERE ${of} GROUP BY d.id ORDER BY count DESC, name LIMIT ${most}`,
    ...given,
  );
  const outlets = store.all<Counted>(
    `SELECT outlet AS id, outlet AS name, count(*) AS count FROM documents WHERE outlet IS NOT NULL
     GROUP BY outlet ORDER BY count DESC, name LIMIT ${most}`,
  );
  const speakers =
    kind !== 'statement'
      ? []
      : store.all<Counted>(
          `SELECT e.id, e.name, count(DISTINCT i.id) AS count FROM items AS i
     JOIN item_mentions AS l ON l.item = i.id AND l.field = 'speaker' JOIN mentions AS m ON m.id = l.mention
     JOIN entities AS e ON e.id = m.entity WHERE ${of} GROUP BY e.id ORDER BY count DESC, e.name LIMIT ${most}`,
          ...given,
        );
  const values: Facets['values'] = {};
  for (const field of fields) {
    // `held`, since the items have a column `value`, which the grouping would take
    const rows = store.all<{ held: string; count: number }>(
      `SELECT CAST(json_extract(i.data, '$.fields.' || ?) AS TEXT) AS held, count(*) AS count FROM items AS i
       WHERE ${of} AND held IS NOT NULL GROUP BY held ORDER BY count DESC, held LIMIT 50`,
      ...[field, ...given],
    );
    if (rows.length > 0) values[field] = rows.map(({ held, count }) => ({ value: held, count }));
  }
  if (kind === 'statement') {
    const rows = store.all<{ open: string; count: number }>(
      `SELECT ${openSpeaker} AS open, count(*) AS count FROM items AS i WHERE ${of} AND open IS NOT NULL GROUP BY open ORDER BY open`,
      ...given,
    );
    if (rows.length > 0) values.open = rows.map(({ open, count }) => ({ value: open, count }));
  }
  return { speakers, documents, outlets, values };
}
