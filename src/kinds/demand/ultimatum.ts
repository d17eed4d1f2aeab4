import type { Clause } from '../../language/clauses.ts';
import { bare } from '../phrases.ts';
import { tokensOf, type View } from '../view.ts';
import type { Asked } from './asked.ts';

/** "either give the inspectors access or the state will withhold the grant": an order in the imperative, with what follows if not. */
export function ultimatum(view: View, clause: Clause): Asked | null {
  const tokens = tokensOf(view, clause.sentence);
  const token = tokens[clause.predicate]!;
  if (clause.force.modal || clause.force.tense !== 'none' || !/^VBP?$/u.test(token.xpos)) return null;
  const before = tokens[clause.predicate - 1]?.form ?? '';
  if (!/^(?:either|:|[“"‘'])$/iu.test(before)) return null;
  const threat = view.clauses[clause.sentence]!.find(
    other =>
      other.predicate > clause.predicate &&
      other.relation === 'conj' &&
      other.force.modal === 'will' &&
      view.children[clause.sentence]![other.predicate]!.some(at => tokens[at]!.form.toLowerCase() === 'or'),
  );
  if (!threat?.agent) return null;
  const end = tokens.findLast(
    one => one.form.toLowerCase() === 'or' && one.start < threat.agent!.start,
  )!.start;
  return {
    clause,
    by: threat.agent,
    of: null,
    what: bare(view, { start: token.start, end }),
    rule: 'ultimatum',
  };
}
