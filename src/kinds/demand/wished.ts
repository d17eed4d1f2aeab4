import type { Argument, Clause } from '../../language/clauses.ts';
import { placeAround } from '../../text/overlapping.ts';
import type { Span } from '../../text/span.ts';
import { bare, contentOf } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { conjunctsOf, tokensOf, type View, wordsOf } from '../view.ts';
import type { Asked } from './asked.ts';
import { contents } from './contents.ts';

/** "demanded that the board publish its tests". */
export function wished(view: View, clause: Clause): Asked | null {
  if (clause.lemma === 'tell' || clause.lemma === 'warn' || clause.lemma === 'want') return null;
  const content = contents(view, clause).find(
    one =>
      !one.force.conditional &&
      one.kind === 'verb' &&
      !isPast(view, one) &&
      !isQuestion(view, one) &&
      isWish(view, one, clause),
  );
  if (!content) return null;
  const named = content.passive ? null : content.agent;
  const broken = named && nounForVerb(view, named);
  if (broken)
    return {
      clause,
      by: clause.agent,
      of: { ...named, ...broken.of },
      what: bare(view, { start: broken.verb.start, end: content.whole.end }),
      rule: 'that',
    };
  const start = Math.min(tokensOf(view, content.sentence)[content.predicate]!.start, content.whole.end);
  const what =
    named && !named.carried && named.start < start
      ? { start, end: content.whole.end }
      : contentOf(view, content);
  const other = named && !view.context.mentionAt(named) ? sameWords(view, named) : null;
  const of = named && other ? { ...named, ...other } : named;
  if (of && !other && isThing(view, of) && publicStanding(view, clause.agent ?? of) !== 'open')
    return {
      clause,
      by: clause.agent,
      of: null,
      what: bare(view, { start: of.start, end: endBeforeBut(view, content, what.end) }),
      rule: 'that',
    };
  return { clause, by: clause.agent, of, what: bare(view, what), rule: 'that' };
}

/** "insists that the budget include a wall, | but the council has not passed it |": what another did about it is not asked. */
function endBeforeBut(view: View, content: Clause, end: number): number {
  const list = view.clauses[content.sentence]!;
  const other = list.find(
    one =>
      one.relation === 'conj' &&
      one.governor !== null &&
      list[one.governor] === content &&
      one.force.finite &&
      one.agent !== null &&
      !one.agent.carried,
  );
  const from = other?.agent?.start ?? end;
  const but = /,? but\s+$/iu.exec(view.analysis.text.slice(content.whole.start, from));
  return but && from < end ? content.whole.start + but.index : end;
}

/** "asked that | work | not restart", "insisted that | its own rangers | take part": what is nobody on a docket belongs to what is asked. */
const isThing = (view: View, phrase: Argument): boolean =>
  !phrase.carried &&
  publicStanding(view, phrase) === 'open' &&
  view.context.mentionAt(phrase) === null &&
  /^(?:(?:the|an?|any|all|each|every|no|more|its|their|his|her|our|these|those|this|that) )*\p{Ll}/u.test(
    wordsOf(view, phrase),
  ) &&
  !/^(?:you|they|he|she|it|we|i|that|this|who|which|members|everyone|everybody|people)$/iu.test(
    wordsOf(view, phrase),
  );

/** "should have known": over and done. */
function isPast(view: View, clause: Clause): boolean {
  const tokens = tokensOf(view, clause.sentence);
  return view.children[clause.sentence]![clause.predicate]!.some(
    at => tokens[at]!.deprel === 'aux' && tokens[at]!.lemma === 'have',
  );
}

/** "asked where each pupil lives", "asked, “You think so?”": what is asked is an answer, not a deed. */
function isQuestion(view: View, content: Clause): boolean {
  return (
    /^[“"‘']?(?:who|whom|whose|what|when|where|why|how|which|whether|if)\b/iu.test(
      wordsOf(view, content.whole),
    ) || /\?/u.test(wordsOf(view, { start: content.whole.start, end: content.whole.end + 2 }))
  );
}

