import { VEHICLE_NOUNS } from '../attribution/cues.ts';
import { issuedKinds, nounAt } from '../attribution/issued.ts';
import { lower, type Node, quotationAt, type Scene } from '../attribution/scene.ts';
import { follows, mainSubject, relation } from '../attribution/tree.ts';

/** True for a noun that names a letter, a suit, a report, a post: what speaks for whoever issued it. */
export const isVehicle = ({ tree, token }: Node): boolean =>
  VEHICLE_NOUNS.has(lower(tree.tokens[token]!)) || issuedKinds(nounAt(tree, token)).length > 0;

/**
 * "The suit was filed on Monday. It says", "Okafor sent a memo to the staff. It said": the document that "it" takes up from the sentence
 * before, in the same paragraph: its subject, or the only one brought in there.
 */
export function paperBefore(scene: Scene, { tree }: Node): Node | null {
  const before = scene.trees[tree.at - 1];
  if (!before || !follows(tree, before)) return null;
  const subject = mainSubject(before);
  if (subject === null || quotationAt(scene, before.tokens[subject]!.start)) return null;
  const own = { tree: before, token: subject };
  if (isVehicle(own) && before.tokens[subject]!.xpos === 'NN') return own;
  // another "it" may be anything that was spoken of before
  if (lower(before.tokens[subject]!) === 'it') return null;
  const papers = before.tokens.flatMap((word, token): Node[] => {
    const node = { tree: before, token };
    const isObject = word.xpos === 'NN' && relation(word) === 'obj' && !quotationAt(scene, word.start);
    return isObject && isVehicle(node) ? [node] : [];
  });
  return papers.length === 1 ? papers[0]! : null;
}
