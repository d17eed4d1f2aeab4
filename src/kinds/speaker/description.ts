import type { Token } from '../../language/analysis.ts';
import { BODY_NOUNS, FEMALE, isPersonNoun, MALE, PERSON } from '../../language/chains/nouns.ts';
import { contains } from '../../text/span.ts';
import type { Cast, Named } from '../attribution/cast.ts';
import { UNNAMED_NOUNS } from '../attribution/cues.ts';
import { nounPhrase, spanOf } from '../attribution/phrase.ts';
import { lower, type Node, quotationAt } from '../attribution/scene.ts';
import { inferred, ofNoName, open, type Speaker } from '../attribution/spoken.ts';
import { childrenOf, mainSubject, type Tree } from '../attribution/tree.ts';
import type { MentionRef } from '../item.ts';
import { isPublicOffice } from '../offices.ts';
import { isAbroad } from './abroad.ts';
import { isBareOffice, isHeadlineOffice } from './bareoffice.ts';
import { bodiesNamed, latest, nearestFirst } from './bodies.ts';
import { boundBy } from './bound.ts';
import { calledSo } from './called.ts';
import { answersTo } from './company.ts';
import { isBelow, mayRun } from './lesser.ts';
import { isOnPanel } from './panel.ts';
import { heldFloor, type Turn } from './pronoun.ts';
import { isTakenUp } from './takenup.ts';
import { partyOf } from './traits.ts';

/** How the titles before a name write an office that the text calls by another word later: "Sen. Okafor … the senator". */
const SHORT: Readonly<Record<string, RegExp>> = {
  senator: /^(?:senator|sen\.?)$/,
  governor: /^(?:governor|gov\.?)$/,
  representative: /^(?:representative|rep\.?|congress(?:man|woman))$/,
  congressman: /^(?:representative|rep\.?|congressman)$/,
  congresswoman: /^(?:representative|rep\.?|congresswoman)$/,
  lawmaker:
    /^(?:representative|rep\.?|senator|sen\.?|congress(?:man|woman)|assembly(?:man|woman)|delegate|legislator|msp|mp)$/,
  spokesperson: /^spokes(?:man|woman|person)$/,
  councillor: /^council(?:l?or|man|woman)$/,
  chairman: /^chair(?:man)?$/,
  chairwoman: /^chair(?:woman)?$/,
  chair: /^chair(?:man|woman|person)?$/,
  nominee: /^nominee$/,
  candidate: /^(?:candidate|nominee|hopeful)$/,
  general: /^(?:general|gen\.?)$/,
  diplomat: /^(?:ambassador|envoy|consul)$/,
};

/** Words for people by what they do or are, as English forms them: "speechwriter", "winner", "activist", "billionaire". */
const FOR_PEOPLE =
  /(?:[^aeiou]er|tor|ist|ian|eer|aire|can|crat|man|woman|enarian|legend|mogul|tycoon|magnate|surgeon|star|native|veteran|conservative|liberal|hopeful)$|^(?:alumn(?:a|us)|baron|celebrity|chef|comic|diplomat|exile|expat|firebrand|graduate|guru|heir|heiress|hero|heroine|icon|incumbent|maverick|scion|socialite|titan)$/;
/** Words of that form for what is no person. */
const FOR_THINGS =
  /^(?:paper|newspaper|letter|number|cent(?:er|re)|order|matter|tower|power|chapter|computer|border|water|member|newsletter|poster|banner|ledger|charter|register|chamber|factor|sector|plan|ban|can|clan|van|loan|ocean|season|reason|leader|other|former|latter|offer|trader|carrier|insurer|lender|retailer|publisher|broadcaster|manufacturer|maker|insider|user|provider|supplier|regulator|employer|supporter|backer|customer|voter|source|speaker)$/;

/** Who leads the talk of others, and is none of them. */
const CHAIRS =
  /^(?:moderator|interviewer|questioner|host|anchor|reporter|narrator|announcer|heckler|caller)$/;

