import type { Argument, Clause } from '../../language/clauses.ts';
import { overlapping } from '../../text/overlapping.ts';
import { bare, contentOf, infinitive } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { tokensOf, type View } from '../view.ts';
import { isCourt } from './addressed.ts';
import { type Asked, partyIn, prepositional } from './asked.ts';

/** What a court does to a party that it binds. */
const binding = /^(?:order|compel|force|require|direct|make|oblige|command|instruct|tell)$/u;
/** What a court gives that binds a party. */
const rulings = /^(?:order|injunction|writ|ruling|judge?ment|mandamus|declaration|directive|stay)$/u;

/**
 * What one party wants of another by way of a court: "asked a judge to order the city to adopt a plan", "seeks an order that the mill stop", "an
 * injunction forcing the port to publish its tests". What is asked of the court alone is a case.
 */
export function throughCourt(view: View, clause: Clause): Asked | null {
  const { negated, conditional, modal } = clause.force;
  if (negated || conditional || modal || clause.passive || !clause.agent) return null;
  return courtToOrder(view, clause) ?? orderSought(view, clause);
}

/** "asks a judge | to order the city to adopt a plan |". */
function courtToOrder(view: View, clause: Clause): Asked | null {
  const lemma = prepositional(clause);
  if (!/^(?:ask|want|urge|petition|request|beg|implore|call on|call upon)$/u.test(lemma)) return null;
  const court =
    clause.recipient ??
    clause.patient ??
    clause.obliques.find(({ preposition }) => preposition === 'on' || preposition === 'upon');
  const order = infinitive(view, clause);
  if (!court || !order || court.start > order.group.start || !isCourt(view, court)) return null;
  return binding.test(order.lemma) ? bound(view, clause, order) : null;
}

/** "seeks | an order requiring the city to adopt a plan |", "sought an order that the mill stop". */
function orderSought(view: View, clause: Clause): Asked | null {
  const { patient, sentence } = clause;
  const tokens = tokensOf(view, sentence);
  if (!/^(?:seek|want|request|demand|ask)$/u.test(clause.lemma)) return null;
  const named = orderThatName(view, clause);
  if (named || !patient) return named;
  const things = [
    patient.head,
    ...tokens.flatMap(({ head, deprel }, at) => (head === patient.head && deprel === 'conj' ? [at] : [])),
  ];
  const noun = things.find(at => rulings.test(tokens[at]!.lemma));
  if (noun === undefined) return null;
  const order = view.clauses[sentence]!.find(
    one => one.relation.startsWith('acl') && tokens[one.predicate]!.head === noun && one.predicate > noun,
  );
  if (!order) return null;
  if (tokens[order.predicate]!.xpos === 'VBG' || tokens[order.predicate - 1]?.form === 'to')
    return binding.test(order.lemma) ? bound(view, clause, order) : null;
  return /^VBP?$/u.test(tokens[order.predicate]!.xpos) &&
    order.agent &&
    !order.agent.carried &&
    !order.passive
    ? asked(view, clause, order.agent, { start: tokens[order.predicate]!.start, end: order.whole.end })
    : null;
}

/** "an order that | Marlow Timber Ltd (Marlow) | stop cutting": the verb behind a long name may be taken for a part of it. */
function orderThatName(view: View, clause: Clause): Asked | null {
  const { text, sentences, names } = view.analysis;
  const { end } = sentences[clause.sentence]!;
  const found = /\b(?:order|injunction|ruling) that (?:the )?(?=\p{Lu})/u.exec(
    text.slice(clause.group.end, end),
  );
  if (!found) return null;
  const start = clause.group.end + found.index + found[0].length;
  const name = overlapping(names, { start, end: start + 1 }).find(one => one.start === start);
  const verb =
    name && /^(?: \([^)]{1,40}\))? (?:not )?(?=\p{Ll}+(?<!s|ed|ing)\b)/u.exec(text.slice(name.end, end));
  if (!name || !verb || finite.test(text.slice(name.end + verb[0].length, end))) return null;
  const what = { start: name.end + verb[0].length - (/not $/u.test(verb[0]) ? 4 : 0), end };
  return asked(view, clause, partyIn(view, clause.sentence, name), what);
}

const finite =
  /^(?:can|could|did|do|had|have|may|might|must|of|for|in|and|or|on|to|at|by|shall|should|will|would|were|went|took|gave|made|won|lost|ought)\b/u;

/** "… order | the city | to adopt a plan". */
function bound(view: View, clause: Clause, order: Clause): Asked | null {
  const whom = order.recipient ?? order.patient;
  const task = infinitive(view, order);
  if (!whom || !task || whom.carried || whom.start < order.group.end || whom.end > task.group.start)
    return null;
  return asked(view, clause, whom, contentOf(view, task));
}

function asked(view: View, clause: Clause, of: Argument, what: Asked['what']): Asked | null {
  if (publicStanding(view, of) !== 'public' || isCourt(view, of)) return null;
  return { clause, by: clause.agent, of, what: bare(view, what), rule: 'through court' };
}
