import { PLACE_NOUNS } from '../../language/chains/nouns.ts';
import { contains } from '../../text/span.ts';
import type { Cast, Named } from '../attribution/cast.ts';
import { nounPhrase, spanOf } from '../attribution/phrase.ts';
import { lower, type Node } from '../attribution/scene.ts';
import { childrenOf, relation, type Tree } from '../attribution/tree.ts';
import { voiceOf } from '../attribution/voices.ts';
import type { MentionRef } from '../item.ts';
import { namedBelow } from './below.ts';
import { bodyOfNoun } from './bodies.ts';
import { described } from './description.ts';
import { houseOf } from './houses.ts';
import { ownerOfStaff } from './issuer.ts';
import { isMember } from './unsettled.ts';

/** Whose document it is: a mention of the document, or words where the issuer has no name of its own ("Okafor’s campaign"). */
export interface Issuer {
  readonly ref: MentionRef | null;
  readonly words: string;
  /** True for people in the plural, none of whom the words name: "lawyers for the tenants". */
  readonly many?: boolean;
}

/** Finds the mention that a word stands for where it is a pronoun; null where it stays open. */
export type PronounOf = (node: Node) => MentionRef | null;

/** What a word of the phrase stands for: a name, a pronoun, "the company"; else its own words, if they hold a name. */
export function standsFor(cast: Cast, tree: Tree, token: number, pronounOf: PronounOf): Issuer | null {
  const word = tree.tokens[token]!;
  const { context, scene } = cast;
  const name = holder(cast, tree, token) ?? cast.within(word)[0] ?? behindRank(cast, tree, token);
  const whose = name?.ref ?? namedPlace(cast, tree, token);
  if (whose) return { ref: whose, words: context.nameOf(whose) };
  // "the consulting firm Harbor Metrics"
  const called = cast.within({ start: word.end + 1, end: word.end + 2 })[0];
  if (
    called?.ref &&
    word.upos === 'NOUN' &&
    called.name.type === 'body' &&
    called.name.start === word.end + 1
  )
    return { ref: called.ref, words: context.nameOf(called.ref) };
  if (word.upos === 'PRON') {
    const ref = pronounOf({ tree, token });
    return ref && { ref, words: context.nameOf(ref) };
  }
  // "the club’s director, Ada Okafor"
  const apposed = childrenOf(tree, token, 'appos').flatMap(child => cast.within(tree.tokens[child]!))[0];
  const [from, to] = nounPhrase(tree, token);
  const isWhole = to === token || (to === token + 1 && /^['’]s?$/.test(tree.tokens[to]!.form));
  const isTold = isWhole && /^(?:the|this|that)$/.test(lower(tree.tokens[from]!));
  const known =
    apposed?.ref ??
    context.mentionAt(word) ??
    described(cast, { tree, token }) ??
    (isTold ? bodyOfNoun(cast, { tree, token }) : null) ??
    namedBelow(cast, { tree, token }, '')?.ref;
  if (known) return { ref: known, words: context.nameOf(known) };
  const house = houseOf(cast, { tree, token }, ownerOfStaff(cast, { tree, token }, pronounOf));
  if (house) return { ref: house, words: context.nameOf(house) };
  const span = spanOf(tree, from, to);
  // "Ohio's Secretary of State Ada Okafor", not "aides to Gov. Pell and Gov. Tom Lind"
  const closing = cast.within(span).findLast(one => one.name.type === 'person' && one.name.end === span.end);
  const behind = closing?.ref && tree.tokens[closing.name.first - 1];
  if (behind && word.xpos !== 'NNS' && /^(?:NOUN|PROPN)$/.test(behind.upos) && closing.name.first > token)
    return { ref: closing.ref!, words: context.nameOf(closing.ref!) };
  // "a former clerk named | Tom Lind |, an Army reservist whom the port fired"
  const so = cast.within(span).find(({ name: one }) => lower(tree.tokens[one.first - 1] ?? word) === 'named');
  if (so?.ref && so.name.type === 'person' && so.name.first === token + 2)
    return { ref: so.ref, words: context.nameOf(so.ref) };
  const isPeople = isMember(word) || voiceOf({ tree, token }) === 'person';
  const many =
    word.xpos === 'NNS' &&
    isPeople &&
    !/^(?:the|these|those|both|its|their|his|her)$/.test(lower(tree.tokens[from]!));
  if (many) return { ref: null, words: shortly(cast, tree, from, token), many };
  if (/^(?:the|this|that|a|an|its|their|his|her|some)$/.test(lower(tree.tokens[from]!))) {
    if (!cast.within(span).some(({ name: one }) => contains(span, one))) return null;
  } else if (!/^\p{Lu}/u.test(tree.tokens[from]!.form)) return null;
  return { ref: null, words: scene.text.slice(span.start, span.end).replace(/^the /i, '') };
}

/** Prepositions that tell which people are meant; "a letter from tenants | to the mill |" tells whom it went to. */
const OF = /^(?:of|for|in|at|from|with)$/;

/** "lawyers for the tenants", of "lawyers for the tenants who sued on Monday": the noun, with the phrase right behind it. */
function shortly({ scene }: Cast, tree: Tree, from: number, token: number): string {
  const behind =
    childrenOf(tree, token, 'nmod').find(
      child => tree.first[child] === token + 1 && OF.test(lower(tree.tokens[token + 1]!)),
    ) ?? token;
  const last = behind === token ? token : tree.last[behind]!;
  const verb = tree.tokens.findIndex(
    ({ upos }, at) => at > token && at <= last && /^(?:VERB|AUX|PUNCT)$/.test(upos),
  );
  const { start, end } = spanOf(tree, from, verb < 0 ? last : verb - 1);
  return scene.text.slice(start, end);
}

export const listed = (one: Issuer | null): readonly Issuer[] => (one ? [one] : []);

/** "Agent | Okafor |’s report": a last name behind a rank that the reader of names took for none, where the tree takes the rank for the head. */
function behindRank(cast: Cast, tree: Tree, token: number): Named | undefined {
  const next = tree.tokens[token + 1];
  if (
    !next ||
    !/^\p{Lu}\p{Ll}/u.test(tree.tokens[token]!.form) ||
    next.head !== token ||
    relation(next) !== 'flat'
  )
    return undefined;
  return cast.within(next).find(({ name }) => name.type === 'person' && name.first === token + 1);
}

/** "the state of | Texas |": the place that is named behind its sort. */
function namedPlace(cast: Cast, { tokens }: Tree, token: number): MentionRef | null {
  const [of, place] = [tokens[token + 1], tokens[token + 2]];
  if (!Object.hasOwn(PLACE_NOUNS, lower(tokens[token]!)) || of?.form !== 'of' || !place) return null;
  const one = cast.within(place)[0];
  return one?.name.type === 'place' ? one.ref : null;
}

/** How far behind a place the name of whoever holds an office there may begin, in UTF-16 code units. */
const REACH = 60;

/** "Fairhaven Mayor Ada Okafor": whoever holds the office, where the tree takes the place before it for the head. */
function holder(cast: Cast, tree: Tree, token: number): Named | undefined {
  const place = cast.within(tree.tokens[token]!)[0];
  if (place?.name.type !== 'place') return undefined;
  const { end } = place.name;
  return cast
    .within({ start: end, end: end + REACH })
    .find(({ name }) => name.type === 'person' && name.title?.start === end + 1);
}

/** "by Ada Okafor of the University of Elmford and | Tom Lind |": a person whom the tree joined to where the one before him works. */
export const behindHouse = (cast: Cast, tree: Tree, makers: readonly number[]): readonly number[] =>
  makers
    .flatMap(maker => childrenOf(tree, maker, 'nmod'))
    .flatMap(house => childrenOf(tree, house, 'conj'))
    .filter(other => cast.within(tree.tokens[other]!)[0]?.name.type === 'person');
