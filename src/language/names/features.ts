import { capitalRuns, type DocumentWords, type Run, readDocument } from './document.ts';
import type { Gazetteer } from './gazetteer.ts';
import { SORT } from './gazetteer.ts';
import type { Form } from './words-seen.ts';

/** The sentences of one document as forms, what the features of a name are read from. */
export type FormDocument = readonly (readonly Form[])[];

/** Grows as needed: features of all tokens one after another, `at[i]` where token i begins. */
export class FeatureRows {
  values = new Uint32Array(1 << 16);
  length = 0;
  readonly at: number[] = [0];

  push(value: number): void {
    if (this.length === this.values.length) {
      const wider = new Uint32Array(2 * this.length);
      wider.set(this.values);
      this.values = wider;
    }
    this.values[this.length++] = value;
  }
  close(): void {
    this.at.push(this.length);
  }
}

/** Mixes a template number and up to three values into 32 bits (a murmur finaliser). */
export function mix(template: number, a: number, b = 0, c = 0): number {
  let h = Math.imul(template, 0x9e3779b1) ^ a;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13) ^ Math.imul(b, 0x27d4eb2f), 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15) ^ Math.imul(c, 0x165667b1), 0x2c1b3c6d);
  return (h ^ (h >>> 16)) >>> 0;
}

const NONE: Form = {
  text: '',
  exact: 1,
  low: 1,
  shape: 1,
  prefixes: [],
  suffixes: [],
  coarse: 200,
  fine: 600,
  capital: false,
  shout: false,
  letters: false,
  digits: false,
};

/**
 * The features of every token: words, shapes, affixes and classes in a window of two, the run of capitalised words
 * around it, lists, and what the rest of the document shows of the same word (Ratinov and Roth 2009).
 */
export function nameFeatures(document: FormDocument, gazetteer: Gazetteer): FeatureRows {
  const rows = new FeatureRows();
  const runs = document.map(capitalRuns);
  const words = readDocument(document, runs);
  document.forEach((sentence, s) => {
    const listed = listMatches(sentence, gazetteer);
    const runAt: (Run | undefined)[] = [];
    for (const run of runs[s]!) for (let i = run.first; i <= run.last; i++) runAt[i] = run;
    const shouting = isShouting(sentence);
    for (let i = 0; i < sentence.length; i++) {
      rows.push(mix(1, shouting ? 1 : 0));
      windowFeatures(rows, sentence, i);
      const run = runAt[i];
      if (run) runFeatures(rows, sentence, i, run, gazetteer);
      listFeatures(rows, listed, i, sentence.length);
      if (sentence[i]!.capital) documentFeatures(rows, sentence, i, words);
      rows.close();
    }
  });
  return rows;
}

function isShouting(sentence: readonly Form[]): boolean {
  const letters = sentence.filter(f => f.letters);
  return letters.length > 2 && letters.filter(f => f.shout).length > 0.7 * letters.length;
}

function windowFeatures(rows: FeatureRows, sentence: readonly Form[], i: number): void {
  const w = sentence[i]!;
  const a = sentence[i - 1] ?? NONE;
  const b = sentence[i + 1] ?? NONE;
  const aa = sentence[i - 2] ?? NONE;
  const bb = sentence[i + 2] ?? NONE;
  const add = (t: number, x: number, y = 0, z = 0): void => rows.push(mix(t, x, y, z));
  add(2, w.low);
  add(3, w.exact);
  add(4, w.shape);
  for (let n = 0; n < w.prefixes.length; n++) add(5 + n, w.prefixes[n]!);
  for (let n = 0; n < w.suffixes.length; n++) add(10 + n, w.suffixes[n]!);
  add(15, a.low);
  add(16, b.low);
  add(17, aa.low);
  add(18, bb.low);
  add(19, a.shape, w.shape);
  add(20, w.shape, b.shape);
  add(21, a.shape, w.shape, b.shape);
  add(22, w.coarse);
  add(23, w.fine);
  add(24, a.fine);
  add(25, b.fine);
  add(26, aa.fine);
  add(27, bb.fine);
  add(28, a.coarse, w.coarse);
  add(29, w.coarse, b.coarse);
  add(30, a.fine, w.fine);
  add(31, w.fine, b.fine);
  add(32, a.fine, w.shape, b.fine);
  add(33, aa.fine, a.fine);
  add(34, b.fine, bb.fine);
  add(35, a.low, w.low);
  add(36, w.low, b.low);
  add(37, aa.low, a.low, w.shape);
  add(38, b.low, bb.low, w.shape);
  add(39, a.low, w.shape);
  add(40, b.low, w.shape);
  add(41, a.coarse, w.coarse, b.coarse);
  add(42, w.fine, w.shape);
  add(43, w.shape, i === 0 ? 1 : 0);
  add(44, a.low, w.fine);
  add(45, w.fine, b.low);
}

