import type { Token } from '../../language/analysis.ts';
import { isStretch } from '../../language/calendar.ts';
import type { Quotation } from '../../text/quotation.ts';
import { agentOf } from './acted.ts';
import { type Beside, besideVerb, pastCue, type Window } from './beside.ts';
import { cameFrom } from './cried.ts';
import { VEHICLE_NOUNS, VERBS } from './cues.ts';
import { isVerb, quotes, takes, type VerbCue, verbCues } from './frames.ts';
import { insertedEnd } from './insertedend.ts';
import { finiteAfter } from './mainclause.ts';
import { nounAfter, nounBefore, nounFirst } from './nominal.ts';
import { isPunctuation, isSentence, lastSign, lower, placeOf, type Scene, treeAt } from './scene.ts';
import { DASH, signature, signedBelow } from './signature.ts';
import {
  childOf,
  childrenOf,
  isFiniteVerb,
  isPassive,
  isWeekday,
  relation,
  type Tree,
  tokenAt,
} from './tree.ts';
import { voiceOf } from './voices.ts';

/** “…,” Okafor said · “…,” said Okafor · “…?” asks the sign · “…” — Okafor */
export function cueAfter(scene: Scene, quotation: Quotation): Beside | null {
  const { text } = scene;
  const tree = treeAt(scene, quotation.end);
  const next = nextSpeech(scene, quotation);
  if (!tree) return null;
  if (/\n/.test(text.slice(quotation.end, tree.sentence.start))) return signedBelow(scene, quotation, tree);
  const from = tokenAt(tree, quotation.end);
  let to = tree.tokens.length - 1;
  if (next && next.start < tree.sentence.end) to = tokenAt(tree, next.start) - 1;
  if (from > to || tree.tokens[from]!.start < quotation.end) return null;
  const window = { tree, from, to };
  if (DASH.test(tree.tokens[from]!.form)) return signature(window) ?? verbAfter(window, from + 1, false);
  const last = lastSign(scene, quotation);
  const comma = tree.tokens[from]!.form === ',';
  const start = comma ? from + 1 : from;
  if (start > to) return null;
  const cried = /[,;?!…—–-]/.test(last) ? cameFrom(window, start) : null;
  if (cried) return cried;
  if (
    last === '.' &&
    !/^\s*(?:said|says|wrote|writes)\b/.test(text.slice(quotation.end, quotation.end + 20))
  ) {
    return loneCue(window);
  }
  // "and some cried “Go home!” | Others questioned the count.": marks within a sentence, and another sentence
  if (from === 0 && /\p{Ll} $/u.test(text.slice(0, quotation.start).slice(-2))) return loneCue(window);
  if (!/[,;?!…—–-]/.test(last) && !comma && !/[.’']/.test(last)) {
    // “…” Okafor said: hurried copy leaves the comma out after a whole sentence
    const says = (at: number) => /^(?:say|write|ask|tell|tweet|add)$/.test(tree.tokens[at]?.lemma ?? '');
    if (
      text[quotation.end] !== ' ' ||
      !(says(start + 1) || (says(start) && opensSentence(scene, quotation) && isSentence(scene, quotation)))
    )
      return null;
  }
  const before = text.slice(Math.max(0, quotation.start - 3), quotation.start);
  const sentence = comma === false && last === ',' && /(?:^|\n|[.?!”"’]\s)$/.test(before);
  const long = /(?:\S+\s+){3}/.test(text.slice(quotation.start, quotation.end));
  const found = verbAfter(window, start, sentence && long);
  // "Okafor, the host of “Mill Street,” reminded | her staff": whom the verb tells, not who says what something is called
  if (found?.rule === 'said-speaker' && isTitle(text, quotation) && isAmidSentence(tree, quotation))
    return null;
  // "Okafor, speaking on “Harbour Week,” said | the board was wrong": whom the clause behind the verb tells of is not who says it
  if (found?.rule === 'said-speaker')
    return tree.sentence.start < quotation.start && tellsBehind(tree, found) ? null : found;
  if (!found) return found;
  // "chants of “Okafor!,” she said her campaign was over": what she said follows
  if (tellsBehind(tree, found)) return null;
  // nothing but another mark before it
  if (!/\w/.test(text.slice(tree.sentence.start, quotation.start))) return found;
  // "In “Dockside,” Okafor said the pier …": a title before a clause of its own
  return insertedEnd(tree, tokenAt(tree, found.cue.end - 1), null) === null ? null : found;
}

/** True if words of its sentence stand before it. */
const isAmidSentence = ({ sentence }: Tree, { start }: Quotation): boolean => sentence.start < start;

/** "“It has been a long year for all of us” | said Okafor": nothing of a sentence stands before the words in marks. */
const opensSentence = ({ text }: Scene, { start }: Quotation): boolean =>
  /(?:^|\n|[.?!”"’]\s)$/.test(text.slice(Math.max(0, start - 3), start));

/** "she said | her campaign was over", "I think | that every boat": a clause of its own right behind a verb that has no hearer. */
function tellsBehind(tree: Tree, found: Beside): boolean {
  const { tokens, first } = tree;
  const verb = tokenAt(tree, found.verb);
  if (found.hearer !== null || verbCues(tree, verb).some(one => takes(one, 'h'))) return false;
  const next = tokenAt(tree, found.cue.end);
  const opens = lower(tokens[next] ?? tokens[verb]!) === 'that' ? next + 1 : next;
  const clause = finiteAfter(tree, opens);
  return (
    clause !== null &&
    clause.subject !== null &&
    opens === Math.min(clause.subject, first[clause.subject]!) &&
    // "she said | more than 40 boats were sold"
    (/^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(tokens[opens]!.upos) ||
      /^(?:more|fewer|nearly|almost|about|over)$/.test(lower(tokens[opens]!))) &&
    !tokens.slice(opens, clause.at).some(({ form }) => form === ',')
  );
}

/**
 * "“It is late.” Okafor said on Tuesday, adding a date.": a sentence that is nothing but a cue, as hurried copy has it. One that has words of
 * its own behind the cue has its own report: "called it “a ruin.” The quay, she said, | would hold".
 */
function loneCue({ tree, from, to }: Window): Beside | null {
  if (from !== 0 || to < tree.tokens.length - 1) return null;
  const found = verbAfter({ tree, from, to }, from, false);
  if (!found || !/^(?:say|tell|add|write)$/.test(found.lemma) || found.rule !== 'speaker-said') return null;
  if (tellsBehind(tree, found)) return null;
  const { tokens } = tree;
  const verb = tokenAt(tree, found.cue.end - 1);
  const end = insertedEnd(tree, verb, null);
  const who = tokens.slice(from, tokenAt(tree, found.cue.start));
  if (end === null || tellsItself(who)) return null;
  return tokens[end + 1]?.xpos !== 'VBG' && tokens.slice(end).some(isFiniteVerb) ? null : found;
}

/** "Okafor was ill, Lind", "Members who back her would be wrong, | Okafor", not "Okafor, who runs the pier, |": a clause before who speaks. */
function tellsItself(who: readonly Token[]): boolean {
  const relative = who.findIndex(token => lower(token) === 'who');
  if (who.slice(0, relative < 0 ? undefined : relative).some(isFiniteVerb)) return true;
  const comma = who.findLastIndex(({ form }) => form === ',');
  const behind = who.slice(comma + 1);
  return (
    who.slice(0, Math.max(0, comma)).some(isFiniteVerb) &&
    behind.some(({ upos }) => /^(?:NOUN|PRON|PROPN)$/.test(upos)) &&
    !behind.some(token => token.upos === 'CCONJ' || isFiniteVerb(token))
  );
}

/** The next quotation, over a word or two in marks within the speaker's description: "…,” a man in a “Free” shirt said". */
function nextSpeech({ text, outer }: Scene, quotation: Quotation): Quotation | undefined {
  let at = placeOf(outer, quotation) + 1;
  for (; at < outer.length; at++) {
    const words = text.slice(outer[at]!.inner.start, outer[at]!.inner.end);
    if (isTitle(text, outer[at]!)) continue;
    if (words.split(/\s+/).length > 4 || /[,.?!]$/.test(words)) break;
  }
  return outer[at];
}

/** "author of | “The Bitter Lock,” | a history": words in marks right behind such a word are what something is called. */
const isTitle = (text: string, { start, inner }: Quotation): boolean =>
  /\b(?:author|book|called|co-author|documentary|editor|film|host|magazine|memoir|novel|of|show|song|titled)(?: of)? $/i.test(
    text.slice(Math.max(0, start - 20), start),
  ) && /^\p{Lu}/u.test(text.slice(inner.start));

/** What is cried, and cries nothing. */
const CRIES = /^(?:chant|cry|motto|phrase|refrain|slogan)$/;
const NO_SPEAKER = /^(?:and|but|or|who|which|that|to|because|when|where|while|if|than|then|so|nor|for)$/;

function verbAfter({ tree, to }: Window, from: number, sentence: boolean): Beside | null {
  const { tokens } = tree;
  if (from > to || NO_SPEAKER.test(lower(tokens[from]!))) return null;
  for (let verb = from; verb <= Math.min(to, from + 30); verb++) {
    const cue =
      verbCues(tree, verb).find(one => quotes(tree, verb, one)) ??
      (verb === from ? pastCue(tree, verb) : nounCue(tree, verb, to)) ??
      (sentence && isVerb(tree, verb) ? anyVerb(tree, from, verb) : null);
    if (!cue) continue;
    // "…,” noting that it closed": the narrator goes on
    if (tokens[verb]!.xpos === 'VBG') {
      if (verb === from) return null;
      continue;
    }
    const be = tokens.slice(from, verb).some(({ lemma }) => lemma === 'be' || lemma === 'get');
    const told = (be && isPassive(tree, verb)) || isBareParticiple(tree, verb);
    if (told && !/^(?:say|quote)\b/.test(cue.key) && !takes(cue, 'h')) continue;
    const subjects = childrenOf(tree, verb, 'nsubj');
    if (subjects.some(one => one >= from && /^(?:who|which|that)$/.test(lower(tokens[one]!)))) continue;
    const fit = subjects.filter(
      one =>
        one >= from &&
        one <= to &&
        !isWeekday(tree, one) &&
        (one < verb || childOf(tree, one, 'case') === null),
    );
    const close = besideVerbOf(tree, verb, fit);
    const own = close ?? fit[0] ?? null;
    const lone = isLonePast(tree, from, verb, to);
    if (own === null && relation(tokens[verb]!) === 'acl' && !/^VB[DZ]$/.test(tokens[verb]!.xpos) && !lone)
      continue;
    const inverted = verb === from || (tokens[from]!.upos === 'ADV' && verb === from + 1);
    const subject =
      own ??
      (inverted ? nounAfter(tree, verb, to) : (nounFirst(tree, from, verb) ?? nounBefore(tree, from, verb)));
    if (subject === null || isTime(tree, subject)) continue;
    if (tellsOfNoun(tree, subject, from)) return null;
    // "“Go home,” | the same cry often chanted in Pell"
    if (CRIES.test(tokens[subject]!.lemma) && !tokens.slice(from, verb).some(isFiniteVerb)) return null;
    // "“Go home,” residents | were told": they hear it
    if (told && tokens.slice(from, subject).some(isFiniteVerb)) continue;
    if (told && takes(cue, 'h') && subject < verb)
      return besideVerb(tree, verb, cue, agentOf(tree, verb), from, to, 'speaker-said');
    // "who sang in “Quay” and “Lock,” posted | the clip", "the “Quay Act,” adds | ten miles": a deed
    if (subject > verb && !speaks(tree, subject) && isDeed(tree, verb, cue.key)) return null;
    const low = close === null ? from : tree.first[close]!;
    return besideVerb(tree, verb, cue, subject, low, to, subject > verb ? 'said-speaker' : 'speaker-said');
  }
  return null;
}

/** "“…,” the dawn of the movement, | Lind | says": of two subjects the one between a comma and the verb, where no comma parts it from the verb. */
function besideVerbOf(
  { tokens, first, last }: Tree,
  verb: number,
  subjects: readonly number[],
): number | null {
  const [, ...later] = subjects.filter(one => one < verb);
  const name = later.at(-1);
  if (name === undefined || tokens[first[name]! - 1]?.form !== ',' || tokens[name]!.upos !== 'PROPN')
    return null;
  return last[name] === verb - 1 ? name : null;
}

/** "“Is it safe?” a clerk in the room | wondered.": a past form at the end, with no other verb beside it, that the tagger took for a participle. */
function isLonePast({ tokens }: Tree, from: number, verb: number, to: number): boolean {
  const rest = tokens.slice(verb + 1, to + 1);
  return (
    /ed$/.test(tokens[verb]!.form) &&
    tokens[verb - 1]?.form !== ',' &&
    rest.every(isPunctuation) &&
    !tokens.slice(from, verb).some(({ upos }) => /^(?:VERB|AUX)$/.test(upos))
  );
}

/** "as | written, it closes": a participle without an auxiliary, that tells nothing. */
function isBareParticiple({ tokens }: Tree, verb: number): boolean {
  const before = tokens[verb - 1];
  return tokens[verb]!.xpos === 'VBN' && before !== undefined && /^(?:ADP|SCONJ)$/.test(before.upos);
}

/** "– merely the club | he | rails against": a pronoun right behind a noun opens a clause that tells of it. */
const tellsOfNoun = ({ tokens }: Tree, subject: number, from: number): boolean =>
  subject > from &&
  tokens[subject]!.upos === 'PRON' &&
  tokens[subject - 1]!.upos === 'NOUN' &&
  !isStretch(lower(tokens[subject - 1]!));

/** "began | last November": a time, which does not speak. */
const isTime = ({ tokens }: Tree, noun: number): boolean =>
  /^(?:last|next|this)$/.test(lower(tokens[noun - 1] ?? tokens[noun]!)) &&
  /^(?:NOUN|PROPN)$/.test(tokens[noun]!.upos) &&
  isStretch(lower(tokens[noun]!));

/** True of a verb that may tell a deed, of a plain one of speech only if it sets something up; no name stands behind it: "mused radio host Okafor". */
function isDeed({ tokens }: Tree, verb: number, key: string): boolean {
  if (/^(?:post|publish|release|share|upload)$/.test(key)) return true;
  const named = tokens.slice(verb + 1, verb + 8).some(({ upos }) => upos === 'PROPN');
  return !named && !/^(?:say|read|ask|go|run)$/.test(key);
}

const speaks = (tree: Tree, token: number): boolean => voiceOf({ tree, token }) !== 'thing';

/** "the letter |", "a welcome message on the website |": a document right before a place, or with a phrase behind it. */
const isPaper = ({ tokens }: Tree, at: number): boolean => {
  const open = tokens.findLastIndex(({ upos }, place) => place < at && /^(?:PUNCT|VERB|AUX)$/.test(upos));
  const words = tokens.slice(open + 1, at);
  const noun = words.findIndex(({ upos }) => upos === 'ADP');
  const head = words.at(noun < 0 ? -1 : noun - 1);
  return head !== undefined && VEHICLE_NOUNS.has(lower(head)) && /^(?:DET|PRON)$/.test(words[0]!.upos);
};

/** "…,” Okafor answers": a present form that the tagger took for a noun. */
function nounCue(tree: Tree, at: number, to: number): VerbCue | null {
  const { tokens } = tree;
  const key = lower(tokens[at]!).replace(/s$/, '');
  const speaker = /^(?:PROPN|PRON)$/.test(tokens[at - 1]?.upos ?? '');
  const ends = at === to || /^(?:PUNCT|ADP|ADV|PART)$/.test(tokens[at + 1]!.upos);
  // "…,” the letter | read.", "…,” a note on the gate | reads"
  if (key === 'read' && ends && at > 1 && tokens[at]!.upos !== 'VERB' && isPaper(tree, at))
    return { key, frames: VERBS.get('say')!, to: at, matter: null };
  if (tokens[at]!.upos !== 'NOUN' || !speaker || !ends || key === lower(tokens[at]!)) return null;
  const particle = tokens[at + 1] ? `${key} ${lower(tokens[at + 1]!)}` : null;
  if (particle !== null && VERBS.has(particle))
    return { key: particle, frames: VERBS.get(particle)!, to: at + 1, matter: null };
  return VERBS.has(key) ? { key, frames: VERBS.get(key)!, to: at, matter: null } : null;
}

/** Any finite verb right after a name or pronoun says a whole sentence that ends in a comma: "…,” Okafor harrumphed." */
function anyVerb(tree: Tree, from: number, verb: number): VerbCue | null {
  const { tokens } = tree;
  const named =
    /^(?:PROPN|PRON)$/.test(tokens[verb - 1]?.upos ?? '') ||
    /^(?:PROPN|PRON)$/.test(tokens[verb - 2]?.upos ?? '');
  if (!/^VB[DZ]$/.test(tokens[verb]!.xpos) || !named || verb - from > 6) return null;
  if (tokens.slice(from, verb).some(token => /^(?:VERB|AUX)$/.test(token.upos) || token.form === ','))
    return null;
  return { key: tokens[verb]!.lemma, frames: [{ act: 'say', takes: 'q' }], to: verb, matter: null };
}
