import { afterAdjuncts, afterHearer, behindCommas, isAdjunct, isCondition, OPENERS } from './adjuncts.ts';
import { asideEnd, isLastAside, isOthersWord, speaksOfIt, weighsDenied } from './asides.ts';
import {
  isNarratorsPresent,
  isNarratorsTense,
  isNextSpeaker,
  isPhraseOpen,
  opensWithin,
  untilVerb,
} from './bounds.ts';
import { type Frame, SPEECH } from './cues.ts';
import { isAccording, isVerbForNoun, type Part } from './extent.ts';
import { takes, type VerbCue } from './frames.ts';
import { isGloss } from './glosses.ts';
import { isApartBy, isHeadline, isMeanwhile, isOccasion } from './lead.ts';
import { leavesUnsaid } from './leftunsaid.ts';
import { isNextItem } from './listitem.ts';
import { mainClause, startsMain } from './mainclause.ts';
import { isGoingOn, narratorAgain } from './narrator.ts';
import { isLoneDash, isNextSource, isOutcome } from './nextsource.ts';
import { isSecondAbsolute } from './nominal.ts';
import { finite, isOfNoun, isSubjectOfNext, NO_CLAUSE, saysOfNoun } from './nounclause.ts';
import { isAboutThing, isOnlyNoun, isRelative } from './relative.ts';
import { isPunctuation, lower, quotationAt, type Scene } from './scene.ts';
import { isSpeech, speaksOn } from './secondverb.ts';
import { isOtherShare } from './shares.ts';
import { isTail } from './tails.ts';
import { childOf, childrenOf, isFiniteVerb, ownSubject, relation, type Tree, tokenAt } from './tree.ts';

/*
 * Where reported speech begins and ends. The tree says that there is a clause; its bounds are read from the words, since
 * a wrong arc in a long sentence would cut what was said in the middle.
 */

/** Verbs behind which a clause may stand without "that", besides those of plain saying. */
const WITHOUT_THAT =
  /^(?:acknowledge|add|admit|allege|announce|caution|complain|concede|confirm|contend|declare|explain|indicate|joke|maintain|predict|reply|report|reveal|state|stress|suggest|testify|vow|write)$/;

/** Verbs whose clause does not go without "that": "responded with the suit she announced". */
const NEEDS_THAT = /^(?:mention|respond|react)$/;

/** The clause of a verb of saying or thinking, from "that" or its first word to where the speaker's words end; null if there is none. */
export function clauseOf(
  scene: Scene,
  tree: Tree,
  verb: number,
  cue: VerbCue,
  frame: Frame,
  complement: number | null,
): Part | null {
  // "first reported by the Courier"
  if (relation(tree.tokens[verb]!) === 'acl' && lower(tree.tokens[cue.to + 1] ?? tree.tokens[verb]!) === 'by')
    return null;
  // "relates to the claim that it leaked"
  if (cue.key === 'relate' && lower(tree.tokens[cue.to + 1] ?? tree.tokens[verb]!) === 'to') return null;
  const from = clauseStart(tree, verb, cue, frame, complement);
  if (from === null) return null;
  const to = clauseEnd(scene, tree, verb, from, true);
  return to >= from ? { from, to } : null;
}

