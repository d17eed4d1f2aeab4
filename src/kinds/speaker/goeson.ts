import { placesIn } from '../../text/overlapping.ts';
import { contains, type Span } from '../../text/span.ts';
import { type Cast, onlyOne } from '../attribution/cast.ts';
import { UNNAMED_NOUNS } from '../attribution/cues.ts';
import { type Attribution, lower, type Node, quotationAt } from '../attribution/scene.ts';
import { inferred, leadsTo, open, type Speaker, speakTogether } from '../attribution/spoken.ts';
import {
  childrenOf,
  follows,
  isFiniteVerb,
  mainSubject,
  possessorOf,
  relation,
  type Tree,
} from '../attribution/tree.ts';
import { isBodyNoun } from '../attribution/voices.ts';
import type { MentionRef } from '../item.ts';
import { bodyBefore } from './bodies.ts';
import { arePlaces, isBoth } from './bothbodies.ts';
import { isForPeople } from './description.ts';
import { houseAsThey } from './houseasthey.ts';
import { firstJoined, joinedNames } from './joined.ts';
import { joinedSubject } from './joinedsubject.ts';
import { litigants } from './litigants.ts';
import { subjectOfOwnWords } from './ofownwords.ts';
import { isVehicle } from './paperbefore.ts';
import type { Turn } from './pronoun.ts';
import { unnamedAsThey, wordsOf } from './unnamedgroup.ts';

/* "It" and "they" that speak: the body, the paper or the people who spoke before and go on. */

/** How many sentences back "it" and "they" look for who goes on. */
const BACK = 4;

/** How far behind "it" its verb may begin, in UTF-16 code units: "it later added". */
const NEXT = 20;

/** The rule of readings whose speaker goes on from the attribution before. */
const RULE = 'last-speaker';

/** "It" that speaks: the body or the document that spoke right before, else the only body of which the text has told since one spoke. */
export function itGoesOn(cast: Cast, one: Attribution, text: string, turn: Turn): Speaker | null {
  const right = sameBody(cast, one, text, turn);
  // "It is odd to hear her insist": an "it" of another verb
  if (right || one.cue.start - one.source!.end > NEXT) return right;
  return (
    toldOf(cast, one, text) ??
    subjectOn(cast, one, text) ??
    stillSpeaks(cast, one, text, turn) ??
    subjectOfOwnWords(cast, one, text)
  );
}

/** "They" that speak: people named together, a body, as British English has it, or people whom the text does not name. */
export function theyGoOn(cast: Cast, one: Attribution, text: string, turn: Turn): Speaker | null {
  return (
    groupGoesOn(cast, one, text, turn) ??
    bodyAsThey(cast, one, text, turn) ??
    houseAsThey(cast, one, text) ??
    unnamedAsThey(cast, one, turn) ??
    joinedSubject(cast, one, text) ??
    subjectOfOwnWords(cast, one, text)
  );
}

/** "The board said it was old. It added": the body or the document that spoke last, in the same paragraph. */
function sameBody(cast: Cast, one: Attribution, text: string, { all, earlier }: Turn): Speaker | null {
  const last = earlier.length - 1;
  const before = all[last];
  const speaker = earlier[last];
  const tree = one.head!.tree;
  if (!before?.source || !speaker || before.source.end > one.source!.start) return null;
  const spoke = cast.scene.trees[before.sentence];
  if (!spoke || !follows(tree, spoke) || tree.at - before.sentence > 1) return null;
  if (speaker.ref) return isBody(cast, speaker) ? goingOn(cast, speaker, text) : null;
  if (speaker.vehicle === null) return null;
  if (speaker.reading?.rule === 'unnamed') return speaker;
  const why = speaker.reading?.why ?? whyOn(text, speaker);
  return {
    ...speaker,
    ...open(text, speaker.reading?.candidates ?? [], 'vehicle', why),
    vehicle: speaker.vehicle,
  };
}

/** A body that spoke, or a paper of somebody's. */
const isBody = (cast: Cast, { ref, vehicle }: Speaker): boolean =>
  ref !== null && (cast.isPerson(ref) ? vehicle !== null : cast.context.typeOf(ref) === 'body');

const whyOn = (text: string, before: Speaker): string => `“${text}” goes on with what ${before.text} said.`;

const goingOn = (cast: Cast, { ref, reading, vehicle, ...before }: Speaker, text: string): Speaker =>
  inferred(
    text,
    ref!,
    RULE,
    cast.context.nameOf(ref!),
    reading?.why ?? whyOn(text, { ref, reading, vehicle, ...before }),
    vehicle,
  );

