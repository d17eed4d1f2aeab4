import type { Attribution, Scene } from './scene.ts';
import { type Tree, tokenAt } from './tree.ts';

/** A verb in its sentence. */
export interface Verb {
  readonly tree: Tree;
  readonly at: number;
}

/** The verb of the cue; null for cues without one. */
export function verbOf(scene: Scene, one: Attribution): Verb | null {
  const tree = scene.trees[one.sentence];
  if (!tree) return null;
  const last = tokenAt(tree, one.cue.end - 1);
  for (let at = last; at >= 0 && tree.tokens[at]!.end > one.cue.start; at--)
    if (tree.tokens[at]!.upos === 'VERB') return { tree, at };
  return null;
}
