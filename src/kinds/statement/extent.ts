import { isPunctuation, lower, quotationAt, type Scene } from './scene.ts';
import { childrenOf, isUnder, relation, type Tree, tokenAt } from './tree.ts';

/** A content as tokens `[from, to]` of the sentence, and how it was found. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** What begins a clause of time, manner or concession, which is the narrator's. */
const CIRCUMSTANCE =
  /^(?:after|before|when|while|since|though|although|whereas|during|following|amid|despite|even|then|until|where|via|upon)$/;

/** Nouns for where, when or by what means somebody speaks: "in an interview", "at a rally", "on Twitter". */
const OCCASION =
  /^(?:ad|address|afternoon|announcement|appearance|article|blog|book|briefing|broadcast|call|campaign|column|comment|conference|convention|court|day|days|debate|dinner|editorial|election|email|e-mail|essay|evening|event|facebook|filing|floor|forum|fundraiser|fund-raiser|gathering|hearing|hour|interview|january|february|march|april|may|june|july|august|september|october|november|december|lecture|letter|lunch|meeting|memo|message|minute|moment|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|night|note|op-ed|post|press|primary|program|question|rally|remark|report|response|season|segment|session|show|speech|spring|stage|statement|stop|stump|summer|summit|television|testimony|trail|tv|tweet|twitter|video|visit|week|weekend|winter|year|fall|autumn|town)s?$/;

const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|tomorrow|earlier|later|recently|repeatedly|again|last|this|next|late|early|too|also|publicly|either|instead|once|twice|ago)$/;

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
      at = Math.max(at, tokenAt(tree, quotation.end - 1));
      end = at;
      if (/[,.?!]\W{0,2}$/.test(scene.text.slice(quotation.start, quotation.end))) return end;
      continue;
    }
    if (/^[.;:?!]$/.test(token.form) || isDash(tree, at)) return end;
    if ((token.form === ',' || token.upos === 'CCONJ') && !listsOn(tree, complement, at)) return end;
    if (token.form === '(' || token.form === ')') return end;
    if (endsBefore(tree, verb, complement, at)) return end;
    if (!isPunctuation(token) && token.upos !== 'CCONJ') end = at;
    else if (token.form === "'" || token.form === '’' || token.form === '%') end = at;
  }
  return end;
}

function isDash(tree: Tree, at: number): boolean {
  const token = tree.tokens[at]!;
  if (!/^(?:—|–|--|-)$/.test(token.form)) return false;
  return token.form !== '-' || tree.tokens[at - 1]!.end < token.start;
}

/** "the pier, the quay and the lock": after a comma or a joint, something of the same kind follows within the complement. */
function listsOn(tree: Tree, complement: number, joint: number): boolean {
  const { tokens } = tree;
  for (let at = joint + 1; at < Math.min(tokens.length, joint + 10); at++) {
    const token = tokens[at]!;
    if (token.form === ',' && at > joint + 1) return false;
    if (relation(token) !== 'conj' || token.head >= joint || token.head < complement) continue;
    return isUnder(tree, token.head, complement) && !/^VB[DZP]$/.test(token.xpos);
  }
  return false;
}

/** True where the time, place or means of speaking begins, or a clause that is the narrator's. */
function endsBefore(tree: Tree, verb: number, complement: number, at: number): boolean {
  const { tokens } = tree;
  const token = tokens[at]!;
  const word = lower(token);
  const inside = (other: number) => other > verb && other < at && isUnder(tree, other, complement);
  if (
    word === 'according' ||
    (CIRCUMSTANCE.test(word) && !inside(token.head) && token.deprel !== 'advmod:emph')
  )
    return !isUnder(tree, token.head, complement) || token.upos === 'SCONJ';
  if (word === 'as' && token.upos === 'SCONJ') {
    const clause = childrenOf(tree, token.head, 'nsubj').length > 0;
    return clause && token.head > at;
  }
  if (TIMES.test(word)) return !goesOnAfterTime(tree, verb, at);
  if (!/^(?:in|on|at|during|from|through|to|by)$/.test(word) || token.upos !== 'ADP' || token.head <= at)
    return false;
  const noun = tokens[token.head]!;
  const occasion = OCCASION.test(lower(noun)) || /^(?:19|20)\d\d$/.test(noun.form);
  if (/^(?:in|on|at|during)$/.test(word) && occasion && !inside(noun.head)) return true;
  // "in return", "on hackers" go with the complement, "in Ohio" and "at the quay" with the verb
  const hangs = noun.head === verb && /^obl/.test(noun.deprel);
  return (
    hangs &&
    /^(?:in|at)$/.test(word) &&
    !/^(?:return|favor|favour|exchange|particular|general|principle)$/.test(lower(noun))
  );
}

/** "blasted the board | Tuesday | for its delay": the complement goes on after a day. */
function goesOnAfterTime(tree: Tree, verb: number, from: number): boolean {
  const { tokens } = tree;
  let at = from;
  while (
    at < tokens.length &&
    at < from + 4 &&
    (TIMES.test(lower(tokens[at]!)) || OCCASION.test(lower(tokens[at]!)))
  )
    at++;
  const next = tokens[at];
  if (!next || !/^(?:for|to|as|over|that|not|of|against)$/.test(lower(next))) return false;
  return next.head > at || next.head === verb;
}
