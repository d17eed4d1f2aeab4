import type { Clause } from '../../language/clauses.ts';
import { asking } from '../demand/asked.ts';
import { governor, infinitive } from '../phrases.ts';
import { tokensOf, type View, wordsOf } from '../view.ts';

/** Words that tell of something that wants an answer. */
const matter =
  /\b(?:letters?|requests?|demand(?:s|ed|ing)?|orders?|ordered|complaints?|subpoenas?|notices?|inquir(?:y|ies)|enquir(?:y|ies)|ask(?:s|ed|ing)|deadlines?|lawsuits?|suits?|charges?|allegations?|alleg(?:es|ed)|accus\w+|findings?|rulings?|calls? (?:on|for)|called (?:on|for)|petitions?|motions?|reports?|proposals?|offers?|questions?|recommendations?|label|plans?|bids?|applications?|appeals?|critici\w+)\b/iu;
/** What is refused to those who ask for it. */
const owed =
  /^(?:comply|publish|release|hand over|turn over|provide|produce|answer|comment|respond|reply|say|disclose|pay|meet|testify|cooperate|attend|appear|supply|allow|give|share|sign|explain|apologi[sz]e|close|stop|discuss|elaborate|identify|name|confirm|withdraw|change|resign|negotiate|recogni[sz]e|accept|implement|enforce|submit|send|talk|speak)$/u;

/**
 * Whether a clause of answering stands where something was asked: in its sentence or the one before the words tell of a letter, demand, charge …, or
 * what is refused is what one owes who is asked. "The candidate ignores the polls" and "she replied, “Well …”" in a debate answer no demand; nor does a question.
 */
export function isCalledFor(view: View, clause: Clause, stance: string): boolean {
  const sentence = view.analysis.sentences[clause.sentence]!;
  const words = wordsOf(view, sentence);
  if (/\?[”"’']?$/u.test(words)) return false;
  if (stance === 'complies' || stance === 'partly' || stance === 'defers' || stance === 'refers elsewhere')
    return true;
  const object = clause.patient ? wordsOf(view, clause.patient) : '';
  if (stance === 'disputes') return true;
  if (/^(?:ignore|defy|resist|rebuff)$/u.test(clause.lemma))
    return matter.test(object) || /\b(?:law|court|judge|ban|rules?|pressure|this|that)\b/iu.test(object);
  const task = infinitive(view, clause);
  if (task && owed.test(task.lemma)) return true;
  // "The county declined, citing privacy."
  if (stance === 'refuses' && !task && !clause.patient && /^(?:decline|refuse)$/u.test(clause.lemma))
    return true;
  const before = view.analysis.sentences[clause.sentence - 1];
  // A question put in a debate or to a guest is none of the docket's.
  const spoken = /^\S+(?:\s\S+)?,?\s[“"]/u.test(
    wordsOf(view, { start: clause.group.start, end: clause.whole.end }),
  );
  if (stance === 'answers') {
    if (view.context.correspondence) return true;
    const asked = clause.obliques.some(one => one.preposition === 'to' && matter.test(wordsOf(view, one)));
    return asked || (!spoken && matter.test(words.replace(/\bquestions?\b/giu, '')));
  }
  if (clause.patient && matter.test(object)) return true;
  return (
    tokensOf(view, clause.sentence)[clause.predicate]!.upos !== 'NOUN' &&
    (matter.test(words) || (before !== undefined && matter.test(wordsOf(view, before))))
  );
}

/** "asked the town to certify that it complies": what is asked for is not yet answered. */
export function isSought(view: View, clause: Clause): boolean {
  for (let above = governor(view, clause); above; above = governor(view, above))
    if (asking.has(above.lemma) && !/^(?:tell|warn|insist)$/u.test(above.lemma)) return true;
  return false;
}

/** "declined to comment": nothing is answered; it stays on record as a refusal to speak. */
export function isSilence(view: View, clause: Clause): boolean {
  const task = infinitive(view, clause);
  return (
    /^(?:decline|refuse)$/u.test(clause.lemma) &&
    /^(?:comment|speak|talk|say|discuss|elaborate)$/u.test(task?.lemma ?? '')
  );
}
