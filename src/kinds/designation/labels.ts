import { overlapping } from '../../text/overlapping.ts';
import { contains, type Span } from '../../text/span.ts';
import type { MentionRef } from '../item.ts';
import { dependents, nouns, phrase } from '../phrases.ts';
import { tokensOf, type View, wordsOf } from '../view.ts';

/** Nouns that say what everybody is: no label with consequences. */
const plain = new Set(
  (
    'city town county state village place country nation area community part member leader mayor man woman person people group thing way ' +
    'one reason problem example time day year lot number case result step move issue matter question victory crisis story home center ' +
    'agency company body organization department office board court law policy rule program programme city-state party side'
  ).split(' '),
);

/** Labels that the document marks as such anywhere: "so-called …s", "self-described …", or in short quotation marks. */
export function markedLabels(view: View): string[] {
  return nouns(view, (_, token) => token.upos === 'NOUN').flatMap(noun => {
    const span = phrase(view, noun);
    const marked =
      /\b(?:so-called|self-(?:described|professed|declared|proclaimed|styled))\b/iu.test(
        wordsOf(view, span),
      ) || quoted(view, span);
    return marked && isLabel(view, noun.sentence, noun.at, span) ? [normal(view, span)] : [];
  });
}

/** The label without article, marks and number: "so-called sanctuary cities" and "a ‘sanctuary city’" are one. */
export function normal(view: View, span: Span): string {
  return labelWords(view, span).toLowerCase().replace(/ies$/u, 'y').replace(/s$/u, '');
}

export function labelWords(view: View, span: Span): string {
  return wordsOf(view, span)
    .replace(/[“”"‘`]|(?<!\p{L})['’]|['’](?!\p{L})/gu, '')
    .replace(
      /^(?:\d+|several|some|many|most|all|two|three|four|five|six|seven|eight|nine|ten|the|these|those|other)\s+/iu,
      '',
    )
    .replace(
      /^(?:in|on|of|to|from)\s+(?!(?:\p{L}+ )?(?:breach|violation|default|contempt|arrears|non-?compliance)\b)(?=\p{Ll})/u,
      '',
    )
    .replace(/^(?:an?|the|as|so-called|self-(?:described|professed|declared|proclaimed|styled))\s+/giu, '')
    .replace(/^(?:so-called|self-(?:described|professed|declared|proclaimed|styled))\s+/giu, '')
    .replace(/[,.;]+$/u, '');
}

/** Nouns for places and bodies of which a number may bear one label. */
const GOVERNED =
  /^(?:city|town|village|county|state|country|jurisdiction|community|municipality|district|haven|area|zone|agency|company|firm|school|hospital|landlord|utility)$/u;

/** A label has at least one word beside its noun, or stands in quotation marks; what everybody is, is none. */
export function isLabel(view: View, sentence: number, head: number, span: Span): boolean {
  const lemma = tokensOf(view, sentence)[head]!.lemma.toLowerCase();
  const count = labelWords(view, span).split(' ').length;
  if (count > 5 || /\d/u.test(labelWords(view, span))) return false;
  // "deemed two particular boats …": some of a kind, not what somebody is; "23 so-called drought towns" are what they are called.
  if (
    !GOVERNED.test(lemma) &&
    /^(?:\d|(?:two|three|four|five|six|several|some|particular)\b)/iu.test(wordsOf(view, span)) &&
    !quoted(view, span)
  )
    return false;
  const modified = dependents(view, { sentence, at: head }, /^(?:compound|amod|nmod)/u).length > 0;
  return (
    (quoted(view, span) && (count >= 2 || !plain.has(lemma))) ||
    (modified && count >= 2) ||
    (!plain.has(lemma) && count >= 2)
  );
}

/** Whether a phrase stands in marks of its own, or holds words that do: a clause or a sentence in marks marks no label. */
export function quoted(view: View, span: Span): boolean {
  return overlapping(view.analysis.quotations, span).some(
    quotation =>
      quotation.end - quotation.start < 60 &&
      (contains(span, quotation.inner) ||
        (contains(quotation, span) &&
          quotation.inner.end - span.end <= (span.start - quotation.inner.start <= margin ? tail : margin))),
  );
}

/** An article and a stop may stand in the marks beside the label, in UTF-16 code units. */
const margin = 6;
/** As much of a name as may stand in the marks behind a label: “drought town of Stavely”. */
const tail = 24;

/** Labels are put on bodies, places and programmes; what a person or a law is called is no designation. */
export function isPublic(view: View, ref: MentionRef | null): boolean {
  return ref !== null && !/^(?:person|law)$/u.test(view.context.typeOf(ref) ?? '');
}
