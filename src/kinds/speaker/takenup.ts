import type { Cast } from '../attribution/cast.ts';
import { nounPhrase, spanOf } from '../attribution/phrase.ts';
import { lower, type Node, nounsBefore, quotationAt } from '../attribution/scene.ts';
import type { Tree } from '../attribution/tree.ts';

/** "A developer objected … The Ohio developer said": the text has spoken of one before, who is not the one named. */
export function isTakenUp(cast: Cast, node: Node, noun: string): boolean {
  return nounsBefore(cast.scene, node, 4).some(({ tree, token }) => {
    const word = tree.tokens[token]!;
    if (lower(word) !== noun || quotationAt(cast.scene, word.start)) return false;
    const [from, to] = nounPhrase(tree, token);
    return (
      /^(?:an?|another)$/i.test(tree.tokens[from]!.form) &&
      !isToldOf(cast, tree, from) &&
      !cast.within(spanOf(tree, from, to)).some(({ name }) => name.type === 'person')
    );
  });
}

/** "Okafor, | a developer |, came", "Okafor is | a developer |": what is said of somebody named. */
function isToldOf(cast: Cast, { tokens }: Tree, from: number): boolean {
  const before = tokens[from - 1];
  const named = tokens[from - 2];
  return (
    before !== undefined &&
    named !== undefined &&
    /^(?:,|[(–—-]|is|was|remains|became)$/.test(lower(before)) &&
    cast.within(named).some(({ name }) => name.type === 'person')
  );
}
