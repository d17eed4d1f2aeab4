import { divide } from '../../language/sentences.ts';
import { tokenise } from '../../language/tokens.ts';
import type { Span } from '../../text/span.ts';
import { comparableWords } from '../../text/words.ts';
import type { Held, Holdings } from '../holdings.ts';

/** A sentence of the record that tells of what a draft's sentence tells. */
export interface Telling extends Span {
  readonly held: Held;
  /** The share of the draft's telling words that it has, by their weight: 0 to 1. */
  readonly score: number;
  /** Telling words that both have, and those of the draft's sentence. */
  readonly shared: number;
  readonly asked: number;
}

/** A sentence of a document with the stems of its words. */
interface Parted extends Span {
  readonly stems: ReadonlySet<string>;
}

interface Index {
  /** Stem → the paragraphs that have it. */
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  readonly parted: Map<number, readonly Parted[]>;
}

const known = new WeakMap<Held, Index>();

/** Below this a sentence of the record is not said to tell of the same. */
const least = 0.5;
/** Documents looked through for one sentence; words asked for; documents above which a word tells nothing. */
const mostDocuments = 8;
const mostWords = 7;
const tooCommon = 3000;
/** Documents that are ranked for one sentence, the two rarest words' aside. */
const mostRanked = 4000;

const empty = new Set(
  "the a an of to in and is are was were be been it that this these those we they he she you i for on with as at by not have has had do did will would can could there their our his her its my your or but from so if no all who what which when said say says told also more than after before about into over out up down during while he's it's one two new last year years week month day days today several newspaper newspapers reported report reports according experts sources".split(
    ' ',
  ),
);

/** A word without the ending that number, tense and possession give it. */
export function stem(form: string): string {
  let found = stems.get(form);
  if (found === undefined) {
    found = cut(form);
    if (stems.size < mostStems) stems.set(form, found);
  }
  return found;
}

const stems = new Map<string, string>();
const mostStems = 200_000;

