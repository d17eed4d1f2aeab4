import type { Clause } from '../../language/clauses.ts';
import { bare, infinitive } from '../phrases.ts';
import type { View } from '../view.ts';
import { isAddressed } from './addressed.ts';
import type { Asked } from './asked.ts';

/** "called for Corvane Minerals to pay": whom one calls on, where the tree takes it for the subject of the infinitive. */
export function calledFor(view: View, clause: Clause): Asked | null {
  const { negated, conditional, modal } = clause.force;
  if (clause.lemma !== 'call' || clause.passive || negated || conditional || modal) return null;
  const task = infinitive(view, clause);
  const of = task?.agent;
  if (!of || of.carried || !/\bfor\s$/iu.test(view.analysis.text.slice(clause.group.end, of.start)))
    return null;
  if (!isAddressed(view, clause, of, task)) return null;
  return {
    clause,
    by: clause.agent,
    of,
    what: bare(view, { start: of.end + ' to '.length, end: task.whole.end }),
    rule: 'infinitive',
  };
}
