import type { Token } from '../../language/analysis.ts';
import { isMonthName } from '../../language/calendar.ts';
import { overlapping } from '../../text/overlapping.ts';
import { joinsAlike } from './alike.ts';
import { afterRelative } from './asides.ts';
import { isByWords } from './bywords.ts';
import { isAgainAs, isCompared } from './compared.ts';
import { conditionEnd } from './conditions.ts';
import { CUE_VERBS } from './cues.ts';
import { datedEnd } from './dated.ts';
import { describesAgain, goesOn, goesWith, isDash, listsAfter, tellsResult } from './joints.ts';
import { isMeanwhile, isOccasion } from './lead.ts';
import {
  goesOnAfterTime,
  isBeforeAs,
  isHoursBefore,
  isOnShow,
  isTime,
  isTimeWithin,
  isTimeWord,
  isWhileAs,
  OCCASION,
} from './occasion.ts';
import { isOfMatter } from './ofmatter.ts';
import { isPunctuation, lower, quotationAt, type Scene } from './scene.ts';
import { isSpeech } from './secondverb.ts';
import { isAboutPlace, isAfterParticle, isQuestioned, isSpan, isTerm, tellsHow } from './terms.ts';
import {
  childrenOf,
  isFiniteVerb,
  isUnder,
  lexicalVerb,
  opensThat,
  ownSubject,
  relation,
  type Tree,
  tokenAt,
} from './tree.ts';

/** A content as tokens `[from, to]` of the sentence, and how it was found. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** What begins a clause of time, manner or concession, which is the narrator's. */
const CIRCUMSTANCE =
  /^(?:after|when|while|though|although|whereas|during|following|amid|despite|even|then|where|via|upon)$/;

/** What words are spoken or written in: "in a statement", "through her lawyer". */
export const MEDIUM =
  /^(?:ad|briefing|broadcast|conference|email|e-mail|interview|lawyer|letter|memo|message|note|op-ed|post|speech|spokesman|spokesperson|spokeswoman|statement|testimony|tweet|twitter|video)(?:e?s)?$/;

/**
 * Last token of a complement of a verb: to where a joint, a dash, another clause, or the time, place and means of speaking
 * begin. Phrases and clauses that go with the complement stay with it: "a plan for the pier to be closed", "him for leaving".
 */
