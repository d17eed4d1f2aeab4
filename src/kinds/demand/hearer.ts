import type { Argument, Clause } from '../../language/clauses.ts';
import { governor } from '../phrases.ts';
import { isPerson, type View, wordsOf } from '../view.ts';

/** Who tells whom. */
export interface Hearing {
  readonly by: Argument | null;
  readonly of: Argument;
}

/** "told the mill | it had 30 days to answer |", "has been told | it must close |": the pronoun of what is told stands for who hears it. */
export function hearerOf(view: View, clause: Clause): Hearing | null {
  const { agent } = clause;
  if (!agent || !/^(?:it|they|he|she)$/iu.test(wordsOf(view, agent))) return null;
  const above = /^(?:ccomp|xcomp|parataxis)/u.test(clause.relation) ? governor(view, clause) : null;
  if (!above || !/^(?:tell|inform|notify|warn|advise|remind)$/u.test(above.lemma)) return null;
  if (above.force.negated || above.force.conditional || above.group.start > clause.group.start) return null;
  const heard = above.passive ? above.patient : (above.recipient ?? above.patient);
  return heard && heard.end <= agent.start && fits(view, heard, agent)
    ? { by: above.agent, of: heard }
    : null;
}

/** "he" and "she" are persons, "it" is none. */
function fits(view: View, heard: Argument, pronoun: Argument): boolean {
  const word = wordsOf(view, pronoun).toLowerCase();
  return word === 'they' || isPerson(view, heard) === (word !== 'it');
}
