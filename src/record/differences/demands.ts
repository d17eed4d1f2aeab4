import { MONTHS } from '../../language/time/vocabulary.ts';
import type { Store } from '../sqlite.ts';

/** A demand as one document tells it. */
interface Told {
  readonly id: string;
  readonly document: string;
  readonly by: string;
  readonly of: ReadonlySet<string>;
  /** The stems of what is demanded that carry meaning. */
  readonly asks: ReadonlySet<string>;
  /** The day on which it was made; null where the text gives none. */
  readonly made: string | null;
  /** The day that orders it: its own, else its document's. */
  readonly day: string;
  readonly again: boolean;
}

const again =
  /\b(?:again|once more|anew|reminder|renew(?:s|ed)?|repeat(?:s|ed)?|reiterat(?:es|ed)|second (?:letter|notice|request|time))\b/iu;
/** Words of handing over, asking and time, which are in all sorts of demands. */
const light =
  /^(?:hand|turn|give|send|submit|produc|provid|suppl|deliver|releas|surrend|over|that|with|from|about|their|within|days?|weeks?|months?|before|after|into|this|these|those|must|should|would|will|shall|have|been|also|further|immediately|again|monday|tuesday|wednesday|thursday|friday|saturday|sunday)/u;

/**
 * Other accounts of one demand: by the same maker of the same party, for the same, on the same day. A demand without a day of its own is
 * one that was made on the day of its document or the day before. A letter of November and one of January stay two; so do two demands of
 * one day for different things.
 */
export function sameDemands(store: Store, id: string): string[] {
  const own = toldIn(store, [id])[0];
  if (!own) return [];
  const ids = new Set<string>();
  for (const party of own.of)
    for (const { item } of store.all<{ item: string }>(
      `SELECT item FROM item_entities WHERE entity = ? AND kind = 'demand' AND field = 'of'
       AND day BETWEEN date(?, '-1 day') AND date(?, '+1 day') AND item <> ?`,
      ...[party, own.day, own.day, id],
    ))
      ids.add(item);
  return toldIn(store, [...ids]).flatMap(other => (isSame(own, other) ? other.id : []));
}

function toldIn(store: Store, ids: readonly string[]): Told[] {
  // CROSS JOIN keeps the order of the two: from the ids to their rows, never over all demands.
  const rows = store.all<{
    id: string;
    document: string;
    first: string | null;
    last: string | null;
    day: string;
    text: string;
    what: string | null;
    links: string;
  }>(
    `SELECT i.id, i.document, i.first_day AS first, i.last_day AS last, coalesce(i.first_day, i.document_day) AS day, i.text,
       i.data ->> '$.fields.what' AS what,
       (SELECT json_group_array(json_array(l.field, m.entity)) FROM item_mentions AS l JOIN mentions AS m ON m.id = l.mention
         WHERE l.item = i.id AND l.field IN ('by', 'of')) AS links
     FROM json_each(?) AS one CROSS JOIN items AS i ON i.id = one.value
     WHERE i.kind = 'demand' AND i.rejected = 0 AND i.reality = 'happened'`,
    JSON.stringify(ids),
  );
  return rows.flatMap(({ id, document, first, last, day, text, what, links }) => {
    const parties = JSON.parse(links) as [string, string][];
    const by = parties.find(([field]) => field === 'by')?.[1];
    const of = new Set(parties.flatMap(([field, entity]) => (field === 'of' ? entity : [])));
    // "in 2021", "in November": no day.
    if (!by || of.size === 0 || first !== last || day === '~') return [];
    return [{ id, document, by, of, asks: stems(what ?? ''), made: first, day, again: again.test(text) }];
  });
}

function stems(words: string): Set<string> {
  const found = words.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(found.flatMap(word => (light.test(word) || MONTHS.has(word) ? [] : word.slice(0, 5))));
}

function isSame(a: Told, b: Told): boolean {
  if (a.by !== b.by || a.again !== b.again) return false;
  const [fewer, more] = a.of.size <= b.of.size ? [a.of, b.of] : [b.of, a.of];
  if (![...fewer].every(party => more.has(party))) return false;
  if (!onOneDay(a, b)) return false;
  const [short, long] = a.asks.size <= b.asks.size ? [a.asks, b.asks] : [b.asks, a.asks];
  const missing = [...short].filter(stem => !long.has(stem)).length;
  return short.size > 0 && missing <= (a.document !== b.document && short.size >= 4 ? 1 : 0);
}

function onOneDay(a: Told, b: Told): boolean {
  if (a.made !== null && b.made !== null) return a.made === b.made;
  if (a.made === null && b.made === null) return true;
  const [dated, undated] = a.made === null ? [b, a] : [a, b];
  return dated.day <= undated.day;
}