function cut(form: string): string {
  const bare = form.replace(/'s?$/u, '');
  if (bare.length <= 4 || /\d/u.test(bare)) return bare;
  return bare
    .replace(/ies$/u, 'y')
    .replace(/(?<=ss|sh|ch|x)es$/u, '')
    .replace(/(?<!s)s$/u, '')
    .replace(/(?:ing|ed)$/u, '')
    .replace(/(.)\1$/u, '$1')
    .replace(/e$/u, '');
}

/** The words of a sentence that tell what it is about: no numbers, none that every text has. */
export function tellingForms(text: string): string[] {
  return comparableWords(text).forms.filter(
    form => !empty.has(form) && !/^\d/u.test(form) && form.length > 2 && !form.endsWith("n't"),
  );
}

/** The sentences of the record that tell of the same as these words, best first. */
export function sourcesOf(holdings: Holdings, text: string, most = 6): Telling[] {
  const forms = [...new Set(tellingForms(text))];
  if (forms.length < 2) return [];
  const weights = new Map<string, number>();
  for (const form of forms)
    weights.set(stem(form), Math.max(weights.get(stem(form)) ?? 0, 0.6 + Math.min(holdings.weight(form), 8)));
  let documents = 0;
  const asked = forms
    .filter(form => holdings.frequency(form) > 0 && holdings.frequency(form) <= tooCommon)
    .sort((a, b) => holdings.frequency(a) - holdings.frequency(b))
    .filter((form, at) => {
      documents += holdings.frequency(form);
      return at < mostWords && (at < 2 || documents <= mostRanked);
    });
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const found: Telling[] = [];
  for (const n of holdings.withAny(asked, mostDocuments)) {
    const held = holdings.document(n);
    for (const telling of scored(held, weights, total)) found.push(telling);
  }
  return found.sort((a, b) => b.score - a.score || a.held.n - b.held.n || a.start - b.start).slice(0, most);
}

/**
 * True if a document has this number elsewhere in a sentence that shares two telling words with the draft's: what it says of the one thing
 * in two ways is not held against a draft that took the other.
 */
export function saysElsewhere(held: Held, number: string, sentence: string, but: Span): boolean {
  const index = indexOf(held);
  const forms = new Set(tellingForms(sentence).map(stem));
  return held.paragraphs.some((paragraph, at) => {
    if (!held.text.slice(paragraph.start, paragraph.end).includes(number)) return false;
    return sentencesOf(held, index, at).some(
      one =>
        one.start !== but.start &&
        comparableWords(held.text.slice(one.start, one.end)).forms.includes(number) &&
        [...forms].filter(form => one.stems.has(form)).length >= 2,
    );
  });
}

/** The sentences around, from which a name or matter is carried on. */
const beside = [-1, 1, -2];

/**
 * Sentences of one document that have at least half of the weight; the neighbours' words count for a third, since names give way to
 * pronouns, and those named elsewhere for a fifth. Only paragraphs that may have such a sentence are parted.
 */
function scored(held: Held, weights: ReadonlyMap<string, number>, total: number): Telling[] {
  const index = indexOf(held);
  const here = new Map<number, Set<string>>();
  for (const word of weights.keys())
    for (const paragraph of index.byStem.get(word) ?? []) add(here, paragraph, word);
  const found: Telling[] = [];
  for (const [paragraph, words] of here) {
    if (words.size < 2) continue;
    const around = [here.get(paragraph - 1), here.get(paragraph + 1)];
    const bound = sum(weights, word =>
      words.has(word) ? 1 : around.some(one => one?.has(word)) ? 1 / 3 : index.byStem.has(word) ? 1 / 5 : 0,
    );
    if (bound / total < least) continue;
    const before = paragraph > 0 ? sentencesOf(held, index, paragraph - 1) : [];
    const own = sentencesOf(held, index, paragraph);
    const after = paragraph + 1 < held.paragraphs.length ? sentencesOf(held, index, paragraph + 1) : [];
    const all = [...before, ...own, ...after];
    for (let at = before.length; at < before.length + own.length; at++) {
      const { stems } = all[at]!;
      const score = sum(weights, word =>
        stems.has(word)
          ? 1
          : beside.some(step => all[at + step]?.stems.has(word))
            ? 1 / 3
            : index.byStem.has(word)
              ? 1 / 5
              : 0,
      );
      if (score / total < least) continue;
      const shared = [...weights.keys()].filter(word => stems.has(word));
      const { start, end } = all[at]!;
      if (shared.length < 2) continue;
      found.push({
        held,
        start,
        end,
        score: score / total,
        shared: shared.length,
        asked: weights.size,
      });
    }
  }
  return found;
}

function add(sets: Map<number, Set<string>>, key: number, value: string): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

function sum(weights: ReadonlyMap<string, number>, share: (word: string) => number): number {
  let total = 0;
  for (const [word, weight] of weights) total += weight * share(word);
  return total;
}

function indexOf(held: Held): Index {
  let index = known.get(held);
  if (index) return index;
  const byStem = new Map<string, number[]>();
  const { forms, starts } = held.words;
  let paragraph = 0;
  for (let at = 0; at < forms.length; at++) {
    while (paragraph < held.paragraphs.length && held.paragraphs[paragraph]!.end <= starts[at]!) paragraph++;
    if (paragraph === held.paragraphs.length) break;
    if (starts[at]! < held.paragraphs[paragraph]!.start) continue;
    const word = stem(forms[at]!);
    const places = byStem.get(word);
    if (!places) byStem.set(word, [paragraph]);
    else if (places.at(-1) !== paragraph) places.push(paragraph);
  }
  index = { byStem, parted: new Map() };
  known.set(held, index);
  return index;
}

/** A paragraph's sentences, parted when first asked for. */
function sentencesOf(held: Held, index: Index, paragraph: number): readonly Parted[] {
  let sentences = index.parted.get(paragraph);
  if (sentences) return sentences;
  const { start: from, end: to } = held.paragraphs[paragraph]!;
  const words = tokenise(held.text, from, to);
  sentences = divide(held.text, words).map(([first, last]) => {
    const start = words[first]!.start;
    const end = words[last - 1]!.end;
    return { start, end, stems: new Set(comparableWords(held.text.slice(start, end)).forms.map(stem)) };
  });
  index.parted.set(paragraph, sentences);
  return sentences;
}
