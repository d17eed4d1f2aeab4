import { lower } from './scene.ts';
import { childrenOf, isPassive, ownSubject, type Tree } from './tree.ts';

/** "The Courier quoted | Okafor | as saying", "cited | an official | as saying": whose words are quoted; null without such a verb. */
export function quotedAs(tree: Tree, verb: number): number | null {
  const { tokens } = tree;
  if (!childrenOf(tree, verb, 'mark', 'case').some(at => lower(tokens[at]!) === 'as')) return null;
  const quote = tokens[verb]!.head;
  if (quote < 0 || quote > verb || !/^(?:cite|quote)$/.test(tokens[quote]!.lemma)) return null;
  if (isPassive(tree, quote)) return ownSubject(tree, quote);
  return childrenOf(tree, quote, 'obj').find(at => at > quote && at < verb) ?? null;
}
