import { BODY_NOUNS } from '../../language/chains/nouns.ts';
import type { Span } from '../../text/span.ts';
import type { Cast } from '../attribution/cast.ts';
import { otherGender, pronounGender } from '../attribution/gender.ts';
import { nounPhrase, spanOf } from '../attribution/phrase.ts';
import { lower, type Node, quotationAt } from '../attribution/scene.ts';
import { inferred, open, type Speaker } from '../attribution/spoken.ts';
import { childrenOf, mainSubject, type Tree } from '../attribution/tree.ts';
import { distinct, type MentionRef } from '../item.ts';
import { ADVISERS } from './apposed.ts';
import { bodyOfNoun } from './bodies.ts';
import { bodyOfText } from './bodyoftext.ts';
import { compounds } from './compounds.ts';
import { houseBefore } from './houses.ts';
import type { Turn } from './pronoun.ts';
import { type PronounOf, standsFor } from './stands.ts';

/** The rule of readings whose speaker is the body for which somebody without a name spoke. */
export const RULE = 'spokesperson';

const SPOKES = /\bspokes(?:man|woman|person|men|women|people|persons)\b|\b(?:press|media) officers?\b/i;
const DEPUTED = /^representatives?$/;
/** Who speak for the house that pays them: "analysts at Birch Securities". */
const ANALYSTS = /^(?:analysts|economists|strategists)$/;
const PRESS = /^(?:press|media)$/;
/** Who spoke for a body once. */
const PAST = /^(?:former|ex|one-time|onetime|retired|then|previous|ex-.+)$/;
/** Seats that stand for who sits in them. */
const SEAT = /^(?:The )?(?:White House|Downing Street|Kremlin|Pentagon|Élysée|City Hall)$/;

/** How many sentences back the spokesman may have come up who is "the spokesman" now. */
const REACH = 6;

/** True for "a spokesman", "the press officer", "a representative": who speaks for others by trade. */
function speaksForOthers({ tree, token }: Node): boolean {
  const noun = lower(tree.tokens[token]!);
  const words = token > 0 ? `${lower(tree.tokens[token - 1]!)} ${noun}` : noun;
  return SPOKES.test(words.replace(/^.*\s(?=spokes)/, '')) || DEPUTED.test(noun);
}

/**
 * "A spokesperson for Alder Water said", "an Alder Water spokeswoman", "its press officer": the body that the text names, with the
 * words for who spoke as the way; open where it is a person for whom somebody speaks. Null where the text names none.
 */
export function spokenFor(
  cast: Cast,
  node: Node,
  source: Span,
  text: string,
  turn: Turn,
  pronounOf: PronounOf,
): Speaker | null {
  const { tree, token } = node;
  const noun = lower(tree.tokens[token]!);
  if (ANALYSTS.test(noun)) return ofHouse(cast, node, source, text, pronounOf);
  if (!speaksForOthers(node)) return null;
  const before = tree.tokens.slice(nounPhrase(tree, token)[0], token);
  if (before.some(word => PAST.test(lower(word)))) return null;
  const owners = ownersOf(cast, node, pronounOf);
  const isBare = owners.length === 0 && !DEPUTED.test(noun);
  if (isBare && /^(?:the|this|that)\b/i.test(text)) return lastSpokesman(cast, node, text, turn);
  const bodies = isBare ? [justNamed(cast, node, turn) ?? bodyOfText(cast, node)] : owners;
  if (bodies.length === 0 || bodies.some(ref => !ref)) return null;
  const refs = distinct(bodies.flatMap(ref => ref ?? []));
  const each = refs.map(ref => cast.context.nameOf(ref));
  const names = each.join(' and ');
  const why = `Whoever speaks has no name in the text and speaks for ${names}.`;
  // "a spokesman for the German government": for Germany
  const governs = /\bgovernment\b/i.test(text);
  if (!refs.every(ref => isBody(cast, ref) || (governs && cast.context.typeOf(ref) === 'place')))
    return refs.every(ref => cast.isPerson(ref)) ? { ...open(text, each, RULE, why), vehicle: source } : null;
  return refs.length === 1
    ? inferred(text, refs[0]!, RULE, names, why, source)
    : { ...open(text, [names], RULE, why), vehicle: source, together: refs };
}

/** "Analysts at Birch Securities said": the house, if it is neither a school nor a court of learning. */
function ofHouse(cast: Cast, node: Node, source: Span, text: string, pronounOf: PronounOf): Speaker | null {
  const at = behind(node, /^(?:at|from|with)$/);
  const ref = at === undefined ? null : standsFor(cast, node.tree, at, pronounOf)?.ref;
  const kind = ref && cast.named.find(one => one.ref?.mention === ref.mention)?.name;
  if (!ref || kind?.type !== 'body' || !/^(?:company|bank|utility)$/.test(kind.subtype ?? 'company'))
    return null;
  const name = cast.context.nameOf(ref);
  return inferred(
    text,
    ref,
    RULE,
    name,
    `Whoever speaks has no name in the text and works for ${name}.`,
    source,
  );
}

