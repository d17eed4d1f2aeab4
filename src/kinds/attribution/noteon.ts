import { lower } from './scene.ts';
import { childrenOf, type Tree } from './tree.ts';
import { voiceOf } from './voices.ts';

/** "a | note | on the story saying that": of two papers the one that is about the other. */
export function noteOn(tree: Tree, noun: number): number {
  const { deprel, head } = tree.tokens[noun]!;
  const isAbout = childrenOf(tree, noun, 'case').some(at =>
    /^(?:about|on|to)$/.test(lower(tree.tokens[at]!)),
  );
  if (deprel !== 'nmod' || head < 0 || !isAbout) return noun;
  const speaks = (token: number) => voiceOf({ tree, token });
  const isPaper =
    speaks(head) === 'document' || /^(?:clarification|correction|note)$/.test(tree.tokens[head]!.lemma);
  return isPaper && /^(?:document|thing)$/.test(speaks(noun) ?? '') ? head : noun;
}
