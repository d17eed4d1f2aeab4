import { lower } from './scene.ts';
import { isSpeech } from './secondverb.ts';
import type { Tree } from './tree.ts';

/** What somebody does in words, who defends, attacks or explains something. */
const IN_WORDS =
  /^(?:alleging|arguing|asserting|calling|citing|claiming|comparing|contending|declaring|describing|dismissing|insisting|invoking|likening|noting|pointing|quoting|recalling|referring|saying|stating|stressing|suggesting|telling)$/;

/**
 * "defended the ban on boats | by citing a poll": with what words somebody takes a position, behind an object within which nobody speaks
 * ("attacked Lind for defending the toll by citing a poll").
 */
export function isByWords(tree: Tree, verb: number, by: number): boolean {
  const { tokens } = tree;
  const next = tokens[by + 1];
  if (next?.xpos !== 'VBG' || !IN_WORDS.test(lower(next))) return false;
  return !tokens
    .slice(verb + 1, by)
    .some(({ upos }, i) => upos === 'VERB' && isSpeech(tree, verb + 1 + i, 'acoq'));
}
