import { isDash } from './joints.ts';
import { lower } from './scene.ts';
import type { Tree } from './tree.ts';

/** The word that a condition begins with. */
const FIRST = /^(?:albeit|as|but|provided|so|though)$/i;
const OPENS = /^(?:as|after|if|on|once|under|when|with)$/;

/**
 * "backs the merger, | but only if the debts are paid", "favors a toll, which the crews oppose – | but only after the pier is mended": the last token
 * of the condition on which somebody takes a position, behind its object and what is told of that; null elsewhere. What came before a position
 * once taken is the narrator's: "backed the merger, but only after the mayor left".
 */
export function conditionEnd(tree: Tree, verb: number, at: number): number | null {
  const { tokens } = tree;
  let next = isMark(tree, at) ? at + 1 : at;
  if (next > at && /^(?:which|who)$/.test(lower(tokens[next] ?? tokens[at]!))) {
    const close = tokens.findIndex((_, i) => i > next && isMark(tree, i));
    if (close < 0 || close > next + 16) return null;
    next = isMark(tree, close + 1) ? close + 2 : close + 1;
  }
  if (!FIRST.test(tokens[next]?.form ?? '')) return null;
  const [but, only, opens] = tokens.slice(next, next + 3).map(lower);
  // "backs the delay – | as long as the crews are paid", "…, | provided that they are"
  const terms =
    (/^(?:as|so)$/.test(but ?? '') && only === 'long' && opens === 'as') ||
    (but === 'provided' && !/^(?:by|for|in|only|to|under|with)$/.test(only ?? ''));
  if (next === at + 1 && terms) return untilMark(tree, next);
  if (!/^(?:albeit|but|though)$/.test(but ?? '') || only !== 'only' || !OPENS.test(opens ?? '')) return null;
  if (opens !== 'if' && !/^VB[PZ]$/.test(tokens[verb]!.xpos)) return null;
  return untilMark(tree, next);
}

function untilMark(tree: Tree, next: number): number {
  const { tokens } = tree;
  const ends = (at: number): boolean => {
    if (/^[.;:?!]$/.test(tokens[at]!.form) || isDash(tree, at)) return true;
    // "a similar, two-year pause"
    const within = tokens[at - 1]!.upos === 'ADJ' && /^(?:ADJ|NUM)$/.test(tokens[at + 1]?.upos ?? '');
    return tokens[at]!.form === ',' && !within;
  };
  const end = tokens.findIndex((_, at) => at > next && ends(at));
  return end < 0 ? tokens.length - 1 : end - 1;
}

const isMark = (tree: Tree, at: number): boolean =>
  tree.tokens[at]?.form === ',' || (at < tree.tokens.length && isDash(tree, at));
