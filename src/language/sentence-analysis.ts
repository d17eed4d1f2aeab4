import type { Block } from '../sources/source.ts';
import type { Sentence, Token } from './analysis.ts';
import type { Language } from './models.ts';
import type { TokenName } from './names/labels.ts';
import { LONGEST, sentences } from './sentences.ts';
import { knownLemma } from './syntax/lemma.ts';
import type { Lexicon } from './syntax/lexicon.ts';
import type { Tagged, Tree, TreeMaker } from './syntax/tree.ts';

export interface AnalysisOptions {
  /** Spend more time for better trees, with unsure arcs marked. */
  readonly careful?: boolean;
  /** The names among the words of a document's sentences: unknown ones are then read by their kind, not their spelling. */
  readonly names?: (words: readonly (readonly string[])[]) => TokenName[][];
  /** Sentences read before, by their words and names: a draft is read again at each of its edits. */
  readonly known?: Map<string, Parsed>;
}

/** Sentences that are kept, at most; then all are read anew. */
const mostKnown = 4000;

/** Sentences that one model reads before the next one does: an article's. */
const AT_ONCE = 100;

/** What is known of each word of a sentence beside its form. Heads are indices, -1 for the root. */
export interface Parsed {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly lemmas: readonly string[];
  readonly heads: ArrayLike<number>;
  readonly deprels: readonly string[];
  readonly unsure: ArrayLike<number>;
}

/** A sentence's words, and the names among them. */
interface Words {
  readonly forms: readonly string[];
  readonly names: readonly TokenName[];
}

/** Tags, lemmas and tree of one sentence's words. Every tree has one root and no loop. */
export function tagAndParse(
  forms: readonly string[],
  language: Language,
  options: AnalysisOptions = {},
  names: readonly TokenName[] = [],
): Parsed {
  return tagAndParseAll([{ forms, names }], language, options)[0]!;
}

function tagAndParseAll(sentences: readonly Words[], language: Language, options: AnalysisOptions): Parsed[] {
  const { lexicon, tagger, lemmas } = language;
  const rows = sentences.map(({ forms, names }) =>
    Int32Array.from(standIns(forms, names, lexicon), form => lexicon.row(form)),
  );
  const tagged = tagger.tagAll(rows).map((tags, s): Tagged => ({ rows: rows[s]!, tags }));
  const trees = inParts(tagged, options.careful ? language.careful : language.fast);
  return sentences.map(({ forms }, s) => {
    const { tags } = tagged[s]!;
    const upos = Array.from(tags, k => tagger.tagset.upos[k]!);
    const xpos = Array.from(tags, k => tagger.tagset.xpos[k]!);
    const own = forms.map((form, i) => {
      const ruled = lemmas.of(form, upos[i]!, xpos[i]!, i === 0);
      return knownLemma(ruled, form, xpos[i]!, word => lexicon.knows(word));
    });
    return { upos, xpos, lemmas: own, ...trees[s]! };
  });
}

/** The same, with the sentences that are known already taken from there. */
function recalled(sentences: readonly Words[], language: Language, options: AnalysisOptions): Parsed[] {
  const { known } = options;
  if (!known) return tagAndParseAll(sentences, language, options);
  const keys = sentences.map(({ forms, names }) => JSON.stringify([forms, names]));
  const missing = sentences.filter((_, s) => !known.has(keys[s]!));
  const parsed = tagAndParseAll(missing, language, options).values();
  const all = keys.map(key => known.get(key) ?? parsed.next().value!);
  if (known.size + missing.length > mostKnown) known.clear();
  for (const [s, one] of all.entries()) known.set(keys[s]!, one);
  return all;
}

/**
 * The words with one name for all names of a kind that the word classes do not know: what an unknown name looks like ("Stavely": an adverb?)
 * tells the parsers nothing, so that a sentence has one tree whatever its parties are called. "Ms Okafor" is read as "Ms. Okafor" is.
 */
export function standIns(
  forms: readonly string[],
  names: readonly TokenName[],
  lexicon: Lexicon,
): readonly string[] {
  const own = forms.map((form, i) =>
    /^(?:Mr|Mrs|Ms|Dr|Messrs)$/.test(form) && /^\p{Lu}/u.test(forms[i + 1] ?? '') ? `${form}.` : form,
  );
  for (const { first, last, type } of names)
    for (let i = first; i <= last; i++)
      if (/^\p{Lu}\p{Ll}+$/u.test(own[i]!) && !lexicon.knows(own[i]!))
        own[i] = type !== 'PER' ? 'Springfield' : i < last ? 'David' : 'Smith';
  return own;
}