/** Whom texts set before the reader without a name, so that they are nobody named near. */
export const UNKNOWN =
  /^(?:accuser|assailant|attacker|bomber|burglar|gunman|gunwoman|hijacker|informant|intruder|killer|perpetrator|robber|shooter|suspect|thief|victim|whistle-?blower)$/;

/** Titles of the sort "vice president" and "deputy mayor" are not the office that their last word names. */
const LESSER = /\b(?:vice|deputy|assistant|former|ex|acting|press|under|associate|then)\b/;

/** "the mayor", "the department": who answers to the description, as a speaker; open with those who fit where several do. */
export function description(cast: Cast, node: Node, text: string): Speaker {
  const noun = node.tree.tokens[node.token]!;
  const singular = noun.lemma.toLowerCase();
  const definite =
    /^(?:the|this|that|its|their|his|her)\b/i.test(text) ||
    isBareOffice(node, text) ||
    isHeadlineOffice(node, text);
  const unnamed = UNNAMED_NOUNS.has(lower(noun));
  if (!definite || (unnamed && !isSingle(noun.xpos))) return ofNoName(text);
  const fits = fitting(cast, node);
  const name = (ref: MentionRef) => cast.context.nameOf(ref);
  if (fits.length === 1)
    return inferred(
      text,
      fits[0]!,
      'office',
      name(fits[0]!),
      `${name(fits[0]!)} is the only one of whom the document says “${singular}”.`,
    );
  const takesUp = !unnamed && /^(?:the|this|that)\b/i.test(text);
  const near = fits.length > 1 ? latest(cast, node, fits) : takesUp ? subjectBefore(cast, node) : null;
  if (near && fits.length > 1)
    return inferred(
      text,
      near,
      'office-nearest',
      name(near),
      `${name(near)} is the last one named of whom the document says “${singular}”.`,
    );
  if (near && !isBelow(cast, near, singular))
    return inferred(
      text,
      near,
      'described',
      name(near),
      `${name(near)} is the subject of the sentence before, and no other person is named in it.`,
    );
  if (unnamed) return ofNoName(text);
  const why = fits.length > 1 ? 'More than one fits.' : 'The document does not say who that is.';
  return open(text, nearestFirst(cast, node, fits).map(name), 'nominal', why);
}

/** "according to The Keeper": a large article within a sentence is part of a name. */
export function isTitled({ tree, token }: Node, text: string): boolean {
  const [from] = nounPhrase(tree, token);
  const opens = tree.tokens.slice(0, from).every(({ upos }) => upos === 'PUNCT');
  return !opens && tree.tokens[from]!.form === 'The' && /^The \p{Lu}\S*$/u.test(text);
}

/** The one that a definite description stands for, or null. */
export function described(cast: Cast, node: Node): MentionRef | null {
  const [from, to] = nounPhrase(node.tree, node.token);
  const span = spanOf(node.tree, from, to);
  return description(cast, node, cast.scene.text.slice(span.start, span.end)).ref;
}

const isSingle = (xpos: string): boolean => xpos === 'NN' || xpos === 'NNP';

/** One person or body: "the mayor", and "the CS", which the tagger takes for more than one. */
const isOne = ({ form, xpos }: Token): boolean => isSingle(xpos) || /^\p{Lu}{2,4}$/u.test(form);

