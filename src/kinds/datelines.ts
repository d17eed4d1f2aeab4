import type { Analysis } from '../language/analysis.ts';
import { placeHolding } from '../text/overlapping.ts';
import type { Span } from '../text/span.ts';

/** "Elmford, OH — Mayor Ana Reyes": a dateline at a sentence's beginning is not whom the sentence tells of. */
export function withoutDateline({ text, sentences }: Analysis, span: Span): Span {
  const sentence = sentences[placeHolding(sentences, span.start)];
  if (sentence?.start !== span.start) return span;
  const found = dateline.exec(text.slice(span.start, span.end));
  return found ? { start: span.start + found[0].length, end: span.end } : span;
}

const dateline =
  /^(?:\([^()]{3,30}\)\s|\p{Lu}[\p{L}.'’ ]{2,24}(?:,\s\p{Lu}[\p{L}.]{1,14})?\s?(?:[—–]|--)\s?)(?=\p{Lu})/u;

/** "ELMFORD, OH — Mayor Reyes said": the tree may hang the verb on the place. */
export function isDateline({ text, sentences }: Analysis, { start, end }: Span): boolean {
  const sentence = sentences[placeHolding(sentences, start)];
  return (
    sentence !== undefined &&
    start - sentence.start < 30 &&
    /^\(?\p{Lu}[\p{L}.'’ ]*(?:,\s\p{Lu}[\p{L}.]*)?$/u.test(text.slice(sentence.start, end)) &&
    (/^\s?(?:[—–]|--)\s?(?:\p{Lu}|["“])/u.test(text.slice(end, end + 4)) ||
      (text[sentence.start] === '(' && /^(?:,\s[\p{Lu}.]{2,5})?\)\s\p{Lu}/u.test(text.slice(end, end + 12))))
  );
}