/** "that the board release the results": the parser may take the bare verb for a noun; the words before it name the one asked. */
function nounForVerb(view: View, phrase: Argument): { of: Span; verb: Span } | null {
  const sentence = placeAround(view.analysis.sentences, phrase);
  const tokens = tokensOf(view, sentence);
  const head = tokens[phrase.head]!;
  const next = tokens[phrase.head + 1];
  if (head.upos !== 'NOUN' || !next || !/^(?:DET|PRON)$/u.test(next.upos)) return null;
  const of = { start: phrase.start, end: tokens[phrase.head - 1]?.end ?? phrase.start };
  if (of.end <= of.start) return null;
  const named = view.context.mentionAt(of) ? of : sameWords(view, of);
  return named && { of: named, verb: head };
}

/** Another place of the same words ("the utility") that stands for one party. */
function sameWords(view: View, span: Span): Span | null {
  const words = wordsOf(view, span).toLowerCase();
  const found = view.analysis.chains
    .flatMap(chain => chain.mentions)
    .find(
      mention =>
        mention.form === 'nominal' &&
        wordsOf(view, mention).toLowerCase() === words &&
        view.context.mentionAt(mention) !== null,
    );
  return found ?? null;
}

/** A subjunctive or modal clause: "that the board publish", "that it should publish"; after "demand" and "require" any. */
function isWish(view: View, clause: Clause, asker: Clause): boolean {
  if (clause.force.modal) return /^(?:must|should|shall)$/u.test(clause.force.modal);
  const token = tokensOf(view, clause.sentence)[clause.predicate]!;
  // "We ask that you confirm": the subjunctive of "you" has the form of any present.
  const you = clause.agent !== null && /^you$/iu.test(wordsOf(view, clause.agent));
  if (you && clause.force.tense === 'present' && /^(?:ask|request|demand|insist|urge)$/u.test(asker.lemma))
    return true;
  if (/^(?:demand|require)$/u.test(asker.lemma)) return !clause.force.negated || token.xpos === 'VB';
  // "ask that you send the rest": the tagger may take the bare verb for a present form.
  const yours = token.xpos === 'VBP' && clause.agent !== null && /^you$/iu.test(wordsOf(view, clause.agent));
  if (isBareForm(view, clause, asker)) return true;
  // "insists it does not know": told, not asked.
  const does = view.children[clause.sentence]![clause.predicate]!.some(
    at =>
      tokensOf(view, clause.sentence)[at]!.lemma === 'do' &&
      tokensOf(view, clause.sentence)[at]!.deprel.startsWith('aux'),
  );
  return (token.xpos === 'VB' && !does) || yours || (clause.passive && clause.force.tense === 'none');
}

/**
 * "recommend that the Inspectorate | publish |", "insisted that its rangers | take | part": the bare verb, taken for a present form, which one subject
 * would have with an "s", and which a past verb above would have made past.
 */
function isBareForm(view: View, clause: Clause, asker: Clause): boolean {
  const tokens = tokensOf(view, clause.sentence);
  const subject = clause.agent && !clause.agent.carried ? tokens[clause.agent.head] : undefined;
  if (tokens[clause.predicate]!.xpos !== 'VBP' || !subject || clause.kind === 'copula') return false;
  if (!/^(?:ask|request|demand|insist|urge|recommend|direct|order|press|plead)$/u.test(asker.lemma))
    return false;
  const one =
    /^NNP?$/u.test(subject.xpos) &&
    !collective.test(subject.form) &&
    conjunctsOf(view, clause.sentence, clause.agent!.head).length === 1;
  return one || (asker.force.tense === 'past' && !/^(?:do|have|be)$/u.test(clause.lemma));
}

/** Words for several whom British English gives a plural verb. */
const collective =
  /^(?:police|staff|team|people|crew|majority|minority|number|lot|couple|half|third|rest|most|family|public|press|side|pair|handful|host|range)$/iu;
