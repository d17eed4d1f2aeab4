import type { Clause } from '../../language/clauses.ts';
import { contains } from '../../text/span.ts';
import { asking } from '../demand/asked.ts';
import { publicStanding } from '../public-life.ts';
import { tokensOf, type View, wordsOf } from '../view.ts';
import { clausesBefore, isToldNear } from './asked.ts';
import type { Stance } from './worded.ts';

/** Verbs for giving what was asked for; the first group is seldom said of anything else. */
const handing = /^(?:furnish|hand over|turn over|hand in|send in|supply|produce|lodge|surrender)$/u;
/** The same, with a particle that a parser may take for a preposition: "handed over its files", "turned in the plan". */
const particles = /^(?:hand (?:in|over|back)|turn (?:in|over)|send (?:in|over)|give (?:up|back|over))\b/u;
const giving =
  /^(?:provide|submit|deliver|release|publish|file|disclose|return|repay|pay|wire|send|post|show|share|remove|withdraw)$/u;
const asked =
  /\b(?:asked|ordered|directed|requir(?:ed|ing)|told|(?<!without )demanding|requested|requests?|demand(?:s|ed)?|subpoena(?:s|ed)?|sought|notice to produce)\b/iu;
const part =
  /\b(?:only|some of|part of|half of|partial|incomplete|unfinished|redacted|blacked out|(?:two|three|four|five|six) of)\b/iu;

/**
 * An answer given by the deed: "was asked for its data and | supplied summaries only |", "The board asked for the sheets. Marlow County | furnished its own
 * in May |". Null where nothing tells that the party was asked.
 */
export function delivered(view: View, clause: Clause): Stance | null {
  const { negated, modal, conditional, finite, tense } = clause.force;
  if (willNot(view, clause)) return 'refuses';
  if (modal || conditional || !(finite || isBeside(clause)) || clause.passive || !clause.agent) return null;
  if (!/^(?:past|present)$/u.test(tense) || /^(?:acl|advcl|xcomp)/u.test(clause.relation)) return null;
  if (tense === 'present' && !/^(?:have|has|did|does)\b/iu.test(wordsOf(view, clause.group))) return null;
  const strong = isHanding(view, clause);
  if (!strong && !giving.test(clause.lemma)) return null;
  if (publicStanding(view, clause.agent) !== 'public') return null;
  // "was asked for the papers and has not supplied them"
  if (negated) return wasAsked(view, clause) || isMissing(view, clause) ? 'refuses' : null;
  if (!wasAsked(view, clause) && !(strong && isToldNear(view, clause, asked, 1))) return null;
  const words = wordsOf(view, { start: clause.group.start, end: clause.whole.end });
  if (clause.patient && /^(?:none|nothing|no )/iu.test(wordsOf(view, clause.patient))) return 'refuses';
  return part.test(words) ? 'partly' : 'complies';
}

const isHanding = (view: View, clause: Clause): boolean =>
  handing.test(clause.lemma) ||
  particles.test(
    `${clause.lemma} ${wordsOf(view, { start: clause.group.end, end: clause.whole.end }).trimStart()}`,
  );

/** "was asked to open the gate. The council still | will not open the gate |", "will not hand over a page": the very thing that it was asked for. */
function willNot(view: View, clause: Clause): boolean {
  const { negated, modal, conditional, finite } = clause.force;
  if (!negated || !/^(?:will|would)$/u.test(modal ?? '') || conditional || !finite || clause.passive)
    return false;
  if (!clause.agent || publicStanding(view, clause.agent) !== 'public') return false;
  if (/^(?:acl|advcl|xcomp)/u.test(clause.relation)) return false;
  const own = view.context.mentionAt(clause.agent);
  return clausesBefore(view, clause, 2).some(task => {
    const demand = task.governor === null ? null : view.clauses[task.sentence]![task.governor];
    const of = demand && (demand.recipient ?? demand.patient);
    if (!demand || !of || !asking.has(demand.lemma) || demand.force.conditional) return false;
    const same = own && view.context.mentionAt(of)?.mention === own.mention;
    return same && task.lemma === clause.lemma && (!clause.patient || isSame(view, clause, demand));
  });
}

/** "was asked for its data and supplied summaries": the verb of a second half, which the tagger may take for a participle. */
export const isBeside = ({ relation, agent, force }: Clause): boolean =>
  relation === 'conj' && agent !== null && agent.carried && force.tense === 'past' && !force.modal;

/** The clauses of asking before it, in its sentence and the two before. */
const askedBefore = (view: View, clause: Clause): Clause[] =>
  clausesBefore(view, clause, 2).filter(other => asking.has(other.lemma) && !other.force.conditional);

/** Whether one of them asks something of the same party. */
function wasAsked(view: View, clause: Clause): boolean {
  const own = view.context.mentionAt(clause.agent!);
  if (!own) return false;
  return askedBefore(view, clause).some(other => {
    const of = other.recipient ?? other.patient;
    if (other.force.modal || !of || view.context.mentionAt(of)?.mention !== own.mention) return false;
    return isHanding(view, clause) || isSame(view, clause, other);
  });
}

/** "asked for its books … did not supply the books": the thing asked for, not given. */
function isMissing(view: View, clause: Clause): boolean {
  if (
    !clause.patient ||
    !/^(?:the|its|their|any|those|these|either|it|them)\b/iu.test(wordsOf(view, clause.patient))
  )
    return false;
  return askedBefore(view, clause).some(other => isSame(view, clause, other));
}

/** "was told to repay the grant and repaid it", "asked for its tests … published the tests": what is given is what was asked for. */
function isSame(view: View, clause: Clause, demand: Clause): boolean {
  if (!clause.patient) return false;
  if (/^(?:it|them|one|some|all|half|both)\b/iu.test(wordsOf(view, clause.patient))) return true;
  const lemmas = tokensOf(view, demand.sentence).filter(token => contains(demand.whole, token));
  const given = tokensOf(view, clause.sentence)[clause.patient.head]!;
  return lemmas.some(token => token !== given && token.lemma === given.lemma && token.upos === given.upos);
}