/** "The board rejected it. Mrs Okafor complained. It replied": the body that spoke last, if the narrator has told of no other body or paper since. */
function stillSpeaks(cast: Cast, one: Attribution, text: string, { all, earlier }: Turn): Speaker | null {
  const { trees } = cast.scene;
  const { start } = one.source!;
  const last = earlier.findLastIndex(
    (speaker, at) => all[at]!.source !== null && all[at]!.source.end <= start && isBody(cast, speaker),
  );
  const before = all[last];
  if (!before || one.head!.tree.at - before.sentence > BACK) return null;
  const speaker = earlier[last]!;
  const since = { start: before.source!.end, end: start };
  const blocks = one.head!.tree.sentence.block - trees[before.sentence]!.sentence.block;
  return blocks > 1 || hasOthers(cast, since, speaker.ref) ? null : goingOn(cast, speaker, text);
}

/** The narrator's nouns in a stretch of the text. */
function nounsIn({ scene }: Cast, span: Span): Node[] {
  const isNarrated = (word: Span) => contains(span, word) && !quotationAt(scene, word.start);
  return placesIn(scene.analysis.sentences, span).flatMap(at => {
    const tree = scene.trees[at]!;
    return tree.tokens.flatMap((word, token) =>
      word.upos === 'NOUN' && isNarrated(word) ? [{ tree, token }] : [],
    );
  });
}

/** "The utility cut the supply. It says", "Alder Water was in favour, although it stressed": the body that is the subject, with no other named since. */
function subjectOn(cast: Cast, { head, source }: Attribution, text: string): Speaker | null {
  const own = mainSubject(head!.tree);
  const word = own === null || own >= head!.token ? undefined : head!.tree.tokens[own]!;
  const named = word && cast.within(word)[0];
  const inOwn =
    named?.name.type === 'body' && !hasOthers(cast, { start: named.name.end, end: source!.start }, named.ref);
  const ref = inOwn ? named.ref : word ? null : bodyBefore(cast, head!);
  const where = inOwn ? 'clause' : 'sentence';
  return leadsTo(cast.context, text, ref, RULE, name => `${name} is the subject of the ${where} before.`);
}

/** True if the narrator speaks of another body, or of a paper, in a stretch of the text. */
function hasOthers(cast: Cast, since: Span, ref: MentionRef | null): boolean {
  const named = cast.within(since).some(one => one.name.type === 'body' && one.ref?.mention !== ref?.mention);
  const isOther = (node: Node) => {
    const word = node.tree.tokens[node.token]!;
    return word.xpos === 'NN' && (isBodyNoun(lower(word)) || isVehicle(node));
  };
  return named || nounsIn(cast, since).some(isOther);
}

