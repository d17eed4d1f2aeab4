import type { Argument, Clause } from '../../language/clauses.ts';
import { bare, contentOf, dependents, phrase } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { tokensOf, type View, wordsOf } from '../view.ts';
import { isCourt } from './addressed.ts';
import { type Asked, partyAt } from './asked.ts';
import { isOwed } from './owed.ts';
import { isRequest } from './turneddown.ts';

/** Verbs that make of a noun of asking an act of their subject: "filed a request", "repeated its call". */
const lodging =
  /^(?:make|file|issue|send|submit|lodge|put|repeat|renew|reiterate|hand|hand down|hand over|deliver|present|table|put forward|write|address|serve|sign|give|launch|tender)$/u;
/** Verbs whose subject is the one who is asked: "faces an order to close", "defied an order to close". */
const facing =
  /^(?:face|receive|get|defy|disobey|flout|violate|ignore|obey|fight|challenge|appeal|contest|resist|comply|reject|refuse)$/u;
const asks = /^(?:request|demand|order|call|plea|appeal|ultimatum|directive|instruction|petition)$/u;

/**
 * What is asked by a noun that a verb makes an act: "issued an order to the mill to close", "filed a request with the port for its minutes",
 * "repeated its demand that the port publish them", "faces an order to close". Null for the rest.
 */
export function lodged(view: View, clause: Clause): Asked | null {
  const { negated, conditional, modal } = clause.force;
  if (negated || conditional || (modal && modal !== 'will') || clause.passive) return null;
  // "called on the board to send a request": not sent yet
  if (!modal && tokensOf(view, clause.sentence)[clause.predicate]!.xpos === 'VB') return null;
  const makes = lodging.test(clause.lemma);
  if (!clause.agent || !(makes || facing.test(clause.lemma))) return null;
  const noun = nounOf(view, clause);
  if (noun === null) return null;
  const whom = receiverOf(view, clause, noun);
  if (whom && isCourt(view, whom)) return null;
  const asked = deedAsked(view, clause, noun, whom) ?? thingAsked(view, clause, noun, whom);
  if (!asked) return null;
  const { sentence } = clause;
  const [owner] = dependents(view, { sentence, at: noun }, /^nmod:poss/u);
  const holder = owner === undefined ? null : partyAt(view, sentence, owner);
  const known = holder && !/^(?:its|his|her|their|our|my)$/iu.test(wordsOf(view, holder)) ? holder : null;
  if (!makes) {
    // "rejected the union's request to wait": read by its owner
    if (known && isRequest(tokensOf(view, sentence)[noun]!.lemma)) return null;
    return { clause, by: known ?? behindOf(view, clause, noun), of: clause.agent, ...asked };
  }
  // "issued a directive to begin the cuts", "made an appeal to unite": to nobody
  const told = whom ?? asked.of ?? null;
  if (
    !told &&
    /^(?:order|directive|instruction|appeal|plea|call)$/u.test(tokensOf(view, sentence)[noun]!.lemma)
  )
    return null;
  const by = known && view.context.mentionAt(known) ? known : clause.agent;
  return { clause, by, of: whom, ...asked };
}

type Deed = Pick<Asked, 'what' | 'rule'> & Partial<Pick<Asked, 'of'>>;

/** The noun of asking that a clause is about: its object, or what it complies with, is served with. */
function nounOf(view: View, clause: Clause): number | null {
  const tokens = tokensOf(view, clause.sentence);
  const objects = [
    clause.patient,
    ...clause.obliques.filter(({ preposition }) => preposition === 'with'),
  ].filter(one => one !== null);
  const [found] = objects.filter(
    ({ head, start, carried }) => !carried && start >= clause.group.end && asks.test(tokens[head]!.lemma),
  );
  // "made calls to voters", "filed an appeal": by telephone, in court
  const lemma = found && tokens[found.head]!.lemma;
  if (!found || (lemma === 'appeal' && /^(?:file|lodge|launch)$/u.test(clause.lemma))) return null;
  // "waiver requests to avoid a cut", "court orders to get more time": what for
  if (dependents(view, { sentence: clause.sentence, at: found.head }, /^compound/u).length > 0) return null;
  // "received no request to close it"
  const none = /^(?:no|any|every|each|whether)$/iu.test(tokens[found.head - 1]?.form ?? '');
  if (none) return null;
  return lemma === 'call' && !/^(?:on|upon|for)$/iu.test(tokens[found.head + 1]?.form ?? '')
    ? null
    : found.head;
}