export function complementEnd(scene: Scene, tree: Tree, verb: number, complement: number): number {
  const { tokens } = tree;
  let end = complement;
  for (let at = complement + 1; at < tokens.length; at++) {
    const token = tokens[at]!;
    const quotation = quotationAt(scene, token.start);
    if (quotation) {
      at = Math.min(tokens.length - 1, Math.max(at, tokenAt(tree, quotation.end - 1)));
      end = at;
      // "“a ruin,” “a shame”": one quoted predicate after another
      const next = tokens[at + 1];
      if (next && (quotationAt(scene, next.start) || describesAgain(tree, at))) continue;
      // "called it “a good thing,” along with the lock"
      if (next && goesWith(tree, at + 1)) continue;
      if (/[,.?!]\W{0,2}$/.test(scene.text.slice(quotation.start, quotation.end))) return end;
      if (next?.form === ',' && tokens[at + 2] && quotationAt(scene, tokens[at + 2]!.start)) at++;
      continue;
    }
    if (token.form === '(') {
      at = closing(tree, at);
      continue;
    }
    if (isMeanwhile(scene, tree, at) || isOccasion(scene, tree, verb, complement, at)) break;
    const condition = conditionEnd(tree, verb, at);
    if (condition !== null) return condition;
    // "specifics — the cost among them — of the plan"
    const second = isDash(tree, at)
      ? tokens.findIndex((_, i) => i > at + 1 && i < at + 16 && isDash(tree, i))
      : -1;
    if (second > 0 && /^(?:of|for|to|against)$/.test(lower(tokens[second + 1] ?? token))) {
      at = second;
      continue;
    }
    if (token.form === ':' && listsAfter(scene, tree, at))
      return tokens.findLastIndex(one => !isPunctuation(one));
    if (isPoint(tree, at) || isInDate(tree, at) || isInPlace(scene, tree, at)) continue;
    if (/^[.;:?!)]$/.test(token.form) || isDash(tree, at)) break;
    const resumed = token.form === ',' ? afterRelative(tree, at) : null;
    if (resumed !== null) {
      at = resumed;
      continue;
    }
    if (
      (token.form === ',' || (token.upos === 'CCONJ' && !isInName(scene, token))) &&
      !joinsAlike(tree, verb, complement, at) &&
      !describesAgain(tree, at - 1) &&
      !goesOn(tree, complement, at) &&
      !tellsResult(tree, verb, at)
    )
      break;
    if (token.upos === 'CCONJ' && isVerbForNoun(tree, verb, at + 1)) break;
    const dated = datedEnd(tree, at);
    if (dated !== null) {
      at = dated;
      end = at;
      continue;
    }
    if (endsBefore(tree, verb, complement, at) && !isOfMatter(tree, verb, at)) break;
    if (!isPunctuation(token) && token.upos !== 'CCONJ') end = at;
    else if (/^['’%]$/.test(token.form)) end = at;
  }
  // "on | Monday": a preposition whose noun is left out
  while (end > complement && /^(?:case|mark|det|cc)$/.test(relation(tokens[end]!))) end--;
  // "asked for copies | as well"
  const also = lower(tokens[end]!) === 'well' && lower(tokens[end - 1]!) === 'as' ? end - 1 : end;
  if (also > complement && tokens[also]!.head === verb && (also < end || lower(tokens[end]!) === 'too'))
    end = also - 1;
  // "announced a vote | shortly | before midnight", "blamed the board | sharply"
  if (end > complement && tellsHow(tree, verb, end)) end--;
  return end;
}

/** "notes the mayor's age and | fears she could fall": a second verb, which the tagger took for a noun, before a clause of its own. */
export function isVerbForNoun(tree: Tree, verb: number, at: number): boolean {
  const { tokens, first } = tree;
  const token = tokens[at];
  if (token?.xpos !== 'NNS' || tokens[verb]!.xpos !== 'VBZ' || !CUE_VERBS.has(lower(token).slice(0, -1)))
    return false;
  const finite = tokens.findIndex((other, i) => i > at + 1 && isFiniteVerb(other));
  if (finite < 0 || finite > at + 5) return false;
  const subject = ownSubject(tree, lexicalVerb(tree, finite));
  return (
    tokens.slice(at + 1, finite).every(({ upos }) => /^(?:ADJ|DET|NOUN|PRON|PROPN)$/.test(upos)) &&
    (tokens[finite]!.xpos === 'MD' || (subject !== null && Math.min(subject, first[subject]!) === at + 1))
  );
}

/** "the loss of the 1 | . | 5c bonus": a point within a number or a short form. */
const isPoint = ({ tokens }: Tree, at: number): boolean =>
  tokens[at]!.form === '.' &&
  tokens[at - 1]!.end === tokens[at]!.start &&
  tokens[at + 1]?.start === tokens[at]!.end &&
  /^\p{N}/u.test(tokens[at + 1]!.form);

/** "due Oct. 15 | , | 1999": a comma within a date. */
const isInDate = ({ tokens }: Tree, at: number): boolean =>
  tokens[at]!.form === ',' &&
  /^\d{1,2}$/.test(tokens[at - 1]!.form) &&
  isMonthName(lower(tokens[at - 2] ?? tokens[at]!).replace(/\.$/, '')) &&
  /^(?:19|20)\d\d$/.test(tokens[at + 1]?.form ?? '');

/** "a raid in Elmford | , | Ohio by two clerks": a comma between a town and its land. */
const isInPlace = ({ analysis }: Scene, { tokens }: Tree, at: number): boolean =>
  tokens[at]!.form === ',' &&
  /^(?:ADP|VERB)$/.test(tokens[at + 2]?.upos ?? '') &&
  [tokens[at - 1]!, tokens[at + 1]!].every(token =>
    overlapping(analysis.names, token).some(({ type }) => type === 'place'),
  );

/** "the Full Faith | and | Credit Clause": a joint within a name. */
const isInName = ({ analysis }: Scene, { start, end }: Token): boolean =>
  overlapping(analysis.names, { start, end }).length > 0;

function closing(tree: Tree, open: number): number {
  const close = tree.tokens.findIndex((token, at) => at > open && token.form === ')');
  return close < 0 ? open : close;
}

/** "said it was old, | according to Lind", not "said that | according to her figures it was old". */
export const isAccording = (tree: Tree, at: number): boolean =>
  lower(tree.tokens[at]!) === 'according' && !opensThat(tree, at);

/** True where the time, place or means of speaking begins, or a clause that is the narrator's. */
function endsBefore(tree: Tree, verb: number, complement: number, at: number): boolean {
  const { tokens } = tree;
  const token = tokens[at]!;
  const word = lower(token);
  // "an inquiry as part of which interference | in the 2016 election": a noun told, whatever its phrase hangs on
  const inside = (other: number) =>
    other > verb && other < at && (isUnder(tree, other, complement) || tokens[other]!.upos === 'NOUN');
  // "those who back the mayor | have waited", but not the verb of a clause that stands within
  if (isFiniteVerb(token) && relation(tokens[verb]!) === 'acl') {
    const subject = ownSubject(tree, lexicalVerb(tree, at));
    return !isUnder(tree, at, complement) && !(subject !== null && subject > complement && subject < at);
  }
  if (isAccording(tree, at) || isHoursBefore(tree, at) || isOnShow(tree, at)) return true;
  // "“a ruin” | as the two sides met"
  if (word === 'as' && token.upos === 'SCONJ' && /^(?:["”]|'')$/.test(tokens[at - 1]!.form)) return true;
  // "to build | upon it"
  if (word === 'upon' && tokens[at - 1]!.upos === 'VERB') return false;
  if (word === 'by' && isByWords(tree, verb, at)) return true;
  // "responded to the charge | by saying that it was fair"
  if (word === 'by')
    return tokens[at + 1]?.xpos === 'VBG' && isSpeech(tree, at + 1, 'cq') && !inside(tokens[at + 1]!.head);
  // "hit even harder than before"
  if (word === 'even' && /^(?:JJR|RBR)$/.test(tokens[at + 1]?.xpos ?? '')) return false;
  // "the lack of details about where it would go"
  if (word === 'where' && tokens[at - 1]!.upos === 'ADP') return false;
  // "up to and | during the fire"
  if (tokens[at - 1]!.upos === 'CCONJ' && tokens[at - 2]?.upos === 'ADP') return false;
  if (CIRCUMSTANCE.test(word) && isTimeWithin(tree, complement, at)) return false;
  if (word === 'after' && (isSpan(tree, at + 1) || isAfterParticle(tree, at))) return false;
  if (CIRCUMSTANCE.test(word) && !inside(token.head))
    return (
      /^(?:after|when|while)$/.test(word) || !isUnder(tree, token.head, complement) || token.upos === 'SCONJ'
    );
  if (/^(?:before|until)$/.test(word) && isTerm(tree, verb, at)) return false;
  if (/^(?:before|since|until)$/.test(word)) return tokens[token.head]?.head === verb;
  if (isAgainAs(tree, verb, at) || (isWhileAs(tree, at) && !isCompared(tree, verb, at))) return true;
  // "to do | as he said"
  if (word === 'as' && /^(?:do|act|vote|behave)$/.test(tokens[at - 1]!.lemma)) return false;
  if (word === 'as' && token.upos === 'SCONJ')
    return !isCompared(tree, verb, at) && token.head > at && childrenOf(tree, token.head, 'nsubj').length > 0;
  if (
    isTimeWord(word) &&
    /^(?:as|of|for|like|including|by|until|from|than|through|effective|next|last)$/.test(
      lower(tokens[at - 1]!),
    )
  )
    return false;
  // "announced plans to sail | next week": a time to come is none of what was said before
  if (/^(?:next|tomorrow)$/.test(word) && tokens[verb]!.xpos !== 'VB') return false;
  if (isTimeWord(word))
    return isTime(tree, at) && !goesOnAfterTime(tree, verb, at) && !inOwnClause(tree, verb, at);
  if (!/^(?:in|on|at|during|through)$/.test(word) || token.upos !== 'ADP' || token.head <= at) return false;
  const noun = tokens[token.head]!;
  // "that the board was | at fault", "meddling | in the 2016 election"
  if (tokens[at - 1]!.lemma === 'be' || isVoteOfYear(tree, at, token.head)) return false;
  // "blowing up a boat | in 1988": the year of what a participle tells
  if (/^(?:19|20)\d\d$/.test(noun.form) && hasParticiple(tree, complement, at)) return false;
  if (/^(?:both|either)$/.test(lower(tokens[at - 1]!))) return false;
  if (isBeforeAs(tree, verb, token.head)) return false;
  // "a fall in oil prices": what rises or falls, right behind the noun that tells of it
  if (/^(?:in|at)$/.test(word) && noun.upos === 'NOUN' && CHANGE.test(lower(tokens[at - 1]!))) return false;
  if (isQuestioned(tree, verb, at)) return false;
  if (MEDIUM.test(lower(noun)) || (word === 'on' && /^(?:call|eve)$/.test(lower(noun)))) return true;
  if (word === 'through') return false;
  const occasion = OCCASION.test(lower(noun)) || /^(?:19|20)\d\d$/.test(noun.form);
  if (occasion && !inside(noun.head) && !inOwnClause(tree, verb, at)) return true;
  // "in return" goes with the complement, "in Ohio" and "at the quay" with the verb
  return (
    noun.head === verb &&
    /^(?:in|at)$/.test(word) &&
    // "put Okafor at 38 percent | and Lindqvist at 24"
    tokens[at + 1]!.xpos !== 'CD' &&
    !isAboutPlace(tree, verb, at) &&
    !WITH_MATTER.test(lower(noun)) &&
    // "because so few | are in its reach": the predicate of a clause
    childrenOf(tree, token.head, 'nsubj').length === 0
  );
}

/** "in the 2016 election": a vote told by its year, in which nobody speaks. */
const isVoteOfYear = ({ tokens }: Tree, at: number, noun: number): boolean =>
  /^elections?$/.test(lower(tokens[noun]!)) &&
  tokens.slice(at, noun).some(({ form }) => /^(?:19|20)\d\d$/.test(form));

const hasParticiple = ({ tokens }: Tree, from: number, to: number): boolean =>
  tokens.slice(from + 1, to).some(({ upos, xpos }) => upos === 'VERB' && /^VB[GND]$/.test(xpos));

/** "hit harder than they were hit | on Monday", "the plan the board made | on Monday": the time of a clause with a subject of its own. */
function inOwnClause(tree: Tree, verb: number, at: number): boolean {
  const { tokens } = tree;
  let here = tokens[at]!.head;
  for (let steps = 0; here > verb && tokens[here]!.upos !== 'VERB' && steps < 4; steps++)
    here = tokens[here]!.head;
  const subject = here > verb && here < at ? ownSubject(tree, here) : null;
  return subject !== null && subject > verb && subject < here;
}

const CHANGE =
  /^(?:anger|belief|disappointment|dismay|frustration|outrage|surprise|belief|boom|boost|change|collapse|confidence|cut|decline|decrease|delay|difference|dip|drop|fall|faith|failure|gain|growth|hike|improvement|increase|interest|investment|jump|lack|lag|loss|plunge|progress|reduction|rise|role|share|shift|slowdown|slump|spike|stake|surge|trust|tumble|turn)s?$/;

const WITH_MATTER =
  /^(?:business|charge|command|control|crisis|decline|disguise|education|faith|government|need|office|politics|power|range|search|tatters|waiting|return|favor|favour|exchange|particular|general|principle|process)$/;
