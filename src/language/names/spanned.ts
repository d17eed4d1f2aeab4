import { placeHolding } from '../../text/overlapping.ts';
import type { Span } from '../../text/span.ts';
import type { Name, NameType, Sentence } from '../analysis.ts';

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
  const span = { start: tokens[first]!.start, end: tokens[last]!.end };
  return { type, subtype, sentence, first, last, title: null, ...span };
}
