import { FEMALE, MALE } from '../../language/chains/nouns.ts';
import { landsOf } from '../../language/names/demonyms.ts';
import type { Cast } from '../attribution/cast.ts';
import { UNNAMED_NOUNS } from '../attribution/cues.ts';
import { nounPhrase, spanOf } from '../attribution/phrase.ts';
import { lower, type Node, quotationAt } from '../attribution/scene.ts';
import { inferred, type Speaker } from '../attribution/spoken.ts';
import type { Tree } from '../attribution/tree.ts';
import type { MentionRef } from '../item.ts';
import { isPublicOffice } from '../offices.ts';
import { isForPeople } from './description.ts';
import { heldFloor, type Turn } from './pronoun.ts';
import { isTakenUp } from './takenup.ts';
import { isSamePlace, partyOf, type Traits, traitsOf } from './traits.ts';

/** How many sentences back a person may stand whom such words take up. */
const REACH = 2;

/** Offices of those whom a text calls by them in turn with their names; "the Ohio judge" may be anybody. */
const POLITICAL =
  /^(?:senator|governor|congress(?:man|woman)|representative|lawmaker|legislator|president|premier|minister|chancellor|mayor|secretary|nominee|candidate|contender|hopeful|leader|councill?or|incumbent|republican|democrat|conservative|tory)$/;
/** Words that tell of somebody named what he was or may become. */
const STANDING =
  /^(?:former|retired|ex|presumptive|presidential|vice-presidential|gubernatorial|mayoral|onetime|one-time)$/;
/** Offices that nobody holds two of. */
const SITTING =
  /\b(?:senator|sen|governor|gov|representative|rep|congress(?:man|woman)|mayor|president|vice president|secretary|justice|judge|minister|premier|chancellor|speaker|attorney general|pope)\b/;
const NOT_SITTING = /\b(?:former|ex|then|candidate|nominee|hopeful)\b/;

/** What the words before the noun tell: the places and parties that they name, and whether they say more than which office. */
export interface Told {
  readonly noun: string;
  readonly places: readonly string[];
  readonly parties: readonly string[];
  readonly former: boolean;
  readonly telling: boolean;
}

/**
 * "Okafor said it was old. The Vermont senator would not", "the presumptive nominee", "the Florida Republican": other words for
 * somebody just named, which tell a place, a party or a standing that the text need not have told before. It is the only one
 * near of whom the text tells that place or party, else the last speaker, else the only person near whom the words fit.
 */
