import type { Store } from '../sqlite.ts';

/** Somebody who holds, or held, an office of a party. */
export interface Officer {
  readonly party: string;
  readonly entity: string;
  readonly name: string;
  readonly title: string;
}

/** The most of one party that count; the one named in most documents first. */
const most = 50;

/**
 * Those of whom the record says that they hold an office of one of these parties: they speak and act for it. An office is of whom its
 * document names; where only a name is known, of the party that has it as its own, or as another of its names that nobody else has.
 */
export function officersOfAll(store: Store, parties: readonly string[]): Officer[] {
  const rows = store.all<{ party: string; entity: string; name: string; title: string }>(
    `WITH p AS (SELECT id, name, data FROM entities WHERE id IN (SELECT value FROM json_each(?))),
     held AS (
       SELECT p.id AS party, o.entity, o.title FROM p JOIN offices AS o ON o.name = p.name AND o.mention IS NULL
       UNION SELECT p.id, o.entity, o.title FROM p, json_each(p.data, '$.aliases') AS a
         JOIN offices AS o ON o.name = a.value AND o.mention IS NULL
         WHERE NOT EXISTS (SELECT 1 FROM entities AS q WHERE q.name = a.value AND q.type IN ('body', 'place'))
       UNION SELECT p.id, o.entity, o.title FROM p JOIN mentions AS m ON m.entity = p.id JOIN offices AS o ON o.mention = m.id)
     SELECT h.party, e.id AS entity, e.name, min(h.title) AS title FROM held AS h JOIN entities AS e ON e.id = h.entity
     WHERE e.type = 'person' AND e.shown = 1 AND e.id <> h.party
     GROUP BY h.party, e.id ORDER BY h.party, max(e.documents) DESC, e.name, e.id`,
    JSON.stringify(parties),
  );
  const counts = new Map<string, number>();
  return rows.filter(row => {
    const n = counts.get(row.party) ?? 0;
    counts.set(row.party, n + 1);
    return n < most;
  });
}