/** Sentences beyond the bound are parsed in parts; the later parts hang on the first one's root. */
function inParts(sentences: readonly Tagged[], maker: TreeMaker): Tree[] {
  const parts = sentences.map(partsOf);
  const trees = maker.trees(parts.flat()).values();
  return parts.map(own => joined(own.map(() => trees.next().value!)));
}

function partsOf(sentence: Tagged): Tagged[] {
  const { rows, tags } = sentence;
  const parts: Tagged[] = [];
  if (rows.length <= LONGEST) return [sentence];
  for (let from = 0; from < rows.length; from += LONGEST)
    parts.push({ rows: rows.slice(from, from + LONGEST), tags: tags.slice(from, from + LONGEST) });
  return parts;
}

function joined(parts: readonly Tree[]): Tree {
  const [first] = parts;
  if (parts.length === 1) return first!;
  const root = first!.heads.indexOf(-1);
  const heads = parts.flatMap((part, p) =>
    Array.from(part.heads, head => (head >= 0 ? head + p * LONGEST : p === 0 ? -1 : root)),
  );
  const deprels = parts.flatMap((part, p) =>
    part.deprels.map((deprel, i) => (p > 0 && part.heads[i]! < 0 ? 'parataxis' : deprel)),
  );
  const unsure = parts.flatMap(part => [...part.unsure]);
  return { heads: Int32Array.from(heads), deprels, unsure: Uint8Array.from(unsure) };
}

/** The sentences of blocks with words, tags and lemmas, and no trees: each word hangs on the first. For what is read by tags alone. */
export function tagSentences(text: string, blocks: readonly Block[], language: Language): Sentence[] {
  const { lexicon, tagger, lemmas } = language;
  lexicon.forget();
  return sentences(text, blocks).map(line => {
    const forms = line.words.map(word => text.slice(word.start, word.end));
    const tags = tagger.tag(Int32Array.from(forms, form => lexicon.row(form)));
    const tokens = line.words.map(({ start, end }, i): Token => {
      const upos = tagger.tagset.upos[tags[i]!]!;
      const xpos = tagger.tagset.xpos[tags[i]!]!;
      const form = forms[i]!;
      const deprel = i === 0 ? 'root' : 'dep';
      const word = lemmas.of(form, upos, xpos, i === 0);
      return { start, end, form, lemma: word, upos, xpos, head: i === 0 ? -1 : 0, deprel, unsure: true };
    });
    return { start: line.start, end: line.end, block: line.block, tokens };
  });
}

/** A horizontal bar stands for a dash, which the word classes know. */
const formOf = (word: string): string => (word === '―' ? '—' : word);

/**
 * The sentences of a document's blocks with words, tags, lemmas and heads, in reading order. Boilerplate is passed over.
 * Offsets are into `text`, in UTF-16 code units.
 */
export function analyseSentences(
  text: string,
  blocks: readonly Block[],
  language: Language,
  options: AnalysisOptions = {},
): Sentence[] {
  language.lexicon.forget();
  const lines = sentences(text, blocks);
  const words = lines.map(line => line.words.map(word => formOf(text.slice(word.start, word.end))));
  const names = options.names?.(words);
  const all = words.map((forms, s): Words => ({ forms, names: names?.[s] ?? [] }));
  const trees: Parsed[] = [];
  for (let from = 0; from < all.length; from += AT_ONCE)
    trees.push(...recalled(all.slice(from, from + AT_ONCE), language, options));
  return lines.map((line, s) => {
    const forms = words[s]!;
    const parsed = trees[s]!;
    const tokens = line.words.map(
      (word, i): Token => ({
        start: word.start,
        end: word.end,
        form: forms[i]!,
        lemma: parsed.lemmas[i]!,
        upos: parsed.upos[i]!,
        xpos: parsed.xpos[i]!,
        head: parsed.heads[i]!,
        deprel: parsed.deprels[i]!,
        unsure: parsed.unsure[i] === 1,
      }),
    );
    return { start: line.start, end: line.end, block: line.block, tokens };
  });
}
