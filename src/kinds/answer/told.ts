import type { Clause } from '../../language/clauses.ts';
import { type OwnWord, ownWords, type Told, toldClauses } from '../oneself.ts';
import { governor } from '../phrases.ts';
import { tokensOf, type View, wordsOf } from '../view.ts';
import { isAskedNear, isBlame, owed } from './asked.ts';
import type { Stance } from './worded.ts';

/** An answer that stands in what somebody says: the clause, and the stance that its words show. */
export type ToldAnswer<T extends Told> = T & { readonly stance: Stance };

/** What parties say they do about what was asked: "said it | would not sign anything |", "“We | are reviewing the order |,” she said". */
export function ownAnswers(view: View): ToldAnswer<OwnWord>[] {
  return ownWords(view).flatMap(told => {
    const stance = stanceOfOwn(view, told.clause);
    return stance ? [{ ...told, stance }] : [];
  });
}

/** What parties say of the matter itself: "said | the request was under review |", "said | that was a matter for the courts |". */
export function matterAnswers(view: View): ToldAnswer<Told>[] {
  return toldClauses(view).flatMap(told => {
    const stance =
      stanceOfCharge(view, told.clause) ??
      (told.clause.force.negated ? null : stanceOfMatter(view, told.clause));
    return stance ? [{ ...told, stance }] : [];
  });
}

function stanceOfOwn(view: View, clause: Clause): Stance | null {
  const { negated, modal } = clause.force;
  const words = wordsOf(view, clause.whole);
  const stand =
    later(view, clause) ?? fights(view, clause) ?? blameless(view, clause) ?? powerless(view, clause);
  if (stand) return stand;
  if (clause.passive)
    // "would not be rushed into a cut"
    return negated &&
      /^(?:will|would)$/u.test(modal ?? '') &&
      /^\S.*\binto\b/u.test(words) &&
      !/\bdrawn\b/u.test(words)
      ? 'refuses'
      : null;
  // "any payment", "that guarantee" take up what was asked
  const taken =
    clause.patient && /^(?:any|anything|that|this|those|such)\b/iu.test(wordsOf(view, clause.patient));
  const deed =
    /^(?:will|would|can|could)$/u.test(modal ?? '') &&
    isOwed(view, clause) &&
    (taken || isAskedNear(view, clause));
  // "could not give that guarantee without talking to the board"
  if (deed && negated && /^c/u.test(modal ?? '') && /\b(?:without \p{L}+ing|until|before)\b/iu.test(words))
    return 'defers';
  if (negated) return deed ? (isBesideYes(view, clause) ? 'partly' : 'refuses') : null;
  return deed && /\bbut not\b/iu.test(words) ? 'partly' : defers(view, clause);
}

/** What a party owes who is asked: "sign anything", "make any payment", "give that guarantee"; not "give her advice". */
function isOwed(view: View, clause: Clause): boolean {
  if (!owed.test(clause.lemma) || silent.test(clause.lemma) || !clause.patient) return false;
  if (isBlame(view, clause)) return false;
  const { lemma } = tokensOf(view, clause.sentence)[clause.patient.head]!;
  return !/^(?:give|make|do|provide)$/u.test(clause.lemma) || given.test(lemma);
}

/** "would not decide before May", "would respond in due course", "will seek legal advice before responding". */
function later(view: View, clause: Clause): Stance | null {
  const { negated, modal } = clause.force;
  if (!/^(?:will|would|shall|can|could)$/u.test(modal ?? '')) return null;
  const words = wordsOf(view, clause.whole);
  if (negated)
    return /^(?:decide|rule|act|answer|respond|reply|take)$/u.test(clause.lemma) &&
      /\b(?:decision|decide|rule|act|answer|respond|reply)\b.*\b(?:before|until|without)\b/iu.test(words)
      ? 'defers'
      : null;
  if (/^(?:respond|reply|answer|decide)$/u.test(clause.lemma))
    return /\b(?:in due course|in time|once|after|when|later|at the (?:proper|right|appropriate) time|as soon as)\b/iu.test(
      words,
    ) && isAskedNear(view, clause)
      ? 'defers'
      : null;
  return /^(?:seek|take|consult|await|wait)$/u.test(clause.lemma) &&
    /\b(?:legal advice|advice|counsel|lawyers?|outcome|ruling|judge?ment|result)\b/iu.test(words) &&
    (/\bbefore (?:responding|replying|answering|deciding|it|they|we)\b/iu.test(words) ||
      isAskedNear(view, clause))
    ? 'defers'
    : null;
}

