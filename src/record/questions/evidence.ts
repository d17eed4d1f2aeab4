import type { Span } from '../../text/span.ts';
import type { Words } from '../built.ts';
import { groundOf } from '../keep.ts';
import type { Store } from '../sqlite.ts';
import { type ItemListed, itemsById, listItems } from './items.ts';
import { type LogEntry, logOf } from './log.ts';

/** Evidence with what stands before and after it. */
interface WordsInContext extends Words {
  readonly before: string;
  readonly after: string;
}

export interface ItemWhole {
  readonly item: ItemListed;
  readonly evidence: readonly WordsInContext[];
  /** The others of its group: who else tells the same thing. */
  readonly same: readonly ItemListed[];
  /** Items that stand within it, if it is a statement. */
  readonly holds: readonly ItemListed[];
  readonly decisions: readonly LogEntry[];
}

/** Code units on either side of a piece of evidence. */
const around = 200;

/** One item with its words in context; null if it is not on record. */
export function oneItem(store: Store, id: string): ItemWhole | null {
  const [item] = itemsById(store, [id]);
  if (!item) return null;
  const ids = (sql: string, ...values: string[]) =>
    store.all<{ id: string }>(sql, ...values).map(row => row.id);
  return {
    item,
    evidence: item.evidence.map(words => {
      const text = groundOf(store, words.document)?.text ?? '';
      return {
        ...words,
        before: text.slice(Math.max(0, words.start - around), words.start),
        after: text.slice(words.end, words.end + around),
      };
    }),
    same: itemsById(
      store,
      ids('SELECT id FROM items WHERE same = ? AND id <> ? AND +rejected = 0 ORDER BY id', item.same, id),
    ),
    holds: itemsById(
      store,
      ids(
        'SELECT id FROM items WHERE document = ? AND within = ? AND +rejected = 0 ORDER BY start, id',
        item.document,
        id,
      ),
    ),
    decisions: logOf(store, { item: id }).rows,
  };
}

/** All items of a document, in reading order. */
export function itemsOfDocument(store: Store, document: string): ItemListed[] {
  const items: ItemListed[] = [];
  for (let offset = 0; ; offset += 500) {
    const { rows, total } = listItems(store, { document, offset, limit: 500 });
    items.push(...rows);
    if (items.length >= total || rows.length === 0) return items;
  }
}

/** Stretches of a document that no item's evidence touches: given its sentences, those from which nothing was read. */
export function unread(store: Store, document: string, sentences: readonly Span[]): Span[] {
  const read = store.all<{ start: number; end: number }>(
    `SELECT e.value ->> 'start' AS start, e.value ->> 'end' AS "end" FROM items AS i, json_each(i.data, '$.evidence') AS e
     WHERE i.document = ? AND +i.rejected = 0 ORDER BY 1`,
    document,
  );
  return sentences.filter(
    sentence => !read.some(span => span.start < sentence.end && sentence.start < span.end),
  );
}
