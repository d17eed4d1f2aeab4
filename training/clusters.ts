import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { classForm, packClusters } from '../src/language/clusters.ts';
import { countBigrams, exchange } from './exchange.ts';
import { roughWords, trainFile } from './freetext.ts';

/** Words taken from each file, so that no one kind of writing fills the classes. */
const TEXTS: readonly [file: string, words: number][] = [
  ['wikinews-2019-2020', 1e6],
  ['congressional-record-2days', 1e6],
  ['congress-2001-2026', 4.5e6],
  ['congress-members-2011-2024', 1.5e6],
  ['court-opinions', 1e6],
  ['senate-2004-2007', 4e6],
  ['doj-2009-2018', 3e6],
];
const TREEBANKS = ['ud/ewt-train.conllu.gz', 'ud/gum-train.conllu.gz'];
const NAMES = ['redocred-dev', 'redocred-test', 'wikigold', 'crossner'];
/** A word in fewer places has no class of its own. */
const SEEN = Number(process.env.SEEN ?? 6);
const PASSES = Number(process.env.PASSES ?? 10);

function words(): string[] {
  const all: string[] = [];
  for (const [file, limit] of TEXTS) {
    const start = all.length;
    const documents = trainFile(`text/${file}.txt.gz`).split('\n');
    // Documents are taken at even steps, so that all years and members take part.
    const share = Math.min(1, limit / (documents.reduce((n, d) => n + d.length, 0) / 5.1));
    documents.forEach((document, i) => {
      if (Math.floor((i + 1) * share) > Math.floor(i * share))
        for (const w of roughWords(document)) all.push(w);
    });
    console.log(`${file}: ${all.length - start} words`);
  }
  for (const file of TREEBANKS) columns(trainFile(file), 1, all);
  for (const file of NAMES) columns(trainFile(`ner/${file}.iob2.gz`), 0, all);
  return all;
}

function columns(conll: string, column: number, into: string[]): void {
  for (const line of conll.split('\n')) {
    if (line.startsWith('# ')) continue;
    const cells = line.split('\t');
    if (cells.length > 1 && !/^\d+[-.]/.test(column ? cells[0]! : '')) into.push(cells[column]!);
    else if (!line && into.at(-1) !== '\n') into.push('\n');
  }
}

/** Undoes the capital letter of a sentence's first word where the text writes that word small elsewhere. */
function firstWordsLowered(text: string[]): string[] {
  const inner = new Map<string, number>();
  text.forEach((w, i) => {
    if (i && text[i - 1] !== '\n') inner.set(w, (inner.get(w) ?? 0) + 1);
  });
  return text.map((w, i) => {
    if (i && text[i - 1] !== '\n' && !/^["'“‘(]$/.test(text[i - 1]!)) return w;
    const lower = w.toLowerCase();
    return (inner.get(lower) ?? 0) > (inner.get(w) ?? 0) ? lower : w;
  });
}

function numbered(text: readonly string[]) {
  const counts = new Map<string, number>();
  for (const w of text) counts.set(w, (counts.get(w) ?? 0) + 1);
  const vocabulary = [...counts].filter(([, n]) => n >= SEEN);
  vocabulary.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const number = new Map(vocabulary.map(([w], i) => [w, i]));
  // Rare words stand together by their look.
  const look = (w: string) =>
    /^\p{Lu}+$/u.test(w) ? 0 : /^\p{Lu}/u.test(w) ? 1 : /^\p{Ll}/u.test(w) ? 2 : 3;
  const ids = Uint32Array.from(text, w => number.get(w) ?? vocabulary.length + look(w));
  return { vocabulary: vocabulary.map(([w]) => w), ids };
}

const text = firstWordsLowered(words()).map(classForm);
const { vocabulary, ids } = numbered(text);
console.log(`${text.length} words, ${vocabulary.length} kinds seen ${SEEN} times or more`);
const bigrams = countBigrams(ids, vocabulary.length + 4);
const coarse = exchange(bigrams, 128, PASSES, console.log);
const fine = exchange(bigrams, 512, PASSES, console.log);
const order = vocabulary.map((_, i) => i).filter(i => vocabulary[i] !== '\n');
order.sort((a, b) => (vocabulary[a]! < vocabulary[b]! ? -1 : 1));
const packed = packClusters({
  words: order.map(i => vocabulary[i]!),
  coarse: Uint8Array.from(order, i => coarse[i]! + 1),
  fine: Uint16Array.from(order, i => fine[i]! + 1),
});
const bytes = gzipSync(packed, { level: 9 });
writeFileSync(new URL('../models/clusters.bin.gz', import.meta.url), bytes);
console.log(`models/clusters.bin.gz: ${bytes.length} bytes`);