function clauseStart(
  tree: Tree,
  verb: number,
  cue: VerbCue,
  frame: Frame,
  complement: number | null,
): number | null {
  const { tokens, first } = tree;
  if (isOfNoun(tree, verb, cue.key, complement)) return null;
  const right = complement !== null && complement > verb;
  const loose = childrenOf(tree, verb, 'parataxis').some(
    child => child > verb && ownSubject(tree, child) !== null,
  );
  let at = afterHearer(tree, verb, cue);
  const next = afterAdjuncts(tree, at);
  const aside =
    behindAside(tree, at) ?? behindAside(tree, next) ?? behindCommas(tree, at) ?? behindCommas(tree, next);
  if (aside !== null) return aside;
  // "responded | before adding that": what another verb tells
  const before = /^(?:before|while)$/.test(lower(tokens[at] ?? tokens[verb]!));
  if (before && tokens[at + 1]?.xpos === 'VBG' && isSpeech(tree, at + 1, 'c')) return null;
  at = next;
  if (at >= tokens.length) return null;
  const that = right ? thatOf(tree, complement) : null;
  // "has said so in | that she is late"
  if (that !== null && tokens[that]!.deprel === 'fixed') return null;
  // "showed signs of haste now | that it was late"
  if (frame.act === 'show' && that !== null && that > at && lower(tokens[that - 1]!) === 'now') return null;
  if (that !== null && that > at && that < at + 9 && !finite(tree, at, that)) return that;
  const word = lower(tokens[at]!);
  // "the things Okafor said | that made them think": a second relative clause
  if (
    word === 'that' &&
    tokens[at]!.deprel === 'nsubj' &&
    tokens[at]!.xpos !== 'DT' &&
    isAboutThing(tree, verb)
  )
    return null;
  // "wrote about a club | that calls itself the Gulls": a relative clause on a noun before it
  if (!takes(cue, 'h') && isRelative(tree, cue.to + 1, at)) return null;
  // "confirmed that observation, reporting …": a noun pointed at, no clause
  if (word === 'that' && tokens[at]!.deprel === 'det' && !finite(tree, at, endOfRun(tree, at))) return null;
  // "urged them | to go", "went on | to say"
  if (word === 'to' && tokens[at]!.upos === 'PART' && (takes(cue, 'a') || cue.key === 'go on')) return null;
  // "A sale | said to be near": a passive
  if (cue.key === 'say' && word === 'to' && lower(tokens[at + 1] ?? tokens[at]!) === 'be') return null;
  if (tokens[at]!.upos === 'CCONJ' && !/^(?:both|either|neither)$/.test(word)) return null;
  const clausal = tokens.slice(at).some(token => token.upos === 'VERB' || token.upos === 'AUX');
  // "arguing that the deal | favors the port": a clause whose verb the tagger took for a noun
  if (!clausal && word === 'that' && tokens[at]!.deprel === 'mark' && SPEECH.has(frame.act)) return at;
  if (!clausal) {
    // "said | her gifts “call it into question”": a verb in marks that the tagger took for a noun
    const about = childOf(tree, verb, 'obj');
    const from = right && about !== null && about > verb && about < complement ? about : complement;
    return right && first[complement]! > verb ? Math.max(cue.to + 1, first[from!]!) : null;
  }
  if (frame.act !== 'demand' && !OPENERS.test(word) && isOnlyNoun(tree, at, cue.key)) return null;
  if (
    /^(?:when|where|if|who)$/.test(word) &&
    !/^(?:ask|wonder|question|say|explain|tell|know|see)$/.test(cue.key)
  )
    return null;
  if (OPENERS.test(word) && (word === 'that' || word === 'whether' || right || SPEECH.has(frame.act)))
    return at;
  if (NEEDS_THAT.test(cue.key) && lower(tokens[cue.to + 1]!) !== 'by' && !/^(?:“|"|‘|''|``)$/.test(word))
    return null;
  if (tokens[at]!.form === ',') return right ? at + 1 : null;
  if (right && first[complement]! >= at && finite(tree, at)) {
    // words between that are no adjunct belong to the clause
    return isAdjunct(tree, at) && !isCondition(tree, at) ? first[complement]! : at;
  }
  // "said the gifts “call it into question”": a finite verb that the tagger took for an infinitive
  if (right && first[complement]! >= at && ownSubject(tree, complement) !== null) return at;
  if (saysOfNoun(tree, verb, at)) return at;
  if (!finite(tree, at)) return null;
  if (right || loose) return at;
  if (SPEECH.has(frame.act) && /^(?:he|she|they|we|i)$/.test(word)) return at;
  // "adding | the port must match it": whatever the tree hung the clause on
  if (
    SPEECH.has(frame.act) &&
    WITHOUT_THAT.test(cue.key) &&
    !isPunctuation(tokens[at]!) &&
    startsMain(tree, at)
  )
    return at;
  if (!SPEECH.has(frame.act) || !/^(?:say|tell|argue|claim|insist|note|warn|believe|assert)$/.test(cue.key))
    return null;
  const object = childOf(tree, verb, 'obj');
  if (object !== null && (NO_CLAUSE.test(lower(tokens[object]!)) || object < verb)) return null;
  if (object !== null && !isSubjectOfNext(tree, object)) return null;
  if (isPunctuation(tokens[at]!) || /^(?:and|but|or|when|after|as|before|while|to|of|about)$/.test(word))
    return null;
  return finite(tree, at) ? at : null;
}

/** "said — on the radio, as it happens — | that", "said firmly – naming him twice – | that": behind two dashes. */
function behindAside({ tokens }: Tree, from: number): number | null {
  const dash = tokens[from]?.upos === 'ADV' ? from + 1 : from;
  if (!/^(?:—|–|--|-)$/.test(tokens[dash]?.form ?? '')) return null;
  const close = tokens.findIndex((token, i) => i > dash && token.form === tokens[dash]!.form);
  return close > 0 && /^(?:that|whether)$/.test(lower(tokens[close + 1] ?? tokens[dash]!)) ? close + 1 : null;
}

/** The place of the next comma, dash or full stop. */
function endOfRun(tree: Tree, from: number): number {
  const end = tree.tokens.findIndex((token, at) => at > from && /^(?:,|;|:|\.|—|–|--)$/.test(token.form));
  return end < 0 ? tree.tokens.length : end;
}

/** "that" where it opens the clause of a verb: "said, among other things, | that". */
function thatOf(tree: Tree, complement: number): number | null {
  return childrenOf(tree, complement, 'mark').find(mark => lower(tree.tokens[mark]!) === 'that') ?? null;
}

/** Where the words reported end: at a new act of speech in the narrator's voice, or with the sentence. */
export function clauseEnd(scene: Scene, tree: Tree, verb: number, from: number, clausal = false): number {
  const { tokens } = tree;
  const limit = subordinateEnd(scene, tree, verb, from);
  for (let at = from + 1; at < limit; at++) {
    const token = tokens[at]!;
    if (scene.taken.has(token.start)) return beforeQuotation(scene, tree, at, limit);
    const quotation = quotationAt(scene, token.start);
    if (quotation) {
      // “…,” but she said: the comma stands within the marks
      const closes =
        token.end >= quotation.end && /,.?.?$/.test(scene.text.slice(quotation.start, quotation.end));
      if (closes && narratorAgain(tree, verb, at + 1)) return at;
      continue;
    }
    if (isNextItem(tree, from, at)) continue;
    if (token.form === '(' && isLastAside(tree, at, limit)) return at - 1;
    if (
      isMeanwhile(scene, tree, at) ||
      isOccasion(scene, tree, verb, from, at) ||
      isTail(scene, tree, verb, from, at)
    )
      return tokens[at - 1]!.form === ',' ? at - 2 : at - 1;
    if (
      token.form === ',' &&
      (isGloss(scene, tree, verb, from, at) ||
        weighsDenied(tree, verb, at) ||
        speaksOfIt(tree, at) ||
        isOthersWord(tree, at) ||
        isApartBy(tree, from, at))
    )
      return at - 1;
    const hyphen = token.form === '-' && tokens[at - 1]!.end === token.start;
    const aside = /^(?:—|–|--)$/.test(token.form) ? asideEnd(tree, from, at) : null;
    if (aside !== null) {
      at = aside;
      continue;
    }
    const told = tokens.slice(from, at);
    const waits =
      (isFiniteVerb(tokens[at + 1]!) && !told.some(isFiniteVerb)) ||
      ((told[0]!.deprel === 'mark' || (clausal && isPhraseOpen(told))) &&
        !told.some(({ upos }) => /^(?:VERB|AUX)$/.test(upos))) ||
      opensWithin(tree, from, at);
    // "said his friend, a chef, | wrote the songs", "that, | after the storm, he left": the clause has no verb as yet
    if (!waits && /^(?:,|—|–|--|-|;)$/.test(token.form) && !hyphen && narratorAgain(tree, verb, at + 1))
      return at - 1;
    if (
      token.form === ';' &&
      (isNextSpeaker(tree, at + 1) || isNarratorsPresent(tree, verb, from, at) || isOutcome(tree, from, at))
    )
      return at - 1;
    if (
      (token.form === ';' || isLoneDash(tree, from, at)) &&
      isNextSource(tree, at + 1, /^VB[DN]$/.test(tokens[verb]!.xpos))
    )
      return at - 1;
    const joint = /^(?:and|but)$/.test(lower(token));
    if ((joint || token.form === ',') && isOtherShare(tree, verb, at + 1)) return at - 1;
    if (
      joint &&
      (speaksOn(tree, verb, at) ||
        leavesUnsaid(tree, verb, at) ||
        isSecondAbsolute(tree, verb, at) ||
        isVerbForNoun(tree, verb, at + 1) ||
        isNarratorsTense(tree, verb, from, at))
    )
      return at - 1;
    if (isGoingOn(tree, verb, at)) return at - 1;
    if (
      token.form === ';' &&
      (isHeadline(scene, tree) || /\n/.test(scene.text.slice(token.end, tokens[at + 1]!.start)))
    )
      return at - 1;
    // "said that, according to the union, it was old"
    const within = lower(tokens[from]!) === 'that' && !told.some(isFiniteVerb);
    if (isAccording(tree, at) && !within) return at - 1;
  }
  return limit;
}

/** What was reported ends before a quotation that has a cue of its own: "said it was lost: “It is gone,” he added". */
function beforeQuotation(scene: Scene, tree: Tree, cue: number, limit: number): number {
  for (let at = cue - 1; at > 0; at--) {
    const quotation = quotationAt(scene, tree.tokens[at]!.start);
    // "insisted it was “early” to mend it | while adding: “…”": words in marks that go on are told with the clause
    const goesOn =
      quotation && /^\s(?!said\b)\p{Ll}/u.test(scene.text.slice(quotation.end)) && isJoined(tree, cue);
    if (quotation) return goesOn ? cue - 2 : Math.max(0, tokenAt(tree, quotation.start) - 1);
  }
  return limit;
}

/** "while | adding", "before | saying". */
const isJoined = ({ tokens }: Tree, cue: number): boolean =>
  tokens[cue]!.xpos === 'VBG' &&
  /^(?:after|and|before|but|while)$/.test(lower(tokens[cue - 1] ?? tokens[cue]!));

/** "who said she would get | “a day off”": words in marks right behind a clause go with it. */
function intoMarks(scene: Scene, tree: Tree, end: number): number {
  const next = tree.tokens[end + 1];
  const quotation = next && !isPunctuation(tree.tokens[end]!) ? quotationAt(scene, next.start) : null;
  return quotation ? Math.min(tree.tokens.length, tokenAt(tree, quotation.end)) - 1 : end;
}

/** Within a clause that hangs on a later verb, or on a noun, what is said ends with that clause: "The man who said it was over left." */
function subordinateEnd(scene: Scene, tree: Tree, verb: number, from: number): number {
  const { tokens, last } = tree;
  let top = verb;
  while (relation(tokens[top]!) === 'xcomp' && tokens[top]!.head >= 0 && tokens[top]!.head < top)
    top = tokens[top]!.head;
  const token = tokens[top]!;
  const kind = relation(token);
  const end = Math.min(mainClause(tree, verb, from) ?? tokens.length, tokens.length) - 1;
  if (kind === 'acl' && last[top]! > from) return Math.min(end, intoMarks(scene, tree, untilVerb(tree, top)));
  if (/^(?:advcl|ccomp|csubj)$/.test(kind) && token.head > top) {
    // without a comma before the later verb's subject it is the tree that is wrong
    // "Okafor, noting that it leaks, | said": the subject stands before both
    const subject = ownSubject(tree, token.head) ?? token.head;
    const next = subject < top ? token.head : Math.min(subject, token.head);
    for (let at = next - 1; at > from; at--) if (tokens[at]!.form === ',') return Math.min(end, at - 1);
  }
  return end;
}
