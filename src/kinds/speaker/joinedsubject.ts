import { PLACE_NOUNS } from '../../language/chains/nouns.ts';
import type { Cast } from '../attribution/cast.ts';
import { type Attribution, lower, type Node, quotationAt } from '../attribution/scene.ts';
import { leadsTo, type Speaker, speakTogether } from '../attribution/spoken.ts';
import { childrenOf, mainSubject, rootOf } from '../attribution/tree.ts';
import { subjects } from './litigants.ts';

/** The subject of the sentence right before, in the same paragraph (or that many back), outside words in marks. */
export function subjectBefore({ scene }: Cast, { head }: Attribution, paragraphs = 0): Node | null {
  const { at, sentence } = head!.tree;
  const before = scene.trees[at - 1];
  const isNear = before && sentence.block - before.sentence.block <= paragraphs;
  const token = isNear ? mainSubject(before) : null;
  return token === null || quotationAt(scene, before!.tokens[token]!.start) ? null : { tree: before!, token };
}

/**
 * "The Pier League and eleven families sued the county on Monday. They say": those named who, joined by "and", are the subject of the sentence right
 * before. One who is named beside others speaks for them.
 */
export function joinedSubject(cast: Cast, one: Attribution, text: string): Speaker | null {
  const node = subjectBefore(cast, one);
  if (!node) return null;
  const { tree: before, token: subject } = node;
  const others = childrenOf(before, subject, 'conj');
  // "the head of the board and the union": what hangs deeper is no subject
  if (others.length === 0 || others.some(at => !/^(?:NOUN|PROPN)$/.test(before.tokens[at]!.upos)))
    return null;
  const refs = subjects(cast, node, () => null);
  const [first] = refs;
  if (!first || refs.length > others.length + 1) return null;
  const rest = refs.length > others.length ? '' : ' and others';
  const why = (names: string) => `The subject of the sentence before is ${names}${rest}.`;
  return refs.length === 1
    ? leadsTo(cast.context, text, first, 'pronoun', why)
    : speakTogether(cast.context, text, refs, 'pronoun', why);
}

/** What leads to another who is acted on. */
const FACES = /^(?:against|by|for|from|of|on|to|with)$/;

/**
 * "Elmford lost two bridges, more than Pell. The city said": the place that is the subject of the sentence right before, in which no other of that
 * sort is acted on ("Elmford sued Pell").
 */
export function placeBefore(cast: Cast, one: Attribution, text: string): Speaker | null {
  const sort = /^the (?<noun>\p{Ll}+)$/iu.exec(text)?.groups?.noun ?? '';
  const kinds = Object.hasOwn(PLACE_NOUNS, sort) ? PLACE_NOUNS[sort]! : [];
  const node = kinds.length > 0 ? subjectBefore(cast, one, 1) : null;
  if (!node) return null;
  const { tree, token } = node;
  const isSuch = (at: number) => {
    const found = cast.within(tree.tokens[at]!)[0]?.name;
    return found?.type === 'place' && kinds.includes(found.subtype ?? '');
  };
  const faced = childrenOf(tree, rootOf(tree), 'obj', 'obl').filter(
    at => tree.tokens[at]!.deprel === 'obj' || FACES.test(lower(tree.tokens[tree.first[at]!]!)),
  );
  const others = faced.flatMap(at => [at, ...childrenOf(tree, at, 'conj')]);
  if (!isSuch(token) || childrenOf(tree, token, 'conj').length > 0 || others.some(isSuch)) return null;
  const { ref } = cast.within(tree.tokens[token]!)[0]!;
  return leadsTo(
    cast.context,
    text,
    ref,
    'described',
    name => `${name} is the subject of the sentence before.`,
  );
}
