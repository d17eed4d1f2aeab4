import type { Cast } from '../attribution/cast.ts';
import { type Attribution, quotationAt } from '../attribution/scene.ts';
import { leadsTo, type Speaker, speakTogether } from '../attribution/spoken.ts';
import { childrenOf, follows, mainSubject } from '../attribution/tree.ts';
import { subjects } from './litigants.ts';

/**
 * "The Pier League and eleven families sued the county on Monday. They say": those named who, joined by "and", are the subject of the sentence right
 * before. One who is named beside others speaks for them.
 */
export function joinedSubject(cast: Cast, one: Attribution, text: string): Speaker | null {
  const { tree } = one.head!;
  const before = cast.scene.trees[tree.at - 1];
  if (!before || !follows(tree, before) || before.sentence.block !== tree.sentence.block) return null;
  const subject = mainSubject(before);
  if (subject === null || quotationAt(cast.scene, before.tokens[subject]!.start)) return null;
  const others = childrenOf(before, subject, 'conj');
  // "the head of the board and the union": what hangs deeper is no subject
  if (others.length === 0 || others.some(at => !/^(?:NOUN|PROPN)$/.test(before.tokens[at]!.upos)))
    return null;
  const refs = subjects(cast, { tree: before, token: subject }, () => null);
  const [first] = refs;
  if (!first || refs.length > others.length + 1) return null;
  const rest = refs.length > others.length ? '' : ' and others';
  const why = (names: string) => `The subject of the sentence before is ${names}${rest}.`;
  return refs.length === 1
    ? leadsTo(cast.context, text, first, 'pronoun', why)
    : speakTogether(cast.context, text, refs, 'pronoun', why);
}
