import type { Store } from '../sqlite.ts';
import { differencesIn } from './differences.ts';
import { elsewhere } from './reuse.ts';

/** Where another document tells what a passage tells. */
interface Place {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly text: string;
}

/**
 * A passage of a document that is told elsewhere, too, and how: `reused` in the same words, `told` as the same thing in words of its own,
 * `disputed` by an account that cannot hold beside it.
 */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly how: 'reused' | 'told' | 'disputed';
  /** The item that tells it, or the difference it is a side of; null for reused text. */
  readonly item: string | null;
  readonly difference: string | null;
  /** What a disputed one is about; '' for the rest. */
  readonly about: string;
  readonly others: readonly Place[];
}

/** Places of one passage that are given; the rest is counted by the item's witnesses. */
const mostPlaces = 20;

/** Who else tells the passages of a document, in reading order. */
export function passagesOf(store: Store, document: string): Passage[] {
  const found = [...reusedIn(store, document), ...toldIn(store, document), ...disputedIn(store, document)];
  return found.sort((a, b) => a.start - b.start || a.end - b.end || (a.how < b.how ? -1 : 1));
}

function reusedIn(store: Store, document: string): Passage[] {
  const byPlace = Map.groupBy(elsewhere(store, document), one => `${one.start}-${one.end}`);
  return [...byPlace.values()].map(places => ({
    start: places[0]!.start,
    end: places[0]!.end,
    how: 'reused',
    item: null,
    difference: null,
    about: '',
    others: places
      .slice(0, mostPlaces)
      .map(({ other: { path, ...place } }) => ({ ...place, title: place.title ?? path })),
  }));
}

interface Row extends Omit<Place, 'text'> {
  readonly item: string;
  readonly own_start: number;
  readonly own_end: number;
}

function toldIn(store: Store, document: string): Passage[] {
  const rows = store.all<Row>(
    `SELECT i.id AS item, i.start AS own_start, i."end" AS own_end, o.document, o.start, o."end" AS "end",
       coalesce(d.title, d.path) AS title, d.outlet, d.published
     FROM items AS i JOIN items AS o ON o.same = i.same AND o.document <> i.document AND o.rejected = 0
     JOIN documents AS d ON d.id = o.document WHERE i.document = ? AND i.rejected = 0 ORDER BY i.start, i.id, d.first_day, o.id`,
    document,
  );
  const texts = new Map<string, string>();
  return [...Map.groupBy(rows, row => row.item).values()].map(places => ({
    start: places[0]!.own_start,
    end: places[0]!.own_end,
    how: 'told',
    item: places[0]!.item,
    difference: null,
    about: '',
    others: places.slice(0, mostPlaces).map(({ item: _, own_start: __, own_end: ___, ...place }) => ({
      ...place,
      text: textOf(store, texts, place.document).slice(place.start, place.end),
    })),
  }));
}

/** Offsets are of UTF-16 code units, which SQL does not count in. */
function textOf(store: Store, known: Map<string, string>, document: string): string {
  const text =
    known.get(document) ??
    store.get<{ text: string }>('SELECT text FROM documents WHERE id = ?', document)?.text ??
    '';
  known.set(document, text);
  return text;
}

function disputedIn(store: Store, document: string): Passage[] {
  return differencesIn(store, document).flatMap(({ id, about, sides }) =>
    sides.flatMap((side): Passage[] =>
      side.evidence
        .filter(words => words.document === document)
        .map(words => ({
          start: words.start,
          end: words.end,
          how: 'disputed',
          item: words.item,
          difference: id,
          about,
          others: sides
            .filter(other => other !== side)
            .flatMap(other => other.evidence)
            .slice(0, mostPlaces)
            .map(other => ({
              document: other.document,
              start: other.start,
              end: other.end,
              title: other.title,
              outlet: other.outlet,
              published: other.published,
              text: other.text,
            })),
        })),
    ),
  );
}
