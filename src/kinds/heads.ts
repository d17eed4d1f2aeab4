import type { Analysis, Sentence } from '../language/analysis.ts';
import { overlapping, placeHolding } from '../text/overlapping.ts';
import type { Span } from '../text/span.ts';

/** The name in "the city of Pell": a place and what governs it are one. Null for a phrase with another head. */
export function governedBy({ text, names }: Analysis, span: Span, head: Span): Span | null {
  if (
    !/^(?:city|town|village|township|borough|county|state|commonwealth)$/iu.test(
      text.slice(head.start, head.end),
    )
  )
    return null;
  const of = /^\s+of\s+/u.exec(text.slice(head.end, span.end))?.[0].length;
  return (
    overlapping(names, span).find(
      name => name.type === 'place' && name.start === head.end + (of ?? -1) && name.end <= span.end,
    ) ?? null
  );
}

/** The token that heads the span: the first whose own head lies outside it; null where the span holds no token. */
export function headOf(sentences: readonly Sentence[], span: Span): Span | null {
  const sentence = sentences[placeHolding(sentences, span.start)];
  if (!sentence) return null;
  for (const token of sentence.tokens) {
    if (token.start < span.start || token.end > span.end || token.deprel === 'punct') continue;
    const head = token.head < 0 ? undefined : sentence.tokens[token.head];
    if (!head || head.start < span.start || head.end > span.end) return token;
  }
  return null;
}
