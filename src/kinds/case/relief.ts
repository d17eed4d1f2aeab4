import type { Clause } from '../../language/clauses.ts';
import type { Span } from '../../text/span.ts';
import { contentOf, infinitive, type Noun } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { tokensOf, type View, wordsOf } from '../view.ts';
import { targetsOf } from './resort.ts';
import {
  broughtIn,
  courtIn,
  dateIn,
  isOnlyAsked,
  lemmaAt,
  nothing,
  opponentsOf,
  ownersOf,
  parties,
  type Sighting,
} from './sighting.ts';

/** What only a court gives, one of it: "injunctions" of many suits are none to tell of. */
const orders = /\b(?:injunction|restraining order|interdict|writ of \p{L}+)\b/iu;
const getting = /^(?:seek|win|obtain|secure|get|request|gain|want|lose)$/u;
const asking = /^(?:ask|apply|file|move|sue|petition|press)$/u;

/**
 * "won an injunction against the council", "is seeking an order restraining the port", "applied for a restraining order to stop the mill from
 * closing": who gets or seeks a court's order, and against whom.
 */
export function relieved(view: View, sentence: number, clause: Clause): Sighting | null {
  const { agent, force, passive, lemma } = clause;
  if (!agent || passive || force.negated || force.conditional || isOnlyAsked(view, clause)) return null;
  if (/^(?:may|might|could|would|should|can)$/u.test(force.modal ?? '')) return null;
  const asked = asking.test(lemma) ? clause.obliques.find(one => one.preposition === 'for') : null;
  const order = getting.test(lemma) ? clause.patient : asked;
  if (!order || !orders.test(wordsOf(view, order)) || publicStanding(view, agent) !== 'public') return null;
  const noun: Noun = { sentence, at: order.head };
  if (!/^(?:injunction|order|interdict|writ)$/u.test(lemmaAt(view, noun))) return null;
  const against = clause.obliques.filter(one => one.preposition === 'against').map(one => one.head);
  const named = opponentsOf(view, noun, against);
  const aim = infinitive(view, clause) ?? behind(view, noun);
  return {
    ...nothing,
    sentence,
    plaintiffs: parties(view, sentence, agent.head),
    defendants: named.length > 0 || !aim ? named : targetsOf(view, aim),
    court: courtIn(view, clause.whole),
    filed: dateIn(view, clause),
    about: aim ? contentOf(view, aim) : null,
    reality: broughtIn(view, clause),
  };
}

/** "an injunction | blocking the mill from closing |". */
const behind = (view: View, { sentence, at }: Noun): Clause | null =>
  view.clauses[sentence]!.find(
    one => one.relation.startsWith('acl') && tokensOf(view, sentence)[one.predicate]!.head === at,
  ) ?? null;

const ending = /^(?:dismiss|throw out|strike out|toss|toss out|stay|quash)$/u;
const suits = /^(?:claim|suit|lawsuit|case|complaint|action|proceedings?|petition|challenge)$/u;

/** "has moved to dismiss the claims brought against it by the growers", "asked the judge to throw out the union's suit": the one sued answers. */
export function resisted(view: View, sentence: number, clause: Clause): Sighting | null {
  const { agent, force, lemma } = clause;
  if (!agent || force.negated || force.modal || !/^(?:move|ask|seek|apply|try|petition|urge)$/u.test(lemma))
    return null;
  const aim = infinitive(view, clause);
  if (!aim?.patient || !ending.test(aim.lemma)) return null;
  const noun: Noun = { sentence, at: aim.patient.head };
  if (!suits.test(lemmaAt(view, noun))) return null;
  const by = behind(view, noun);
  const bringer = by?.passive ? by.agent : null;
  const plaintiffs: Span[] = bringer ? parties(view, sentence, bringer.head) : ownersOf(view, noun);
  // "moved to dismiss its suit against the insurer": who ends its own is no one sued
  if (plaintiffs.length === 0 || (!bringer && opponentsOf(view, noun).length > 0)) return null;
  return {
    ...nothing,
    sentence,
    plaintiffs,
    defendants: parties(view, sentence, agent.head),
    court: courtIn(view, clause.whole),
    back: true,
  };
}
