import type { Language } from '../src/language/models.ts';
import { namesInWords } from '../src/language/names/find.ts';
import type { TokenName } from '../src/language/names/labels.ts';
import type { NameModel } from '../src/language/names/model.ts';
import { analyseSentences, standIns } from '../src/language/sentence-analysis.ts';
import { trainFile } from './freetext.ts';
import type { Tree } from './treebank.ts';

/** Words taken from each file of free text. */
const TEXTS: readonly [file: string, words: number][] = [
  ['wikinews-2019-2020', 1e6],
  ['congressional-record-2days', 1.2e5],
  ['congress-2001-2026', 1.2e6],
  ['congress-members-2011-2024', 6e5],
  ['court-opinions', 2.5e5],
  ['senate-2004-2007', 1.3e6],
  ['doj-2009-2018', 6e5],
];

/** How many slices the free text is read in: a pass of training sees one of them. */
export const SLICES = 6;

/** The head of a word on whose arc parsers differ: in training any arc is as good as another. */
export const FREE = -2;

/** A sentence of free text with the arcs on which all parsers agree. */
export type FreeTree = Pick<Tree, 'forms' | 'upos' | 'xpos' | 'heads' | 'deprels'>;

/** One slice of the free text: every sixth document of those that are taken, read by the careful analysis of `language`. */
export function freeTrees(slice: number, language: Language, names: NameModel): FreeTree[] {
  const made: FreeTree[] = [];
  let taken = 0;
  for (const [file, words] of TEXTS) {
    const documents = trainFile(`text/${file}.txt.gz`).split('\n');
    const share = Math.min(1, words / (documents.reduce((n, d) => n + d.length, 0) / 5.1));
    documents.forEach((text, i) => {
      if (Math.floor((i + 1) * share) <= Math.floor(i * share)) return;
      if (taken++ % SLICES === slice) made.push(...treesOf(text, language, names));
    });
  }
  return made;
}

function treesOf(text: string, language: Language, model: NameModel): FreeTree[] {
  let named: TokenName[][] = [];
  const sentences = analyseSentences(text, [{ start: 0, end: text.length, kind: 'body' }], language, {
    careful: true,
    names: words => {
      named = namesInWords(words, model);
      return named;
    },
  });
  return sentences.flatMap(({ tokens }, s) => {
    const n = tokens.length;
    if (n < 4 || n > 80) return [];
    const forms = tokens.map(t => t.form);
    return {
      forms: [...standIns(forms, named[s] ?? [], language.lexicon)],
      upos: tokens.map(t => t.upos),
      xpos: tokens.map(t => t.xpos),
      heads: tokens.map(t => (t.unsure ? FREE : t.head < 0 ? n : t.head)),
      deprels: tokens.map(t => t.deprel),
    };
  });
}
