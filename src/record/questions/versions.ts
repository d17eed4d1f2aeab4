import { diffArrays } from 'diff';
import { comparableWords } from '../../text/words.ts';
import type { Store } from '../sqlite.ts';
import { type ItemListed, itemsById } from './items.ts';

/** A stretch that the newer text added, took away or put in another's place; spans in UTF-16 code units of their own document. */
interface Change {
  readonly before: { readonly start: number; readonly end: number; readonly text: string } | null;
  readonly after: { readonly start: number; readonly end: number; readonly text: string } | null;
}

/** What a newer version of a document changed. Items of the older one stay on record as such. */
export interface Changes {
  readonly older: string;
  readonly newer: string;
  /** `said` by the metadata, or `found`: one outlet, one title or address, and mostly shared text. */
  readonly known: 'said' | 'found';
  readonly changes: readonly Change[];
  /** Items of the older version that stand in words which changed, and those of the newer one. */
  readonly itemsBefore: readonly ItemListed[];
  readonly itemsAfter: readonly ItemListed[];
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly work: string | null;
  readonly supersedes: string | null;
  readonly published: string | null;
  readonly first_day: string | null;
  readonly metadata: string;
}

const columns = 'id, text, title, outlet, work, supersedes, published, first_day, metadata';

/** The versions that a document stands among: what each pair changed, with this document in it, older first. */
export function versionsOf(store: Store, document: string): Changes[] {
  const own = store.get<Row>(`SELECT ${columns} FROM documents WHERE id = ?`, document);
  if (!own) return [];
  const others = new Map<string, Changes['known']>();
  const add = (known: Changes['known'], sql: string, ...values: string[]) => {
    for (const { id } of store.all<{ id: string }>(sql, ...values))
      if (id !== document && !others.has(id)) others.set(id, known);
  };
  if (own.supersedes)
    add(
      'said',
      'SELECT d.id FROM documents AS d LEFT JOIN files AS f ON f.document = d.id WHERE d.id = ?1 OR f.path = ?1',
      own.supersedes,
    );
  add(
    'said',
    'SELECT id FROM documents WHERE supersedes = ?1 OR supersedes IN (SELECT path FROM files WHERE document = ?1)',
    document,
  );
  if (own.work) add('said', 'SELECT id FROM documents WHERE work = ?', own.work);
  const alike =
    "SELECT CASE a WHEN ?1 THEN b ELSE a END AS id FROM reused WHERE (a = ?1 OR b = ?1) AND label = 'same'";
  for (const { id } of store.all<{ id: string }>(alike, document)) {
    const other = store.get<Row>(`SELECT ${columns} FROM documents WHERE id = ?`, id);
    if (other && oneWork(own, other) && !others.has(id)) others.set(id, 'found');
  }
  return [...others]
    .map(([id, known]) =>
      changesBetween(store, own, store.get<Row>(`SELECT ${columns} FROM documents WHERE id = ?`, id)!, known),
    )
    .sort((a, b) => (a.older + a.newer < b.older + b.newer ? -1 : 1));
}

function oneWork(a: Row, b: Row): boolean {
  const url = (row: Row) =>
    (JSON.parse(row.metadata) as { url?: { value: string } | null }).url?.value ?? null;
  if (url(a) !== null && url(a) === url(b)) return true;
  const title = (row: Row) => comparableWords(row.title ?? '').forms.join(' ');
  return a.outlet !== null && a.outlet === b.outlet && title(a) !== '' && title(a) === title(b);
}

function changesBetween(store: Store, a: Row, b: Row, known: Changes['known']): Changes {
  const [older, newer] = isOlder(a, b) ? [a, b] : [b, a];
  const changes = changesIn(older.text, newer.text);
  const items = (document: string, side: 'before' | 'after') => {
    const rows = store.all<{ id: string; start: number; end: number }>(
      'SELECT id, start, "end" FROM items WHERE document = ? AND rejected = 0 ORDER BY start, id',
      document,
    );
    const touched = rows.filter(row =>
      changes.some(change => {
        const span = change[side];
        return span !== null && span.start < row.end && row.start < span.end;
      }),
    );
    return itemsById(
      store,
      touched.map(row => row.id),
    );
  };
  return {
    older: older.id,
    newer: newer.id,
    known,
    changes,
    itemsBefore: items(older.id, 'before'),
    itemsAfter: items(newer.id, 'after'),
  };
}

function isOlder(a: Row, b: Row): boolean {
  if (b.supersedes !== null && a.supersedes === null) return true;
  if (a.supersedes !== null && b.supersedes === null) return false;
  return (a.first_day ?? '') === (b.first_day ?? '')
    ? a.id < b.id
    : (a.first_day ?? '') < (b.first_day ?? '');
}

/** What parts two texts, by comparable words: marks, case and white space change nothing. */
function changesIn(before: string, after: string): Change[] {
  const [x, y] = [comparableWords(before), comparableWords(after)];
  const changes: { before: [number, number] | null; after: [number, number] | null }[] = [];
  let [i, j] = [0, 0];
  let open = false;
  for (const part of diffArrays([...x.forms], [...y.forms])) {
    const count = part.value.length;
    if (!part.added && !part.removed) {
      i += count;
      j += count;
      open = false;
      continue;
    }
    const last = open ? changes.at(-1)! : { before: null, after: null };
    if (!open) changes.push(last);
    open = true;
    if (part.removed) {
      last.before = [i, i + count];
      i += count;
    } else {
      last.after = [j, j + count];
      j += count;
    }
  }
  const cut = (text: string, words: typeof x, range: [number, number] | null) => {
    if (!range) return null;
    const [start, end] = [words.starts[range[0]]!, words.ends[range[1] - 1]!];
    return { start, end, text: text.slice(start, end) };
  };
  return changes.map(change => ({
    before: cut(before, x, change.before),
    after: cut(after, y, change.after),
  }));
}
