import type { Clause } from '../../language/clauses.ts';
import { tokensOf, type View } from '../view.ts';

/** The clauses that a verb reports, gerunds left out. */
export function contents(view: View, clause: Clause): Clause[] {
  const list = view.clauses[clause.sentence]!;
  const index = list.indexOf(clause);
  const tokens = tokensOf(view, clause.sentence);
  return list.filter(
    other =>
      ((other.governor === index && other.relation.startsWith('ccomp')) || isAside(view, clause, other)) &&
      tokens[other.predicate]!.xpos !== 'VBG',
  );
}

/** "asks in addition that the town produce …": what is asked may hang on the noun of an aside. */
function isAside(view: View, clause: Clause, other: Clause): boolean {
  const tokens = tokensOf(view, clause.sentence);
  const noun = tokens[tokens[other.predicate]!.head];
  return (
    other.relation.startsWith('acl') &&
    noun !== undefined &&
    /^(?:addition|particular|writing|response|reply|turn|return|person)$/u.test(noun.form) &&
    clause.obliques.some(one => tokens[one.head] === noun) &&
    tokens[tokens.indexOf(noun) + 1]?.form === 'that'
  );
}
