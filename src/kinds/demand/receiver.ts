import type { Argument, Clause } from '../../language/clauses.ts';
import { governor } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { type View, wordsOf } from '../view.ts';
import type { Asked } from './asked.ts';

/** Verbs of turning to somebody with words that the next verb tells. */
const turning = /^(?:write|send|reply|respond|email|e-mail|turn|appeal|speak|go|return|telegraph)$/u;

/**
 * "wrote to | the mill | asking it to stop", "has written to | Okafor | to ask that it be kept": whom the writing goes to is asked, where what
 * is asked names nobody that the text settles.
 */
export function toReceiver(view: View, asked: Asked): Asked {
  const { clause, of } = asked;
  const pronoun = of !== null && /^(?:it|him|her|them)$/iu.test(wordsOf(view, of));
  if (of !== null && !(pronoun && view.context.mentionAt(of) === null)) return asked;
  const whom = receiverOf(view, clause);
  if (whom && of && !isSuch(view, whom, wordsOf(view, of))) return asked;
  return whom ? { ...asked, of: whom } : asked;
}

/** "asking him" is a person's, "asking it" no person's. */
function isSuch(view: View, whom: Argument, pronoun: string): boolean {
  const ref = view.context.mentionAt(whom);
  const person = ref !== null && view.context.typeOf(ref) === 'person';
  return /^them$/iu.test(pronoun) || (ref !== null && person === /^(?:him|her)$/iu.test(pronoun));
}

function receiverOf(view: View, clause: Clause): Argument | null {
  const above = governor(view, clause);
  if (!above || !turning.test(above.lemma) || !/^(?:advcl|xcomp|acl)/u.test(clause.relation)) return null;
  if (above.passive || above.group.start > clause.group.start) return null;
  const whom = above.recipient ?? above.obliques.find(({ preposition }) => preposition === 'to') ?? null;
  return whom && whom.end <= clause.group.start && publicStanding(view, whom) === 'public' ? whom : null;
}
