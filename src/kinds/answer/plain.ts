import type { Argument, Clause } from '../../language/clauses.ts';
import { asking } from '../demand/asked.ts';
import { infinitive } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { tokensOf, type View, wordsOf } from '../view.ts';
import { clausesBefore, isAskedNear, isToldNear, owed } from './asked.ts';
import { thing } from './thing.ts';
import type { Stance } from './worded.ts';

/**
 * Plain ways to meet or refuse what was asked: "objects to the closure", "has no intention of doing so", "wrote back to say no", "gave it until
 * June 3", "has not done so", "is appealing the order", "accepts the first two". Null for the rest.
 */
export const plainStance = (view: View, clause: Clause): Stance | null =>
  objects(view, clause) ??
  givesIn(view, clause) ??
  noIntention(view, clause) ??
  wroteNo(view, clause) ??
  moreTime(view, clause) ??
  didSo(view, clause) ??
  appeals(view, clause) ??
  someOf(view, clause) ??
  paidPart(view, clause);

const decision =
  /^(?:suspension|decision|order|finding|ruling|proposal|closure|condition|fine|penalty|designation|classification|request|demand|term|freeze|transfer|sale|layoff|cut|deadline|plan|release|disclosure|directive|notice|assessment|conclusion|settlement|permit|award)$/u;

/** "objects to the closure on three grounds". */
function objects(view: View, clause: Clause): Stance | null {
  if (clause.lemma !== 'object' || clause.force.negated || clause.force.modal) return null;
  const to = clause.obliques.find(({ preposition }) => preposition === 'to');
  return to && decision.test(thing(view, clause, to).lemma) ? 'disputes' : null;
}

/** "has agreed to everything the union asked", "dropped its objection to the toll". */
function givesIn(view: View, clause: Clause): Stance | null {
  const { negated, modal, conditional } = clause.force;
  if (negated || modal || conditional || clause.passive) return null;
  if (/^(?:drop|withdraw|abandon|lift)$/u.test(clause.lemma))
    return clause.patient &&
      /^(?:objection|opposition|refusal|resistance)$/u.test(thing(view, clause, clause.patient).lemma)
      ? 'complies'
      : null;
  const to = clause.obliques.find(({ preposition }) => preposition === 'to');
  if (!/^(?:agree|accede|consent)$/u.test(clause.lemma) || !to) return null;
  const words = wordsOf(view, { start: to.start, end: clause.whole.end });
  return /^(?:to )?(?:(?:everything|all)(?: of)?(?: that)? (?:the|we|it|they|she|he|its|our|their|\p{Lu})|(?:all |most |some )?(?:of )?(?:the|our|its|their|his|her|\p{Lu}\S+['’]s?) (?:\p{L}+['’]s? ){0,2}(?:conditions|demands?|requests?|terms|requirements)\b)/u.test(
    words,
  )
    ? 'complies'
    : null;
}

/** "has no intention of doing so", "had no plans to resign": of what was asked. */
function noIntention(view: View, clause: Clause): Stance | null {
  if (clause.lemma !== 'have' || !clause.patient || clause.force.modal) return null;
  const words = wordsOf(view, { start: clause.patient.start, end: clause.whole.end });
  const deed = /^no (?:current |immediate |present )?(?:intentions?|plans?) (?:of|to) (\p{L}+)/u.exec(
    words,
  )?.[1];
  if (!deed || !isAskedNear(view, clause)) return null;
  const task = view.clauses[clause.sentence]!.find(
    one => tokensOf(view, one.sentence)[one.predicate]!.head === clause.patient!.head,
  );
  // "which she had no intention of doing"
  if (!task || /^acl/u.test(clause.relation)) return null;
  const taken = task.lemma !== 'do' || /\bdoing (?:so|that|it|anything)\b/iu.test(words);
  return taken && owed.test(task.lemma) ? 'refuses' : null;
}

/** "wrote back on Friday to say no". */
function wroteNo(view: View, clause: Clause): Stance | null {
  if (!/^(?:write|write back|reply|respond|call|call back|come back|return)$/u.test(clause.lemma))
    return null;
  const told = infinitive(view, clause);
  if (told?.lemma !== 'say' || clause.force.negated || !isAskedNear(view, clause)) return null;
  const word = /^\S*\s?say (no|yes)\b(?! (?:to (?!the|its|his|her|their)|such|one|more))/iu.exec(
    wordsOf(view, { start: told.group.start, end: told.whole.end }),
  )?.[1];
  return word ? (word.toLowerCase() === 'no' ? 'refuses' : 'complies') : null;
}

const delay = /\b(?:more time|extra time|additional time|extension|extend|postpone\w*|delay|deadline)\b/iu;
const asksTime =
  /\b(?:ask(?:s|ed|ing)?|request(?:s|ed|ing)?|sought|seek(?:s|ing)?|want(?:s|ed)|plead(?:s|ed))\b/iu;

