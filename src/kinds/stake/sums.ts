import type { Clause } from '../../language/clauses.ts';
import { overlapping, placeAround } from '../../text/overlapping.ts';
import { contains, type Span } from '../../text/span.ts';
import { governor, type Noun, type NounRole, phrase, prepositionOf, rolesIn } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { isPerson, tokensOf, type View, wordsOf } from '../view.ts';
import { gappedOn } from './gapped.ts';
import { fateOf, isForgone, stateOf, verbOf } from './state.ts';

/** Amounts of money that are themselves given or taken ("£11.5 million has been paused", "committed $350,000 to tutoring"). */
export function givenSums(view: View): Noun[] {
  return sums(view).filter(noun => {
    // "make available up to $150,000": to the parser an "up to" phrase
    const preposition = prepositionOf(view, noun);
    const roles = [...rolesIn(view, noun), ...givenIn(view, noun)];
    if (roles.some(one => one.role !== 'oblique' && fateOf(view, one) !== null)) return true;
    const role = roles.find(
      one =>
        one.role === 'patient' ||
        (one.role === 'oblique' && /^up\b/u.test(preposition ?? '')) ||
        (one.role === 'oblique' && preposition === 'on' && stateOf(view, one.clause) === 'withheld') ||
        (one.role === 'oblique' && preposition === 'with' && suppliedTo(view, one.clause)),
    );
    return (role !== undefined && isGiven(view, noun, role.clause)) || isKept(view, noun);
  });
}

/** "the £2m she is holding back", "$3 million it had promised the county". */
const isKept = (view: View, noun: Noun): boolean =>
  gappedOn(view, noun).some(({ clause }) =>
    /^(?:withheld|clawed back|offered)$/u.test(stateOf(view, clause) ?? ''),
  );

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
  /^(?:award|cut off|withhold|hold back|freeze|suspend|pause|receive|commit|earmark|allocate|set aside|claw back|make|release|dock)$/u;
const giving = /^(?:grant|offer|provide|give|promise|pledge|supply)$/u;

/** "will provide the college with $350,000". */
const suppliedTo = (view: View, { lemma, patient }: Clause): boolean =>
  supplying.test(lemma) && patient !== null && isBody(view, patient);

export const supplying = /^(?:provide|supply|support|present|fund|back)$/u;

function isBody(view: View, span: Span): boolean {
  const ref = view.context.mentionAt(span);
  return ref !== null && /^(?:body|place)$/u.test(view.context.typeOf(ref) ?? '');
}

/** "to settle the claims", "as a civil penalty": what ends a case is no grant. */
const settling =
  /\b(?:settl\p{L}+|(?:civil|criminal) (?:penalt|fine|liabilit)\p{L}+|restitution|disgorge\p{L}+|plea|allegations|forfeit\p{L}*|consent decree|resolv\p{L}+ (?:the |all )?(?:claims?|charges?|lawsuit|case))\b/iu;
const back = /^(?:return|repay|(?:hand|pay|give|send) back)$/u;

function isGiven(view: View, noun: Noun, clause: Clause): boolean {
  const verb = verbOf(view, clause);
  if (clause.force.negated) return false;
  if (
    /^(?:pay|commit|return|repay)\b/u.test(verb) &&
    settling.test(wordsOf(view, view.analysis.sentences[clause.sentence]!))
  )
    return false;
  if (sumVerbs.test(verb) || isForgone(view, clause)) return true;
  // "would get $4 million under the deal"; what a firm gets in sales is earned
  if (verb === 'get') return /^(?:will|would|could|might)$/u.test(clause.force.modal ?? '');
  const state = stateOf(view, clause);
  if (verb === 'put') return state !== null;
  // "lost €2 million last year" is a bad year; "could lose $4 million", "lost $4 million in aid" is taken by somebody.
  if (verb === 'lose') return Boolean(clause.force.modal) || !clause.force.finite;
  if (verb === 'sit') return true;
  if (supplying.test(verb) && suppliedTo(view, clause)) return true;
  if (giving.test(verb))
    return (
      isToParty(view, clause) ||
      paidTo(view, noun) !== null ||
      isForUse(view, noun, clause) ||
      // "has been promised $2 million"
      (clause.passive && clause.patient !== null && publicStanding(view, clause.patient) === 'public')
    );
  if (covering.test(verb) && isOfWhole(view, noun))
    return clause.agent !== null && isPayer(view, clause.agent);
  // "was told to repay £200,000": whoever had it is in public life
  if (back.test(verb) && clause.agent && isPayer(view, clause.agent)) return !isPrice(view, noun, clause);
  if (verb === 'pay' || back.test(verb)) return isToParty(view, clause) && !isPrice(view, noun, clause);
  return false;
}

