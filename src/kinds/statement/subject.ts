import { lower } from './scene.ts';
import { childOf, childrenOf, isPassive, ownSubject, relation, type Tree } from './tree.ts';

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

/** Who says it: a token, null for nobody named, `none` where there is no act of saying (an imperative, an adjective). */
export function subjectOf(tree: Tree, verb: number, depth = 0): number | null | 'none' {
  const { tokens } = tree;
  if (isPassive(tree, verb)) return agentOf(tree, verb);
  const own = ownSubject(tree, verb);
  if (own !== null)
    return /^(?:it|there)$/.test(lower(tokens[own]!)) && tokens[own]!.deprel === 'expl' ? null : own;
  const token = tokens[verb]!;
  if (token.head < 0 || depth > 6) return 'none';
  switch (relation(token)) {
    case 'advcl':
      // "blamed for denying them entry": what follows the preposition is the charge, not an act of speech
      if (
        childrenOf(tree, verb, 'mark', 'case').some(mark =>
          /^(?:for|of|from|without)$/.test(lower(tokens[mark]!)),
        )
      )
        return 'none';
      return subjectOf(tree, token.head, depth + 1);
    case 'conj':
    case 'parataxis':
    case 'ccomp':
      return tokens[token.head]!.upos === 'NOUN' && relation(token) === 'ccomp'
        ? 'none'
        : subjectOf(tree, token.head, depth + 1);
    case 'xcomp': {
      const object = objectOf(tree, token.head);
      return object !== null && object < verb && object > token.head
        ? object
        : subjectOf(tree, token.head, depth + 1);
    }
    case 'acl':
      return token.xpos === 'VBG' ? token.head : 'none';
    default:
      return 'none';
  }
}

export const LIGHT = new Set([
  'decline',
  'refuse',
  'continue',
  'begin',
  'try',
  'go',
  'seem',
  'appear',
  'fail',
  'come',
  'start',
  'have',
  'be',
  'attempt',
  'use',
  'proceed',
  'stop',
]);

/** First token of the cue: its auxiliaries, negation and adverbs, and a light verb over it ("declined to say"). */
export function cueStart(tree: Tree, verb: number): number {
  const { tokens, children } = tree;
  let from = verb;
  while (from > 0) {
    const before = tokens[from - 1]!;
    const mine = children[verb]!.includes(from - 1) && /^(?:aux|cop|advmod)$/.test(relation(before));
    if (!mine || /^(?:when|where|why|how|so|then|meanwhile|however|even|only|now)$/.test(lower(before)))
      break;
    from--;
  }
  const light = tokens[verb]!.head;
  if (relation(tokens[verb]!) === 'xcomp' && light >= 0 && light < from && LIGHT.has(tokens[light]!.lemma)) {
    const between = tokens.slice(light + 1, from);
    if (between.every(token => token.upos === 'PART' || token.upos === 'ADV')) return cueStart(tree, light);
  }
  return from;
}

export function isNegated(tree: Tree, verb: number): boolean {
  return childrenOf(tree, verb, 'advmod', 'aux').some(child =>
    /^(?:not|n't|never)$/.test(lower(tree.tokens[child]!)),
  );
}
