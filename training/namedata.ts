import { fromIob, type TokenName } from '../src/language/names/labels.ts';
import { trainFile } from './freetext.ts';

export interface GoldSentence {
  readonly words: readonly string[];
  readonly names: readonly TokenName[];
}
export type GoldDocument = readonly GoldSentence[];

/** Documents of a two-column file; with `apart`, every sentence is a document of its own. */
export function goldDocuments(conll: string, apart = false): GoldDocument[] {
  const documents: GoldSentence[][] = [];
  let words: string[] = [];
  let tags: string[] = [];
  let fresh = true;
  const close = (): void => {
    if (!words.length) return;
    if (fresh || apart || !documents.length) documents.push([]);
    fresh = false;
    documents.at(-1)!.push({ words, names: fromIob(tags) });
    words = [];
    tags = [];
  };
  for (const line of conll.split('\n')) {
    const [word, tag] = line.split('\t');
    if (line.startsWith('# ') && tag === undefined) {
      close();
      fresh ||= line.startsWith('# doc');
    } else if (!line.trim()) close();
    else {
      words.push(word!);
      tags.push(tag?.trim() ?? 'O');
    }
  }
  close();
  return documents;
}

export const goldFile = (name: string, apart = false): GoldDocument[] =>
  goldDocuments(trainFile(`ner/${name}.iob2.gz`), apart);
