import type { Token } from '../../language/analysis.ts';
import type { Cast } from '../attribution/cast.ts';
import { UNNAMED_NOUNS } from '../attribution/cues.ts';
import { type Attribution, quotationAt } from '../attribution/scene.ts';
import { leadsTo, type Speaker } from '../attribution/spoken.ts';
import { follows, mainSubject } from '../attribution/tree.ts';
import { isBodyNoun } from '../attribution/voices.ts';
import { isForPeople } from './description.ts';
import { houseOf } from './houses.ts';
import { ownerOfStaff } from './issuer.ts';

/** "Okafor's campaign is fighting the bill. They say": those who work for somebody, the subject of the sentence before, which tells of no other people in the plural. */
export function houseAsThey(cast: Cast, { head }: Attribution, text: string): Speaker | null {
  const { tree } = head!;
  const before = cast.scene.trees[tree.at - 1];
  if (!before || !follows(tree, before) || before.sentence.block !== tree.sentence.block) return null;
  const token = mainSubject(before);
  if (token === null || quotationAt(cast.scene, before.tokens[token]!.start)) return null;
  const isOther = ({ xpos, lemma }: Token) =>
    /^NNP?S$/.test(xpos) && (isForPeople(lemma) || isBodyNoun(lemma) || UNNAMED_NOUNS.has(lemma));
  if (before.tokens.some(isOther)) return null;
  const node = { tree: before, token };
  const house = houseOf(
    cast,
    node,
    ownerOfStaff(cast, node, () => null),
  );
  return leadsTo(cast.context, text, house, 'pronoun', name => `The sentence before tells of ${name}.`);
}
