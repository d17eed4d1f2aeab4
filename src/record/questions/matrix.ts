import type { Store } from '../sqlite.ts';
import { type Listed, type Page, windowOf } from './page.ts';

/** One party's row: how many items of each sort are on record (what is told twice counts once), and whether it has answered. */
export interface MatrixRow {
  readonly entity: string;
  readonly name: string;
  readonly type: string | null;
  readonly designated: number;
  readonly demanded: number;
  readonly stakes: number;
  readonly answered: number;
  readonly court: number;
}

export interface MatrixFilter extends Page {
  /** Only parties of whom something is demanded and that have not answered. */
  readonly silent?: boolean | undefined;
}

const cell = (kind: string, ...fields: string[]) =>
  `count(DISTINCT CASE WHEN i.kind = '${kind}' AND l.field IN (${fields.map(name => `'${name}'`).join(', ')}) THEN i.same END)`;

/**
 * All parties against designated, demanded, at stake, answered, in court; those with most on record first. What office-holders
 * answer counts for the place or body of their office.
 */
export function matrix(store: Store, filter: MatrixFilter = {}): Listed<MatrixRow> {
  const { offset, limit } = windowOf(filter);
  const all = `WITH party AS (
      SELECT e.id AS entity, e.name AS name, e.type AS type,
        ${cell('designation', 'of')} AS designated, ${cell('demand', 'of')} AS demanded, ${cell('stake', 'holder')} AS stakes,
        ${cell('answer', 'by')} AS own, ${cell('case', 'plaintiffs', 'defendants')} AS court
      FROM items AS i JOIN item_mentions AS l ON l.item = i.id JOIN mentions AS m ON m.id = l.mention JOIN entities AS e ON e.id = m.entity
      WHERE i.kind IN ('designation', 'demand', 'stake', 'answer', 'case') AND i.rejected = 0 AND e.type IN ('body', 'place')
      GROUP BY e.id),
    officer AS (
      SELECT p.entity AS entity, count(DISTINCT i.same) AS n
      FROM party AS p JOIN entities AS e ON e.type = 'person' AND e.shown = 1
      JOIN json_each(e.data, '$.offices') AS o ON json_extract(o.value, '$.of') = p.name
      JOIN mentions AS m ON m.entity = e.id JOIN item_mentions AS l ON l.mention = m.id AND l.field = 'by'
      JOIN items AS i ON i.id = l.item AND i.kind = 'answer' AND i.rejected = 0
      GROUP BY p.entity)
    SELECT p.entity, p.name, p.type, p.designated, p.demanded, p.stakes, p.own + coalesce(f.n, 0) AS answered, p.court
    FROM party AS p LEFT JOIN officer AS f ON f.entity = p.entity
    WHERE p.designated + p.demanded + p.stakes + p.court > 0 ${filter.silent ? 'AND p.demanded > 0 AND p.own + coalesce(f.n, 0) = 0' : ''}`;
  const rows = store.all<MatrixRow & Record<string, string | number | null>>(
    `${all} ORDER BY p.demanded + p.designated + p.stakes + p.court DESC, p.name, p.entity LIMIT ? OFFSET ?`,
    limit,
    offset,
  );
  const total = store.get<{ n: number }>(`SELECT count(*) AS n FROM (${all})`)!.n;
  return { total, offset, rows };
}
