import type { Argument, Clause } from '../../language/clauses.ts';
import { infinitive } from '../phrases.ts';
import { tokensOf, type View, wordsOf } from '../view.ts';
import { isAskedNear } from './asked.ts';
import { plainStance } from './plain.ts';
import { thing } from './thing.ts';
import type { Stance } from './worded.ts';

/** What is put to a party and wants a yes or a no. */
const wish =
  /^(?:request|demand|call|plea|appeal|offer|proposal|bid|petition|application|recommendation|ultimatum|invitation|suggestion|condition|term|wish|compromise|deal|settlement|order|subpoena|ruling|deadline|summons|notice|instruction|directive|decision|pressure|overture|mediation|arbitration|inspection|audit)$/u;
/** What is granted or approved only to those who ask. */
const request =
  /^(?:request|demand|petition|application|plea|bid|wish|appeal|recommendation|condition|extension)$/u;
const terms = /^(?:request|demand|offer|deal|settlement|recommendation|term|contract|ultimatum|compromise)$/u;
const charge =
  /^(?:claim|criticism|allegation|suggestion|accusation|concern|fear|notion|idea|charge|finding|assertion)$/u;

/** Ways to meet what was asked: the verbs, what they take (as object, or behind `to` and its like), the stance, and the stance of their opposite. */
interface Way {
  readonly verbs: RegExp;
  readonly of: RegExp;
  /** The prepositions it stands behind, beside being the object; with `only`, never the object. */
  readonly behind?: RegExp;
  readonly only?: true;
  readonly stance: Stance;
  /** Where the words deny it. */
  readonly otherwise: Stance | null;
}

const ways: readonly Way[] = [
  { verbs: /^(?:grant|approve)$/u, of: request, stance: 'complies', otherwise: 'refuses' },
  {
    verbs: /^(?:accept|adopt|honou?r|heed|obey|respect|meet|satisfy|carry out|implement|fulfil|fulfill)$/u,
    of: /^(?:request|demand|call|plea|offer|recommendation|ultimatum|wish|deal|settlement|order|ruling|deadline|summons|instruction|directive|subpoena|notice|verdict)$/u,
    stance: 'complies',
    otherwise: 'refuses',
  },
  {
    verbs: /^act$/u,
    of: /^(?:request|demand|recommendation|order|directive|instruction)$/u,
    behind: /^(?:on|upon)$/u,
    only: true,
    stance: 'complies',
    otherwise: 'refuses',
  },
  {
    verbs:
      /^(?:agree|accede|consent|bow|yield|submit|give in|cave|cave in|capitulate|surrender|acquiesce|give way|bend)$/u,
    of: wish,
    behind: /^to$/u,
    only: true,
    stance: 'complies',
    otherwise: 'refuses',
  },
  {
    verbs:
      /^(?:dismiss|spurn|rebuff|reject|vote down|throw out|shoot down|knock back|brush aside|brush off|wave away|wave aside|veto|resist|snub|turn away|fend off|shrug off|rule out|refuse|decline)$/u,
    of: /^(?:request|demand|call|plea|offer|proposal|bid|ultimatum|invitation|compromise|deal|settlement|recommendation|overture|application|petition|notice|direction|directive|instruction|order|condition|ultimatum)$/u,
    stance: 'refuses',
    otherwise: null,
  },
  { verbs: /^vote$/u, of: terms, behind: /^against$/u, only: true, stance: 'refuses', otherwise: null },
  { verbs: /^vote$/u, of: terms, behind: /^for$/u, only: true, stance: 'complies', otherwise: null },
  {
    verbs: /^(?:hold out|stand firm|hold firm|stand|stand up)$/u,
    of: wish,
    behind: /^against$/u,
    only: true,
    stance: 'refuses',
    otherwise: null,
  },
  {
    verbs: /^(?:dismiss|brush aside|brush off|shrug off|wave away)$/u,
    of: charge,
    stance: 'disputes',
    otherwise: null,
  },
  {
    verbs: /^(?:put off|postpone|defer|delay|adjourn|shelve|table|hold off)$/u,
    of: /^(?:request|application|petition|bid|appeal)$/u,
    stance: 'defers',
    otherwise: null,
  },
  {
    verbs: /^(?:review|study|consider|weigh|assess|evaluate|examine|look)$/u,
    of: /^(?:request|application|petition|offer|proposal|recommendation|option|lawsuit|suit|judge?ment|claim|finding|notice|letter|order|demand|complaint|subpoena|ruling)$/u,
    behind: /^(?:at|into)$/u,
    stance: 'defers',
    otherwise: null,
  },
];

