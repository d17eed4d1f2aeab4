import type { Analysis, Sentence } from '../language/analysis.ts';
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
    names.find(
      name => name.type === 'place' && name.start === head.end + (of ?? -1) && name.end <= span.end,
    ) ?? null
  );
}

/** The token that heads the span: the first whose own head lies outside it; null where the span holds no token. */
export function headOf(sentences: readonly Sentence[], span: Span): Span | null {
  const sentence = sentenceAt(sentences, span.start);
  if (!sentence) return null;
  for (const token of sentence.tokens) {
    if (token.start < span.start || token.end > span.end || token.deprel === 'punct') continue;
    const head = token.head < 0 ? undefined : sentence.tokens[token.head];
    if (!head || head.start < span.start || head.end > span.end) return token;
  }
  return null;
}

/** The sentence that holds the place, by binary search; null between sentences. */
function sentenceAt(sentences: readonly Sentence[], place: number): Sentence | null {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle]!;
    if (place < sentence.start) high = middle - 1;
    else if (place >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return null;
}
