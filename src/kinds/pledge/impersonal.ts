import type { Argument, Clause } from '../../language/clauses.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { DraftItem } from '../item.ts';
import { type Told, toldClauses } from '../oneself.ts';
import { type View, wordsOf } from '../view.ts';
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
    if (!isBinding(view, told) || !isToBeDone(view, clause)) return [];
    const what = { start: clause.patient!.start, end: clause.whole.end };
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

const isDay = (view: View, span: Span) => view.analysis.times.some(time => contains(span, time));

/** What a clause tells of, active or passive. */
export const subjectOf = (clause: Clause): Argument | null =>
  clause.agent ?? (clause.passive ? clause.patient : null);
