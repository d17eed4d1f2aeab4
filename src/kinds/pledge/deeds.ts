import type { Clause } from '../../language/clauses.ts';
import { particled } from '../phrases.ts';
import { tokensOf, type View, wordsOf } from '../view.ts';

/** Deeds done to something, of which one can tell later whether they were done. */
const deeds = new Set(
  (
    'give provide publish release pay repay refund reimburse compensate build rebuild repair install replace cut reduce hire rehire remove close ' +
    'clean test send hand_over turn_over share restore reinstate return fix end stop report complete invest bring_back lift drop withdraw ' +
    'suspend resume reopen open cover fund contribute spend donate set_aside create establish launch appoint deliver submit file supply furnish ' +
    'extend delay postpone defer cancel halt freeze waive renew convene introduce reintroduce blockade boycott picket abolish scrap raise double ' +
    'ban disclose review commission finance subsidise subsidize retain recruit expand upgrade equip train offer match honor honour respect ' +
    'implement refer present redraw relocate connect switch phase_out write_off call_off put take_down notify inform consult plant buy sell bear amend conduct pause discontinue dismantle demolish lower limit cap increase allocate set_up recall put_off put_back strike strip'
  ).split(' '),
);
/** Deeds that need no object. */
const plain =
  /^(?:appeal|apply|comply|apologi[sz]e|strike|march|sue|attend|resign|abide|cooperate|reply|respond)$/u;

/** Whether a clause tells of something to be done that can be kept or broken: "repay the sum", "apply to join the case", "take part in mediation". */
export function isDeed(view: View, clause: Clause): boolean {
  if (clause.passive || clause.kind === 'copula') return false;
  if (plain.test(clause.lemma)) return true;
  const own = particled(clause);
  const { patient } = deeds.has(own.lemma.replace(' ', '_')) ? own : clause;
  const { lemma } = patient === own.patient ? own : clause;
  if (!patient && !clause.recipient) return false;
  if (patient && /^(?:nothing|none|no)\b/iu.test(wordsOf(view, patient))) return false;
  const object = patient ? tokensOf(view, clause.sentence)[patient.head]!.lemma : '';
  if (lemma === 'hold')
    return /^(?:vote|meeting|hearing|talk|ballot|referendum|election|review|inquiry|enquiry|consultation|session|briefing|workshop|forum)s?$/u.test(
      object,
    );
  if (lemma === 'keep')
    return /\b(?:open|running|free|frozen|closed|in place)\b/iu.test(wordsOf(view, clause.whole));
  if (lemma === 'meet')
    return /^(?:cost|bill|expense|deadline|half|union|representative|leader|family|resident|deputation|delegation)$/u.test(
      object,
    );
  if (/^(?:bring|bring forward|table)$/u.test(lemma))
    return /^(?:ordinance|motion|bill|resolution|measure|proposal|suit|lawsuit|case|claim|charge|amendment)s?$/u.test(
      object,
    );
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