/** "Alder Water had no choice, it said", "A third, Alder, saw no need to act, it said": the body with which the words told open. */
function toldOf(cast: Cast, one: Attribution, text: string): Speaker | null {
  const [told] = one.content;
  if (!told || told.end > one.source!.start || told.start !== one.head!.tree.sentence.start) return null;
  const opens = ({ start, end }: Span) =>
    OPENS.test(cast.scene.text.slice(told.start, start)) &&
    !/^(?:['’]| and | & )/.test(cast.scene.text.slice(end, end + 5));
  const ref = onlyOne(cast.within(told), name => name.type === 'body' && opens(name));
  return leadsTo(cast.context, text, ref, RULE, name => `What is told is of ${name}.`);
}

/** Nothing but an article, or a description that a comma closes. */
const OPENS = /^(?:the |(?:an?|the|its|their|another) (?:[\p{L}-]+ ){0,3}[\p{L}-]+, (?:the )?)?$/iu;

/**
 * "Alder Water said the ad was right. They said": the body that spoke last, over sentences of which "they" are the subject. Where it has told of
 * people in the plural, who may be meant, that stays open until the text has gone on so once.
 */
function bodyAsThey(cast: Cast, one: Attribution, text: string, { all, earlier }: Turn): Speaker | null {
  const last = earlier.length - 1;
  const before = all[last];
  const speaker = earlier[last];
  const { at } = one.head!.tree;
  if (!before?.source || before.source.end > one.source!.start || at - before.sentence > BACK) return null;
  // "((Courier)) Why? ((Okafor)) They said": not whoever asked
  if (/^(?:turn|transcript)$/.test(before.rule)) return null;
  if (!speaker?.ref || cast.context.typeOf(speaker.ref) !== 'body') return null;
  const between = cast.scene.trees.slice(before.sentence + 1, at);
  if (!between.every(tree => quotationAt(cast.scene, tree.sentence.start) || isOfThem(tree))) return null;
  const goneOn = earlier.some(
    ({ ref, text: words }) => ref?.mention === speaker.ref!.mention && /^they$/i.test(words),
  );
  const since = { start: before.source.end, end: one.source!.start };
  const name = cast.context.nameOf(speaker.ref);
  const people = !MANY.test(name) && nounsIn(cast, since).some(mayBeThey);
  return people && !goneOn
    ? open(text, [name], 'pronoun', `It may be ${name}, or those of whom it spoke.`)
    : goingOn(cast, speaker, text);
}

/** "the Marlow Armed Forces": a name for more than one. */
const MANY = /(?:forces|friends|nurses|parents|residents|tenants|[^ds]ers|ians|ists)$/i;

/** "the residents", "its members", "said tenants were safe": people who may go on, not those of whom a clause further down speaks in general. */
function mayBeThey({ tree, token }: Node): boolean {
  const word = tree.tokens[token]!;
  const noun = word.lemma.toLowerCase();
  if (word.xpos !== 'NNS' || !(isForPeople(noun) || UNNAMED_NOUNS.has(noun) || isBodyNoun(noun)))
    return false;
  const told = /^nsubj/.test(word.deprel) && word.head >= 0 && relation(tree.tokens[word.head]!) === 'ccomp';
  return (
    told || childrenOf(tree, token, 'det', 'nummod').length > 0 || possessorOf(tree, token) !== undefined
  );
}

/** "In their book, | Ada Okafor and Tom Lind | suggest": the first of the people joined before the main verb, where the tree gives it no subject. */
function nameBeforeVerb({ scene, named }: Cast, { at, tokens }: Tree): number | null {
  const verb = tokens.findIndex(({ head }) => head < 0);
  const people = named.filter(
    ({ name }) => name.sentence === at && name.type === 'person' && name.last < verb,
  );
  const [first] = firstJoined(scene.text, people);
  return first && isFiniteVerb(tokens[verb]!) ? first.name.first : null;
}

const isOfThem = (tree: Tree): boolean => {
  const subject = mainSubject(tree);
  return subject !== null && lower(tree.tokens[subject]!) === 'they';
};

/** "Alder Corp. and Pell Corp. agreed. The companies said … They said": those who are the subject of the sentence before, or who spoke in it. */
export function groupGoesOn(
  cast: Cast,
  one: Attribution,
  text: string,
  { all, earlier }: Turn,
): Speaker | null {
  const last = earlier.at(-1);
  const near = last && one.head!.tree.at - all[earlier.length - 1]!.sentence === 1;
  if (near && (last.together?.length ?? 0) > 1 && isBoth(last.text)) return { ...last, text };
  // "Okafor and her husband said so. They said": told under the one name that there is
  if (near && last.ref && cast.isPerson(last.ref) && WITH_KIN.test(last.text))
    return goingOn(cast, last, text);
  return sameGroup(cast, one, text);
}

const WITH_KIN =
  /^\p{Lu}[\p{L}.’' -]* and (?:her|his) (?:brother|daughter|family|father|husband|mother|parents|partner|sister|son|wife)$/u;

/** "Okafor and Lindqvist studied it. They found": the people joined as the subject of the sentence before, over sentences of which "they" are the subject. */
function sameGroup(cast: Cast, { head }: Attribution, text: string): Speaker | null {
  const { trees } = cast.scene;
  const here = head!.tree.at;
  for (let at = here - 1; at >= Math.max(0, here - BACK); at--) {
    const tree = trees[at]!;
    if (quotationAt(cast.scene, tree.sentence.start)) continue;
    const subject = mainSubject(tree) ?? nameBeforeVerb(cast, tree);
    if (subject === null) return null;
    if (isOfThem(tree)) continue;
    // "Defendants deny it. They say"
    const parties = litigants(cast, wordsOf(cast, { tree, token: subject }));
    if (parties?.together && parties.together.length > 1) return { ...parties, text };
    const ofPlaces = arePlaces(text);
    // "three experts — Okafor of Pell, Lindqvist of Elmford and Marsh — studied it", "the cities of | Elmford and Pell"
    const listed = ofPlaces
      ? childrenOf(tree, subject, 'nmod')[0]
      : isForPeople(tree.tokens[subject]!.lemma)
        ? childrenOf(tree, subject, 'appos')[0]
        : undefined;
    const lead = listed ?? subject;
    const kinds = ofPlaces ? /^place$/ : listed ? /^person$/ : /^(?:person|body)$/;
    const people = cast.within(tree.sentence).filter(({ name }) => kinds.test(name.type));
    const first = people.findIndex(({ name }) => name.first <= lead && lead <= name.last);
    const joined = first < 0 ? [] : joinedNames(cast.scene.text, people.slice(first));
    const refs = joined.flatMap(({ ref }) => ref ?? []);
    if (refs.length < 2 || refs.length < joined.length) return null;
    const why = (names: string) => `${names} are the subject of the sentence before.`;
    return speakTogether(cast.context, text, refs, 'pronoun', why);
  }
  return null;
}
