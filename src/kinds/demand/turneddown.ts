import type { Argument, Clause } from '../../language/clauses.ts';
import { bare, dependents, type Noun, phrase, prepositionOf, rolesIn } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { tokensOf, type View, wordsOf } from '../view.ts';
import { isCourt } from './addressed.ts';
import { type Asked, partyAt } from './asked.ts';

/** Nouns for what one party asks of another. */
export const isRequest = (lemma: string): boolean => /^(?:request|demand|call|plea|ultimatum)$/u.test(lemma);

/** What only the one asked can do with a request: "rejected the union's request to wait", "ignored the county's demand". */
const dealing =
  /^(?:reject|refuse|turn down|deny|ignore|grant|accept|dismiss|rebuff|resist|defy|fulfil|fulfill|honou?r|meet|consider|approve|decline|brush off|shrug off|brush aside|rule out|agree|comply|respond|bow|yield|accede|listen|react|bend)$/u;

/** "the union's request | to freeze the closures |", "a demand by the county | that the wall be rebuilt |": whose, and of whom the sentence tells it. */
export function requestedDeed(view: View, noun: Noun): Asked | null {
  const tokens = tokensOf(view, noun.sentence);
  // "denied any request to wait"
  if (/^(?:no|any|every|each|whether)$/iu.test(tokens[noun.at - 1]?.form ?? '')) return null;
  const behind = phraseBehind(view, noun);
  const owner =
    dependents(view, noun, /^nmod:poss/u)[0] ??
    (behind && /^(?:by|from)$/u.test(behind.preposition) ? behind.at : undefined);
  const start = (behind ? behind.last : noun.at) + 1;
  const mark = tokens[start]?.form.toLowerCase();
  const task =
    mark === 'to' || mark === 'that'
      ? view.clauses[noun.sentence]!.find(
          one => one.group.start > tokens[start]!.start && marks(view, one, start) && !one.force.modal,
        )
      : undefined;
  if (owner === undefined || !task || (mark === 'that' && !isWish(view, task))) return null;
  // "the waiver request to avoid a cut", "above the union's request to raise it": what for
  if (dependents(view, noun, /^compound/u).length > 0) return null;
  if (/^(?:above|below|beyond|over|than|under)$/u.test(prepositionOf(view, noun) ?? '')) return null;
  const role = rolesIn(view, noun)[0];
  const clause = role?.clause;
  if (!role || !clause || clause.force.conditional) return null;
  if (role.role === 'oblique' && !dealing.test(clause.lemma)) return null;
  const asker = partyAt(view, noun.sentence, owner);
  if (view.context.mentionAt(asker) === null && publicStanding(view, asker) !== 'public') return null;
  const dealer = behind && /^(?:to|on|upon|for)$/u.test(behind.preposition) ? behind.at : undefined;
  const of = dealer === undefined ? dealtWith(view, clause, owner) : partyAt(view, noun.sentence, dealer);
  // what is asked of a court is a case
  if (of && isCourt(view, of)) return null;
  const what = bare(view, { start: tokens[start]!.end, end: task.whole.end });
  return { clause, by: asker, of, what, rule: 'request deed' };
}

/** Whether "to" or "that" at a token opens a clause. */
const marks = (view: View, clause: Clause, at: number): boolean =>
  tokensOf(view, clause.sentence)[at]!.head === clause.predicate;

/** "that the quarry be closed", not "the demand that has grown". */
const isWish = (view: View, task: Clause): boolean =>
  tokensOf(view, task.sentence)[task.predicate]!.xpos === 'VB' ||
  (task.passive && task.force.tense === 'none');

/** The one preposition phrase that stands right behind a noun: its noun and its last token. */
function phraseBehind(view: View, noun: Noun): { at: number; last: number; preposition: string } | null {
  const tokens = tokensOf(view, noun.sentence);
  const preposition = tokens[noun.at + 1]?.form.toLowerCase() ?? '';
  if (!/^(?:by|from|on|upon|for|to)$/u.test(preposition) || tokens[noun.at + 2]?.xpos === 'VB') return null;
  const at = tokens[noun.at + 1]!.head;
  if (at <= noun.at + 1 || !/^(?:NOUN|PROPN)$/u.test(tokens[at]!.upos)) return null;
  const { end } = phrase(view, { sentence: noun.sentence, at });
  const last = tokens.findLastIndex(token => token.start < end);
  return { at, last, preposition };
}

/** "| The authority | turned down the union's request", "was rejected by | the county |". */
export function dealtWith(view: View, clause: Clause, owner: number): Argument | null {
  const { agent } = clause;
  if (!agent || !dealing.test(clause.lemma) || agent.head === owner) return null;
  return publicStanding(view, agent) === 'public' || /^(?:i|we)$/iu.test(wordsOf(view, agent)) ? agent : null;
}