/** "will cover $12 million of the repair bill", "has paid £190,000 of the £386,000 it owes": a part of what is due. */
const covering = /^(?:cover|meet|pay|contribute|put up|chip in)$/u;

function isOfWhole(view: View, noun: Noun): boolean {
  const sum = sumAt(view, noun);
  const behind = sum ? view.analysis.text.slice(sum.end, sum.end + 60) : '';
  return /^\s(?:of|towards?)\s(?:the|its|their|that|an?)\s(?:[\p{Sc}\d]|(?:[\p{L}-]+\s){0,3}(?:costs?|bill|price|debts?|expenses?|arrears|shortfall|deficit)\b)/u.test(
    behind,
  );
}

/** "pledged $5 million towards a new bridge", "offered £2m for repairs": from one who pays out public money or its own. */
function isForUse(view: View, noun: Noun, { agent, group }: Clause): boolean {
  // "Center for Piers The bill provides $5 million for …": a list's last entry, taken for who gives
  if (
    /\b(?:bill|act|law|legislation|measure|budget|amendment)\s$/iu.test(
      view.analysis.text.slice(0, group.start).slice(-14),
    )
  )
    return false;
  const sum = sumAt(view, noun);
  const behind = sum ? view.analysis.text.slice(sum.end, sum.end + 40) : '';
  return (
    agent !== null &&
    isPayer(view, agent) &&
    /^\s(?:(?:a|this|next|last|per|over|each)\s(?:\p{L}+\s){0,2}|in \p{L}+\s)?(?:towards?|for|to (?:help|fund|build|rebuild|repair|replace|restore|renew|support|keep|hire|buy|pay for))\s/u.test(
      behind,
    )
  );
}

/** A body, or "it" of one: no person, no bill. */
const isPayer = (view: View, agent: Span): boolean =>
  (publicStanding(view, agent) === 'public' && !isPerson(view, agent)) ||
  /^(?:it|they)$/iu.test(wordsOf(view, agent));

/** "pay Marlow County $3 million", "return £4m to the ministry": to somebody in public life. */
function isToParty(view: View, clause: Clause): boolean {
  const to = clause.recipient ?? clause.obliques.find(one => one.preposition === 'to');
  // "will pay $53,900 to the United States": what a state is owed by law
  if (
    clause.lemma === 'pay' &&
    to &&
    /\b(?:government|treasury|exchequer|United States)\b/iu.test(wordsOf(view, to))
  )
    return false;
  return to !== undefined && publicStanding(view, to) === 'public' && !isPerson(view, to);
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

/** "Marl County was awarded | £2.3m |": what a passive verb's subject is given stands behind it. */
export function givenIn(view: View, noun: Noun): NounRole[] {
  const { deprel, head } = tokensOf(view, noun.sentence)[noun.at]!;
  if (deprel !== 'obj') return [];
  return view.clauses[noun.sentence]!.flatMap((clause): NounRole[] =>
    clause.predicate === head && clause.passive && clause.patient && clause.patient.head !== noun.at
      ? [{ clause, role: 'patient' }]
      : [],
  );
}

/** "will award | Marl County | $2 million": one phrase to the parser. */
export function paidTo(view: View, noun: Noun): Span | null {
  const sum = sumAt(view, noun);
  const span = phrase(view, noun);
  if (!sum || sum.start <= span.start) return null;
  const [name] = overlapping(view.analysis.names, { start: span.start, end: sum.start });
  return name &&
    name.type !== 'programme' &&
    /^\s(?:about\s|up to\s|more than\s)?$/u.test(view.analysis.text.slice(name.end, sum.start))
    ? name
    : null;
}

/** The sum of money that a token belongs to. */
export const sumAt = (view: View, noun: Noun) => {
  const token = tokensOf(view, noun.sentence)[noun.at]!;
  return overlapping(view.analysis.quantities, token).find(
    one => one.kind === 'money' && contains(one, token),
  );
};
