import type { Clause } from '../../language/clauses.ts';
import { governor, type NounRole } from '../phrases.ts';
import { tokensOf, type View, wordsOf } from '../view.ts';
import { amountIn } from './owed.ts';

/** Money words that mean a stake only with an amount, a programme or a giver beside them. */
const losing: { readonly [state: string]: ReadonlySet<string> } = {
  withheld: new Set([
    ...(
      'withhold cut lose deny block freeze suspend pause revoke cancel terminate strip pull rescind halt stop withdraw reconsider ' +
      'dock slash scrap axe quash annul void deprive shorten curtail halve discontinue retract refuse'
    ).split(' '),
    'cut off',
    'hold back',
    'hold up',
    'keep back',
    'take away',
    'cut short',
  ]),
  'clawed back': new Set([
    'claw back',
    'hand back',
    'pay back',
    'give back',
    'send back',
    'recover',
    'reclaim',
    'recoup',
    'return',
    'repay',
  ]),
  paid: new Set('receive award get pay use spend disburse accept win release'.split(' ')),
  offered: new Set([
    ...'offer provide announce approve issue designate make pay apply propose allocate commit earmark promise pledge'.split(
      ' ',
    ),
    'set aside',
  ]),
};

export const risky =
  /\b(?:at risk|in jeopardy|on the line|jeopardi[sz]e|endanger|imperil|at stake|ineligible|risk(?:s|ed|ing)? losing|stands? to lose)\b/iu;

/** Of a grant, a permit or a job itself: "the loan is still up in the air", "its funding is in doubt". */
export const shaky = new RegExp(
  `${risky.source}|\\b(?:in (?:danger|doubt|limbo|peril|the balance)|under threat|up in the air|hang(?:s|ing)? by a thread)\\b`,
  'iu',
);

/** Under these verbs a loss is in the air, not done. */
const threatening = /^(?:threaten|warn|may|might|could|would|risk)$/u;

/** "has begun holding back the money": a loss under these verbs is going on. */
const goingOn = /^(?:begin|start|continue|keep|resume|proceed)$/u;

/** What a clause does to what is given: offered, paid, withheld, clawed back, put at risk; null for none of them. */
export function stateOf(view: View, clause: Clause): string | null {
  // "If you do not, the board will withhold the loan": the parser may tie the "not" to the wrong verb.
  const lemma = verbOf(view, clause);
  if (losing.withheld!.has(lemma) && clause.force.modal === 'will' && clause.force.conditional)
    return 'withheld';
  if (
    risky.test(wordsOf(view, clause.whole)) &&
    /^(?:put|place|risk|jeopardize|endanger|leave|lose|be|have|make)$/u.test(clause.lemma)
  )
    return 'at risk';
  const { modal } = clause.force;
  if (isSatOn(view, clause) || isOnHold(view, clause) || isAskedBack(view, clause))
    return clause.force.negated ? null : 'withheld';
  if (clause.lemma === 'reconsider' && !modal) return null;
  // "offered to put $2 million into the scheme"
  if (
    clause.lemma === 'put' &&
    clause.obliques.some(one => /^(?:into|towards?)$/u.test(one.preposition ?? ''))
  )
    return amountIn(view, clause.whole) ? 'offered' : null;
  // "made money from attention" gives nobody anything; "will make $15 million available" does.
  if (clause.lemma === 'make' && !/\bavailable\b/iu.test(wordsOf(view, clause.whole))) return null;
  if (/^(?:commit|earmark)$/u.test(clause.lemma) && !amountIn(view, clause.whole)) return null;
  if (clause.lemma === 'receive' && isExpected(view, clause)) return 'offered';
  const above = clause.governor === null ? null : view.clauses[clause.sentence]![clause.governor]!;
  // "refused to issue permits".
  if (losing.offered!.has(clause.lemma) && /^(?:refuse|decline|fail)$/u.test(above?.lemma ?? ''))
    return 'withheld';
  // "granted the firm a permit", "refused it a licence"
  const given = clause.patient && tokensOf(view, clause.sentence)[clause.patient.head]!.lemma;
  if (/^(?:grant|refuse)$/u.test(lemma) && (licence.test(given ?? '') || amountIn(view, clause.whole)))
    return clause.force.negated ? null : lemma === 'grant' ? 'paid' : 'withheld';
  const refused = /^(?:refuse|decline)$/u.test(above?.lemma ?? '');
  // "refused to renew the lease"
  if (refused && /^(?:renew|extend)$/u.test(lemma) && running.test(given ?? '')) return 'withheld';
  if (ending.test(lemma) && running.test(given ?? ''))
    return clause.force.negated === /^(?:renew|extend)$/u.test(lemma) ? 'withheld' : null;
  // "kept back the contracts with advertisers": papers that nobody was shown
  if (/^(?:keep|hold) back$/u.test(lemma) && /^(?:contract|agreement|certificate)$/u.test(given ?? ''))
    return null;
  if (isOutstanding(view, clause) || isWithholding(clause)) return 'withheld';
  if (
    /^(?:cover|meet|contribute|chip in)$/u.test(lemma) &&
    (clause.force.finite || clause.force.modal) &&
    clause.patient &&
    amountIn(view, clause.patient)
  )
    return clause.force.negated ? null : isPromised(view, clause) ? 'offered' : 'paid';
  if (isForgone(view, clause)) return 'at risk';
  if (isGift(view, clause))
    return clause.force.negated ? null : isPromised(view, clause) ? 'offered' : 'paid';
  for (const [state, lemmas] of Object.entries(losing))
    if (lemmas.has(lemma))
      return clause.force.negated ? null : state === 'paid' && isPromised(view, clause) ? 'offered' : state;
  return null;
}

