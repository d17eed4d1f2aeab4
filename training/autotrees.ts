import { loadLanguage } from '../src/language/models.ts';
import { namesInWords } from '../src/language/names/find.ts';
import type { TokenName } from '../src/language/names/labels.ts';
import { loadNameModel } from '../src/language/names/model.ts';
import { analyseSentences, standIns } from '../src/language/sentence-analysis.ts';
import { trainFile } from './freetext.ts';

/** Words taken from each file of free text: news and releases first, and some of the law's prose. */
const TEXTS: readonly [file: string, words: number][] = [
  ['wikinews-2019-2020', 1e6],
  ['congressional-record-2days', 1.2e5],
  ['congress-2001-2026', 1.2e6],
  ['congress-members-2011-2024', 6e5],
  ['court-opinions', 2.5e5],
  ['senate-2004-2007', 1.3e6],
  ['doj-2009-2018', 6e5],
];

/** A sentence as the parsers that ship read it; a head of -2 where they differ: there any arc is as good as another. */
export interface AutoTree {
  readonly forms: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
}

/** Part `part` of `parts` of the free text, read with the models that ship. */
export function autoTrees(part: number, parts: number): AutoTree[] {
  const language = loadLanguage();
  const names = loadNameModel();
  const made: AutoTree[] = [];
  let taken = 0;
  for (const [file, limit] of TEXTS) {
    const documents = trainFile(`text/${file}.txt.gz`).split('\n');
    const share = Math.min(1, limit / (documents.reduce((n, d) => n + d.length, 0) / 5.1));
    documents.forEach((text, i) => {
      if (Math.floor((i + 1) * share) <= Math.floor(i * share)) return;
      if (taken++ % parts !== part) return;
      const blocks = [{ start: 0, end: text.length, kind: 'body' as const }];
      let tagged: TokenName[][] = [];
      const sentences = analyseSentences(text, blocks, language, {
        careful: true,
        names: words => {
          tagged = namesInWords(words, names);
          return tagged;
        },
      });
      sentences.forEach(({ tokens }, s) => {
        if (tokens.length < 4 || tokens.length > 80) return;
        const n = tokens.length;
        made.push({
          forms: standIns(
            tokens.map(t => t.form),
            tagged[s] ?? [],
            language.lexicon,
          ),
          upos: tokens.map(t => t.upos),
          xpos: tokens.map(t => t.xpos),
          heads: tokens.map(t => (t.unsure ? -2 : t.head < 0 ? n : t.head)),
          deprels: tokens.map(t => t.deprel),
        });
      });
    });
    console.log(`${file}: ${made.length} sentences so far`);
  }
  return made;
}
