import { isFirmNoun } from '../../language/chains/nouns.ts';
import type { Span } from '../../text/span.ts';
import { type Cast, type Named, onlyOne } from '../attribution/cast.ts';
import { nounPhrase } from '../attribution/phrase.ts';
import { lower, type Node, quotationAt } from '../attribution/scene.ts';
import { leadsTo, type Speaker } from '../attribution/spoken.ts';
import { follows, mainSubject, rootOf, type Tree } from '../attribution/tree.ts';
import type { MentionRef } from '../item.ts';
import { isPublicOffice } from '../offices.ts';
import { bodyCalled } from './bodycalls.ts';
import { firmNear } from './bodypresence.ts';
import { bodyNear } from './company.ts';
import { governed } from './government.ts';

/** The body that a noun alone means: "a | company | spokesman", "the report of the | council |", "the | hospital |". */
export function bodyOfNoun(cast: Cast, node: Node): MentionRef | null {
  const noun = lower(node.tree.tokens[node.token]!);
  if (noun === 'government') return governed(cast, node);
  const named = bodiesNamed(cast, node, noun);
  if (named.length > 0) return named.length === 1 ? named[0]! : latest(cast, node, named);
  const near = isFirmNoun(noun) ? firmNear : bodyNear;
  return bodyCalled(cast, node, noun) ?? near(cast, node, noun);
}

/** "The council disputes it. | Its | own report": the body that is the subject of the sentence before, in the same paragraph or the one before. */
export function bodyBefore(cast: Cast, { tree }: Node): MentionRef | null {
  const before = cast.scene.trees[tree.at - 1];
  if (!before || !follows(tree, before)) return null;
  const subject = mainSubject(before);
  if (subject === null) return bodyAhead(cast, before);
  if (quotationAt(cast.scene, before.tokens[subject]!.start)) return null;
  const node = { tree: before, token: subject };
  const named = cast.within(before.tokens[subject]!)[0];
  const ref = named ? named.ref : bodyOfNoun(cast, node);
  return ref && cast.context.typeOf(ref) === 'body' ? ref : null;
}

/** "Ahead of the trip, the | Alder Board | on Sunday issued": the body named last before the verb, where the tree gives that no subject. */
function bodyAhead(cast: Cast, tree: Tree): MentionRef | null {
  const verb = tree.tokens[rootOf(tree)];
  if (verb?.upos !== 'VERB') return null;
  const last = cast
    .within({ start: tree.sentence.start, end: verb.start })
    .findLast(({ name }) => /^(?:body|person)$/.test(name.type));
  return last?.name.type === 'body' ? last.ref : null;
}

/** The bodies named before that have the noun in their name. */
export function bodiesNamed(cast: Cast, { tree, token }: Node, noun: string): readonly MentionRef[] {
  const { start } = tree.tokens[token]!;
  const refs = new Map<number, MentionRef>();
  for (const { name, ref } of cast.named) {
    if (name.start > start) break;
    if (ref && name.type === 'body' && !refs.has(ref.mention) && holds(cast, name, noun))
      refs.set(ref.mention, ref);
  }
  return [...refs.values()];
}

const wordsOf = ({ scene }: Cast, { start, end }: Span): string[] =>
  scene.text.slice(start, end).toLowerCase().split(/\W+/);

/** True if a name has the noun for what it names: "the Alder | Board |", "the | Ministry | of Works", not "the Office of the | Mayor |". */
export function holds(cast: Cast, name: Span, noun: string): boolean {
  const words = wordsOf(cast, name);
  // "the Office of the Mayor" is no mayor
  if (noun !== 'office' && words.includes('office') && isPublicOffice(noun)) return false;
  const at = words.indexOf(noun);
  const heads = at === words.length - 1 || /^(?:of|for|in|at|and)$/.test(words[at + 1] ?? '');
  return at >= 0 && (heads || !QUALIFIES.test(noun));
}

/**
 * "The county's own health department said so. … Pell County Health Department": the one body of the text, named later, whose name has all the words
 * of a description of two or more.
 */
export function bodyNamedLater(cast: Cast, { tree, token }: Node, text: string): Speaker | null {
  const { start, xpos } = tree.tokens[token]!;
  const [from] = nounPhrase(tree, token);
  const phrase = tree.tokens.slice(from, token + 1);
  const words = phrase
    .filter(one => /^(?:NOUN|PROPN|ADJ)$/.test(one.upos) && lower(one) !== 'own')
    .map(lower);
  if (xpos !== 'NN' || words.length < 2 || !/^the$/.test(lower(phrase[0]!))) return null;
  const later = cast.named.filter(({ name }) => name.type === 'body' && name.start > start);
  const ref = onlyOne(later, name => {
    const own = wordsOf(cast, name);
    return holds(cast, name, words.at(-1)!) && words.every(word => own.includes(word));
  });
  const why = (full: string) => `${full} is the only body that the text names in these words.`;
  return leadsTo(cast.context, text, ref, 'named-after', why);
}

/** Nouns that tell, within a longer name, whose or of what sort a body is: "the Government Hospital", "the Police Federation". */
const QUALIFIES = /^(?:state|government|police|party|union|community|public|bank|company|industry)$/;

/** As many as are told at most of those who fit. */
const MOST = 4;

/** Those of several who fit that the narrator named last, the nearest first, one of a name. */
export function nearestFirst(cast: Cast, node: Node, fits: readonly MentionRef[]): readonly MentionRef[] {
  const names = new Map<string, MentionRef>();
  for (const { ref } of namedLast(cast, node, fits)) {
    const name = cast.context.nameOf(ref!);
    if (!names.has(name)) names.set(name, ref!);
  }
  return [...names.values()].slice(0, MOST);
}

/** Of several that fit, the one that the narrator named last, if the others stand three sentences further off. */
export function latest(cast: Cast, node: Node, fits: readonly MentionRef[]): MentionRef | null {
  const [first, second] = namedLast(cast, node, fits);
  if (!first || node.tree.at - first.name.sentence > 3) return null;
  return !second || first.name.sentence - second.name.sentence >= 3 ? first.ref : null;
}

/** Where the narrator named each of them last before a place, the nearest first. */
function namedLast(cast: Cast, { tree, token }: Node, fits: readonly MentionRef[]): Named[] {
  const place = tree.tokens[token]!.start;
  const last = new Map<number, Named>();
  for (const one of cast.named) {
    if (one.name.start >= place) break;
    if (one.ref && !quotationAt(cast.scene, one.name.start)) last.set(one.ref.mention, one);
  }
  return fits.flatMap(ref => last.get(ref.mention) ?? []).sort((a, b) => b.name.start - a.name.start);
}
