import { lower } from './scene.ts';
import { childrenOf, type Tree } from './tree.ts';

const OBJECT: ReadonlyMap<string, string> = new Map([
  ['he', 'him'],
  ['she', 'her'],
  ['they', 'them'],
]);

/**
 * "The crowd rushed at Lind as he left, shaking fists at him and | shouting": participles that have "him" for an object are another's than "his";
 * the subject before, or null if nothing speaks against the one found.
 */
export function facing(tree: Tree, found: number, verb: number): number | null {
  const { tokens } = tree;
  const object = OBJECT.get(lower(tokens[found]!));
  if (object === undefined || tokens[verb]!.xpos !== 'VBG') return null;
  const faced = tokens.some(
    ({ xpos }, at) =>
      at > found &&
      at <= verb &&
      xpos === 'VBG' &&
      (at === verb || tokens[verb]!.head === at) &&
      childrenOf(tree, at, 'obj', 'iobj', 'obl').some(
        child => child < verb && lower(tokens[child]!) === object && tokens[child]!.xpos === 'PRP',
      ),
  );
  const other = tokens.findLastIndex(({ deprel }, at) => at < found && deprel === 'nsubj');
  return faced && other >= 0 ? other : null;
}
