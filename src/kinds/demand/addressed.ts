import type { Clause } from '../../language/clauses.ts';
import type { Span } from '../../text/span.ts';
import { isPublicOffice } from '../offices.ts';
import { standingFor } from '../parties.ts';
import { type View, wordsOf } from '../view.ts';

/** Everybody and nobody: what they are urged to do stands on nobody's docket. */
const everybody =
  /\b(?:voters?|supporters?|people|americans?|citizens|fans|followers|viewers|readers|listeners|audiences?|crowds?|women|men|delegates|donors|everyone|everybody|anyone|us|me|himself|herself|themselves|others|friends|customers|consumers|investors)$/iu;

/** Whether somebody who can answer for it is asked by somebody: no crowd, no "me" in a tale, nothing that only things compel. */
export function isAddressed(view: View, clause: Clause, of: Span, task: Clause): boolean {
  const words = wordsOf(view, of);
  const known = view.context.mentionAt(of) !== null;
  if (everybody.test(words) && !known) return false;
  if (/^(?:compel|oblige|press|pressure|challenge|push)$/u.test(clause.lemma) && !clause.passive)
    return (
      clause.agent !== null &&
      (/^(?:i|we)$/iu.test(wordsOf(view, clause.agent)) ||
        view.context.mentionAt(clause.agent) !== null ||
        standingFor(view, clause.agent) !== null)
    );
  if (
    clause.lemma === 'want' &&
    /^(?:become|be|have|know|understand|feel|think|see|believe|win|lose|look)$/u.test(task.lemma)
  )
    return false;
  return !/\?[”"’']?$/u.test(wordsOf(view, view.analysis.sentences[clause.sentence]!));
}

/** A body or place, or the holder of an office: one of whom something can be asked in public. */
export function isParty(view: View, phrase: Span): boolean {
  const ref = view.context.mentionAt(phrase);
  if (!ref || /^(?:he|she|him|her|they|them|it)$/iu.test(wordsOf(view, phrase))) return false;
  const type = view.context.typeOf(ref);
  return (
    type === 'body' ||
    type === 'place' ||
    (type === 'person' && view.context.titlesOf(ref).some(isPublicOffice))
  );
}
