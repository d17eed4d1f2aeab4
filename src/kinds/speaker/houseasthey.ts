import type { Token } from '../../language/analysis.ts';
import type { Cast } from '../attribution/cast.ts';
import { UNNAMED_NOUNS } from '../attribution/cues.ts';
import type { Attribution } from '../attribution/scene.ts';
import { leadsTo, type Speaker } from '../attribution/spoken.ts';
import { isBodyNoun } from '../attribution/voices.ts';
import { isForPeople } from './description.ts';
import { houseOf } from './houses.ts';
import { ownerOfStaff } from './issuer.ts';
import { subjectBefore } from './joinedsubject.ts';

/** "Okafor's campaign is fighting the bill. They say": those who work for somebody, the subject of the sentence before, which tells of no other people in the plural. */
export function houseAsThey(cast: Cast, one: Attribution, text: string): Speaker | null {
  const node = subjectBefore(cast, one);
  const isOther = ({ xpos, lemma }: Token) =>
    /^NNP?S$/.test(xpos) && (isForPeople(lemma) || isBodyNoun(lemma) || UNNAMED_NOUNS.has(lemma));
  if (!node || node.tree.tokens.some(isOther)) return null;
  const owner = ownerOfStaff(cast, node, () => null);
  const why = (name: string) => `The sentence before tells of ${name}.`;
  return leadsTo(cast.context, text, houseOf(cast, node, owner), 'pronoun', why);
}