/**
 * An answer told by a verb and the thing that was asked: "granted the union's request", "bowed to the demand", "accepts two of the five
 * recommendations", "cannot agree to the request", "put off a decision on the claim", "asked for more time". Null for the rest.
 */
export function metStance(view: View, clause: Clause): Stance | null {
  if (clause.passive || isOfCourt(view, clause)) return null;
  const { negated, modal } = clause.force;
  // "could grant the request": nothing was done
  if (!negated && modal && !/^(?:will|would)$/u.test(modal)) return null;
  if (/\binterview(?:s|ed)?\b|\bfor comment\b/iu.test(wordsOf(view, clause.whole))) return null;
  // "voted to grant the request", "voted to table the petition"
  const voted = clause.lemma === 'vote' && !negated ? infinitive(view, clause) : null;
  return (
    (voted && (wayOf(view, voted) ?? laterOf(view, voted))) ??
    wayOf(view, clause) ??
    fails(view, clause) ??
    yesOrNo(view, clause) ??
    givesWay(view, clause) ??
    laterOf(view, clause) ??
    withholds(view, clause) ??
    plainStance(view, clause)
  );
}

function wayOf(view: View, clause: Clause): Stance | null {
  const { negated, modal } = clause.force;
  for (const way of ways) {
    if (!way.verbs.test(clause.lemma)) continue;
    const taken = [
      ...(way.only ? [] : [clause.patient]),
      ...clause.obliques.filter(one => way.behind?.test(one.preposition ?? '')),
    ];
    const what = taken.find(one => one && way.of.test(thing(view, clause, one).lemma));
    const again = what ? null : taken.find(one => one && isTakenUp(view, clause, one));
    if (!what && again && way.stance !== 'defers' && way.stance !== 'disputes' && isAskedNear(view, clause))
      return negated ? way.otherwise : modal ? null : way.stance;
    if (!what || !isPut(view, clause, what)) continue;
    // "is reviewing proposals": of nobody's asking
    if (
      way.stance === 'defers' &&
      !/^(?:the|that|this|these|those|its|his|her|their|our|whether)\b|['’]s?\s/iu.test(wordsOf(view, what))
    )
      continue;
    if (
      way.stance === 'defers' &&
      !(isUnderWay(view, clause) || /^(?:put|post|def|del|adj|she|tab|hold)/u.test(clause.lemma))
    )
      continue;
    if (negated) return way.otherwise;
    // "would grant the request": what one would do, unless one says it of oneself
    if (modal === 'would' && !/^ccomp/u.test(clause.relation)) return null;
    return way.stance === 'complies' && thing(view, clause, what).share ? 'partly' : way.stance;
  }
  return null;
}

/** "voted it down", "turned them away": what was asked just before. */
const isTakenUp = (view: View, clause: Clause, one: Argument) =>
  /^(?:it|them|both|all of it)$/iu.test(wordsOf(view, one)) &&
  /^(?:vote down|throw out|spurn|rebuff|knock back|shoot down|brush aside|wave away|veto|grant|approve|honou?r|heed|obey|agree|accede|bow|yield|give in|vote)$/u.test(
    clause.lemma,
  );

/** Whether what is met was put to somebody: "the demand", "its request", "calls for an inquiry"; "an offer" where something was asked near. */
function isPut(view: View, clause: Clause, what: Argument): boolean {
  const words = wordsOf(view, { start: what.start, end: Math.max(what.end, clause.whole.end) });
  return (
    /^(?:the|that|this|these|those|its|his|her|their|our|my|your|all|both|each|some|most|two|three|four|five|six|\d+)\b|['’]s?\s|\b(?:calls?|demands?|requests?|pleas?|pressure|recommendations?) (?:for|from|by|to|that|of)\b/iu.test(
      words,
    ) || isAskedNear(view, clause)
  );
}

/** "failed to comply with the order", "continues to refuse the request": a deed told by the verb above it. */
function fails(view: View, clause: Clause): Stance | null {
  if (!/^(?:fail|neglect)$/u.test(clause.lemma) || clause.force.negated || clause.force.modal) return null;
  const task = infinitive(view, clause);
  if (!task || !/^(?:comply|meet|answer|obey|honou?r|heed|respond|reply|abide|act)$/u.test(task.lemma))
    return null;
  const taken = [
    task.patient,
    ...task.obliques.filter(one => /^(?:with|to|by|on)$/u.test(one.preposition ?? '')),
  ];
  const what = taken.find(
    one =>
      one &&
      /^(?:request|demand|order|subpoena|ruling|deadline|ultimatum|notice|directive|instruction|summons)$/u.test(
        thing(view, task, one).lemma,
      ),
  );
  return what && isPut(view, task, what) ? 'refuses' : null;
}

/** "said no to the request", "said yes". */
function yesOrNo(view: View, clause: Clause): Stance | null {
  // a "no" may stand as the verb's own negation
  if (clause.lemma !== 'say' || /\b(?:not|never)\b|n[’']t\b/iu.test(wordsOf(view, clause.group))) return null;
  const words = wordsOf(view, { start: clause.group.start, end: clause.whole.end });
  const [, word, to] = /^said (?:an? )?(?:\p{L}+ )?(no|yes)\b(?: (to)\b|[.,;]|$)/iu.exec(words) ?? [];
  if (
    !word ||
    !(to
      ? [clause.recipient, ...clause.obliques].some(one => one && wish.test(thing(view, clause, one).lemma))
      : isAskedNear(view, clause))
  )
    return null;
  return word.toLowerCase() === 'no' ? 'refuses' : 'complies';
}

/** "backed down", "relented", "would not budge", "stood by its figures" where something was asked. */
function givesWay(view: View, clause: Clause): Stance | null {
  if (/^(?:stand|stick)$/u.test(clause.lemma) && !clause.force.negated) {
    const by = clause.obliques.find(one => /^(?:by|to)$/u.test(one.preposition ?? ''));
    const what = by && thing(view, clause, by).lemma;
    return what &&
      /^(?:figure|account|report|finding|story|decision|claim|number|estimate|assessment|version)$/u.test(
        what,
      ) &&
      isAskedNear(view, clause)
      ? 'disputes'
      : null;
  }
  if (
    !/^(?:back down|back off|climb down|relent|capitulate|cave|cave in|give in|give way|budge)$/u.test(
      clause.lemma,
    )
  )
    return null;
  if (!isAskedNear(view, clause)) return null;
  if (clause.force.negated) return 'refuses';
  return clause.force.tense === 'past' && clause.lemma !== 'budge' ? 'complies' : null;
}

/** "asked for more time", "sought an extension", "put off a decision on the request", "has yet to rule on it". */
function laterOf(view: View, clause: Clause): Stance | null {
  const words = wordsOf(view, { start: clause.group.start, end: clause.whole.end });
  if (clause.force.negated) return null;
  if (/^(?:ask|request|seek|want)$/u.test(clause.lemma))
    return /^\S+(?: \S+)? (?:for )?(?:more time|additional time|extra time|further time|an? (?:[\p{L}\d-]+ )?(?:extension|adjournment))\b(?! of (?:the|its|his|her|their) (?:stay|visa|lease|contract|term|mandate))/iu.test(
      words.replace(/^(?:has|have|had|is|was|are|were) /iu, ''),
    ) && /^(?:ask|request|seek)/u.test(clause.lemma)
      ? 'defers'
      : null;
  const later = /^(?:put off|postpone|defer|delay|adjourn|hold off)$/u.test(clause.lemma);
  const object = clause.patient ? thing(view, clause, clause.patient).lemma : '';
  if (later)
    return /^(?:decision|vote|ruling|answer|response|reply|verdict)$/u.test(object) &&
      isAskedNear(view, clause)
      ? 'defers'
      : null;
  return null;
}

/** "would not release the tests", "will not pay the fine": told outright of a party that was asked. */
function withholds(view: View, clause: Clause): Stance | null {
  const { negated, modal } = clause.force;
  if (!negated || !/^(?:will|would)$/u.test(modal ?? '') || !clause.patient || !isAskedNear(view, clause))
    return null;
  return /^(?:publish|release|hand over|turn over|disclose|pay|repay|supply|furnish|produce|sign|grant|approve|reinstate|reopen|refund|reimburse|withdraw|retract|renew|extend|lift|drop|share|guarantee|fund|back|attend|meet|reconsider|close|stop|resign|apologi[sz]e|restore|return|delay)$/u.test(
    clause.lemma,
  ) && !/^(?:acl|advcl|ccomp)/u.test(clause.relation)
    ? 'refuses'
    : null;
}

function isUnderWay(view: View, clause: Clause): boolean {
  return (
    tokensOf(view, clause.sentence)[clause.predicate]!.xpos === 'VBG' ||
    /^(?:will|would)$/u.test(clause.force.modal ?? '')
  );
}

/** Those who decide between parties answer neither; parliaments decide on bills. */
function isOfCourt(view: View, clause: Clause): boolean {
  if (!clause.agent) return false;
  const ref = view.context.mentionAt(clause.agent);
  const words = [
    wordsOf(view, clause.agent),
    ref ? view.context.nameOf(ref) : '',
    ...(ref ? view.context.titlesOf(ref) : []),
  ].join(' ');
  return /\b(?:judges?|justices?|courts?|jury|jurors?|tribunal|arbitrators?|magistrate|senate|house|congress|parliament|voters?)\b/iu.test(
    words,
  );
}
