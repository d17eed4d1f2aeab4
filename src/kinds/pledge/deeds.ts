import type { Clause } from '../../language/clauses.ts';
import { tokensOf, type View, wordsOf } from '../view.ts';

/** Deeds done to something, of which one can tell later whether they were done. */
const deeds = new Set(
  (
    'give provide publish release pay repay refund reimburse compensate build rebuild repair install replace cut reduce hire rehire remove close ' +
    'clean test send hand_over turn_over share restore reinstate return fix end stop report complete invest bring_back lift drop withdraw ' +
    'suspend resume reopen open cover fund contribute spend donate set_aside create establish launch appoint deliver submit file supply furnish ' +
    'extend delay postpone defer cancel halt freeze waive renew convene introduce reintroduce blockade boycott picket abolish scrap raise double ' +
    'ban disclose review commission finance subsidise subsidize retain recruit expand upgrade equip train offer match honor honour respect ' +
    'implement refer present redraw relocate connect switch phase_out write_off call_off put take_down notify inform consult plant buy sell bear'
  ).split(' '),
);
/** Deeds that need no object. */
const plain =
  /^(?:appeal|apply|comply|apologi[sz]e|strike|march|sue|attend|resign|abide|cooperate|reply|respond)$/u;

/** Whether a clause tells of something to be done that can be kept or broken: "repay the sum", "apply to join the case", "take part in mediation". */
export function isDeed(view: View, clause: Clause): boolean {
  if (clause.passive || clause.kind === 'copula') return false;
  const { lemma } = clause;
  if (plain.test(lemma)) return true;
  if (!clause.patient && !clause.recipient) return false;
  if (clause.patient && /^(?:nothing|none|no)\b/iu.test(wordsOf(view, clause.patient))) return false;
  const object = clause.patient ? tokensOf(view, clause.sentence)[clause.patient.head]!.lemma : '';
  if (lemma === 'take') return /^(?:part|step)$/u.test(object);
  if (lemma === 'make') return /^(?:payment|contribution|repair|change|copy|sum|available)s?$/u.test(object);
  if (lemma === 'put')
    return /\p{Sc}|\b(?:agenda|writing|vote|fund|scheme)\b/u.test(wordsOf(view, clause.whole));
  // "give the matter thought", "raise questions", "present a danger", "offer hope": of nothing done
  if (
    /^(?:thought|question|concern|eyebrow|danger|risk|threat|hope|chance|opportunity|light|attention|rise|way|problem|challenge|prayer|thanks|advice|support|condolence|house)s?$/u.test(
      object,
    )
  )
    return false;
  return deeds.has(lemma.replace(' ', '_'));
}
