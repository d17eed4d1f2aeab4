import type { Name } from '../../language/analysis.ts';
import { BODY_NOUNS } from '../../language/chains/nouns.ts';
import { landsOf } from '../../language/names/demonyms.ts';
import { type Cast, type Named, onlyOne } from '../attribution/cast.ts';
import { nounPhrase } from '../attribution/phrase.ts';
import { isAtHead, lower, type Node, quotationAt } from '../attribution/scene.ts';
import { leadsTo, type Speaker } from '../attribution/spoken.ts';
import { isUnder, mainSubject } from '../attribution/tree.ts';
import type { MentionRef } from '../item.ts';
import { isPublicOffice } from '../offices.ts';
import { holds } from './bodies.ts';
import { hasOffice } from './description.ts';
import { traitsOf } from './traits.ts';

/* A text's head says what somebody is, and only what stands below says who. */

/** The sentences at the head: headline, subheading and lead. */
const HEAD = 4;
/** How many sentences below it a body may come up that the head calls by its kind alone. */
const REACH = 4;

/** What the words of the head tell. */
interface Described {
  readonly noun: string;
  /** "the": one that is known; "a": one that the text brings in; nothing: a headline. */
  readonly determiner: 'the' | 'a' | '';
  /** "the | state environment | regulator", without whose it is. */
  readonly modifiers: readonly string[];
  /** "the minister | for agriculture |" */
  readonly tail: readonly string[];
}

/**
 * "Mayor rejects plan", "The environment regulator has fined a port. … the Environment Agency said": the one whom the text, further down,
 * names by that office, or as a body by those words or of that kind.
 */
export function namedBelow(cast: Cast, node: Node, text: string): Speaker | null {
  if (!isAtHead(cast.scene, node.tree, HEAD)) return null;
  const told = describedBy(node);
  if (!told) return null;
  const ref = isPublicOffice(told.noun)
    ? told.determiner === 'a'
      ? null
      : onlyOne(cast.named, (_, one) => holdsOffice(cast, one, told))
    : bodyBelow(cast, node, told);
  const why = (name: string) => `${name} is the only one whom the text, further down, calls so.`;
  return leadsTo(cast.context, text, ref, 'named-after', why);
}

function describedBy({ tree, token }: Node): Described | null {
  const { tokens } = tree;
  const word = tokens[token]!;
  if (!/^NNP?$/.test(word.xpos)) return null;
  const [from, to] = nounPhrase(tree, token);
  const phrase = tokens.slice(from, token);
  const owner = phrase.findLastIndex(({ form }) => /^['’]s?$/.test(form));
  const first = lower(tokens[from]!);
  const known = owner >= 0 || /^(?:the|this|its|their|his|her)$/.test(first);
  const determiner = known ? 'the' : /^an?$/.test(first) ? 'a' : '';
  // a headline leaves the article out, not the body of the text
  if (determiner === '' && tree.at > 0 && tokens.at(-1)?.form === '.') return null;
  const content = (some: typeof phrase) =>
    some.filter(({ upos }) => /^(?:NOUN|PROPN|ADJ)$/.test(upos)).map(lower);
  return {
    noun: word.lemma.toLowerCase(),
    determiner,
    modifiers: content(phrase.slice(owner + 1)).filter(one => one !== 'own'),
    tail: content(tokens.slice(token + 1, to + 1)),
  };
}

/** A person of whom the text says the office, with all that the head says of it. */
function holdsOffice(cast: Cast, ref: MentionRef, { noun, modifiers, tail }: Described): boolean {
  if (!cast.isPerson(ref) || !hasOffice(cast, ref, noun)) return false;
  const titles = cast.context.titlesOf(ref).join(' ').toLowerCase();
  // "| Puerto Rico | governor quits", of "Ada Okafor, Puerto Rico’s governor"
  if (tail.length === 0 && traitsOf(cast, ref).places.has(modifiers.join(' '))) return true;
  return [...modifiers, ...tail].every(word => titles.includes(word) || isOfLand(cast, ref, word));
}

/** "| Kenyan | president rejects", of "Kenyan President Ada Okafor". */
function isOfLand(cast: Cast, ref: MentionRef, word: string): boolean {
  const lands = landsOf(`${word.slice(0, 1).toUpperCase()}${word.slice(1)}`);
  const { places } = traitsOf(cast, ref);
  return lands.some(land => places.has(land.toLowerCase()));
}

/** The one body whose name has all the words; without such words, the one of the kind that is a subject in the sentences right below. */
function bodyBelow(
  cast: Cast,
  { tree, token }: Node,
  { noun, determiner, modifiers, tail }: Described,
): MentionRef | null {
  const kinds = BODY_NOUNS[noun];
  if (!kinds || (tail.length > 0 && determiner !== 'a')) return null;
  // not "a group led by the Pell Group", of which the phrase itself tells
  const isOwn = ({ sentence, last }: Name) => sentence === tree.at && isUnder(tree, last, token);
  const bodies = cast.named.filter(({ name, ref }) => name.type === 'body' && ref);
  const own = new Set(bodies.flatMap(({ name, ref }) => (isOwn(name) ? [ref!.mention] : [])));
  const all = bodies.filter(({ ref }) => !own.has(ref!.mention));
  const words = ({ name }: Named) => cast.scene.text.slice(name.start, name.end).toLowerCase().split(/\W+/);
  const hasWords = (one: Named) =>
    modifiers.every(word => words(one).some(other => other.slice(0, 6) === word.slice(0, 6)));
  const isOf = (one: Named) => one.name.subtype !== null && kinds.includes(one.name.subtype);
  const called = all.filter(
    one => hasWords(one) && (holds(cast, one.name, noun) || (modifiers.length > 0 && isOf(one))),
  );
  if (modifiers.length > 0 || determiner === 'a') return onlyOne(called, () => true);
  const near = cast.scene.trees.slice(tree.at, tree.at + REACH + 1);
  const subjects = near.flatMap(here => {
    const at = mainSubject(here);
    const found = at === null ? undefined : cast.within(here.tokens[at]!)[0];
    return found && !quotationAt(cast.scene, found.name.start) && isOf(found) ? [found] : [];
  });
  const first = { start: near[0]!.sentence.start, end: near.at(-1)!.sentence.end };
  const others = cast.within(first).filter(one => one.name.type === 'body' && isOf(one));
  return onlyOne(
    others,
    (_, ref) => subjects.some(one => one.ref?.mention === ref.mention) || others.length > 1,
  );
}
