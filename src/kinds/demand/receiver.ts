import type { Argument, Clause } from '../../language/clauses.ts';
import { governor } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { type View, wordsOf } from '../view.ts';
import { type Asked, asking, prepositional } from './asked.ts';

/** Verbs of turning to somebody with words that the next verb tells. */
const turning = /^(?:write|send|reply|respond|email|e-mail|turn|appeal|speak|go|return|telegraph)$/u;

/**
 * "wrote to | the mill | asking it to stop", "has written to | Okafor | to ask that it be kept": whom the writing goes to is asked, where what
 * is asked names nobody that the text settles.
 */
export function toReceiver(view: View, asked: Asked): Asked {
  const { clause, of } = asked;
  const pronoun = of !== null && /^(?:it|him|her|them)$/iu.test(wordsOf(view, of));
  if (of !== null && !(pronoun && (view.context.mentionAt(of) === null || isAsker(view, asked))))
    return asked;
  const whom = receiverOf(view, clause) ?? (pronoun ? besideOf(view, clause) : null);
  if (whom && of && !isSuch(view, whom, wordsOf(view, of))) return asked;
  return whom ? { ...asked, of: whom } : asked;
}

/** Nobody is told by himself: the chains may take "told it to pay" so. */
function isAsker(view: View, { by, of }: Asked): boolean {
  const [maker, asked] = [by && view.context.mentionAt(by), of && view.context.mentionAt(of)];
  return Boolean(maker && asked && maker.mention === asked.mention);
}

/** "asking him" is a person's, "asking it" no person's. */
function isSuch(view: View, whom: Argument, pronoun: string): boolean {
  const ref = view.context.mentionAt(whom);
  const person = ref !== null && view.context.typeOf(ref) === 'person';
  return /^them$/iu.test(pronoun) || (ref !== null && person === /^(?:him|her)$/iu.test(pronoun));
}

/** "ordered | the mill | to close and told it to pay": whom the clause beside it asks. */
function besideOf(view: View, clause: Clause): Argument | null {
  const above = clause.relation === 'conj' ? governor(view, clause) : null;
  // "placed | the mill | under review and gave it a week": the same does both
  if (!above || above.passive || !(asking.has(prepositional(above)) || clause.agent?.carried)) return null;
  const whom = above.recipient ?? above.patient;
  return whom && !whom.carried && publicStanding(view, whom) === 'public' ? whom : null;
}

function receiverOf(view: View, clause: Clause): Argument | null {
  const above = governor(view, clause);
  if (!above || !turning.test(above.lemma) || !/^(?:advcl|xcomp|acl)/u.test(clause.relation)) return null;
  if (above.passive || above.group.start > clause.group.start) return null;
  const whom = above.recipient ?? above.obliques.find(({ preposition }) => preposition === 'to') ?? null;
  return whom && whom.end <= clause.group.start && publicStanding(view, whom) === 'public' ? whom : null;
}
