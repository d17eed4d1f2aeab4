import type { Clause } from '../../language/clauses.ts';
import type { Span } from '../../text/span.ts';
import { governor, infinitive, timeIn, whole } from '../phrases.ts';
import { tokensOf, type View, wordsOf } from '../view.ts';
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

/** "promised | a filter to every household |"; to guarantee a bond is itself the deed: "voted to | guarantee a bond |". */
export function thingPromised(view: View, clause: Clause): Span | null {
  const { patient } = clause;
  if (!patient || /^(?:that|this|it|so|those|these)$/iu.test(wordsOf(view, patient))) return null;
  const given = secondObject(view, clause, patient);
  if (given) return given;
  const deed = clause.lemma === 'guarantee' && patient.start > clause.group.start;
  const start = deed ? tokensOf(view, clause.sentence)[clause.predicate]!.start : patient.start;
  const { end } = clause.obliques.reduce(
    (last, oblique) =>
      oblique.start > last.end &&
      oblique.start - last.end < 12 &&
      /^(?:to|for|toward|towards|in)$/u.test(oblique.preposition ?? '') &&
      !timeIn(view, oblique)
        ? oblique
        : last,
    patient as Span,
  );
  return { start, end };
}

/** "promised the company | nine acres of woodland |": what is promised, behind whom it is promised to. */
function secondObject(view: View, { sentence, predicate }: Clause, first: Span): Span | null {
  const tokens = tokensOf(view, sentence);
  const at = view.children[sentence]![predicate]!.find(
    child =>
      /^(?:obj|obl:unmarked)$/u.test(tokens[child]!.deprel) &&
      whole(view, { sentence, at: child }).start === first.end + 1,
  );
  const thing = at === undefined ? null : whole(view, { sentence, at });
  return thing && !timeIn(view, thing) ? thing : null;
}
