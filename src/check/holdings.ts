import { unpack } from '../record/pack.ts';
import type { Store } from '../record/sqlite.ts';
import type { Block } from '../sources/source.ts';
import { findQuotations } from '../text/quotation.ts';
import type { Span } from '../text/span.ts';
import { comparableWords, type Words } from '../text/words.ts';
import type { Words as Evidence } from './finding.ts';

/** A document of the record, ready to be looked through. */
export interface Held {
  readonly n: number;
  readonly id: string;
  readonly path: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly text: string;
  readonly words: Words;
  /** For each word, 1 if it stands within quotation marks. */
  readonly quoted: Uint8Array;
  /** Places of each pair of neighbouring words. */
  readonly pairs: ReadonlyMap<string, readonly number[]>;
  /** The paragraphs that say something: no front matter, share lines or the like. */
  readonly paragraphs: readonly Span[];
}

/** Documents kept ready at a time: about 2 MB each at their largest, some tens of kB as a rule. */
const ready = 400;

/** Questions to the index whose answers are kept: those of a few long drafts. */
const answers = 20_000;

/** The texts of a record, found by their words through its full-text index. */
export class Holdings {
  readonly store: Store;
  readonly total: number;
  readonly #held = new Map<number, Held>();
  readonly #frequencies = new Map<string, number>();
  readonly #matches = new Map<string, readonly number[]>();

  constructor(store: Store) {
    this.store = store;
    this.total = store.get<{ n: number }>("SELECT count(*) AS n FROM documents WHERE state <> 'refused'")!.n;
    store.db.exec(
      'CREATE VIRTUAL TABLE IF NOT EXISTS temp.document_terms USING fts5vocab(main, document_words, row)',
    );
  }

  /** In how many documents a word stands, by the index's own reckoning of words ("don't" counts as its rarer half). */
  frequency(form: string): number {
    let found = this.#frequencies.get(form);
    if (found !== undefined) return found;
    found = Number.POSITIVE_INFINITY;
    for (const term of terms(form)) {
      const row = this.store.get<{ doc: number }>('SELECT doc FROM temp.document_terms WHERE term = ?', term);
      found = Math.min(found, row?.doc ?? 0);
    }
    this.#frequencies.set(form, found);
    return found;
  }

  /** How much a word tells of its place: 0 for one in every document, in bits. */
  weight(form: string): number {
    const documents = Math.min(this.frequency(form), this.total);
    return Math.log2((this.total + 1) / (documents + 0.5));
  }

  /** Documents with these words in a row. */
  withPhrase(forms: readonly string[], limit: number): readonly number[] {
    const phrase = forms.flatMap(terms).join(' ');
    if (phrase === '') return [];
    return this.#matching(`text : "${phrase}"`, limit);
  }

  /** Documents with as many of these words as there are, best first; words of too many documents do not count. */
  withAny(forms: readonly string[], limit: number): readonly number[] {
    const rare = [...new Set(forms.flatMap(terms))];
    if (rare.length === 0) return [];
    return this.#matching(`text : (${rare.map(term => `"${term}"`).join(' OR ')})`, limit, 'ORDER BY rank');
  }

  /** Answers are kept: a draft asks for the same words again at each of its edits. */
  #matching(query: string, limit: number, order = ''): readonly number[] {
    const key = `${limit} ${query}`;
    let found = this.#matches.get(key);
    if (!found) {
      found = this.store
        .all<{ n: number }>(
          `SELECT rowid AS n FROM document_words WHERE document_words MATCH ? ${order} LIMIT ?`,
          query,
          limit,
        )
        .map(row => row.n);
      if (this.#matches.size >= answers) this.#matches.clear();
      this.#matches.set(key, found);
    }
    return found;
  }

  /** A document by its id, or null. */
  named(id: string): Held | null {
    const row = this.store.get<{ n: number }>('SELECT n FROM documents WHERE id = ?', id);
    return row ? this.document(row.n) : null;
  }

  document(n: number): Held {
    const known = this.#held.get(n);
    if (known) return known;
    const { source, ...row } = this.store.get<
      Pick<Held, 'n' | 'id' | 'path' | 'title' | 'outlet' | 'published' | 'text'> & {
        source: Uint8Array | null;
      }
    >('SELECT n, id, path, title, outlet, published, text, source FROM documents WHERE n = ?', n)!;
    const words = comparableWords(row.text);
    const paragraphs = source
      ? unpack<{ blocks: readonly Block[] }>(source).blocks.filter(block => block.kind !== 'boilerplate')
      : paragraphsOf(row.text);
    const quoted = quotedWords(row.text, words, paragraphs);
    const held = { ...row, words, quoted, pairs: pairsOf(words.forms), paragraphs };
    if (this.#held.size >= ready) this.#held.delete(this.#held.keys().next().value!);
    this.#held.set(n, held);
    return held;
  }

  /** The record's words at a span, as a finding shows them. */
  evidence(held: Held, span: Span, side: string | null = null): Evidence {
    const { id, path, title, outlet, published, text } = held;
    const { start, end } = span;
    return { document: id, path, title, outlet, published, start, end, text: text.slice(start, end), side };
  }
}

/** A word as the record's full-text index has it: runs of letters and digits, lower case, without accents. */
export function terms(form: string): string[] {
  return unaccented(form.toLowerCase()).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** "françois" → "francois": wires and old systems drop accents. */
export function unaccented(form: string): string {
  return /^[\x20-\x7e’]*$/u.test(form) ? form : form.normalize('NFD').replace(/\p{Mn}/gu, '');
}

function pairsOf(forms: readonly string[]): Map<string, number[]> {
  const pairs = new Map<string, number[]>();
  for (let at = 0; at + 1 < forms.length; at++) {
    const key = `${forms[at]} ${forms[at + 1]}`;
    const places = pairs.get(key);
    if (places) places.push(at);
    else pairs.set(key, [at]);
  }
  return pairs;
}

function quotedWords(text: string, words: Words, paragraphs: readonly Span[]): Uint8Array {
  const marks = new Uint8Array(words.forms.length);
  const spans = findQuotations(text, paragraphs).filter(one => one.depth === 0);
  let next = 0;
  for (const span of spans) {
    while (next < marks.length && words.ends[next]! <= span.start) next++;
    for (let at = next; at < marks.length && words.starts[at]! < span.end; at++) marks[at] = 1;
  }
  return marks;
}

/** Stretches between blank lines. */
function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n[^\S\n]*\n\s*/gu)) {
    if (gap.index > start) spans.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}
