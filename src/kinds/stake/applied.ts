import type { Span } from '../../text/span.ts';
import { dependents, type Noun, type NounRole, phrase, prepositionOf, rolesIn } from '../phrases.ts';
import { tokensOf, type View } from '../view.ts';
import { stateOf } from './state.ts';

/** "the withholding of its aid payments", "payment of its allotment is suspended": the noun of losing, and its clause. */
export function lossOf(view: View, noun: Noun): NounRole | null {
  const tokens = tokensOf(view, noun.sentence);
  const at = tokens[noun.at]!.deprel.startsWith('nmod') ? tokens[noun.at]!.head : -1;
  if (at < 0 || prepositionOf(view, noun) !== 'of') return null;
  const over: Noun = { sentence: noun.sentence, at };
  const { lemma } = tokens[at]!;
  if (lemma === 'payment')
    return rolesIn(view, over).find(({ clause }) => stateOf(view, clause) === 'withheld') ?? null;
  if (!loss.test(lemma)) return null;
  const role = rolesIn(view, over)[0];
  return role && (role.clause.force.modal || role.clause.force.conditional || fearing.test(role.clause.lemma))
    ? role
    : null;
}

/** "The cancellation of a $9 million grant stunned parents", "since the suspension of its licence", "condemned the withdrawal of its aid": it is lost. */
export function isLost(view: View, noun: Noun): NounRole | null {
  const tokens = tokensOf(view, noun.sentence);
  const at = tokens[noun.at]!.deprel.startsWith('nmod') ? tokens[noun.at]!.head : -1;
  if (at < 0 || prepositionOf(view, noun) !== 'of' || !loss.test(tokens[at]!.lemma)) return null;
  const over: Noun = { sentence: noun.sentence, at };
  return (
    rolesIn(view, over).find(({ clause, role }) => {
      const { modal, conditional, negated, tense } = clause.force;
      if (modal || conditional || negated) return false;
      if (role === 'oblique') return losingBefore.test(prepositionOf(view, over) ?? '');
      return role === 'patient' ? tellingLoss.test(clause.lemma) : role === 'agent' && tense === 'past';
    }) ?? null
  );
}

const losingBefore = /^(?:after|since|following|despite|over|with)$/u;
const tellingLoss =
  /^(?:announce|confirm|uphold|condemn|denounce|criticize|criticise|decry|protest|defend)$/u;
const loss =
  /^(?:withholding|suspension|loss|withdrawal|cancellation|freezing|freeze|revocation|termination|non-?renewal)$/u;
/** "faces the loss of its licence", "threatened the suspension of its aid". */
const fearing = /^(?:face|risk|threaten|mean|fear|warn|await)$/u;

/** "rejected the firm's application for a permit", "turned down its grant bid": what is asked for is not given. */
export function turnedDown(view: View, noun: Noun): NounRole | null {
  const tokens = tokensOf(view, noun.sentence);
  const { head, deprel } = tokens[noun.at]!;
  const asked = /^(?:compound|nmod)/u.test(deprel) ? tokens[head] : undefined;
  if (!asked || !/^(?:application|bid|request|claim|appeal)$/u.test(asked.lemma)) return null;
  if (deprel.startsWith('nmod') && prepositionOf(view, noun) !== 'for') return null;
  return (
    rolesIn(view, { sentence: noun.sentence, at: head }).find(
      ({ clause, role }) =>
        role === 'patient' &&
        /^(?:reject|refuse|turn down|deny|decline|dismiss|throw out)$/u.test(clause.lemma) &&
        !clause.force.negated,
    ) ?? null
  );
}

export const askedWith = (view: View, { sentence, at }: Noun): Noun => ({
  sentence,
  at: tokensOf(view, sentence)[at]!.head,
});

/** "the application | by Pell Electric |". */
export function applicantOf(view: View, noun: Noun): Span | null {
  const [by] = dependents(view, askedWith(view, noun), /^nmod/u, new Set(['by', 'of', 'from']));
  return by === undefined ? null : phrase(view, { sentence: noun.sentence, at: by });
}