/** "would fight the suit", "would contest the claim", "will defend the case vigorously". */
function fights(view: View, clause: Clause): Stance | null {
  if (
    clause.force.negated ||
    !/^(?:fight|contest|defend|oppose|dispute|challenge|resist)$/u.test(clause.lemma)
  )
    return null;
  const objects = [clause.patient, ...clause.obliques.filter(one => one.preposition === 'against')];
  const at = objects.find(one => one && contested.test(tokensOf(view, clause.sentence)[one.head]!.lemma));
  return at && /^(?:will|would|shall)$/u.test(clause.force.modal ?? '') ? 'disputes' : null;
}

const contested =
  /^(?:suit|lawsuit|claim|case|charge|action|allegation|accusation|fine|penalty|finding|ruling|order|decision|complaint|notice|petition|application)$/u;

/** "had done nothing wrong", "had acted lawfully", "has broken no rule": a body's word on its own conduct, where that is in question. */
function blameless(view: View, clause: Clause): Stance | null {
  const subject = clause.agent ?? (clause.passive ? clause.patient : null);
  if (!subject || /^(?:he|she|i)$/iu.test(wordsOf(view, subject)) || clause.force.modal) return null;
  const words = wordsOf(view, { start: clause.group.start, end: clause.whole.end });
  const clean =
    /\b(?:nothing wrong|no wrong(?:doing)?|nothing (?:improper|unlawful|illegal))\b|\b(?:broke|broken|breached|violated|flouted) (?:no|none of)\b|\b(?:act|acts|acted|behaved|operated?|operates) (?:lawfully|properly|correctly|appropriately|legally|in good faith|within (?:the|its|their|our) (?:law|rules|powers|rights)|in accordance)\b|\bfollowed (?:the law|(?:all|the|every) (?:\p{L}+ )?(?:rules?|procedures?|process|protocols?|steps?|regulations?|laws?))\b/iu;
  return (clean.test(words) && !clause.force.negated) ||
    (/^(?:break|breach|violate)$/u.test(clause.lemma) &&
      clause.force.negated &&
      /\b(?:law|rules?|act|agreement|contract|terms|regulations?)\b/iu.test(words))
    ? isAskedNear(view, clause)
      ? 'disputes'
      : null
    : null;
}

/** "had no power to change the fees", "has no authority over the buses": the matter is another's. */
function powerless(view: View, clause: Clause): Stance | null {
  if (clause.lemma !== 'have' || !clause.patient) return null;
  return /^no (?:legal |direct )?(?:power|powers|authority|jurisdiction|remit|say|control)\b(?: (?:to|over|in|on)\b|$)/iu.test(
    wordsOf(view, { start: clause.patient.start, end: clause.whole.end }),
  )
    ? 'refers elsewhere'
    : null;
}

const given =
  /^(?:payment|guarantee|assurance|commitment|undertaking|promise|exception|exemption|data|information|access|extension|permission|consent|ground|refund|concession|change|apology|answer|copy|record|file|figure|document|detail|reason|evidence|time|list|fund|funding|money|compensation|offer)$/u;

/** "would consider paying some | but could not make an exception |": one thing is granted, the other not. */
function isBesideYes(view: View, clause: Clause): boolean {
  const above = governor(view, clause);
  const tokens = tokensOf(view, clause.sentence);
  const but = view.children[clause.sentence]![clause.predicate]!.some(at => /^but$/iu.test(tokens[at]!.form));
  return (
    but &&
    clause.relation === 'conj' &&
    above !== null &&
    !above.force.negated &&
    /^(?:will|would|can|could)$/u.test(above.force.modal ?? '')
  );
}

const silent = /^(?:comment|discuss|say|speak|talk|elaborate|speculate|confirm|identify|name|disclose)$/u;
/** What lies with a party to be looked at. */
const pending =
  /^(?:matter|letter|order|request|demand|rulings?|decision|complaint|subpoena|report|findings?|recommendations?|proposal|claims?|options?|lawsuit|suit|notice|response|petition|application|appeal|judge?ment|document|call|concern|allegation|situation|case|offer)$/iu;

