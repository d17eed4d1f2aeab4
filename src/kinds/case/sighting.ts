import type { TimeExpression } from '../../language/analysis.ts';
import type { Clause } from '../../language/clauses.ts';
import { overlapping } from '../../text/overlapping.ts';
import { contains, type Span } from '../../text/span.ts';
import type { DraftItem } from '../item.ts';
import { dependents, governor, type Noun } from '../phrases.ts';
import { conjunctsOf, realityOf, timesOf, tokensOf, type View, wordsOf } from '../view.ts';

/** What one place of the text tells of a court matter. */
export interface Sighting {
  readonly sentence: number;
  /** The words of a caption ("Roe v. Marl"), or null. */
  readonly name: Span | null;
  /** The name to give a caption that is set as a heading, or null for the words themselves. */
  readonly called: string | null;
  readonly plaintiffs: readonly Span[];
  readonly defendants: readonly Span[];
  readonly filed: TimeExpression | null;
  readonly court: Span | null;
  readonly docketNumber: string | null;
  readonly about: Span | null;
  readonly counsel: readonly Span[];
  /** Refers back ("the suit"), and so joins the latest matter it does not contradict. */
  readonly back: boolean;
  /** Shows by itself that a matter is before a court; the others only add to one. */
  readonly sure: boolean;
  readonly reality: DraftItem['reality'];
}

export const nothing = {
  name: null,
  called: null,
  plaintiffs: [],
  defendants: [],
  filed: null,
  court: null,
  docketNumber: null,
  about: null,
  counsel: [],
  back: false,
  sure: true,
  reality: 'happened',
} as const satisfies Omit<Sighting, 'sentence'>;

export function parties(view: View, sentence: number, head: number | undefined): Span[] {
  return head === undefined ? [] : conjunctsOf(view, sentence, head);
}

const courtWord = /\b(?:court|tribunal|court of appeals?)\b/iu;

