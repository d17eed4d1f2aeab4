import { divide } from '../../language/sentences.ts';
import { tokenise } from '../../language/tokens.ts';
import type { Span } from '../../text/span.ts';
import { comparableWords } from '../../text/words.ts';
import { type Held, type Holdings, paragraphsOf } from '../holdings.ts';

/** A sentence of the record that tells of what a draft's sentence tells. */
export interface Telling extends Span {
  readonly held: Held;
  /** The share of the draft's telling words that it has, by their weight: 0 to 1. */
  readonly score: number;
}

interface Sentences {
  readonly spans: readonly Span[];
  /** Stem → the sentences that have it. */
  readonly byStem: ReadonlyMap<string, readonly number[]>;
}

const known = new WeakMap<Held, Sentences>();

/** Below this a sentence of the record is not said to tell of the same. */
const least = 0.5;
/** Documents looked through for one sentence; words asked for; documents above which a word tells nothing. */
const mostDocuments = 8;
const mostWords = 7;
const tooCommon = 3000;

const empty = new Set(
  "the a an of to in and is are was were be been it that this these those we they he she you i for on with as at by not have has had do did will would can could there their our his her its my your or but from so if no all who what which when said say says told also more than after before about into over out up down during while he's it's one two new last year years week month day days today several newspaper newspapers reported report reports according experts sources".split(
    ' ',
  ),
);

/** A word without the ending that number, tense and possession give it. */
export function stem(form: string): string {
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
  const asked = forms
    .filter(form => holdings.frequency(form) > 0 && holdings.frequency(form) <= tooCommon)
    .sort((a, b) => holdings.frequency(a) - holdings.frequency(b))
    .slice(0, mostWords);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const found: Telling[] = [];
  for (const n of holdings.withAny(asked, mostDocuments)) {
    const held = holdings.document(n);
    for (const telling of scored(held, weights, total)) found.push(telling);
  }
  return found.sort((a, b) => b.score - a.score || a.held.n - b.held.n || a.start - b.start).slice(0, most);
}

/** The sentences around, from which a name or matter is carried on. */
const beside = [-1, 1, -2];

/** Sentences of one document that have at least half of the weight; the neighbours' words count for a third, since names give way to pronouns. */
function scored(held: Held, weights: ReadonlyMap<string, number>, total: number): Telling[] {
  const { spans, byStem } = sentencesOf(held);
  const own = new Map<number, Set<string>>();
  for (const word of weights.keys())
    for (const at of byStem.get(word) ?? []) {
      const words = own.get(at);
      if (words) words.add(word);
      else own.set(at, new Set([word]));
    }
  const found: Telling[] = [];
  for (const [at, words] of own) {
    let score = 0;
    for (const [word, weight] of weights)
      if (words.has(word)) score += weight;
      else if (beside.some(step => own.get(at + step)?.has(word))) score += weight / 3;
      // what the document names elsewhere, it need not name again
      else if (byStem.has(word)) score += weight / 5;
    if (score / total >= least && words.size >= 2) found.push({ held, ...spans[at]!, score: score / total });
  }
  return found;
}

/** A document's sentences, parted once. */
function sentencesOf(held: Held): Sentences {
  let sentences = known.get(held);
  if (sentences) return sentences;
  const spans: Span[] = [];
  for (const paragraph of paragraphsOf(held.text)) {
    const words = tokenise(held.text, paragraph.start, paragraph.end);
    for (const [first, last] of divide(held.text, words))
      spans.push({ start: words[first]!.start, end: words[last - 1]!.end });
  }
  const byStem = new Map<string, number[]>();
  const { forms, starts } = held.words;
  let sentence = 0;
  for (let at = 0; at < forms.length; at++) {
    while (sentence + 1 < spans.length && spans[sentence]!.end <= starts[at]!) sentence++;
    const word = stem(forms[at]!);
    const places = byStem.get(word);
    if (!places) byStem.set(word, [sentence]);
    else if (places.at(-1) !== sentence) places.push(sentence);
  }
  sentences = { spans, byStem };
  known.set(held, sentences);
  return sentences;
}
