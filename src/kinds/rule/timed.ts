import type { TimeExpression } from '../../language/analysis.ts';
import type { Argument, Clause } from '../../language/clauses.ts';
import { overlapping } from '../../text/overlapping.ts';
import { contains, type Span } from '../../text/span.ts';
import type { DraftItem } from '../item.ts';
import { bare, dependents, governor, tasksAfter } from '../phrases.ts';
import { Fields, tokensOf, type View, wordsOf } from '../view.ts';
import { oneRequirement } from './requirement.ts';

const remedies = /^(?:appeal|request|apply|object|challenge|contest|lodge|seek|review)$/u;
const steps = /^(?:begin|start|complete|investigate|repair|remedy|pay|lodge|make|acknowledge|decide|rule)$/u;

/**
 * Times that a rule sets for anybody under it: "the Act gives a landlord 28 days to start work", "any appeal must be made within 21 days",
 * "may request a hearing within 15 days", "landlords will have to investigate within 14 days", "it has 30 days in which to appeal".
 */
export function timed(view: View, clause: Clause): DraftItem | null {
  const limit =
    overlapping(view.analysis.times, clause.whole).find(
      time => time.type === 'DURATION' && contains(clause.whole, time),
    ) ?? null;
  if (!limit || clause.force.negated || clause.force.conditional || clause.relation.startsWith('advcl'))
    return null;
  return allowed(view, clause, limit) ?? remedy(view, clause, limit) ?? step(view, clause, limit);
}

/** "The Act gives a landlord 28 days … to start work". */
function allowed(view: View, clause: Clause, limit: TimeExpression): DraftItem | null {
  if (!/^(?:give|allow|grant)$/u.test(clause.lemma) || !clause.agent || clause.passive) return null;
  const maker = view.context.mentionAt(clause.agent);
  const law = maker ? view.context.typeOf(maker) === 'law' : isLaw(view, clause, clause.agent.head);
  if (!law) return null;
  const bearer =
    clause.recipient ?? (clause.patient && !contains(clause.patient, limit) ? clause.patient : null);
  const [task] = tasksAfter(view, clause, limit);
  if (!bearer || !task) return null;
  return ruleFrom(view, clause, bearer, task, limit, { name: clause.agent, type: 'statute' });
}

/** "The state's open records law gives agencies 20 days": described, not "the law" alone. */
const isLaw = (view: View, { sentence }: Clause, at: number): boolean =>
  /^(?:law|act|statute|code|ordinance)$/u.test(tokensOf(view, sentence)[at]!.lemma) &&
  dependents(view, { sentence, at }, /^(?:compound|amod|nmod:poss)/u).length > 0;

/** "has 30 days in which to appeal", "may request a hearing within 15 days". */
function remedy(view: View, clause: Clause, limit: TimeExpression): DraftItem | null {
  const { modal } = clause.force;
  if (clause.lemma === 'have' && clause.agent && !modal) {
    const [task] = tasksAfter(view, clause, limit);
    const court =
      task?.lemma === 'go' && /\b(?:court|tribunal|arbitration)\b/iu.test(wordsOf(view, task.whole));
    return task && (remedies.test(task.lemma) || court)
      ? ruleFrom(view, clause, clause.agent, task, limit)
      : null;
  }
  const within = limit.deadline?.bound === 'within' || limit.deadline?.bound === 'by';
  if (!within || modal !== 'may' || !remedies.test(clause.lemma) || !clause.agent || clause.passive)
    return null;
  return ruleFrom(view, clause, clause.agent, clause, limit);
}

/** "any appeal must be made within 21 days", "they will have to investigate hazards within 14 days, under new rules". */
function step(view: View, clause: Clause, limit: TimeExpression): DraftItem | null {
  if (!steps.test(clause.lemma) || limit.deadline?.bound !== 'within') return null;
  const above = governor(view, clause);
  const hasTo = clause.relation === 'xcomp' && above?.lemma === 'have' && above.force.modal !== 'would';
  if (!hasTo && clause.force.modal !== 'must' && clause.force.modal !== 'shall') return null;
  const bearer = clause.passive ? null : clause.agent;
  const ref = bearer && view.context.mentionAt(bearer);
  // What one named party must do is demanded of it.
  if (ref && !/^they$/iu.test(wordsOf(view, bearer))) return null;
  return clause.passive && !clause.patient ? null : ruleFrom(view, clause, bearer, clause, limit);
}

function ruleFrom(
  view: View,
  clause: Clause,
  bearer: Argument | null,
  task: Clause,
  limit: TimeExpression,
  named: { readonly name: Span; readonly type: string } | null = null,
): DraftItem {
  const { start } = tokensOf(view, task.sentence)[task.predicate]!;
  const stop = view.clauses[task.sentence]!.find(
    other =>
      other !== task &&
      other.relation === 'conj' &&
      contains(task.whole, other.whole) &&
      other.predicate > task.predicate,
  );
  const action = bare(view, {
    start: task === clause ? clause.group.start : start,
    end: stop?.agent?.start ?? task.whole.end,
  });
  const fields = new Fields(view)
    .words('name', named?.name ?? action)
    .set('citation', null)
    .set('type', named?.type ?? 'procedure')
    .set('of', null);
  const one = oneRequirement(view, task, bearer, action, fields);
  const requires = typeof one === 'object' && one !== null ? { ...one, limit: limit.value } : one;
  fields.show('limit', limit);
  return fields
    .set('requires', [requires])
    .item('rule', view.analysis.sentences[clause.sentence]!, 'rule-timed/1');
}
