import type { Store } from '../sqlite.ts';
import { type ItemListed, itemsById } from './items.ts';
import { type Listed, type Page, Where, windowOf } from './page.ts';

/** A day by which something is to be done, with the item that says so. */
export interface Deadline {
  readonly item: ItemListed;
  /** EDTF. Null for a time limit whose start is not dated. */
  readonly due: string | null;
  /** Why the day was worked out, and from what, by the reader or from the day that a person gave; null where the words name it. */
  readonly computed: string | null;
  /** The words that give the time. */
  readonly words: string;
  /** Time limits that run from a day not on record, to be dated by hand. */
  readonly limits: readonly Limit[];
  /** True once a person confirmed the item, corrected its date, or added it. */
  readonly confirmed: boolean;
  /** How often a person decided on it: the calendar's sequence. */
  readonly decisions: number;
  /** The last decision, UTC; null without one. */
  readonly decidedAt: string | null;
}

/** A time limit without a day: ISO 8601 duration and the words of what sets it off. */
export interface Limit {
  readonly limit: string;
  readonly business: boolean;
  readonly trigger: string | null;
}

export interface DeadlineFilter extends Page {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly confirmed?: boolean | undefined;
  /** `true`: time limits whose start is not dated, instead of the others. */
  readonly undated?: boolean | undefined;
  /** Only of one party: its own pledges, and what is demanded of it. */
  readonly party?: string | undefined;
}

const dueOf = "json_extract(i.data, '$.fields.due')";

/** A person stands behind the date: the item confirmed or added, or its date corrected and the correction still in force. */
const confirmedSql = `(i.status IN ('confirmed', 'added') OR EXISTS (SELECT 1 FROM places AS p JOIN decisions AS d ON d.id = p.decision
  WHERE p.item = i.id AND p.state = 'held' AND d.action = 'correct' AND json_extract(d.target, '$.field') = 'due'))`;

/** Due dates of demands, pledges and rules, the earliest first; or the time limits, of rules too, that run from a day not on record. */
export function deadlines(store: Store, filter: DeadlineFilter = {}): Listed<Deadline> {
  const { offset, limit } = windowOf(filter);
  const where = new Where().and('i.rejected = 0');
  if (filter.undated)
    where.and(
      `${dueOf} IS NULL AND ((i.kind = 'rule' AND instr(i.data, '"limit":"P') > 0)
        OR (i.kind IN ('demand', 'pledge') AND json_extract(i.data, '$.readings.due') IS NOT NULL))`,
    );
  else
    where
      .and(`i.kind IN ('demand', 'pledge', 'rule') AND ${dueOf} IS NOT NULL`)
      .and(`${dueOf} >= ?`, filter.from)
      .and(`substr(${dueOf}, 1, 10) <= ?`, filter.to);
  if (filter.confirmed !== undefined) where.and(`${filter.confirmed ? '' : 'NOT '}${confirmedSql}`);
  where.and(
    `i.id IN (SELECT item FROM item_entities WHERE entity = ? AND (kind, field) IN
      (VALUES ('demand', 'of'), ('pledge', 'by'), ('rule', 'requires')))`,
    filter.party,
  );
  // The counts of values make SQLite take the index of the kinds, and read every demand for its date.
  const index = filter.undated ? 'items_by_limit' : 'items_by_due';
  const from = `items AS i ${filter.party === undefined ? `INDEXED BY ${index}` : ''}`;
  const order = filter.undated ? 'i.document_day, i.document, i.start, i.id' : `${dueOf}, i.id`;
  const rows = store.all<Decided & { id: string }>(
    `SELECT i.id, ${confirmedSql} AS confirmed,
       (SELECT count(DISTINCT p.decision) FROM places AS p WHERE p.item = i.id) AS decisions,
       (SELECT max(d.at) FROM places AS p JOIN decisions AS d ON d.id = p.decision WHERE p.item = i.id) AS at,
       (SELECT d.why FROM places AS p JOIN decisions AS d ON d.id = p.decision WHERE p.item = i.id AND p.state = 'held'
         AND d.action = 'correct' AND json_extract(d.target, '$.field') = 'due' ORDER BY d.n DESC LIMIT 1) AS why
     FROM ${from} WHERE ${where.sql} ORDER BY ${order} LIMIT ? OFFSET ?`,
    ...[...where.values, limit, offset],
  );
  const { n: total } = store.get<{ n: number }>(
    `SELECT count(*) AS n FROM ${from} WHERE ${where.sql}`,
    ...where.values,
  )!;
  const items = new Map(
    itemsById(
      store,
      rows.map(row => row.id),
    ).map(item => [item.id, item]),
  );
  return {
    total,
    offset,
    rows: rows.flatMap(row => {
      const item = items.get(row.id);
      return item ? [deadlineOf(item, row)] : [];
    }),
  };
}

interface Decided {
  readonly confirmed: number;
  readonly decisions: number;
  readonly at: string | null;
  /** The reason that a person gave for the date. */
  readonly why: string | null;
}

function deadlineOf(item: ItemListed, row: Decided): Deadline {
  const { due } = item.fields;
  const reading = item.readings.due;
  const whole = item.evidence[0]?.text;
  const said = item.evidence.flatMap(({ role, text }) => (role === 'due' && text !== whole ? text : []));
  return {
    item,
    due: typeof due === 'string' ? due : null,
    computed: typeof due !== 'string' ? null : row.why || (reading?.inferred ? reading.why : null),
    words: limitsIn(item) || said.join(' … ') || (reading?.text ?? ''),
    limits: due ? [] : limitsOf(item),
    confirmed: row.confirmed === 1,
    decisions: row.decisions,
    decidedAt: row.at,
  };
}

/** The limits that a rule sets, with what sets them off, in words. */
const limitsIn = (item: ItemListed): string =>
  item.kind !== 'rule'
    ? ''
    : limitsOf(item)
        .map(({ limit, trigger }) => `${limit}${trigger ? ` from: ${trigger}` : ''}`)
        .join('; ');

/** The time limits of an item that have no day: those that a rule sets, or that of a demand or pledge. */
export function limitsOf(item: ItemListed): Limit[] {
  const { requires } = item.fields;
  if (Array.isArray(requires))
    return requires.flatMap(one => {
      const { limit, trigger } = one as { limit?: string | null; trigger?: string | null };
      return limit ? [{ limit, business: false, trigger: trigger ?? null }] : [];
    });
  const reading = item.readings.due;
  return (reading?.candidates ?? []).flatMap(one => {
    const [limit = '', business] = one.split(' ');
    const trigger = /: (.+)$/u.exec(reading!.why)?.[1] ?? null;
    return limit.startsWith('P') ? [{ limit, business: business === 'business', trigger }] : [];
  });
}
