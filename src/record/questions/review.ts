import { unanchoredInWords } from '../../kinds/duration.ts';
import type { Store } from '../sqlite.ts';
import { type ItemListed, itemsById } from './items.ts';
import { type Listed, type Page, windowOf } from './page.ts';

/** An item that a person should look at, with what is not sure about it. */
export interface ToReview {
  readonly item: ItemListed;
  readonly why: readonly string[];
}

export interface ReviewFilter extends Page {
  readonly kind?: string | undefined;
}

/** As the index `items_to_review` has it: its words must not differ. */
const weight = `(
  CASE kind WHEN 'demand' THEN 8 WHEN 'stake' THEN 7 WHEN 'pledge' THEN 5 WHEN 'letter' THEN 4 WHEN 'designation' THEN 4
    WHEN 'case' THEN 4 WHEN 'answer' THEN 4 WHEN 'rule' THEN 3 WHEN 'figure' THEN 1 WHEN 'statement' THEN 1 ELSE 0 END
  + (instr(data, '"candidates":["') > 0) * 6 + (json_extract(data, '$.fields.due') IS NOT NULL) * 4
  + (json_extract(data, '$.readings.due.inferred') IS 1 OR json_extract(data, '$.readings.date.inferred') IS 1) * 2)`;

/** Below this nothing is open and little hangs on it. */
const least = 5;

/** What nobody has decided on yet, the weightiest first, and of equal weight in the order of the documents. */
export function toReview(store: Store, filter: ReviewFilter = {}): Listed<ToReview> {
  const { offset, limit } = windowOf(filter);
  const from = `FROM items WHERE rejected = 0 AND status = 'read' AND ${weight} >= ${least}${filter.kind ? ' AND kind = ?' : ''}`;
  const given = filter.kind ? [filter.kind] : [];
  const rows = store.all<{ id: string }>(
    `SELECT id ${from} ORDER BY ${weight} DESC, document_day, document, start, id LIMIT ? OFFSET ?`,
    ...[...given, limit, offset],
  );
  const total = store.get<{ n: number }>(`SELECT count(*) AS n ${from}`, ...given)!.n;
  const items = itemsById(
    store,
    rows.map(row => row.id),
  );
  return { total, offset, rows: items.map(item => ({ item, why: reasons(item) })) };
}

function reasons(item: ItemListed): string[] {
  const open = Object.entries(item.readings).flatMap(([field, reading]) =>
    reading.candidates.length > 0
      ? [`${field} left open: ${reading.candidates.map(unanchoredInWords).join(' or ')}`]
      : [],
  );
  const dates = ['due', 'date'].flatMap(field =>
    item.readings[field]?.inferred && item.fields[field]
      ? [`${field} is worked out: ${item.readings[field].why}`]
      : [],
  );
  const due = item.fields.due && !item.readings.due?.inferred ? ['a deadline that nobody has confirmed'] : [];
  const all = [...open, ...dates, ...due];
  return all.length > 0 ? all : [`a ${item.kind} that nobody has confirmed`];
}
