import type { Block } from '../sources/source.ts';
import type { Sentence, Token } from './analysis.ts';
import type { Language } from './models.ts';
import type { TokenName } from './names/labels.ts';
import { LONGEST, sentences } from './sentences.ts';
import { knownLemma } from './syntax/lemma.ts';
import type { Lexicon } from './syntax/lexicon.ts';
import type { Tree } from './syntax/tree.ts';

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

/** What is known of each word of a sentence beside its form. Heads are indices, -1 for the root. */
export interface Parsed {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly lemmas: readonly string[];
  readonly heads: ArrayLike<number>;
  readonly deprels: readonly string[];
  readonly unsure: ArrayLike<number>;
}

/** Tags, lemmas and tree of one sentence's words. Every tree has one root and no loop. */
export function tagAndParse(
  forms: readonly string[],
  language: Language,
  options: AnalysisOptions = {},
  names: readonly TokenName[] = [],
): Parsed {
  const { lexicon, tagger, lemmas } = language;
  const rows = Int32Array.from(standIns(forms, names, lexicon), form => lexicon.row(form));
  const tags = tagger.tag(rows);
  const { heads, deprels, unsure } = inParts(rows, tags, options.careful ? language.careful : language.fast);
  const upos = Array.from(tags, k => tagger.tagset.upos[k]!);
  const xpos = Array.from(tags, k => tagger.tagset.xpos[k]!);
  return {
    upos,
    xpos,
    lemmas: forms.map((form, i) => {
      const ruled = lemmas.of(form, upos[i]!, xpos[i]!, i === 0);
      return knownLemma(ruled, form, xpos[i]!, word => lexicon.knows(word));
    }),
    heads,
    deprels,
    unsure,
  };
}

function recalled(
  forms: readonly string[],
  names: readonly TokenName[],
  language: Language,
  options: AnalysisOptions,
): Parsed {
  const { known } = options;
  if (!known) return tagAndParse(forms, language, options, names);
  const key = JSON.stringify([forms, names]);
  let parsed = known.get(key);
  if (!parsed) {
    parsed = tagAndParse(forms, language, options, names);
    if (known.size >= mostKnown) known.clear();
    known.set(key, parsed);
  }
  return parsed;
}

/**
 * The words with one name for all names of a kind that the word classes do not know: what an unknown name looks like ("Stavely": an adverb?)
 * tells the parsers nothing, so that a sentence has one tree whatever its parties are called.
 */
function standIns(
  forms: readonly string[],
  names: readonly TokenName[],
  lexicon: Lexicon,
): readonly string[] {
  const own = [...forms];
  for (const { first, last, type } of names)
    for (let i = first; i <= last; i++)
      if (/^\p{Lu}\p{Ll}+$/u.test(own[i]!) && !lexicon.knows(own[i]!))
        own[i] = type !== 'PER' ? 'Springfield' : i < last ? 'David' : 'Smith';
  return own;
}

/** Sentences beyond the bound are parsed in parts; the later parts hang on the first one's root. */
function inParts(
  rows: Int32Array,
  tags: Int32Array,
  maker: { tree(rows: Int32Array, tags: Int32Array): Tree },
): Tree {
  const n = rows.length;
  if (n <= LONGEST) return maker.tree(rows, tags);
  const heads = new Int32Array(n);
  const unsure = new Uint8Array(n);
  const deprels: string[] = [];
  let root = -1;
  for (let from = 0; from < n; from += LONGEST) {
    const to = Math.min(n, from + LONGEST);
    const part = maker.tree(rows.slice(from, to), tags.slice(from, to));
    for (let i = 0; i < to - from; i++) {
      const head = part.heads[i]!;
      heads[from + i] = head < 0 ? root : head + from;
      deprels.push(head < 0 && root >= 0 ? 'parataxis' : part.deprels[i]!);
      unsure[from + i] = part.unsure[i]!;
    }
    if (root < 0) root = part.heads.indexOf(-1);
  }
  return { heads, deprels, unsure };
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
  const words = lines.map(line => line.words.map(word => text.slice(word.start, word.end)));
  const names = options.names?.(words);
  return lines.map((line, s) => {
    const forms = words[s]!;
    const parsed = recalled(forms, names?.[s] ?? [], language, options);
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