/** The phrase behind a noun that one of the prepositions opens; where the tree hangs it on the verb, the noun right behind. */
function behind({ tree, token }: Node, prepositions: RegExp): number | undefined {
  const { tokens } = tree;
  const hung = childrenOf(tree, token, 'nmod').find(
    child => child > token && prepositions.test(lower(tokens[tree.first[child]!]!)),
  );
  if (hung !== undefined || !prepositions.test(lower(tokens[token + 1] ?? tokens[token]!))) return hung;
  let at = token + 2;
  while (/^(?:DET|ADJ|NUM)$/.test(tokens[at]?.upos ?? '')) at++;
  if (!/^(?:NOUN|PROPN)$/.test(tokens[at]?.upos ?? '')) return undefined;
  while (/^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.upos ?? '')) at++;
  return at;
}

const isBody = (cast: Cast, ref: MentionRef): boolean =>
  cast.context.typeOf(ref) === 'body' || SEAT.test(cast.context.nameOf(ref));

/** For whom the phrase itself says that somebody speaks, null for each who has no name; nobody where it says nothing of it. */
export function ownersOf(
  cast: Cast,
  { tree, token }: Node,
  pronounOf: PronounOf,
): readonly (MentionRef | null)[] {
  const whose = childrenOf(tree, token, 'nmod');
  const owner =
    behind({ tree, token }, /^(?:for|from|of|at|with)$/) ??
    whose.find(child => tree.tokens[child]!.deprel === 'nmod:poss');
  if (owner !== undefined)
    return [owner, ...childrenOf(tree, owner, 'conj')].map(
      each => standsFor(cast, tree, each, pronounOf)?.ref ?? null,
    );
  const [from] = nounPhrase(tree, token);
  if (from === token) return [];
  const phrase = spanOf(tree, from, token - 1);
  const named = cast.within(phrase);
  // "White House and Treasury spokesmen"
  const seats = named.filter(({ name }) => SEAT.test(cast.scene.text.slice(name.start, name.end)));
  if (seats.length > 0) return named.map(({ ref }) => ref);
  const bodies = compounds(cast, { tree, token });
  if (bodies.length > 0) return bodies.map(({ ref }) => ref);
  // "a company spokesman", "an Okafor spokesman"
  const at = PRESS.test(lower(tree.tokens[token - 1]!)) ? token - 2 : token - 1;
  const noun = tree.tokens[at];
  if (at < from || !noun || !/^(?:NOUN|PROPN)$/.test(noun.upos)) return named.length > 0 ? [null] : [];
  // "an Okafor campaign spokesman"
  const house = houseBefore(cast, tree, at);
  if (house) return [house];
  const isOf = Object.hasOwn(BODY_NOUNS, lower(noun)) || lower(noun) === 'government';
  const known = isOf && !DEPUTED.test(lower(tree.tokens[token]!));
  return [known ? bodyOfNoun(cast, { tree, token: at }) : null];
}

/** "Alder Water said it would appeal. … a spokesman said": the body that spoke last, or of which alone the sentence before speaks. */
function justNamed(cast: Cast, { tree, token }: Node, { all, earlier }: Turn): MentionRef | null {
  const { scene } = cast;
  const before = scene.trees[tree.at - 1];
  if (!before) return null;
  const bodies = (span: Span) =>
    cast
      .within(span)
      .filter(({ name }) => name.type === 'body' && !quotationAt(scene, name.start))
      .map(({ ref }) => ref?.mention);
  const last = earlier.length - 1;
  const spoke = earlier[last]?.ref;
  const source = all[last]?.source;
  if (spoke && source && tree.at - all[last]!.sentence === 1 && isBody(cast, spoke)) {
    const since = bodies({ start: source.end, end: tree.tokens[token]!.start });
    return since.every(mention => mention === spoke.mention) ? spoke : null;
  }
  const subject = mainSubject(before);
  if (subject === null || before.sentence.block !== tree.sentence.block) return null;
  const named = cast.within(before.tokens[subject]!)[0];
  const only = new Set(bodies(before.sentence)).size === 1;
  return named?.ref && only && named.name.type === 'body' ? named.ref : null;
}