export function epithet(cast: Cast, node: Node, text: string, turn: Turn): Speaker | null {
  const told = toldBy(cast, node);
  // "the Ohio governor's website"
  if (!told?.telling || /['’]s\s/.test(text)) return null;
  const { own, before } = peopleNear(cast, node);
  const near = before.filter(ref => mayBe(cast, ref, told));
  const traits = new Map(near.map(ref => [ref.mention, traitsOf(cast, ref)]));
  const shown = near.filter(ref => shows(traits.get(ref.mention)!, told));
  const floor = heldFloor(cast, node, turn);
  const held = floor && !own.has(floor.mention) && mayBe(cast, floor, told) ? floor : null;
  const found =
    shown.length === 1
      ? shown[0]!
      : held && !aimsAtPerson(cast, turn)
        ? held
        : near.length === 1
          ? near[0]!
          : null;
  if (!found || isTakenUp(cast, node, told.noun)) return null;
  const name = cast.context.nameOf(found);
  const why =
    shown.length === 1
      ? `${name} is the only one named near of whom the text tells that.`
      : found === held
        ? `${name} spoke last, and nobody else came forward since.`
        : `${name} is the only one named near whom the words fit.`;
  return inferred(text, found, 'described', name, why);
}

/** "the Ohio | Republican": the party's word is the head, though the tree may take the place, or the article, for it. */
export function partyHead(node: Node, end: number): Node {
  const { tree, token } = node;
  const at = tree.tokens[token]!.upos === 'DET' ? token + 2 : token + 1;
  const next = tree.tokens[at];
  if (!next || next.end > end || !/^(?:NNP?|JJ)$/.test(next.xpos) || !partyOf(lower(next))) return node;
  const goesOn = /^(?:NOUN|PROPN|ADJ)$/.test(tree.tokens[at + 1]?.upos ?? '');
  return goesOn ? node : { tree, token: at };
}

export function toldBy(cast: Cast, { tree, token }: Node): Told | null {
  const word = tree.tokens[token]!;
  // "the front-runner", which the tagger takes for three words
  const compound = lower(word) === 'runner' && tree.tokens[token - 1]?.form === '-';
  const noun = compound ? 'front-runner' : lower(word);
  if (!/^(?:NNP?|JJ)$/.test(word.xpos) || UNNAMED_NOUNS.has(noun)) return null;
  const party = partyOf(noun);
  // "the Kenyan"
  const lands = /^\p{Lu}/u.test(word.form) && !party ? landsOf(word.form) : [];
  if (!party && lands.length === 0 && !POLITICAL.test(noun) && !isForPeople(noun)) return null;
  // the words before the noun as they stand: the tree may hang "Ohio" on the verb
  let first = token - 1;
  while (
    first > 0 &&
    (/^(?:NOUN|PROPN|ADJ|PUNCT)$/.test(tree.tokens[first]!.upos) || joinsOne(tree, first)) &&
    !/^[,;:“"]$/.test(tree.tokens[first]!.form)
  )
    first--;
  if (!/^the$/i.test(tree.tokens[first]?.form ?? '')) return null;
  const [, to] = nounPhrase(tree, token);
  const phrase = spanOf(tree, first, to);
  const names = cast.within(phrase).map(one => one.name);
  const before = tree.tokens.slice(first + 1, token);
  const words = before.map(lower);
  const parties = [...words, noun].flatMap(one => partyOf(one) ?? []);
  // "the Gazette editor", "the governor of Ohio's aide"
  if (
    names.some(
      name =>
        name.type !== 'place' &&
        !partyOf(cast.scene.text.slice(name.start, name.end)) &&
        !(name.type === 'body' && name.subtype === 'party'),
    )
  )
    return null;
  const places = names
    .filter(name => name.type === 'place' && name.start < word.start)
    .map(name => cast.scene.text.slice(name.start, name.end));
  // "Russian", and a place that the tagger passed over
  const others = before
    .filter(one => /^\p{Lu}/u.test(one.form) && cast.within(one).length === 0 && !partyOf(one.form))
    .map(one => one.form);
  const former = words.some(one => STANDING.test(one));
  const placed = places.length > 0 || others.length > 0 || parties.length > (party ? 1 : 0);
  const telling =
    lands.length > 0 ||
    (former && (POLITICAL.test(noun) || isPublicOffice(noun))) ||
    (placed && (party !== null || POLITICAL.test(noun)));
  const told = [...places, ...others, ...lands];
  return {
    noun,
    places: [...told, ...told.flatMap(landsOf)],
    parties,
    former: words.includes('former'),
    telling,
  };
}

/** "the senator | and | presidential candidate": two words for one, with one article. */
const joinsOne = (tree: Tree, at: number): boolean =>
  lower(tree.tokens[at]!) === 'and' &&
  tree.tokens[at - 1]!.xpos === 'NN' &&
  !/^(?:DET|PRON)$/.test(tree.tokens[at + 1]!.upos);

/**
 * The people whom the narrator names in the sentences before and not as another in the sentence itself; those whose things alone
 * are named ("Okafor's plan") only where nobody else is.
 */
export function peopleNear(cast: Cast, { tree }: Node): { own: ReadonlySet<number>; before: MentionRef[] } {
  const first = cast.scene.trees[Math.max(0, tree.at - REACH)]!;
  const own = new Set<number>();
  const named = new Map<number, MentionRef>();
  const owners = new Map<number, MentionRef>();
  for (const { name, ref } of cast.within({ start: first.sentence.start, end: tree.sentence.end })) {
    if (!ref || name.type !== 'person' || quotationAt(cast.scene, name.start)) continue;
    const owns = /^['’]s?\s/.test(cast.scene.text.slice(name.end, name.end + 3));
    if (name.sentence === tree.at) own.add(ref.mention);
    else (owns ? owners : named).set(ref.mention, ref);
  }
  const others = (refs: ReadonlyMap<number, MentionRef>) =>
    [...refs.values()].filter(ref => !own.has(ref.mention));
  return { own, before: named.size > 0 ? others(named) : others(owners) };
}

/** False where what the text tells of a person speaks against the words. */
export function mayBe(cast: Cast, ref: MentionRef, told: Told): boolean {
  if (MALE.has(told.noun) && !cast.mayBe(ref, 'he')) return false;
  if (FEMALE.has(told.noun) && !cast.mayBe(ref, 'she')) return false;
  const { parties, places } = traitsOf(cast, ref);
  if (told.parties.length > 0 && parties.size > 0 && !told.parties.some(one => parties.has(one)))
    return false;
  if (
    told.places.length > 0 &&
    places.size > 0 &&
    !told.places.some(one => [...places].some(other => isSamePlace(one, other)))
  )
    return false;
  if (told.former || !SITTING.test(told.noun)) return true;
  const titles = cast.context.titlesOf(ref).map(title => title.toLowerCase().replaceAll('.', ''));
  return !titles.some(
    title => SITTING.test(title) && !NOT_SITTING.test(title) && !title.includes(told.noun.slice(0, 3)),
  );
}

export function shows({ parties, places }: Traits, told: Told): boolean {
  if (told.places.length > 0)
    return told.places.some(one => [...places].some(other => isSamePlace(one, other)));
  return told.parties.some(one => parties.has(one));
}

/** "Okafor attacked Lindqvist. The former banker answered": the last words were aimed at somebody, who may answer. */
function aimsAtPerson(cast: Cast, { all, earlier }: Turn): boolean {
  const last = all[earlier.length - 1];
  if (!last || !/^(?:object|verdict)$/.test(last.rule)) return false;
  return last.content.some(span =>
    cast
      .within(span)
      .some(
        ({ name }) =>
          name.type === 'person' && !/^['’]s?\s/.test(cast.scene.text.slice(name.end, name.end + 3)),
      ),
  );
}
