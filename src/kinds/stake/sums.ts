import type { Clause } from '../../language/clauses.ts';
import { overlapping, placeAround } from '../../text/overlapping.ts';
import { contains } from '../../text/span.ts';
import { governor, type Noun, prepositionOf, rolesIn } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { tokensOf, type View, wordsOf } from '../view.ts';
import { stateOf, verbOf } from './state.ts';

/** Amounts of money that are themselves given or taken ("£11.5 million has been paused", "committed $350,000 to tutoring"). */
export function givenSums(view: View): Noun[] {
  return sums(view).filter(noun => {
    // "make available up to $150,000": to the parser an "up to" phrase
    const role = rolesIn(view, noun).find(
      one =>
        one.role === 'patient' || (one.role === 'oblique' && /^up\b/u.test(prepositionOf(view, noun) ?? '')),
    );
    return role !== undefined && isGiven(view, noun, role.clause);
  });
}

function sums(view: View): Noun[] {
  return view.analysis.quantities.flatMap((quantity): Noun[] => {
    if (quantity.kind !== 'money' || quantity.value === null) return [];
    const sentence = placeAround(view.analysis.sentences, quantity);
    const tokens = sentence < 0 ? [] : tokensOf(view, sentence);
    // "£4m" may be two objects to the parser
    return tokens.flatMap((token, at) => {
      const head = tokens[token.head];
      const top =
        contains(quantity, token) && token.deprel !== 'punct' && (!head || !contains(quantity, head));
      return top ? [{ sentence, at }] : [];
    });
  });
}

const sumVerbs =
  /^(?:award|cut off|withhold|hold back|freeze|suspend|pause|receive|commit|earmark|allocate|set aside|claw back|make|release)$/u;
const back = /^(?:return|repay|(?:hand|pay|give|send) back)$/u;

function isGiven(view: View, noun: Noun, clause: Clause): boolean {
  const verb = verbOf(view, clause);
  if (clause.force.negated) return false;
  if (sumVerbs.test(verb)) return true;
  const state = stateOf(view, clause);
  if (verb === 'put') return state !== null;
  // "lost €2 million last year" is a bad year; "could lose $4 million", "lost $4 million in aid" is taken by somebody.
  if (verb === 'lose') return Boolean(clause.force.modal) || !clause.force.finite;
  if (verb === 'grant' || verb === 'offer' || verb === 'provide') return isToParty(view, clause);
  if (verb === 'pay' || back.test(verb)) return isToParty(view, clause) && !isPrice(view, noun, clause);
  return false;
}

/** "pay Marlow County $3 million", "return £4m to the ministry": to somebody in public life. */
function isToParty(view: View, clause: Clause): boolean {
  const to = clause.recipient ?? clause.obliques.find(one => one.preposition === 'to');
  return to !== null && to !== undefined && publicStanding(view, to) === 'public';
}

/** "paid the firm $3 million for the site", "pays the county $2 million in taxes": a price is no stake. */
function isPrice(view: View, noun: Noun, clause: Clause): boolean {
  const { start } = tokensOf(view, noun.sentence)[noun.at]!;
  return (
    /\b(?:for|in (?:property |payroll |local )?tax(?:es)?)\b/iu.test(
      wordsOf(view, { start, end: clause.whole.end }),
    ) || /^(?:sell|buy|purchase)$/u.test(governor(view, clause)?.lemma ?? '')
  );
}

/** The sum of money that a token belongs to. */
export const sumAt = (view: View, noun: Noun) => {
  const token = tokensOf(view, noun.sentence)[noun.at]!;
  return overlapping(view.analysis.quantities, token).find(
    one => one.kind === 'money' && contains(one, token),
  );
};
