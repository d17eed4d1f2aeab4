import type { Clause } from '../../language/clauses.ts';
import type { DraftItem } from '../item.ts';
import { complement, contentOf } from '../phrases.ts';
import { type View, wordsOf } from '../view.ts';
import { isParty } from './party.ts';
import { hasDay, hasMark, pledgeFrom } from './words.ts';

/** "announced that the staff would be doubled by 2025": a mark to reach, by the one who announces it. */
export function announced(view: View, clause: Clause): DraftItem | null {
  if (clause.lemma !== 'announce' || clause.passive || !clause.agent || !isParty(view, clause.agent))
    return null;
  const content = complement(view, clause, /^ccomp/u);
  if (!content || !/^(?:will|would)$/u.test(content.force.modal ?? '') || content.force.negated) return null;
  const what = contentOf(view, content);
  // "The senator announced that the county will receive $2 million": the county's luck, nobody's promise.
  if (!isOneself(view, clause, content) && !(content.passive && hasDay(view, what))) return null;
  if (/^if\b/iu.test(wordsOf(view, contentOf(view, content)))) return null;
  return hasMark(view, what) || (hasDay(view, what) && content.passive)
    ? pledgeFrom(view, clause.sentence, clause.agent, what, 'announced')
    : null;
}

/** What one announces of oneself: "it", "they", the same party. */
function isOneself(view: View, clause: Clause, content: Clause): boolean {
  if (!content.agent || content.agent.carried) return true;
  if (/^(?:it|they|we|he|she|i)$/iu.test(wordsOf(view, content.agent))) return true;
  const [one, other] = [view.context.mentionAt(clause.agent!), view.context.mentionAt(content.agent)];
  return (
    one !== null &&
    other !== null &&
    (one.mention === other.mention || view.context.officeOf(one).mention === other.mention)
  );
}