/** "is sitting on $3 million", "the £2m it is holding": money that nobody lets go. */
function isSatOn(view: View, { lemma, predicate, sentence, agent, force }: Clause): boolean {
  const tokens = tokensOf(view, sentence);
  const next = tokens[predicate + 1]?.form ?? '';
  if (lemma === 'sit') return /^on$/iu.test(next) && tokens[predicate]!.xpos !== 'VB';
  return (
    lemma === 'hold' &&
    force.finite &&
    tokens[predicate]!.xpos === 'VBG' &&
    agent !== null &&
    !/^(?:in|on|up|off)$/iu.test(next)
  );
}

/** "has put $3 million on hold", "put the contract on ice". */
const isOnHold = (view: View, { lemma, whole }: Clause): boolean =>
  /^(?:put|place)$/u.test(lemma) && /\bon (?:hold|ice)\b/iu.test(wordsOf(view, whole));

/** "would give the county $4 million", "gave $2m to the port". */
const isGift = (view: View, { lemma, recipient, obliques, whole }: Clause): boolean =>
  lemma === 'give' &&
  (recipient !== null || obliques.some(one => one.preposition === 'to')) &&
  amountIn(view, whole) !== null;

/** "would cost the county $4 million in state aid". */
export const isForgone = (view: View, { lemma, force, whole }: Clause): boolean =>
  lemma === 'cost' &&
  force.modal !== null &&
  /\bin (?:\p{L}+ ){0,2}(?:aid|funding|grants?|subsid(?:y|ies)|support)\b/iu.test(wordsOf(view, whole));

/** "urged the agency to restore the $3 million", "called on her to release the money": what is still kept. */
function isAskedBack(view: View, clause: Clause): boolean {
  const tokens = tokensOf(view, clause.sentence);
  if (!/^(?:restore|reinstate|release|unfreeze|unlock|hand over)$/u.test(clause.lemma)) return false;
  if (tokens[clause.predicate]!.xpos !== 'VB' || clause.force.modal) return false;
  const above = governor(view, clause);
  return /^(?:ask|urge|call|press|tell|order|beg|implore|demand|request|push|pressure|lobby|want)$/u.test(
    above?.lemma ?? '',
  );
}

const licence =
  /^(?:permit|licen[cs]e|charter|accreditation|franchise|loan|subsidy|lease|exemption|waiver|concession|permission|certificate|registration|easement|derogation)$/u;

/** What runs for a time, and verbs that let it end. */
const running = /^(?:contract|lease|permit|licen[cs]e|concession|franchise|funding|sponsorship|exemption)$/u;
const ending = /^(?:renew|extend|end|exit)$/u;

/** "has | yet to | receive it". */
function isYetTo(view: View, { predicate, sentence }: Clause): boolean {
  const tokens = tokensOf(view, sentence);
  return tokens[predicate - 2]?.form === 'yet' && tokens[predicate - 1]!.form === 'to';
}

/** "will not release the money until …": kept back. */
const isWithholding = ({ force, lemma }: Clause): boolean =>
  force.negated &&
  /^(?:will|would|can)$/u.test(force.modal ?? '') &&
  /^(?:release|disburse|unlock|hand over|award|issue)$/u.test(lemma);

