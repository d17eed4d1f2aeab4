import { comparableWords } from '../../text/words.ts';
import { sha256 } from '../hash.ts';
import type { SharedPassage } from '../reuse/settle.ts';
import type { Store } from '../sqlite.ts';

interface ReuseSpan {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** A passage that stands in several documents, outside quotation marks and what an outlet puts on every page. */
export interface Reuse {
  readonly text: string;
  readonly words: number;
  readonly spans: readonly ReuseSpan[];
}

interface Row {
  readonly a: string;
  readonly b: string;
  readonly passages: string;
}

/** Every reused passage with all its places, in the order of its first; a passage within a longer one counts where more documents have it. */
export function allReuse(store: Store): Reuse[] {
  const found = new Map<string, { text: string; words: number; spans: Map<string, ReuseSpan> }>();
  const texts = new Map<string, string>();
  const textOf = (id: string) => {
    const known =
      texts.get(id) ?? store.get<{ text: string }>('SELECT text FROM documents WHERE id = ?', id)?.text ?? '';
    texts.set(id, known);
    return known;
  };
  for (const { a, b, passages } of store.all<Row>('SELECT a, b, passages FROM reused ORDER BY a, b'))
    for (const passage of JSON.parse(passages) as SharedPassage[]) {
      const text = textOf(a).slice(passage.a.start, passage.a.end);
      const key = sha256(comparableWords(text).forms.join(' '));
      const one = found.get(key) ?? { text, words: comparableWords(text).forms.length, spans: new Map() };
      for (const span of [
        { document: a, ...passage.a },
        { document: b, ...passage.b },
      ])
        one.spans.set(`${span.document} ${span.start}`, span);
      found.set(key, one);
    }
  return [...found.values()]
    .map(({ text, words, spans }) => ({ text, words, spans: [...spans.values()].sort(byPlace) }))
    .sort((x, y) => byPlace(x.spans[0]!, y.spans[0]!) || y.words - x.words);
}

function byPlace(a: ReuseSpan, b: ReuseSpan): number {
  return a.document < b.document ? -1 : a.document > b.document ? 1 : a.start - b.start || a.end - b.end;
}

/** A stretch of a document that stands in another, too. */
export interface Elsewhere {
  readonly start: number;
  readonly end: number;
  readonly words: number;
  readonly other: ReuseSpan & {
    readonly title: string | null;
    readonly path: string;
    readonly outlet: string | null;
    readonly published: string | null;
    readonly text: string;
  };
  /** `same`: the one document is for the most part the other's text. */
  readonly label: string;
}

/** Who else has a document's passages, in reading order. */
export function elsewhere(store: Store, document: string): Elsewhere[] {
  const rows = store.all<Row & { label: string }>(
    'SELECT a, b, label, passages FROM reused WHERE a = ? UNION ALL SELECT a, b, label, passages FROM reused WHERE b = ?',
    document,
    document,
  );
  return rows
    .flatMap(({ a, b, label, passages }) => {
      const other = a === document ? b : a;
      const row = store.get<{
        title: string | null;
        path: string;
        outlet: string | null;
        published: string | null;
        text: string;
      }>('SELECT title, path, outlet, published, text FROM documents WHERE id = ?', other)!;
      return (JSON.parse(passages) as SharedPassage[]).map(passage => {
        const [here, there] = a === document ? [passage.a, passage.b] : [passage.b, passage.a];
        const { text, ...source } = row;
        const words = text.slice(there.start, there.end);
        return {
          ...here,
          words: passage.words,
          label,
          other: { document: other, ...there, ...source, text: words },
        };
      });
    })
    .sort((x, y) => x.start - y.start || x.end - y.end || (x.other.document < y.other.document ? -1 : 1));
}