/** The court that a span names, by its own name or, without one, by a phrase ("the county court at Leyburn") behind "in" or "before". */
export function courtIn(view: View, span: Span): Span | null {
  const named = overlapping(view.analysis.names, span).find(
    name =>
      contains(span, name) &&
      (name.subtype === 'court' || (name.type === 'body' && courtWord.test(wordsOf(view, name)))),
  );
  if (named) return named;
  const text = view.analysis.text.slice(span.start, span.end);
  // A court by a name that the tagger missed: "the General Court".
  const capital = /\b\p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ )*(?:Court|Tribunal)\b/u.exec(text);
  if (capital)
    return { start: span.start + capital.index, end: span.start + capital.index + capital[0].length };
  const found =
    /\b(?:in|before|at|to|with) (?<court>(?:(?:the|a|an) (?:\p{Ll}+ ){0,2}|(?:federal|state|district|county|city|superior|appeals?|bankruptcy|high|supreme|employment|magistrates[’']) (?:\p{Ll}+ )?)(?:court|tribunal)\b(?! (?:order|ruling|case|decision|filing|record|document|hearing|date|fight|battle|challenge|action|costs))(?: (?:at|in|of) \p{Lu}\p{L}+)?)/u.exec(
      text,
    );
  if (!found?.groups?.court) return null;
  const start = span.start + found.index + found[0].length - found.groups.court.length;
  return { start, end: start + found.groups.court.length };
}

export function dateIn(view: View, clause: Clause): TimeExpression | null {
  return timesOf(view, clause).find(time => time.type === 'DATE' && time.date !== null) ?? null;
}

/** Whether a suit was brought, is planned, threatened or only imagined, by its verb or by the verb above an infinitive. */
export function broughtIn(view: View, clause: Clause): DraftItem['reality'] {
  const token = tokensOf(view, clause.sentence)[clause.predicate]!;
  const above = governor(view, clause);
  const reality = realityOf(clause, above);
  if (reality !== 'happened' || token.xpos !== 'VB' || !above) return reality;
  return /^(?:decide|vote|authori[sz]e|prepare|consider|want|seek)$/u.test(above.lemma) ? 'planned' : reality;
}

/** Verbs by which one wants a thing done by another. */
const asking =
  /^(?:advise|ask|beg|call|challenge|dare|demand|encourage|exhort|implore|invite|lobby|petition|press|pressure|prompt|push|recommend|request|suggest|tell|urge|want)$/u;

/** "urged the minister | to sue | the mill", "asked the town | to join | its suit": what another is to bring has not been brought. */
export function isOnlyAsked(view: View, clause: Clause): boolean {
  const { xpos } = tokensOf(view, clause.sentence)[clause.predicate]!;
  const above = governor(view, clause);
  if (xpos !== 'VB' || clause.force.modal !== null || !above) return false;
  // "wants to sue", "asked to join the suit": its own wish
  const own =
    !above.passive &&
    !above.patient &&
    !above.recipient &&
    above.obliques.every(({ preposition }) => preposition !== 'on' && preposition !== 'upon');
  return asking.test(above.lemma) && !own;
}

/** The party that a noun's "of" or possessive names: "Roe's appeal", "an appeal by Roe", "the decision of the board". */
export function ownersOf(view: View, noun: Noun): Span[] {
  const owner =
    dependents(view, noun, /^nmod:poss/u)[0] ??
    dependents(view, noun, /^nmod/u, new Set(['by', 'from', 'of']))[0];
  return parties(view, noun.sentence, owner);
}

/** Those against whom a noun stands: "a suit against the mill", "its appeal against a decision of the board"; `more` are heads of further such phrases. */
export function opponentsOf(view: View, noun: Noun, more: readonly number[] = []): Span[] {
  const { sentence } = noun;
  // "an appeal by the union against the mill": the tree may hang it on the union
  const owners = dependents(view, noun, /^nmod/u, new Set(['by', 'from', 'of']));
  const nouns = [noun, ...owners.map(at => ({ sentence, at }))];
  const own = nouns.flatMap(one => dependents(view, one, /^(?:nmod|obl)/u, new Set(['against'])));
  const heads = [...own, ...more];
  return [...new Set(heads)].flatMap(at => {
    const act = { sentence, at };
    if (!decided.test(lemmaAt(view, act))) return parties(view, sentence, at);
    const of = dependents(view, act, /^nmod/u, new Set(['of', 'by', 'from']))[0];
    const owner = dependents(view, act, /^nmod:poss/u)[0];
    return parties(view, sentence, owner ?? of);
  });
}

/** What a body has done, behind "against": the body is the other party. */
export const decided =
  /^(?:decision|order|ruling|act|refusal|notice|fine|penalty|finding|policy|action|approval|permit|licen[cs]e|ban|consent|permission|judg(?:e)?ment|verdict|designation|determination|rejection|denial|rule|plan)$/iu;

export function lemmaAt(view: View, { sentence, at }: Noun): string {
  return tokensOf(view, sentence)[at]!.lemma.toLowerCase();
}

/** True for words of those who sit in judgment: "a judge", "the Pell Tribunal"; not for "the Department of Justice". */
export const isBench = (words: string): boolean =>
  /\b(?:judge|(?<!\b(?:of|for) )justice|court|tribunal|magistrate)s?\b(?! department)/iu.test(words);

/** "filed a suit | with the county": who sues together with somebody else. */
export function together(view: View, clause: Clause): Span[] {
  const beside = clause.obliques.filter(one => /^(?:with|alongside)$/u.test(one.preposition ?? ''));
  return beside
    .flatMap(one => parties(view, clause.sentence, one.head))
    .filter(span => {
      const ref = view.context.mentionAt(span);
      return (
        ref !== null &&
        /^(?:body|place)$/u.test(view.context.typeOf(ref) ?? '') &&
        !isBench(wordsOf(view, span))
      );
    });
}

/** "Judge Ada Roe", "Mr Justice Lind", "Senior Member Ivo Pell": somebody who sits in judgment. */
export function titled(view: View, span: Span): boolean {
  const ref = view.context.mentionAt(span);
  return (
    ref !== null &&
    view.context
      .titlesOf(ref)
      .some(title =>
        /\b(?:judge|justice|magistrate|sheriff principal|(?:senior|presiding|tribunal) member)\b/iu.test(
          title,
        ),
      )
  );
}
