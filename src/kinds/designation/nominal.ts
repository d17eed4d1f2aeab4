import { overlapping } from '../../text/overlapping.ts';
import type { Span } from '../../text/span.ts';
import { bare, dependents, type Noun, nouns, phrase, rolesIn } from '../phrases.ts';
import { conjunctsOf, phraseOf, tokensOf, type View, wordsOf } from '../view.ts';
import type { Labelled } from './item.ts';

/** "the agency's designation of the river as critical", "the mill's listing as a protected monument": the act told by its noun. */
export function designatedAs(view: View): Labelled[] {
  return nouns(view, lemma =>
    /^(?:designation|classification|listing|categori[sz]ation|certification|recognition)$/u.test(lemma),
  ).flatMap(noun => {
    const of = dependents(view, noun, /^nmod/u, new Set(['of']))[0];
    const owner = dependents(view, noun, /^nmod:poss/u)[0];
    const named = of ?? owner;
    const label = labelBehind(view, noun);
    if (named === undefined || !label) return [];
    const party = (at: number): Span => phrase(view, { sentence: noun.sentence, at });
    return [
      {
        sentence: noun.sentence,
        label,
        of: [party(named)],
        by: of !== undefined && owner !== undefined ? party(owner) : null,
        polarity: 'asserted',
        rule: 'nominal',
        sure: true,
      },
    ];
  });
}

/** "gave the school a rating of “poor”", "received the lowest grade, “inadequate”", "was given a “failing” status": the mark beside its noun. */
export function ratingGiven(view: View): Labelled[] {
  return nouns(view, lemma =>
    /^(?:rating|grade|judg(?:e)?ment|status|classification|verdict)$/u.test(lemma),
  ).flatMap(noun => {
    const role = rolesIn(view, noun).find(({ clause }) => grading.test(clause.lemma));
    if (!role || role.clause.force.negated || role.clause.force.modal) return [];
    const { clause } = role;
    const gives = /^(?:give|award|assign|hand)$/u.test(clause.lemma);
    const of = !gives ? clause.agent : (clause.recipient ?? (clause.passive ? clause.patient : null));
    const label = markBeside(view, noun);
    if (!of || !label || of.head === noun.at) return [];
    return [
      {
        sentence: noun.sentence,
        label,
        of: conjunctsOf(view, noun.sentence, of.head),
        by: gives ? clause.agent : null,
        polarity: 'asserted',
        rule: 'nominal',
        sure: true,
      },
    ];
  });
}

const grading = /^(?:give|award|assign|hand|receive|get|earn|hold|have)$/u;

/** The quotation before or behind a noun for a mark: "a “poor” rating", "a rating of “poor”", "the lowest grade, “poor”". */
function markBeside(view: View, noun: Noun): Span | null {
  const { text, quotations } = view.analysis;
  const { start, end } = tokensOf(view, noun.sentence)[noun.at]!;
  const behind = /^(?:,|\sof)\s(?=[“"‘'])/u.exec(text.slice(end, end + 5))?.[0].length ?? 0;
  const near = behind > 0 ? { start: end + behind, end: end + behind + 1 } : { start: start - 2, end: start };
  return (
    overlapping(quotations, near).find(
      one =>
        (behind > 0 ? one.start === near.start : one.end <= start) &&
        one.end - one.start < 40 &&
        /^\W?\p{Ll}/u.test(wordsOf(view, one)),
    ) ?? null
  );
}

/** The words behind the first "as" after the noun, within its sentence: a phrase in marks, or a noun or adjective of its own. */
function labelBehind(view: View, noun: Noun): Span | null {
  const tokens = tokensOf(view, noun.sentence);
  const as = tokens.findIndex((token, at) => at > noun.at && at - noun.at < 10 && /^as$/iu.test(token.form));
  if (as < 0) return null;
  const quote = overlapping(view.analysis.quotations, {
    start: tokens[as]!.end,
    end: tokens[as]!.end + 2,
  }).find(one => one.end - one.start < 60);
  if (quote) return quote;
  // "its designation as critical would stay": the parser may take "critical" for who stays
  const head = tokens[as + 1]?.deprel === 'nsubj' ? as + 1 : tokens[as]!.head;
  const top = tokens[head];
  if (!top || head < as || !/^(?:NOUN|ADJ)$/u.test(top.upos)) return null;
  const full = phraseOf(tokens, view.children[noun.sentence]!, head);
  return bare(view, { start: Math.max(full.start, tokens[as]!.end), end: full.end });
}

/** "the school board's “failing” rating", "the ‘critical’ label on the river": the label in marks before the noun that calls it one. */
export function labelNoun(view: View): Labelled[] {
  return nouns(view, lemma =>
    /^(?:label|designation|rating|status|classification|listing|tag)$/u.test(lemma),
  ).flatMap(noun => {
    const tokens = tokensOf(view, noun.sentence);
    const { start } = tokens[noun.at]!;
    const quote = overlapping(view.analysis.quotations, { start: start - 2, end: start }).find(
      one => one.end <= start && one.end - one.start < 40 && /^\W?\p{Ll}/u.test(wordsOf(view, one)),
    );
    const owner =
      dependents(view, noun, /^nmod:poss/u)[0] ??
      dependents(view, noun, /^nmod/u, new Set(['on', 'of', 'for']))[0];
    if (!quote || owner === undefined) return [];
    return [
      {
        sentence: noun.sentence,
        label: quote,
        of: [phrase(view, { sentence: noun.sentence, at: owner })],
        by: null,
        polarity: 'asserted',
        rule: 'nominal',
        sure: true,
      },
    ];
  });
}
