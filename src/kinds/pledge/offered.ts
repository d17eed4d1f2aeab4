import type { Clause } from '../../language/clauses.ts';
import { governor, infinitive } from '../phrases.ts';
import { tokensOf, type View } from '../view.ts';
import { isDeed } from './deeds.ts';

/** "offered last week to put off the cuts": a deed held out; "offered to help", "offered a view" bind to nothing. */
export function isOffer(view: View, clause: Clause): boolean {
  const deed =
    clause.lemma === 'offer' && clause.force.finite && !clause.patient ? infinitive(view, clause) : null;
  return deed !== null && clause.force.modal === null && isDeed(view, deed);
}

/** "stopped short of promising", "refused to guarantee", "without promising": nothing was promised. */
export function isWithheld(view: View, clause: Clause): boolean {
  const above = governor(view, clause);
  const tokens = tokensOf(view, clause.sentence);
  const marked = view.children[clause.sentence]![clause.predicate]!.some(
    at =>
      /^(?:without|of|from)$/iu.test(tokens[at]!.form) &&
      at < clause.predicate &&
      tokens[at]!.deprel === 'mark',
  );
  return (
    marked ||
    (above !== null &&
      /^(?:xcomp|advcl|ccomp)/u.test(clause.relation) &&
      !clause.force.finite &&
      (above.force.negated ||
        /^(?:refuse|decline|stop|fail|hesitate|avoid|refrain|resist)$/u.test(above.lemma)))
  );
}
