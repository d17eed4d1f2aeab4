import type { Clause } from '../../language/clauses.ts';
import { overlapping } from '../../text/overlapping.ts';
import { contains, type Span } from '../../text/span.ts';
import type { View } from '../view.ts';
import type { Party } from './claim.ts';
import { type ContentWords, contentWords } from './words.ts';

/** The content words of a sentence, times left out. */
export function sentenceWords(view: View, sentence: number): ContentWords {
  const { sentences, times } = view.analysis;
  const whole = sentences[sentence];
  return whole ? contentWords(view, sentence, whole, overlapping(times, whole)) : { words: [], names: [] };
}

/** The sentence before, where no paragraph ends between the two; null otherwise. */
export function sentenceBefore(view: View, sentence: number): number | null {
  const { sentences, text } = view.analysis;
  const [before, own] = [sentences[sentence - 1], sentences[sentence]];
  return before && own && !text.slice(before.end, own.start).includes('\n') ? sentence - 1 : null;
}

/**
 * Those whom a span names, or means by a pronoun or noun phrase that the analysis resolved, with the words that stand for them.
 * Pronouns have no words of their own, so the name's are given.
 */
export function partiesIn(view: View, span: Span, clauses: readonly Clause[] = []): Party[] {
  const { names, text } = view.analysis;
  const found = new Map<string, Set<string>>();
  const add = (place: Span) => {
    const mention = view.context.mentionAt(place);
    if (mention === null) return;
    const name = view.context.nameOf(mention);
    const words = found.get(name) ?? new Set<string>();
    for (const word of wordsOfName(text.slice(place.start, place.end))) words.add(word);
    found.set(name, words);
  };
  for (const name of overlapping(names, span)) if (contains(span, name)) add(name);
  for (const { agent, patient, recipient, obliques } of clauses)
    for (const argument of [agent, patient, recipient, ...obliques])
      if (argument && isAnaphor(text.slice(argument.start, argument.end))) add(argument);
  return [...found].map(([name, words]) => ({ name, words: [...words, ...wordsOfName(name)] }));
}

/** "it", "the board", "its program": a phrase without a name of its own, which may stand for one. */
function isAnaphor(phrase: string): boolean {
  return /^(?:it|they|them|he|she|him|her|we|us|(?:the|this|that|its|their) \p{Ll}[\p{L}-]*)$/iu.test(
    phrase.trim(),
  );
}

/** The words of a name in the form of `contentWords`. */
function wordsOfName(name: string): string[] {
  return (name.toLowerCase().match(/[\p{L}.]+(?:-[\p{L}]+)*/gu) ?? []).filter(
    word => !/^(?:the|of|and|for|it|they|them|he|she|him|her|we|us|this|that|its|their)$/u.test(word),
  );
}
