import { overlapping, placeHolding } from '../../text/overlapping.ts';
import type { Span } from '../../text/span.ts';
import type { Name, NameType, Sentence, Token } from '../analysis.ts';

/** The name that a stretch of the text is, if it lies within one sentence; null if not. */
export function nameAt(
  { start, end }: Span,
  sentences: readonly Sentence[],
  type: NameType,
  subtype: string | null = null,
): Name | null {
  const sentence = placeHolding(sentences, start);
  const tokens = sentences[sentence]?.tokens ?? [];
  const first = tokens.findIndex(token => token.start >= start);
  const last = tokens.findLastIndex(token => token.end <= end);
  if (first < 0 || last < first) return null;
  return nameOf(tokens, sentence, first, last, type, subtype);
}

/** The name that a run of a sentence's words is. */
export function nameOf(
  tokens: readonly Token[],
  sentence: number,
  first: number,
  last: number,
  type: NameType,
  subtype: string | null,
): Name {
  const span = { start: tokens[first]!.start, end: tokens[last]!.end };
  return { type, subtype, sentence, first, last, title: null, ...span };
}

/** The names with others, found in the order of the text, in place of those that they overlap. */
export function withInPlace(names: readonly Name[], found: readonly Name[]): Name[] {
  if (found.length === 0) return [...names];
  const kept = names.filter(name => overlapping(found, name).length === 0);
  return [...kept, ...found].sort((a, b) => a.start - b.start);
}
