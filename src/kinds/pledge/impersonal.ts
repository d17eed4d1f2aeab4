import type { Argument, Clause } from '../../language/clauses.ts';
import { overlapping } from '../../text/overlapping.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { DraftItem } from '../item.ts';
import { type Told, toldClauses } from '../oneself.ts';
import { bare } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { tokensOf, type View, wordsOf } from '../view.ts';
import { isDeed } from './deeds.ts';
import { hasDay, pledgeFrom } from './words.ts';

/** Who can speak for what is to be done in a body's name. */
const executives =
  /\b(?:spokes\p{L}+|minister|mayor|chief|director|superintendent|governor|secretary|president|premier|manager|head|chair\p{L}*)\b/iu;
/** What is only foreseen or told of others' doing. */
const foreseen =
  /^(?:warn|predict|expect|estimate|forecast|fear|hope|believe|think|caution|complain|claim|allege|ask|ru)/iu;

/**
 * What a body, or one who speaks for it, says will or will not be done, without a "we": "said | no record would be disclosed |",
 * "said | the bridge would be repaired by August |".
 */
export function impersonalPledges(view: View, found: readonly DraftItem[]): DraftItem[] {
  return toldClauses(view).flatMap((told): DraftItem[] => {
    const { clause, speaker } = told;
    const content = told.statement.evidence.find(
      one => one.role === 'content' && one.start <= clause.group.start && one.end >= clause.group.end,
    );
    const end = Math.min(clause.whole.end, content?.end ?? clause.whole.end);
    // the tree may leave out the day at the end of the words
    const rest = content && content.end - end < tail ? content.end : end;
    const whole = { start: clause.whole.start, end: rest };
    const toDo = isToBeDone(view, clause) ? clause.patient : null;
    const subject = toDo ?? (isToCome(view, clause, whole) ? clause.agent : null);
    if (!subject || !isBinding(view, told)) return [];
    const what = bare(view, { start: subject.start, end: toDo ? end : rest });
    if (found.some(({ evidence }) => evidence.some(one => one.role === 'what' && overlaps(one, what))))
      return [];
    return [pledgeFrom(view, clause.sentence, speaker, what, 'impersonal')];
  });
}

function isBinding(view: View, { ref, statement }: Told): boolean {
  if (foreseen.test(String(statement.fields.cue))) return false;
  const type = view.context.typeOf(ref);
  return type === 'person'
    ? view.context.titlesOf(ref).some(title => executives.test(title))
    : (type === 'body' || type === 'place') && !/\b(?:court|tribunal)\b/iu.test(view.context.nameOf(ref));
}

/** "no record would be disclosed", "the rents will never be raised", "the bridge would be repaired by August". */
function isToBeDone(view: View, clause: Clause): boolean {
  const { modal, negated, conditional } = clause.force;
  // "repaired by August": the parser may take the day for the doer
  if (
    !clause.passive ||
    (clause.agent && !isDay(view, clause.agent)) ||
    !clause.patient ||
    clause.patient.carried ||
    conditional
  )
    return false;
  // the "no" of its subject is what is promised
  const deed = { ...clause, passive: false, patient: null, recipient: clause.patient };
  if (!/^(?:will|would)$/u.test(modal ?? '') || !isDeed(view, deed)) return false;
  if (/\b(?:have|has|had) been\b|\bif\b/iu.test(wordsOf(view, clause.whole))) return false;
  const none = /^(?:no|none|nobody)\b/iu.test(wordsOf(view, clause.patient));
  return none || (negated && /\bnever\b/iu.test(wordsOf(view, clause.whole))) || hasDay(view, clause.whole);
}

/** How much of somebody's words a clause may leave out at its end, in UTF-16 code units: a day. */
const tail = 24;

/** What nobody's word alone brings about. */
const others =
  /^(?:trial|hearing|talk|negotiation|season|game|election|voting|vote|session|summit|strike|war|debate|recession|rain|convention|primary|campaign|term|year|race|process|congress|senate|house|people|everyone)$/u;
const underWay = /^(?:open|reopen|resume|begin|start|restart|arrive|close)$/u;

/** "said | 18 berths would reopen on July 22 |", "said | tutors would be in place by July 28 |": a thing under the speaker's hand, and its day. */
function isToCome(view: View, clause: Clause, whole: Span): boolean {
  const { modal, negated, conditional } = clause.force;
  const { agent } = clause;
  if (!/^(?:will|would)$/u.test(modal ?? '') || negated || conditional || clause.passive) return false;
  if (!agent || agent.carried || clause.patient || view.context.mentionAt(agent) !== null) return false;
  const { lemma, upos } = tokensOf(view, clause.sentence)[agent.head]!;
  if (!/^(?:NOUN|NUM)$/u.test(upos) || others.test(lemma) || publicStanding(view, agent) !== 'open')
    return false;
  const words = wordsOf(view, whole);
  if (/\b(?:if|unless|have|should)\b/iu.test(words)) return false;
  const placed =
    /\b(?:will|would) (?:\p{L}+ )?be (?:in place|ready|complete|completed|finished|available|operational|open|up and running|back in service|on (?:the )?(?:\S+ )?desk)\b/iu;
  if (placed.test(words)) return hasDay(view, whole);
  return (
    underWay.test(clause.lemma) &&
    overlapping(view.analysis.times, whole).some(
      time => contains(whole, time) && time.type === 'DATE' && time.date !== null,
    )
  );
}

const isDay = (view: View, span: Span) => view.analysis.times.some(time => contains(span, time));

/** What a clause tells of, active or passive. */
export const subjectOf = (clause: Clause): Argument | null =>
  clause.agent ?? (clause.passive ? clause.patient : null);