/** The people of whom the text says that word as a title, and the bodies that have it in their name, named before the place. */
export function fitting(cast: Cast, { tree, token }: Node): MentionRef[] {
  const word = tree.tokens[token]!;
  if (!isOne(word)) return [];
  const noun = isSingle(word.xpos) ? word.lemma.toLowerCase() : lower(word);
  // "his campaign" is no body of that word, and "the Ohio Republican" is a person
  const determiner = lower(tree.tokens[nounPhrase(tree, token)[0]]!);
  const owned = /^(?:its|their|his|her)$/.test(determiner);
  // "her nephew", but another's boss is called so as well
  const kin = owned && (MALE.has(noun) || FEMALE.has(noun));
  const bodies = !owned && partyOf(noun) === null;
  const modifiers = modifiersOf(tree, token);
  const lesser = LESSER.test(modifiers.join(' '));
  const refs = new Map<number, MentionRef>();
  const tried = new Set<number>();
  for (const { name, ref } of cast.named) {
    if (name.start > word.start) break;
    if (!ref || name.type !== 'person' || tried.has(ref.mention)) continue;
    tried.add(ref.mention);
    if (
      !lesser &&
      (hasOffice(cast, ref, noun) ||
        ((kin || determiner === 'the') && cast.isCalled(ref, `${determiner} ${noun}`)))
    )
      refs.set(ref.mention, ref);
  }
  for (const ref of bodies ? bodiesNamed(cast, { tree, token }, noun) : []) refs.set(ref.mention, ref);
  const bound = boundBy(cast, { tree, token });
  const all = [...refs.values()].filter(
    ref => !bound.has(ref.mention) && !isAbroad(cast, ref, { tree, token }),
  );
  const placed = all.filter(ref => modifiers.length > 0 && isOf(cast, ref, modifiers));
  return placed.length > 0 ? placed : all;
}

/** True if the text says the word of a person, as an office or right before the name. */
export function hasOffice(cast: Cast, ref: MentionRef, noun: string): boolean {
  const pattern = SHORT[noun];
  if (noun === 'judge' && isOnPanel(cast, ref)) return false;
  if (cast.isCalled(ref, noun)) return true;
  return cast.context.titlesOf(ref).some(title => {
    const words = title.toLowerCase().split(/[\s,]+/);
    // "the CM", "the MD": the initials of an office of two words or more
    if (
      noun.length > 1 &&
      words
        .slice(-noun.length)
        .map(word => word[0])
        .join('') === noun
    )
      return true;
    if (LESSER.test(title.toLowerCase()) && !/^(?:former|then|acting|press)\b/.test(title.toLowerCase()))
      return false;
    // who sits alone in an English court; of a bench of Justices "the judge" is the one below
    if (noun === 'judge' && /^m(?:r|rs|s) justice$/i.test(title)) return true;
    return words.some(word => word === noun || (pattern?.test(word) ?? false));
  });
}

/** The words before the noun that tell which one: "the | Ohio | governor". */
function modifiersOf(tree: Tree, token: number): string[] {
  const [from] = nounPhrase(tree, token);
  return tree.tokens
    .slice(from, token)
    .filter(one => /^(?:PROPN|NOUN|ADJ)$/.test(one.upos))
    .map(one => lower(one));
}

function isOf(cast: Cast, ref: MentionRef, modifiers: readonly string[]): boolean {
  const titles = cast.context.titlesOf(ref).join(' ').toLowerCase();
  return modifiers.every(word => titles.includes(word));
}

export const isForPeople = (noun: string): boolean =>
  !CHAIRS.test(noun) &&
  (isPersonNoun(noun) ||
    (FOR_PEOPLE.test(noun) && !FOR_THINGS.test(noun) && !Object.hasOwn(BODY_NOUNS, noun)));

/**
 * "The speechwriter said", after what Okafor said: words for a person that are no office, and nobody else came forward since.
 * An office ("the governor") may be another's, whom the text has not named, unless he `adds` to what was said.
 */
export function asLastSpeaker(
  cast: Cast,
  node: Node,
  text: string,
  turn: Turn,
  adds = false,
): Speaker | null {
  const { tree, token } = node;
  const word = tree.tokens[token]!;
  const noun = word.lemma.toLowerCase();
  const own = cast.within({ start: word.end, end: spanOf(tree, ...nounPhrase(tree, token)).end });
  if (!isSingle(word.xpos) || !/^(?:the|this|that)\b/i.test(text)) return null;
  if (own.some(({ name }) => !adds || name.type === 'person')) return null;
  const office = PERSON.has(noun) || isPublicOffice(noun);
  if (
    UNNAMED_NOUNS.has(noun) ||
    UNKNOWN.test(noun) ||
    !(isForPeople(noun) || (adds && (office || /^c[a-z]o$/.test(noun))))
  )
    return null;
  if (office && !adds) return null;
  // "Asked by Okafor, the frontrunner replied"
  const isSame = turn.all[turn.earlier.length - 1]?.sentence === tree.at;
  const ref = isSame && !adds ? null : heldFloor(cast, node, turn);
  if (!ref || (MALE.has(noun) && !cast.mayBe(ref, 'he')) || (FEMALE.has(noun) && !cast.mayBe(ref, 'she')))
    return null;
  if (isCalledOther(cast, ref, noun) || isBelow(cast, ref, noun)) return null;
  const name = cast.context.nameOf(ref);
  return inferred(text, ref, 'described', name, `${name} spoke last, and nobody else came forward since.`);
}

