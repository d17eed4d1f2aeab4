import { resumes } from './narrator.ts';
import { isPunctuation } from './scene.ts';
import { isFiniteVerb, type Tree } from './tree.ts';

/* Asides in what is told: between dashes, and in brackets. */

/** "she may be sued over the pier (which, many say, was sound)": a clause in brackets that closes the sentence is the narrator's. */
export function isLastAside({ tokens }: Tree, open: number, limit: number): boolean {
  const close = tokens.findIndex(({ form }, at) => at > open && form === ')');
  if (close < 0 || close < open + 6 || tokens.slice(close + 1, limit + 1).some(one => !isPunctuation(one)))
    return false;
  return tokens.slice(open, close).some(isFiniteVerb);
}

/** "the pier – a ruin that she has since sold – and the quay are lost": the second of two dashes around an aside, where the clause goes on. */
export function asideEnd(tree: Tree, open: number): number | null {
  const { tokens } = tree;
  const close = tokens.findIndex((token, at) => at > open + 1 && token.form === tokens[open]!.form);
  if (close < 0 || close > open + 24 || !resumes(tree, open + 1)) return null;
  const next = tokens.slice(close + 1);
  const [first] = next;
  if (!first || !/^(?:CCONJ|VERB|AUX)$/.test(first.upos)) return null;
  return next.some(isFiniteVerb) ? close : null;
}