/** "asked for more time, and the board gave it until June 3", "extended the deadline to July 2": where time was asked for. */
function moreTime(view: View, clause: Clause): Stance | null {
  const { negated, modal, conditional } = clause.force;
  if (!/^(?:give|grant|allow|extend)$/u.test(clause.lemma) || negated || modal || conditional) return null;
  const words = wordsOf(view, { start: clause.group.start, end: clause.whole.end });
  const given =
    clause.lemma === 'extend'
      ? /^\S+(?: \S+)? (?:the|its|a|that|their|his|her) (?:\p{L}+ ){0,2}deadline\b/iu.test(words)
      : /^\S+(?: \S+)? (?:it|them|him|her|the \p{L}+|\p{Lu}[\p{L} ]{2,40}) (?:until|more time|extra time|(?:\p{L}+|\d+) (?:more|extra) (?:days|weeks|months)|another)\b/u.test(
          words,
        );
  return given && isToldNear(view, clause, delay, 1) && isToldNear(view, clause, asksTime, 1)
    ? 'complies'
    : null;
}

/** "ordered it to publish the log, but it has not done so"; "has since done so". */
function didSo(view: View, clause: Clause): Stance | null {
  if (clause.lemma !== 'do' || clause.patient || clause.passive) return null;
  if (!/^(?:past|present)$/u.test(clause.force.tense) || clause.force.modal) return null;
  const words = wordsOf(view, { start: clause.group.start, end: clause.whole.end });
  if (
    !/^(?:ha[sd] |have |did )?(?:not |n[’']t |since |already |now |never )*(?:done|did|do) so\b/iu.test(words)
  )
    return null;
  if (!clause.agent || !isToldNear(view, clause, laidDown, 1)) return null;
  return clause.force.negated ? 'refuses' : 'complies';
}

/** "ordered | the mill | to publish the log. It has not done so": who takes up what was asked, where a pronoun stands for it. */
export function takenUp(view: View, clause: Clause): Argument | null {
  if (clause.lemma !== 'do' || !clause.agent || !/^(?:it|they|he|she)$/iu.test(wordsOf(view, clause.agent)))
    return null;
  const before = clausesBefore(view, clause, 1).findLast(one => asking.has(one.lemma) && !one.force.negated);
  const whom = before && (before.passive ? before.patient : (before.recipient ?? before.patient));
  return whom && !whom.carried && publicStanding(view, whom) === 'public' ? whom : null;
}

/** What one is made to do by somebody's words. */
const laidDown =
  /\b(?:asked|urged|ordered|told|directed|instructed|requested|required|demanded|called on|pressed|advised) (?:\S+ ){0,6}?(?:to|that)\b/iu;

/** "is appealing the order", "has appealed against the fine": what an office decided, not a court. */
function appeals(view: View, clause: Clause): Stance | null {
  if (clause.lemma !== 'appeal' || clause.force.negated || clause.force.modal || clause.passive) return null;
  const what = clause.patient ?? clause.obliques.find(({ preposition }) => preposition === 'against') ?? null;
  if (
    !what ||
    !/^(?:order|fine|notice|penalty|designation|closure|suspension|revocation)$/u.test(
      thing(view, clause, what).lemma,
    )
  )
    return null;
  const sentence = wordsOf(view, view.analysis.sentences[clause.sentence]!);
  return /\b(?:judge|judge?ment|ruling|ruled|convict\w*|sentenc\w*|jury|court order|injunction)\b/iu.test(
    sentence,
  )
    ? null
    : 'disputes';
}

/** "agreed to the first two", "accepts the first and third", where conditions or demands were told just before. */
function someOf(view: View, clause: Clause): Stance | null {
  if (!/^(?:agree|accept|consent|commit)$/u.test(clause.lemma) || clause.force.negated || clause.force.modal)
    return null;
  const what = clause.patient ?? clause.obliques.find(({ preposition }) => preposition === 'to') ?? null;
  const part =
    /^(?:the )?(?:first|last|second|third|other)(?: (?:and|or) (?:\S+))?(?: (?:one|two|three|four))?$/iu;
  return what &&
    part.test(wordsOf(view, what)) &&
    isToldNear(
      view,
      clause,
      /\b(?:conditions?|demands?|requests?|terms|recommendations?|points|proposals?)\b/iu,
      4,
    )
    ? 'partly'
    : null;
}

/** "has paid £190,000 of the £386,000 that it owes". */
function paidPart(view: View, clause: Clause): Stance | null {
  const { negated, modal, tense } = clause.force;
  if (!/^(?:pay|repay)$/u.test(clause.lemma) || negated || modal || clause.passive || tense === 'none')
    return null;
  const words = wordsOf(view, { start: clause.group.start, end: clause.whole.end });
  return /^(?:ha[sd] |have )?(?:\p{L}+ )?\S*paid (?:only )?[\p{Sc}\d][\d.,]*\S*(?: (?:million|billion|m|bn))? of (?:the|its|that) /u.test(
    words,
  ) &&
    isToldNear(view, clause, /\b(?:owe[sd]?|invoices?|bill|fine|arrears|demand\w*|ordered|order|debt)\b/iu, 1)
    ? 'partly'
    : null;
}