/** "the spokesman said", behind one who spoke before: the body for which he spoke, or the man himself if he was named. */
function lastSpokesman(cast: Cast, { tree, token }: Node, text: string, turn: Turn): Speaker | null {
  const { all, earlier } = turn;
  const word = lower(tree.tokens[token]!);
  const at = earlier.findLastIndex((_, n) => {
    const { source } = all[n]!;
    return source !== null && suits(SPOKES.exec(cast.scene.text.slice(source.start, source.end))?.[0], word);
  });
  const before = earlier[at];
  if (!before?.ref || tree.at - all[at]!.sentence > REACH) return null;
  const name = cast.context.nameOf(before.ref);
  return before.reading?.rule === RULE
    ? inferred(text, before.ref, RULE, name, before.reading.why, before.vehicle)
    : inferred(text, before.ref, 'described', name, `${name} is the one who spoke so before.`);
}

/** True if "the spokesman" may be who was brought in by the other word: not a spokeswoman. */
const suits = (before: string | undefined, word: string): boolean =>
  before !== undefined && !(/man$/.test(before + word) && /woman$/.test(before) !== /woman$/.test(word));

/**
 * "A spokesman for Alder Water said it leaked. He added", "Analysts at Birch Bank were unmoved. The price, they said,", "its lawyers, Lind
 * & Pell, called it wrong. They said": whoever spoke so goes on, if nobody is named since whom the pronoun may mean.
 */
export function spokesmanGoesOn(
  cast: Cast,
  node: Node,
  text: string,
  turn: Turn,
  pronounOf: PronounOf,
): Speaker | null {
  const { scene } = cast;
  const word = node.tree.tokens[node.token]!;
  const before = spokeBefore(cast, node, turn, pronounOf);
  const place = before?.vehicle;
  if (!before?.ref || !place) return null;
  const gender = pronounGender(lower(word));
  const spoke = scene.text.slice(place.start, place.end);
  if (gender === null ? !MANY.test(spoke) : GENDERED[otherGender(gender)].test(spoke)) return null;
  const rivals = cast
    .within({ start: place.end, end: word.start })
    .filter(
      ({ name, ref }) =>
        name.type === 'person' &&
        !quotationAt(scene, name.start) &&
        (!ref || gender === null || cast.mayBe(ref, gender)),
    );
  const name = cast.context.nameOf(before.ref);
  const others = rivals.flatMap(({ ref }) => (ref ? cast.context.nameOf(ref) : []));
  // "A spokesman for the mill said Lind knew. He said": the one or the other
  if (others.length > 0 && gender !== null)
    return open(text, [name, ...new Set(others)], 'pronoun', 'More than one fits the pronoun.');
  if (rivals.length > 0) return null;
  const why = before.reading?.why ?? `“${text}” goes on with what ${before.text} said.`;
  return inferred(text, before.ref, RULE, name, why, place);
}

/** Who spoke last, or is the subject of the sentence before, over nothing but quotations. */
function spokeBefore(cast: Cast, { tree, token }: Node, turn: Turn, pronounOf: PronounOf): Speaker | null {
  const { scene } = cast;
  const last = turn.earlier.length - 1;
  const one = turn.all[last];
  const speaker = turn.earlier[last];
  const isQuoted = ({ sentence }: Tree) => quotationAt(scene, sentence.start) !== null;
  const near = one?.source && scene.trees.slice(one.sentence + 1, tree.at).every(isQuoted);
  if (near && one.source!.end <= tree.tokens[token]!.start && speaker?.ref) {
    if (speaker.reading?.rule === RULE) return speaker;
    const noun = one.head?.tree.tokens[one.head.token];
    const plural = noun?.xpos === 'NNS' && ADVISERS.test(lower(noun));
    if (plural) return { ...speaker, vehicle: one.source };
  }
  const before = scene.trees[tree.at - 1];
  const subject = before ? mainSubject(before) : null;
  if (!before || subject === null || isQuoted(before) || before.sentence.block !== tree.sentence.block)
    return null;
  const span = spanOf(before, ...nounPhrase(before, subject));
  // "An Alder Water spokeswoman, Ana Lind, said": she herself goes on
  const apposed = childrenOf(before, subject, 'appos').some(child =>
    cast.within(before.tokens[child]!).some(({ name }) => name.type === 'person'),
  );
  if (apposed) return null;
  const text = scene.text.slice(span.start, span.end);
  return spokenFor(cast, { tree: before, token: subject }, span, text, turn, pronounOf);
}

/** Those whom "they" may take up. */
const MANY =
  /person|people|officer|representative|analysts|economists|strategists|lawyers|attorneys|solicitors|accountants|auditors/i;
const GENDERED = { he: /\bspokesm[ae]n\b/, she: /\bspokeswom[ae]n\b/ };
