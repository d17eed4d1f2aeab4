import type { Cast } from '../attribution/cast.ts';
import { type Attribution, type Node, quotationAt } from '../attribution/scene.ts';
import { leadsTo, type Speaker, speakTogether } from '../attribution/spoken.ts';
import { childrenOf, mainSubject } from '../attribution/tree.ts';
import { subjects } from './litigants.ts';

/** The subject of the sentence right before, in the same paragraph, outside words in marks. */
export function subjectBefore({ scene }: Cast, { head }: Attribution): Node | null {
  const { at, sentence } = head!.tree;
  const before = scene.trees[at - 1];
  const token = before?.sentence.block === sentence.block ? mainSubject(before) : null;
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