/** The phrase right behind the noun: "to the mill", "with the port", "on the county". */
function behind(view: View, { sentence }: Clause, noun: number): { preposition: string; at: number } | null {
  const tokens = tokensOf(view, sentence);
  const mark = tokens[noun + 1];
  if (mark?.deprel !== 'case') return null;
  const at = mark.head;
  if (!/^(?:to|with|on|upon|for|by|from)$/iu.test(mark.form)) return null;
  return at > noun && /^(?:NOUN|PROPN|PRON)$/u.test(tokens[at]!.upos)
    ? { preposition: mark.form.toLowerCase(), at }
    : null;
}

function receiverOf(view: View, clause: Clause, noun: number): Argument | null {
  const own = behind(view, clause, noun);
  if (own && /^(?:to|with|on|upon|for)$/u.test(own.preposition)) {
    const party = partyAt(view, clause.sentence, own.at);
    if (own.preposition !== 'for' || publicStanding(view, party) === 'public') return party;
  }
  const tokens = tokensOf(view, clause.sentence);
  // "sent the mill an order", "served the mill with an order", "sent a letter to the mill with a request"
  const [other] = [clause.recipient, ...(clause.patient?.head === noun ? [] : [clause.patient])].filter(
    one => one !== null,
  );
  if (!other) return null;
  const within = dependents(
    view,
    { sentence: clause.sentence, at: other.head },
    /^nmod/u,
    new Set(['to']),
  )[0];
  return within === undefined || tokens[within]!.start > tokens[noun]!.start
    ? other
    : partyAt(view, clause.sentence, within);
}

/** "from the ministry", "by the ministry", right behind the noun. */
function behindOf(view: View, clause: Clause, noun: number): Argument | null {
  const own = behind(view, clause, noun);
  return own && /^(?:by|from)$/u.test(own.preposition) ? partyAt(view, clause.sentence, own.at) : null;
}

/** "… to close", "… that the port publish them": the first clause behind the noun and the phrase behind it. */
function deedAsked(view: View, clause: Clause, noun: number, whom: Argument | null): Deed | null {
  const { sentence } = clause;
  const tokens = tokensOf(view, sentence);
  const own = behind(view, clause, noun);
  const last = own ? lastOf(view, sentence, own.at) : noun;
  const mark = tokens[last + 1]?.form.toLowerCase();
  if (mark !== 'to' && mark !== 'that') return null;
  const task = view.clauses[sentence]!.find(
    one => one !== clause && one.predicate > last + 1 && tokens[last + 1]!.head === one.predicate,
  );
  if (!task) return null;
  if (mark === 'to')
    return tokens[task.predicate]!.xpos === 'VB' ? { what: contentOf(view, task), rule: 'lodged' } : null;
  if (task.force.modal && !/^(?:must|should|shall)$/u.test(task.force.modal)) return null;
  // "an order that took effect", "a call that he had made": told of it
  if (!/^VBP?$/u.test(tokens[task.predicate]!.xpos) && !(task.passive && task.force.tense === 'none'))
    return null;
  const named = task.passive ? null : task.agent;
  if (!named || named.carried) return { what: contentOf(view, task), rule: 'lodged' };
  const { start } = tokens[task.predicate]!;
  const it = /^(?:it|they|he|she)$/iu.test(wordsOf(view, named)) && whom !== null;
  return { ...(it ? {} : { of: named }), what: bare(view, { start, end: task.whole.end }), rule: 'lodged' };
}

/** "… for its minutes", "… for more time": a thing that one party owes another. */
function thingAsked(view: View, clause: Clause, noun: number, whom: Argument | null): Deed | null {
  const tokens = tokensOf(view, clause.sentence);
  if (!/^(?:request|demand|call|plea)$/u.test(tokens[noun]!.lemma)) return null;
  const own = behind(view, clause, noun);
  const thing =
    own?.preposition === 'for' && own.at !== whom?.head
      ? own.at
      : (nounFor(view, clause, noun) ??
        clause.obliques.find(({ preposition, start }) => preposition === 'for' && start > tokens[noun]!.end)
          ?.head);
  if (thing === undefined || !isOwed(tokens[thing]!.form) || /^proposals$/iu.test(tokens[thing]!.form))
    return null;
  return { what: partyAt(view, clause.sentence, thing), rule: 'lodged' };
}

/** "a request from the county | for its minutes |", where the tree ties the thing to the noun. */
const nounFor = (view: View, { sentence }: Clause, noun: number): number | undefined =>
  dependents(view, { sentence, at: noun }, /^nmod/u, new Set(['for'])).find(at => at > noun + 1);

/** The last token of the phrase that a noun heads. */
const lastOf = (view: View, sentence: number, at: number): number => {
  const { end } = phrase(view, { sentence, at });
  return tokensOf(view, sentence).findLastIndex(token => token.start < end);
};