function runFeatures(
  rows: FeatureRows,
  sentence: readonly Form[],
  i: number,
  run: Run,
  gazetteer: Gazetteer,
): void {
  const { first, last } = run;
  const add = (t: number, x: number, y = 0, z = 0): void => rows.push(mix(t, x, y, z));
  const head = sentence[last]!;
  const start = sentence[first]!;
  const before = sentence[first - 1] ?? NONE;
  const after = sentence[last + 1] ?? NONE;
  const place = Math.min(i - first, 3) * 8 + Math.min(last - i, 3);
  const size = Math.min(last - first, 5);
  add(50, place);
  add(51, head.low, place);
  add(52, head.fine, place);
  add(53, start.low, place);
  add(54, start.fine, place);
  add(55, before.low, place);
  add(56, before.fine, place);
  add(57, after.low, place);
  add(58, after.fine, place);
  add(59, before.fine, after.fine, size);
  add(60, run.text, i - first);
  add(61, sentence[i]!.fine, place);
  add(62, start.fine, head.fine, place);
  add(63, before.low, after.low);
  for (let bits = gazetteer.sorts(run.words); bits; bits &= bits - 1) add(64, bits & -bits, place);
  for (let bits = gazetteer.sorts(head.text); bits; bits &= bits - 1) add(65, bits & -bits, place);
  for (let bits = gazetteer.sorts(start.text); bits; bits &= bits - 1) add(66, bits & -bits, place);
  for (let j = first; j <= last; j++) if (j !== i) add(67, sentence[j]!.low, j < i ? 1 : 2);
  if (size > 0) add(68, sentence[i]!.low, place);
}

/** For each token the sorts of listed phrases that it begins (B), goes on (I), ends (L) or is (U). */
interface Listed {
  readonly single: Uint32Array;
  readonly begin: Uint32Array;
  readonly inside: Uint32Array;
  readonly end: Uint32Array;
  /** For words in small letters: what they are listed as with a capital. */
  readonly small: Uint32Array;
}

function listMatches(sentence: readonly Form[], gazetteer: Gazetteer): Listed {
  const n = sentence.length;
  const [single, begin, inside, end] = [0, 0, 0, 0].map(() => new Uint32Array(n)) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  const covered = new Uint32Array(n);
  for (let i = 0; i < n; i++) {
    const most = Math.min(gazetteer.longest(sentence[i]!.text), n - i);
    for (let length = most; length > 0; length--) {
      let phrase = sentence[i]!.text;
      for (let j = 1; j < length; j++) phrase += ` ${sentence[i + j]!.text}`;
      // A shorter match of the same sort within a longer one tells nothing more.
      const sorts = gazetteer.sorts(phrase) & ~covered[i]!;
      if (!sorts) continue;
      if (length === 1) single[i]! |= sorts;
      else {
        begin[i]! |= sorts;
        end[i + length - 1]! |= sorts;
        for (let j = 1; j < length - 1; j++) inside[i + j]! |= sorts;
        for (let j = 0; j < length; j++) covered[i + j]! |= sorts;
      }
    }
  }
  const small = new Uint32Array(n);
  for (let i = 0; i < n; i++) {
    const { capital, letters, coarse, text } = sentence[i]!;
    if (letters && !capital && text.length > 2) {
      small[i] = gazetteer.sorts(text[0]!.toUpperCase() + text.slice(1)) | (coarse === 0 ? 1 << 30 : 0);
    }
  }
  return { single, begin, inside, end, small };
}

function listFeatures(rows: FeatureRows, listed: Listed, i: number, n: number): void {
  const { single, begin, inside, end } = listed;
  const all = (j: number): number => (j < 0 || j >= n ? 0 : single[j]! | begin[j]! | inside[j]! | end[j]!);
  for (let bits = single[i]!; bits; bits &= bits - 1) rows.push(mix(70, bits & -bits));
  for (let bits = begin[i]!; bits; bits &= bits - 1) rows.push(mix(71, bits & -bits));
  for (let bits = inside[i]!; bits; bits &= bits - 1) rows.push(mix(72, bits & -bits));
  for (let bits = end[i]!; bits; bits &= bits - 1) rows.push(mix(73, bits & -bits));
  for (let bits = all(i - 1); bits; bits &= bits - 1) rows.push(mix(74, bits & -bits));
  for (let bits = all(i + 1); bits; bits &= bits - 1) rows.push(mix(75, bits & -bits));
  for (let bits = listed.small[i]!; bits; bits &= bits - 1) rows.push(mix(92, bits & -bits));
  const own = all(i);
  if (own) {
    rows.push(mix(76, own, all(i + 1)));
    rows.push(mix(77, all(i - 1), own));
    rows.push(mix(78, own));
  }
  const titled = end[i - 1] ?? 0;
  if ((titled | (single[i - 1] ?? 0)) & SORT.title) rows.push(mix(79, own));
}

function documentFeatures(
  rows: FeatureRows,
  sentence: readonly Form[],
  i: number,
  words: DocumentWords,
): void {
  const form = sentence[i]!;
  const add = (t: number, x: number, y = 0, z = 0): void => rows.push(mix(t, x, y, z));
  if (words.lower.has(form.text.toLowerCase())) add(80, form.shape);
  const seen = words.places.get(form.text);
  if (seen) {
    add(81, Math.min(seen.length, 4));
    let told = 0;
    for (const { sentence: other, at } of seen) {
      if (other === sentence && at === i) continue;
      if (++told > 5) break;
      add(82, (other[at - 1] ?? NONE).fine);
      add(83, (other[at + 1] ?? NONE).fine);
      add(84, (other[at - 1] ?? NONE).low);
      add(85, (other[at + 1] ?? NONE).low);
    }
  }
  const longer = words.longer.get(form.text);
  if (longer) {
    add(86, longer.head.low, longer.place);
    add(87, longer.head.fine, longer.place);
    add(88, longer.first.fine, longer.place);
    add(89, longer.before.fine, longer.place);
  }
  const spelled = words.acronyms.get(form.text);
  if (spelled) {
    add(90, spelled.low);
    add(91, spelled.fine);
  }
}
