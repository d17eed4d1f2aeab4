import type { Name, Token } from '../../language/analysis.ts';
import { BODY_NOUNS, FEMALE, isPersonNoun, MALE, PLACE_NOUNS } from '../../language/chains/nouns.ts';
import type { Span } from '../../text/span.ts';
import type { Cast, Named } from '../attribution/cast.ts';
import { pronounGender } from '../attribution/gender.ts';
import { nounAt } from '../attribution/issued.ts';
import { nounPhrase } from '../attribution/phrase.ts';
import { type Attribution, lower, type Node, quotationAt } from '../attribution/scene.ts';
import { ofNoName, type Speaker } from '../attribution/spoken.ts';
import { possessorOf } from '../attribution/tree.ts';
import { isBodyNoun } from '../attribution/voices.ts';
import type { MentionRef } from '../item.ts';
import { isPublicOffice } from '../offices.ts';
import { bodyBefore, bodyOfNoun, holds } from './bodies.ts';
import { callsOf } from './called.ts';
import { isOneOf } from './colleagues.ts';
import { answersTo } from './company.ts';
import { PLATFORM } from './compounds.ts';
import { hasOffice, isForPeople } from './description.ts';
import { mayBe, toldBy } from './epithet.ts';
import { firstJoined } from './joined.ts';
import { isUnsettled } from './openness.ts';
import type { Salience } from './salience.ts';
import { isTakenUp } from './takenup.ts';
import { isSamePlace } from './traits.ts';
import { isTheirPerson } from './unsettled.ts';

/* Whom an open speaker may be: those named near, or at the head of the text, whom the words can mean, the nearest first. */

/** As many as are told at most. */
const MOST = 3;
/** How many sentences back a name may stand. */
const REACH = 6;
/** How many a body may that "it" and "they" mean. */
const NEAR = 2;
/** The sentences at a text's head, which speak of what comes below. */
const HEAD = 4;

/** Turns of a transcript, whose labels stand for those whom its head lists. */
const LABELS = /^(?:transcript|turn)$/;

/** Words that point at what the text has spoken of. */
const POINTS = /^(?:the|this|that|these|those|its?|they|their|his|her)$/;

/** Papers that people write of their own: "the letter", "her post". */
const PERSONAL =
  /^(?:letter|e-?mail|message|memo(?:randum)?|note|tweet|post|caption|diary|book|memoir|op-ed|column|speech|testimony|affidavit|submission|opinion|dissent|judgment|judgement|ruling)$/;

/** Papers that only a court or whoever brings a case before it writes. */
const CHARGES = /^(?:indictment|warrant|subpoena)$/;

const brings = ({ scene }: Cast, { subtype, start, end }: Name): boolean =>
  subtype === 'court' ||
  /\b(?:Court|Jury|Justice|Prosecutors?|Attorney|Police)\b/i.test(scene.text.slice(start, end));

/** Kinds of body whose names tell what they are for. */
const NAMED_BY_MATTER = /^(?:agency|committee|court|department)$/;

/** "wrote to the | Alder Board", "told | the Courier": to whom something went. */
const ADDRESSED = /\b(?:to|told|tells?|telling) (?:the )?(?:\p{Lu}\p{L}*\.? )?$/u;

/** Parts of a body that speak apart from it: "the council's board". */
const ORGANS = /^(?:board|directors|executive|governors|leadership|management|secretariat|trustees)$/;

/** Who leads a body, as headlines have it: "boss". */
const LEADS =
  /\b(?:chief executive|ceo|managing director|chair(?:man|woman)?|director[- ]general|president)\b/i;

const isAddressed = ({ scene }: Cast, { name }: Named): boolean =>
  ADDRESSED.test(scene.text.slice(Math.max(0, name.start - 24), name.start));

/** Words for what governs a place, by the kinds of place that a text may name for it. */
const GOVERNS: Readonly<Record<string, readonly string[]>> = {
  government: ['country', 'state'],
  administration: ['country', 'state'],
  council: ['city', 'county'],
  municipality: ['city'],
  borough: ['city'],
};