/** "has not been paid", "has not received the grant", "has yet to receive it": due, and still out. */
function isOutstanding(view: View, clause: Clause): boolean {
  const { force, lemma, predicate, sentence } = clause;
  if (force.modal || !/^(?:pay|receive|disburse|release|reimburse|transfer|see)$/u.test(lemma)) return false;
  if (isYetTo(view, clause)) return true;
  if (!force.negated || lemma === 'see') return false;
  const tokens = tokensOf(view, sentence);
  return view.children[sentence]![predicate]!.some(
    at => tokens[at]!.deprel === 'aux' && /^(?:has|have|had)$/iu.test(tokens[at]!.form),
  );
}

/**
 * What happens to the good itself: "its permit lapses in May", "would see the aid dry up", "20 jobs hang on it". What ran out long ago is at no
 * risk.
 */
export function fateOf(view: View, { clause, role }: NounRole): string | null {
  const { lemma, force, sentence, predicate } = clause;
  if (force.negated || force.tense === 'past') return null;
  if (role === 'patient' && lemma === 'see')
    return view.clauses[sentence]!.some(
      one =>
        governor(view, one) === clause &&
        /^[xc]comp$/u.test(one.relation) &&
        (fading.test(one.lemma) || isGoing(view, one)),
    )
      ? 'at risk'
      : null;
  if (role !== 'agent' || clause.passive) return null;
  const next = tokensOf(view, sentence)[predicate + 1]?.form ?? '';
  const hanging = /^(?:hang|depend|hinge|ride)$/u.test(lemma) && /^(?:up)?on$/iu.test(next);
  return hanging || isGoing(view, clause) || fading.test(lemma) ? 'at risk' : null;
}

/** "go elsewhere", "go unspent". */
const isGoing = (view: View, { lemma, predicate, sentence }: Clause): boolean =>
  lemma === 'go' &&
  /^(?:elsewhere|away|unspent)$/iu.test(tokensOf(view, sentence)[predicate + 1]?.form ?? '');

const fading = /^(?:lapse|expire|dry up|run out|evaporate|vanish|disappear)$/u;

/** The clause's verb, with the "back" behind it that parsers take for an adverb: "hand back", "pay back". */
export function verbOf(view: View, { lemma, predicate, sentence }: Clause): string {
  const next = tokensOf(view, sentence)[predicate + 1]?.form ?? '';
  return /^(?:back|aside|away)$/iu.test(next) && !lemma.includes(' ')
    ? `${lemma} ${next.toLowerCase()}`
    : lemma;
}

/** "is due to receive", "will receive". */
function isExpected(view: View, clause: Clause): boolean {
  const above = clause.governor === null ? null : view.clauses[clause.sentence]![clause.governor]!;
  return (
    clause.force.modal === 'will' ||
    (clause.relation === 'xcomp' && /^(?:due|set|expect|schedule|stand)$/u.test(above?.lemma ?? ''))
  );
}

/** "agreed to pay", "will award": not given yet. */
function isPromised(view: View, clause: Clause): boolean {
  return (
    /^(?:will|would|shall)$/u.test(clause.force.modal ?? '') ||
    (!clause.force.finite &&
      (clause.relation === 'root' ||
        /^(?:agree|promise|pledge|plan|offer|prepare|intend)$/u.test(governor(view, clause)?.lemma ?? '')))
  );
}

export function isThreatened(view: View, clause: Clause): boolean {
  const { modal, tense, finite, conditional } = clause.force;
  if (isAskedBack(view, clause)) return false;
  if (modal || tense === 'future' || conditional) return true;
  const above = clause.governor === null ? null : view.clauses[clause.sentence]![clause.governor]!;
  if (
    /^(?:refuse|decline|fail|choose|decide|vote|opt)$/u.test(above?.lemma ?? '') &&
    above!.force.finite &&
    !above!.force.modal &&
    !above!.force.negated
  )
    return false;
  if (isYetTo(view, clause)) return false;
  if (above && goingOn.test(above.lemma) && !above.force.modal && above.force.finite) return false;
  // "can no longer bid, and the grant has been paused": a clause of its own is done.
  // "told that, if it did not pay, the board will withhold": a condition beside it makes it a threat, too.
  // "saw its licence suspended" is done, too
  const { xpos } = tokensOf(view, clause.sentence)[clause.predicate]!;
  const done = xpos === 'VBN' && /^(?:acl|ccomp|xcomp)$/u.test(clause.relation);
  return Boolean(
    (!finite && !done) ||
      (above &&
        (threatening.test(above.lemma) || (above.force.modal && !clause.relation.startsWith('conj')))),
  );
}