/** True if the text calls others by a word for a trade, and not the one: "Okafor, a surgeon, … Lind came. The doctor said". */
function isCalledOther(cast: Cast, ref: MentionRef, noun: string): boolean {
  const so = isPublicOffice(noun) ? [] : calledSo(cast, noun);
  return so.length > 0 && !so.some(({ mention }) => mention === ref.mention);
}

/** The name at a word, or the last name before it of whom the pronoun there stands for. */
function namedAt(cast: Cast, word: Token): Named | undefined {
  const here = cast.within(word)[0];
  if (here || word.upos !== 'PRON') return here;
  const ref = cast.context.mentionAt(word);
  return ref
    ? cast.named.findLast(one => one.ref?.mention === ref.mention && one.name.start < word.start)
    : undefined;
}

/** "The county’s oldest bank": words that only one can answer to. */
const ranks = (tree: Tree, from: number, token: number): boolean =>
  tree.tokens.slice(from, token).some(one => /^(?:\p{Ll}+est|leading|top|main)$/u.test(one.form));

/** "Alder, the parent of Birch, grew. The company said", "Okafor came. The senator said": the subject of the sentence before. */
function subjectBefore(cast: Cast, node: Node): MentionRef | null {
  const { tree, token } = node;
  const noun = tree.tokens[token]!;
  const singular = noun.lemma.toLowerCase();
  const [from, to] = nounPhrase(tree, token);
  const phrase = spanOf(tree, from, to);
  // "the activist group Harbor Eye" tells its own name
  if (cast.within(phrase).some(({ name }) => name.type !== 'place' && name.start > noun.start)) return null;
  const before = cast.scene.trees[tree.at - 1];
  if (!before || !isSingle(noun.xpos) || childrenOf(tree, token, 'nmod').some(child => child > token))
    return null;
  const subject = mainSubject(before);
  if (subject === null) return null;
  const named = namedAt(cast, before.tokens[subject]!);
  if (!named?.ref || quotationAt(cast.scene, before.tokens[subject]!.start)) return null;
  const isPerson = isForPeople(singular) && !UNKNOWN.test(singular);
  if (isPerson && isTakenUp(cast, node, singular)) return null;
  if (named.name.type === 'body') {
    const same = before.sentence.block === tree.sentence.block || ranks(tree, from, token);
    return same && answersTo(named.name, singular) ? named.ref : null;
  }
  if (named.name.type !== 'person' || !isPerson || isCalledOther(cast, named.ref, singular)) return null;
  // of whom the text tells one office, another office is not said
  const office = PERSON.has(singular) || isPublicOffice(singular);
  const offices = cast.context.titlesOf(named.ref).filter(isPublicOffice);
  if (office && offices.length > 0 && !mayRun(offices, singular)) return null;
  if (MALE.has(singular) && !cast.mayBe(named.ref, 'he')) return null;
  if (FEMALE.has(singular) && !cast.mayBe(named.ref, 'she')) return null;
  const stretch = { start: before.sentence.start, end: noun.start };
  // somebody of whom the text tells another office is not meant
  const others = cast
    .within(stretch)
    .some(
      ({ name, ref }) =>
        name.type === 'person' &&
        contains(stretch, name) &&
        ref?.mention !== named.ref!.mention &&
        (!ref || cast.context.titlesOf(ref).length === 0) &&
        !quotationAt(cast.scene, name.start),
    );
  return others || isAbroad(cast, named.ref, node) ? null : named.ref;
}
