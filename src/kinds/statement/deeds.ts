import { objectOf } from '../attribution/acted.ts';
import { type Attribution, lower, type Scene } from '../attribution/scene.ts';
import type { Speaker } from '../attribution/spoken.ts';
import { childrenOf, isPassive, ownSubject, type Tree } from '../attribution/tree.ts';
import { verbOf } from '../attribution/verb.ts';
import { voiceOf } from '../attribution/voices.ts';
import type { ReadContext } from '../context.ts';

/* What is done, not said, by verbs that may tell of words. */

/** What may be granted to somebody or kept from him, and what asks for it. */
const GRANTED =
  /^(?:access|admission|aid|appeal|application|asylum|bail|benefit|care|certiorari|clearance|coverage|credit|degree|entry|extension|funding|injunction|leave|licen[cs]e|loan|motion|opportunity|parole|passage|permission|permit|petition|planning|pension|promotion|rehearing|relief|request|review|service|stay|tenure|treatment|variance|visa|waiver)$/;

/** What is brought before a court, which decides on it. */
const PLEADED =
  /^(?:action|bid|case|challenge|charge|claim|complaint|count|counterclaim|defen[cs]e|indictment|lawsuit|objection|plea|proceeding|suit|writ)$/;

/** Those who decide on what is brought before them. */
const COURT =
  /\b(?:courts?|tribunals?|judges?|justices?|magistrates?|circuit|bench|jury|juries|arbitrators?|adjudicators?|appeals (?:board|council|panel)|board of (?:[\p{L}]+ )?appeals)\b/iu;

/**
 * "a fire that claimed the lives of two", "welcomed her first guests to the pier", "questioned the driver", "denied the mill a permit": what
 * was done, whoever did it.
 */
export function isDeed(tree: Tree, at: number, lemma: string): boolean {
  const { tokens } = tree;
  if (lemma === 'claim')
    return tokens
      .slice(at + 1, at + 7)
      .some(
        (token, i, next) =>
          /^(?:life|live|victim)s?$/.test(token.lemma) &&
          token.upos === 'NOUN' &&
          !/^(?:AUX|VERB)$/.test(next[i + 1]?.upos ?? '') &&
          next.slice(0, i).every(({ upos }) => /^(?:ADJ|ADP|ADV|DET|NUM|PRON)$/.test(upos)),
      );
  const object = matterOf(tree, at);
  if (object === null) return false;
  const noun = tokens[object]!;
  switch (lemma) {
    case 'welcome':
      return voiceOf({ tree, token: object }) === 'person';
    case 'cite':
      return noun.upos === 'NOUN' && voiceOf({ tree, token: object }) === 'person';
    case 'dismiss':
      return noun.upos === 'NOUN' && voiceOf({ tree, token: object }) === 'person';
    case 'question':
      // "questioned the board", not "questioned his authority"
      return noun.lemma !== 'authority' && /^(?:person|body)$/.test(voiceOf({ tree, token: object }) ?? '');
    case 'deny':
      return GRANTED.test(noun.lemma.toLowerCase());
    // "rejected a meeting with the board", not "rejected the offer"
    case 'reject':
      return ATTENDED.test(noun.lemma.toLowerCase());
    // "ordered a review to see what it cost", not "ordered the board to pay"
    case 'direct':
    case 'order':
      return (
        !/^(?:person|body)$/.test(voiceOf({ tree, token: object }) ?? '') &&
        childrenOf(tree, object, 'det').some(det => /^an?$/.test(lower(tokens[det]!)))
      );
    case 'support':
      return /^(?:other|another)$/.test(lower(noun)) || (noun.upos === 'NOUN' && isCounted(tree, object));
    default:
      return false;
  }
}

/** Where people come together, or what they stand for: whoever turns it down stays away. */
const ATTENDED =
  /^(?:applicant|ballot|candidate|date|dinner|interview|job|match|meeting|role|seat|summit|trip|visit)$/;

/** "has supported | over 110,000 students". */
const isCounted = (tree: Tree, noun: number): boolean =>
  voiceOf({ tree, token: noun }) === 'person' &&
  childrenOf(tree, noun, 'nummod').some(number => /\d/.test(tree.tokens[number]!.form));

/** What a verb is done to: its object, or the subject of its passive ("| the motion | was denied"); of a number or a part, the whole ("two of the | claims"). */
function matterOf(tree: Tree, at: number): number | null {
  const matter = objectOf(tree, at) ?? (isPassive(tree, at) ? ownSubject(tree, at) : null);
  if (matter === null) return null;
  const { tokens } = tree;
  const isPart = /^(?:NUM|PRON|DET)$/.test(tokens[matter]!.upos) || PARTS.test(tokens[matter]!.lemma);
  const whole = childrenOf(tree, matter, 'nmod')[0];
  return isPart && whole !== undefined && lower(tokens[matter + 1]!) === 'of' ? whole : matter;
}

const PARTS = /^(?:half|list|most|number|part|rest|series|variety)$/;

/** "The court dismissed the appeal", "Judge Okafor rejected the petition": a decision, where "rejected the claim that it leaked" tells what was held. */
export function isDecision(
  scene: Scene,
  one: Attribution,
  { ref, text }: Speaker,
  context: ReadContext,
): boolean {
  if (one.act !== 'deny' || !/^(?:object|passive)$/.test(one.rule)) return false;
  const verb = verbOf(scene, one);
  const object = verb && matterOf(verb.tree, verb.at);
  if (!verb || object === null) return false;
  const { tokens } = verb.tree;
  const noun = tokens[object]!.lemma.toLowerCase();
  const isHeld = one.content.some(({ start, end }) => /\bthat\b/i.test(scene.text.slice(start, end)));
  if (!(GRANTED.test(noun) || (PLEADED.test(noun) && !isHeld))) return false;
  const who = ref ? [text, context.nameOf(ref), ...context.titlesOf(ref)].join(' ') : text;
  return COURT.test(who);
}
