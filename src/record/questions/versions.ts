import { diffArrays } from 'diff';
import type { Source } from '../../sources/source.ts';
import { comparableWords, type Words } from '../../text/words.ts';
import { unpack } from '../pack.ts';
import type { Store } from '../sqlite.ts';
import { type ItemListed, itemsById } from './items.ts';
import { type Listed, type Page, windowOf } from './page.ts';

/** A stretch that the newer text added, took away or put in another's place; spans in UTF-16 code units of their own document. */
interface Change {
  /** Words of the newer text just before and after the stretch, which both have. */
  readonly lead: string;
  readonly tail: string;
  readonly before: { readonly start: number; readonly end: number; readonly text: string } | null;
  readonly after: { readonly start: number; readonly end: number; readonly text: string } | null;
}

/** A document that is one version of a text. */
interface VersionOf {
  readonly id: string;
  readonly title: string | null;
  readonly path: string;
  readonly outlet: string | null;
  readonly published: string | null;
}

/** What a newer version of a document changed. Items of the older one stay on record as such. */
export interface Changes {
  readonly older: VersionOf;
  readonly newer: VersionOf;
  /** `said` by the metadata, or `found`: one outlet, one title or address, and mostly shared text. */
  readonly known: 'said' | 'found';
  readonly changes: readonly Change[];
  /** Items of the older version that stand in words which changed, and those of the newer one. */
  readonly itemsBefore: readonly ItemListed[];
  readonly itemsAfter: readonly ItemListed[];
}

interface Row {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly work: string | null;
  readonly supersedes: string | null;
  readonly published: string | null;
  readonly first_day: string | null;
  readonly metadata: string;
  readonly source: Uint8Array | null;
}

const columns = 'id, path, text, title, outlet, work, supersedes, published, first_day, metadata, source';

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
    .sort(byVersion);
}

const byVersion = (a: Changes, b: Changes) => (a.older.id + a.newer.id < b.older.id + b.newer.id ? -1 : 1);

/** Every pair of versions on record, the newest first. A text of which there are more than two is given by its neighbours in time. */
export function listVersions(store: Store, page: Page = {}): Listed<Changes> {
  const { offset, limit } = windowOf(page);
  const rows = store.all<{ id: string }>(
    `SELECT id FROM documents WHERE supersedes IS NOT NULL
     UNION SELECT id FROM documents WHERE work IN (SELECT work FROM documents WHERE work IS NOT NULL GROUP BY work HAVING count(*) > 1)
     UNION SELECT b FROM reused WHERE label = 'same'`,
  );
  const pairs = new Map<string, Changes>();
  for (const { id } of rows)
    for (const changes of versionsOf(store, id))
      pairs.set(`${changes.older.id} ${changes.newer.id}`, changes);
  const day = (one: VersionOf) => one.published ?? '';
  const all = [...pairs.values()].filter(one => isNext(one, [...pairs.values()]));
  all.sort((a, b) =>
    day(b.newer) === day(a.newer) ? byVersion(a, b) : day(b.newer) < day(a.newer) ? -1 : 1,
  );
  return { total: all.length, offset, rows: all.slice(offset, offset + limit) };
}

/** False where a third version lies between the two: what each step changed says more than what all of them did. */
function isNext({ older, newer }: Changes, all: readonly Changes[]): boolean {
  return !all.some(
    one =>
      one.older.id === older.id &&
      all.some(two => two.older.id === one.newer.id && two.newer.id === newer.id),
  );
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
  const changes = changesIn(readable(older), readable(newer));
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
    older: versionFrom(older),
    newer: versionFrom(newer),
    known,
    changes,
    itemsBefore: items(older.id, 'before'),
    itemsAfter: items(newer.id, 'after'),
  };
}

const versionFrom = ({ id, title, path, outlet, published }: Row): VersionOf => ({
  id,
  title,
  path,
  outlet,
  published,
});

function isOlder(a: Row, b: Row): boolean {
  if (b.supersedes !== null && a.supersedes === null) return true;
  if (a.supersedes !== null && b.supersedes === null) return false;
  return (a.first_day ?? '') === (b.first_day ?? '')
    ? a.id < b.id
    : (a.first_day ?? '') < (b.first_day ?? '');
}

interface Readable {
  readonly text: string;
  readonly words: Words;
}

/** A document with the words of its blocks: what stands in no block (front matter) or in what an outlet puts on every page is no change of the text. */
function readable({ text, source }: Row): Readable {
  const all = comparableWords(text);
  const blocks = source
    ? unpack<Pick<Source, 'blocks'>>(source).blocks.filter(one => one.kind !== 'boilerplate')
    : [];
  if (blocks.length === 0) return { text, words: all };
  const kept = [...all.starts.keys()].filter(at =>
    blocks.some(block => block.start <= all.starts[at]! && all.ends[at]! <= block.end),
  );
  const only = (list: Int32Array) => Int32Array.from(kept, at => list[at]!);
  return {
    text,
    words: { forms: kept.map(at => all.forms[at]!), starts: only(all.starts), ends: only(all.ends) },
  };
}

/** What parts two texts, by comparable words: marks, case and white space change nothing. */
function changesIn({ text: before, words: x }: Readable, { text: after, words: y }: Readable): Change[] {
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
  let shift = 0;
  return changes.map(change => {
    // Where nothing was put in, the place in the newer text is that of the words before.
    const from = change.after?.[0] ?? change.before![0] + shift;
    const to = change.after?.[1] ?? from;
    shift = to - (change.before?.[1] ?? from - shift);
    return {
      lead: stretch(after, y, Math.max(0, from - around), from),
      tail: stretch(after, y, to, Math.min(y.forms.length, to + around)),
      before: cut(before, x, change.before),
      after: cut(after, y, change.after),
    };
  });
}

/** Words of context to each side of a change. */
const around = 8;

function stretch(text: string, words: Words, from: number, to: number): string {
  return from < to ? text.slice(words.starts[from]!, words.ends[to - 1]!) : '';
}