/** The speaker, with the names of those whom an open one may be where the text means somebody and no rule told who is possible. */
export function withCandidates(cast: Cast, one: Attribution, speaker: Speaker, salience: Salience): Speaker {
  const { reading } = speaker;
  if (speaker.ref || !reading || !one.head || !isUnsettled(reading.rule) || LABELS.test(one.rule))
    return speaker;
  if (reading.candidates.length > 0 || (speaker.together?.length ?? 0) > 0) return speaker;
  const refs = mayMean(cast, one, speaker, salience);
  const names =
    refs.length > 0 ? refs.map(ref => cast.context.nameOf(ref)) : campaigns(cast, one, speaker.text);
  const candidates = [...new Set(names)].slice(0, MOST);
  const isNobody =
    candidates.length === 0 && reading.rule === 'nominal' && isTheirPerson(one.head, speaker.text);
  return isNobody ? ofNoName(speaker.text) : { ...speaker, reading: { ...reading, candidates } };
}

function mayMean(cast: Cast, one: Attribution, speaker: Speaker, salience: Salience): readonly MentionRef[] {
  const node = one.head!;
  const word = node.tree.tokens[node.token]!;
  const gender = pronounGender(lower(word));
  if (gender)
    return salience.around(node, one.source!.start, ref => cast.mayBe(ref, gender)).map(({ ref }) => ref);
  if (/^(?:who|which|that|whom|whose)$/.test(lower(word))) return [];
  const determiner = lower(node.tree.tokens[nounPhrase(node.tree, node.token)[0]]!);
  const owner = ownerOfOrgan(cast, node);
  if (owner) return [owner];
  // "a study presented by staff", "inspection records": nothing that the text has spoken of
  if (!POINTS.test(determiner) && node.tree.at >= HEAD) return [];
  // "the board's website", "the secretary of state's website": it says whose it is
  const { start, end } = one.source!;
  const { text } = cast.scene;
  if (/['’]s?\s/.test(text.slice(speaker.vehicle ? start : word.end, end))) return [];
  const isPronoun = !speaker.vehicle && /^(?:it|its|they|their)$/.test(lower(word));
  const near = namesBefore(cast, one, isPronoun ? NEAR : REACH);
  if (isPronoun)
    return bodies(near).length > 0 || /^it/.test(lower(word)) ? bodies(near) : group(cast, near, node);
  if (speaker.vehicle) {
    if (isTakenUp(cast, node, lower(word))) return [];
    const senders = near.filter(named => !isAddressed(cast, named));
    // "a newspaper reported": one that the text has not spoken of
    if (/^(?:an?|another|one)$/.test(determiner)) return [];
    const noun = nounAt(node.tree, node.token);
    if (CHARGES.test(noun)) return bodies(senders.filter(({ name }) => brings(cast, name)));
    const { text: whole } = cast.scene;
    const makers = senders.filter(({ name }) => !PLATFORM.test(whole.slice(name.start, name.end)));
    return PERSONAL.test(noun) ? refsOf(makers.filter(({ name }) => name.type !== 'place')) : bodies(makers);
  }
  return byNoun(cast, node, determiner, [...near, ...namesBelow(cast, one)]);
}

/** "Okafor and Lindqvist met. They agreed": the people joined in the sentence before, or in the same. */
function group({ scene }: Cast, near: readonly Named[], { tree }: Node): readonly MentionRef[] {
  const people = near
    .filter(({ name }) => name.type === 'person' && name.sentence >= tree.at - 1)
    .toReversed();
  return refsOf(firstJoined(scene.text, people));
}

/** "Alder Homes' board", "its management": the body of which it is a part, which may speak for itself. */
function ownerOfOrgan(cast: Cast, { tree, token }: Node): MentionRef | null {
  if (!ORGANS.test(lower(tree.tokens[token]!))) return null;
  const at = possessorOf(tree, token);
  if (at === undefined) return null;
  const owner = { tree, token: at };
  const isIts = /^(?:its|their)$/.test(lower(tree.tokens[at]!));
  const named = cast.within(tree.tokens[at]!)[0];
  const ref = named ? named.ref : isIts ? bodyBefore(cast, owner) : bodyOfNoun(cast, owner);
  return ref && cast.context.typeOf(ref) === 'body' ? ref : null;
}

/** "the campaign said": those of the people named near, as the text would write them; they have no name of their own. */
function campaigns(cast: Cast, one: Attribution, text: string): readonly string[] {
  if (!/^the campaign$/i.test(text)) return [];
  const people = namesBefore(cast, one, NEAR).filter(({ name }) => name.type === 'person');
  return refsOf(people).map(ref => `${cast.context.nameOf(ref)}’s campaign`);
}

const refsOf = (named: readonly Named[]): MentionRef[] => named.flatMap(({ ref }) => ref ?? []);

const bodies = (near: readonly Named[]): MentionRef[] =>
  refsOf(near.filter(({ name }) => name.type === 'body'));

/** Those whom the noun fits: of whom the text says so, else those near of whom it says nothing else; of several people only the first. */
function byNoun(
  cast: Cast,
  { tree, token }: Node,
  determiner: string,
  names: readonly Named[],
): readonly MentionRef[] {
  const word = tree.tokens[token]!;
  const noun = word.lemma.toLowerCase();
  const modifiers = tree.tokens
    .slice(nounPhrase(tree, token)[0] + 1, token)
    .filter(
      ({ form, upos }) =>
        /^(?:NOUN|ADJ)$/.test(upos) && !/^(?:local|same|new|present|current|own)$/.test(form),
    );
  const many = /^NNP?S$/.test(word.xpos);
  const isSuch = (one: Named) =>
    saysSo(cast, one, noun) ||
    (many && one.name.type === 'person' && isOneOf(cast, one, lower(word)) && !isAddressed(cast, one));
  const told = names.filter(one => isSuch(one) && !isAnother(cast, one, modifiers));
  if (told.length > (many ? 1 : 0)) return refsOf(told);
  const near = names.filter(({ name }) => name.sentence <= tree.at + HEAD);
  if (many || /^(?:his|her|their)$/.test(determiner)) return [];
  // "A developer came. … The developer said": brought in without a name
  if (isTakenUp(cast, { tree, token }, noun)) return [];
  if (isPersonNoun(noun) || isForPeople(noun)) {
    const words = toldBy(cast, { tree, token });
    return refsOf(near.filter(one => mayBeSuch(cast, one, noun) && (!words || mayBe(cast, one.ref!, words))));
  }
  // "the Scottish government", "the Elm Road board": a name that the reader did not take for one
  const [from] = nounPhrase(tree, token);
  const governed = GOVERNS[noun] ?? [];
  const which = tree.tokens.slice(from + 1, token).map(({ form }) => form);
  if (which.some(form => /^\p{Lu}/u.test(form)))
    return governed.length > 0 ? placesCalled(cast, which.join(' ')) : [];
  const answers = (one: Named) =>
    (one.name.subtype === null ? governed.length === 0 : answersTo(one.name, noun)) &&
    !(
      (holds(cast, one.name, noun) || NAMED_BY_MATTER.test(one.name.subtype ?? '')) &&
      isAnother(cast, one, modifiers)
    );
  return isBodyNoun(noun) || Object.hasOwn(BODY_NOUNS, noun)
    ? refsOf(
        near.filter(one =>
          one.name.type === 'body' ? answers(one) : governed.includes(one.name.subtype ?? ''),
        ),
      )
    : [];
}

/** "the | German | government": the place of the text that the words name, or an adjective for it. */
function placesCalled(cast: Cast, words: string): readonly MentionRef[] {
  const places = cast.named.filter(({ name }) => name.type === 'place');
  return refsOf(once(places.filter(({ ref }) => ref && isSamePlace(words, cast.context.nameOf(ref))))).slice(
    0,
    1,
  );
}

/** "the | district | court", of the Supreme Court: a body with other words in its name. */
function isAnother({ scene }: Cast, { name }: Named, modifiers: readonly Token[]): boolean {
  const words = scene.text.slice(name.start, name.end).toLowerCase();
  return name.type === 'body' && modifiers.length > 0 && !modifiers.some(one => words.includes(lower(one)));
}

/** True if the text tells of the one named what the noun says: an office, a word of the name, a kind of body or of place. */
function saysSo(cast: Cast, { name, ref }: Named, noun: string): boolean {
  const titles = noun === 'boss' && name.type === 'person' ? cast.context.titlesOf(ref!) : [];
  if (titles.some(title => LEADS.test(title))) return true;
  if (name.type === 'person') return hasOffice(cast, ref!, noun);
  if (holds(cast, name, noun)) return true;
  const kinds = name.type === 'place' ? PLACE_NOUNS[noun] : BODY_NOUNS[noun];
  return name.subtype !== null && (kinds?.includes(name.subtype) ?? false);
}

/** A person of whom the text tells nothing else, and whose gender the noun allows. */
function mayBeSuch(cast: Cast, { name, ref }: Named, noun: string): boolean {
  if (name.type !== 'person') return false;
  if ((MALE.has(noun) && !cast.mayBe(ref!, 'he')) || (FEMALE.has(noun) && !cast.mayBe(ref!, 'she')))
    return false;
  // "Ada Okafor, a surgeon": whom the text calls by other words
  return callsOf(cast, ref!).size === 0 && !cast.context.titlesOf(ref!).some(isPublicOffice);
}

/** True for a name that the narrator writes, in a headline or in a sentence with a verb: not for a byline, or for the paper itself. */
function isNarrated({ scene }: Cast, { name, ref }: Named): boolean {
  const tree = scene.trees[name.sentence]!;
  const told = tree.tokens.some(({ upos }) => upos === 'VERB' || upos === 'AUX');
  if (name.last < tree.lead || !speaks(scene.text, name)) return false;
  const isOf = /^(?:person|place)$/.test(name.type) || (name.type === 'body' && name.subtype !== 'media');
  return ref !== null && isOf && (told || name.sentence === 0) && !quotationAt(scene, name.start);
}

/** False for a place from which a report is filed, a market where shares change hands and what stands for its prices: "ELMFORD (AP) _", "on the Elmford Exchange". */
function speaks(text: string, { start, end }: Span): boolean {
  const after = text.slice(end, end + 24);
  if (
    /^ \([A-Z][\p{L} ]+\)\s?[_–—-]/u.test(after) ||
    /^ (?:composite )?(?:trading|index|average)\b/i.test(after)
  )
    return false;
  return !(
    /Exchange$/.test(text.slice(start, end)) &&
    /\b(?:on|in) (?:the )?$/.test(text.slice(Math.max(0, start - 8), start))
  );
}

/** One name each of those named before, the nearest first, then of those in the headline. */
function namesBefore(cast: Cast, { head, source }: Attribution, reach: number): readonly Named[] {
  const first = cast.scene.trees[Math.max(0, head!.tree.at - reach)]!.sentence;
  const before = cast.within({ start: first.start, end: source!.start }).toReversed();
  const top = cast.scene.trees[0]!.sentence;
  const all = reach === REACH && top.start < first.start ? [...before, ...cast.within(top)] : before;
  return once(all.filter(one => one.name.start < source!.start && isNarrated(cast, one)));
}

/** One name each of those named below a speaker who stands at the text's head. */
function namesBelow(cast: Cast, { head, source }: Attribution): readonly Named[] {
  const { at, sentence } = head!.tree;
  if (at >= HEAD) return [];
  return once(
    cast.named.filter(one => one.name.start > Math.max(source!.end, sentence.end) && isNarrated(cast, one)),
  );
}

function once(names: readonly Named[]): readonly Named[] {
  const seen = new Map<number, Named>();
  for (const one of names) if (!seen.has(one.ref!.mention)) seen.set(one.ref!.mention, one);
  return [...seen.values()];
}
