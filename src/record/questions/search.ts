import type { Span } from '../../text/span.ts';
import type { Store } from '../sqlite.ts';
import { type ItemListed, itemsById, matchAll } from './items.ts';
import { type Listed, type Page, windowOf } from './page.ts';

/** A document that has all the words, with places in its text. */
export interface Hit {
  readonly document: string;
  readonly title: string | null;
  readonly path: string;
  readonly outlet: string | null;
  readonly published: string | null;
  /** Passages around the words; spans are of the document's text. */
  readonly passages: readonly Passage[];
  /** How many places in all. */
  readonly places: number;
}

interface Passage extends Span {
  readonly text: string;
  readonly found: readonly Span[];
}

const opened = '\u0001';
const closed = '\u0002';
/** Code units on either side of the words in a passage, and passages shown of one document. */
const around = 80;
const shown = 5;

/** Documents with all of the words in title or text, best first. */
export function searchDocuments(store: Store, words: string, page: Page = {}): Listed<Hit> {
  const query = matchAll(words);
  const { offset, limit } = windowOf({ limit: 20, ...page });
  if (query === '') return { total: 0, offset, rows: [] };
  const total = store.get<{ n: number }>(
    'SELECT count(*) AS n FROM document_words WHERE document_words MATCH ?',
    query,
  )!.n;
  const rows = store.all<{
    id: string;
    title: string | null;
    path: string;
    outlet: string | null;
    published: string | null;
    marked: string;
    text: string;
  }>(
    `SELECT d.id, d.title, d.path, d.outlet, d.published, d.text, highlight(document_words, 1, '${opened}', '${closed}') AS marked
     FROM document_words JOIN documents AS d ON d.n = document_words.rowid WHERE document_words MATCH ?
     ORDER BY bm25(document_words, 4.0, 1.0), d.id LIMIT ? OFFSET ?`,
    ...[query, limit, offset],
  );
  return {
    total,
    offset,
    rows: rows.map(({ id, marked, text, ...row }) => {
      const found = spansOf(marked, text);
      return {
        document: id,
        ...row,
        places: found.length,
        passages: passagesOf(text, found).slice(0, shown),
      };
    }),
  };
}

/** Items whose words have all of these, best first. */
export function searchItems(store: Store, words: string, page: Page = {}): Listed<ItemListed> {
  const query = matchAll(words);
  const { offset, limit } = windowOf({ limit: 20, ...page });
  if (query === '') return { total: 0, offset, rows: [] };
  const from =
    'FROM item_words JOIN items AS i ON i.n = item_words.rowid WHERE item_words MATCH ? AND i.rejected = 0';
  const total = store.get<{ n: number }>(`SELECT count(*) AS n ${from}`, query)!.n;
  const ids = store.all<{ id: string }>(
    `SELECT i.id ${from} ORDER BY bm25(item_words), i.id LIMIT ? OFFSET ?`,
    ...[query, limit, offset],
  );
  return {
    total,
    offset,
    rows: itemsById(
      store,
      ids.map(row => row.id),
    ),
  };
}

/** Where the marks stood, as spans of the text without them; none where the text itself holds such a mark. */
function spansOf(marked: string, text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let marks = 0;
  for (let place = 0; place < marked.length; place++) {
    const unit = marked[place];
    if (unit === opened) start = place - marks++;
    else if (unit === closed) spans.push({ start, end: place - marks++ });
  }
  return marked.length - marks === text.length ? spans : [];
}

function passagesOf(text: string, found: readonly Span[]): Passage[] {
  const passages: { start: number; end: number; found: Span[] }[] = [];
  for (const span of found) {
    const last = passages.at(-1);
    if (last && span.start - around <= last.end) {
      last.end = Math.max(last.end, toWord(text, Math.min(text.length, span.end + around), 1));
      last.found.push(span);
    } else
      passages.push({
        start: toWord(text, Math.max(0, span.start - around), -1),
        end: toWord(text, Math.min(text.length, span.end + around), 1),
        found: [span],
      });
  }
  return passages.map(passage => ({ ...passage, text: text.slice(passage.start, passage.end) }));
}

/** Moves a cut to the next white space in that direction, ten code units at most. */
function toWord(text: string, place: number, step: 1 | -1): number {
  for (let moved = place; Math.abs(moved - place) <= 10; moved += step) {
    if (moved <= 0 || moved >= text.length) return Math.max(0, Math.min(text.length, moved));
    if (/\s/.test(text[step < 0 ? moved - 1 : moved]!)) return moved;
  }
  return place;
}