/** "is reviewing the order", "would consider the request", "was weighing an appeal". */
function defers(view: View, clause: Clause): Stance | null {
  const { modal } = clause.force;
  const going = tokensOf(view, clause.sentence)[clause.predicate]!.xpos === 'VBG';
  const verb = /^(?:review|study|consider|weigh|assess|evaluate|examine|look)$/u.test(clause.lemma);
  if (!verb || !(going || /^(?:will|would)$/u.test(modal ?? ''))) return null;
  const heads = [
    clause.patient,
    ...clause.obliques.filter(one => one.preposition === 'into' || one.preposition === 'at'),
  ];
  if (heads.some(one => one && /^(?:it|them|this|that|the others|its options)$/iu.test(wordsOf(view, one))))
    return !/^(?:consider|weigh)$/u.test(clause.lemma) && isAskedNear(view, clause) ? 'defers' : null;
  return heads.some(one => one && pending.test(tokensOf(view, clause.sentence)[one.head]!.lemma))
    ? 'defers'
    : null;
}

/** "compensation was before the courts", "school buses were a matter for the district", "the claim is under review". */
function stanceOfMatter(view: View, clause: Clause): Stance | null {
  const words = wordsOf(view, clause.whole);
  if (
    clause.agent &&
    /\b(?:is|was|are|were|remains?|remained) (?:now |still |currently )?under (?:active )?(?:review|consideration)\b/iu.test(
      words,
    )
  )
    return isAskedNear(view, clause) ? 'defers' : null;
  if (
    clause.agent &&
    /^(?:\p{L}+ ){0,3}?(?:outside|beyond) (?:the |its |his |her |their |our |my )?(?:[\p{L}’'-]+ ){0,3}?(?:jurisdiction|mandate|remit|powers?|authority|scope|control|responsibility)\b/iu.test(
      wordsOf(view, { start: clause.group.start, end: clause.whole.end }),
    )
  )
    return 'refers elsewhere';
  if (clause.kind !== 'copula') return null;
  if (
    /\b(?:is|was|are|were) (?:up to|for) the \p{L}+(?: \p{L}+){0,4}? to (?:decide|answer|resolve|settle|determine|judge|explain|address)\b/iu.test(
      words,
    )
  )
    return 'refers elsewhere';
  if (
    /\b(?:is|was|are|were) (?:now |still |currently )?before the (?:courts?|tribunal)\b|\bsub judice\b/iu.test(
      words,
    )
  )
    return 'refers elsewhere';
  if (
    /\b(?:is|was|are|were) (?:(?:entirely|solely|purely) )?an? (?:\p{L}+ )?(?:matter|question|issue|decision) for (?!concern|debate|the future)/iu.test(
      words,
    )
  )
    return 'refers elsewhere';
  return null;
}

const untrue =
  /^(?:false|untrue|wrong|incorrect|inaccurate|unlawful|illegal|invalid|unreasonable|excessive|disproportionate|flawed|unjustified|unwarranted|erroneous|mistaken|frivolous|overstated|exaggerated|incomplete|baseless|unfounded|groundless|misleading|nonsense|absurd|ridiculous|misplaced|meritless|fiction|fabrication)$/u;
const held =
  /^(?:accusation|allegation|claim|charge|criticism|complaint|suggestion|figure|number|account|report|finding|assertion|suit|lawsuit|fine|penalty|order|decision|ruling|complaint|demand|estimate|analysis|characteri[sz]ation|conclusion)$/u;

/** "said the accusation was false", "The claim is without merit": what is held against a party, disputed in its own words. */
function stanceOfCharge(view: View, clause: Clause): Stance | null {
  const tokens = tokensOf(view, clause.sentence);
  if (!clause.agent || !held.test(tokens[clause.agent.head]!.lemma)) return null;
  if (/^(?:have|lack|carry)$/u.test(clause.lemma))
    return /\b(?:(?:has|have|had) no|lack(?:s|ed)?|carr(?:y|ies|ied) no) (?:\p{L}+ )?(?:merit|basis|foundation|substance)\b/iu.test(
      wordsOf(view, clause.whole),
    )
      ? 'disputes'
      : null;
  return (untrue.test(clause.lemma) && !clause.force.negated) ||
    /\b(?:without (?:any )?(?:merit|foundation|basis|substance)|simply not true|not true)\b/iu.test(
      wordsOf(view, clause.whole),
    )
    ? 'disputes'
    : null;
}
