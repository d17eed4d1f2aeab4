import type { Cast } from '../attribution/cast.ts';
import { type Node, quotationAt } from '../attribution/scene.ts';
import { relation, type Tree } from '../attribution/tree.ts';

/**
 * Those whom the narrator names behind a subject within its own clause, or within what it says: "the president met with | Lind |", "the mayor said
 * | Lind | would pay". No words for the subject mean them (the third of N. Chomsky's binding principles, "Lectures on Government and Binding", 1981).
 */
export function boundBy(cast: Cast, { tree, token }: Node): ReadonlySet<number> {
  const word = tree.tokens[token]!;
  if (relation(word) !== 'nsubj' || word.head < 0) return new Set();
  const behind = cast.within({ start: word.end, end: tree.sentence.end });
  return new Set(
    behind.flatMap(({ name, ref }) =>
      ref && !quotationAt(cast.scene, name.start) && isBelow(tree, name.first, token) ? [ref.mention] : [],
    ),
  );
}

/** True for a word below the verb of a subject, but not of the subject's own phrase, nor in a clause joined to that verb or set into its words. */
function isBelow(tree: Tree, below: number, subject: number): boolean {
  const verb = tree.tokens[subject]!.head;
  for (let here = below; here >= 0 && here !== subject; here = tree.tokens[here]!.head) {
    const { head, deprel } = tree.tokens[here]!;
    // "the mayor said the clerk, who had written of | Lind |, would pay": far enough down, a paper may name her again
    if (/^(?:acl|advcl)/.test(deprel)) return false;
    if (head === verb) return !/^(?:conj|parataxis)/.test(deprel);
  }
  return false;
}
