import { lower } from './scene.ts';
import { childOf, childrenOf, lexicalVerb, ownSubject, type Tree } from './tree.ts';

/* Whom a verb acts on, and by whom it is done. */

/** The object, the one after the verb first. */
export function objectOf(tree: Tree, verb: number): number | null {
  const right = childrenOf(tree, verb, 'obj').find(child => child > verb);
  return right ?? childOf(tree, verb, 'obj');
}

/** The one by whom something is said, in a passive. */
export function agentOf(tree: Tree, verb: number): number | null {
  return (
    childrenOf(tree, verb, 'obl').find(
      child =>
        child > verb && childrenOf(tree, child, 'case').some(mark => lower(tree.tokens[mark]!) === 'by'),
    ) ?? null
  );
}

/** "was told | by the warden, Ada Okafor, | that": behind the cue, and behind whoever spoke. */
export function afterAgent({ tokens }: Tree, next: number): number {
  if (tokens[next]?.form !== 'by') return next;
  const that = tokens.findIndex((token, at) => at > next && /^(?:that|whether)$/.test(lower(token)));
  const told = tokens.slice(next, Math.max(next, that)).some(({ upos }) => /^(?:VERB|AUX)$/.test(upos));
  return that > 0 && that < next + 14 && !told ? that : next;
}

/** "all | she | could do was shout", "what | Okafor | did was tell the board": who does what the verb behind "was" tells; null elsewhere. */
export function doerOf(tree: Tree, verb: number): number | null {
  const { tokens } = tree;
  const [does, be] = tokens.slice(Math.max(0, verb - 2), verb);
  if (tokens[verb]!.xpos !== 'VB' || does?.lemma !== 'do' || !/^(?:is|was)$/.test(be?.form ?? ''))
    return null;
  const opens = tokens.findLastIndex(
    (token, at) => at < verb - 2 && at > verb - 12 && /^(?:all|thing|what)$/.test(lower(token)),
  );
  const subject = ownSubject(tree, lexicalVerb(tree, verb - 2));
  return opens >= 0 && subject !== null && subject > opens && subject < verb - 2 ? subject : null;
}
