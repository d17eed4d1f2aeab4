import { AFTERMATH } from './narrator.ts';
import { lower } from './scene.ts';
import { isFiniteVerb, type Tree } from './tree.ts';

/**
 * Last token of what is said when a sentence opens with "According to X,": the sentence's end, or the token before
 * ", but" where the narrator speaks again with a verb of his own, or before what came of it ("…, sparking a row").
 */
export function untilBut(tree: Tree, from: number): number {
  const { tokens } = tree;
  for (let at = from + 3; at + 1 < tokens.length; at++) {
    if (/^(?:,|”|'')$/.test(tokens[at]!.form) && AFTERMATH.test(lower(tokens[at + 1]!)))
      return tokens[at]!.form === ',' ? at - 1 : at;
    if (tokens[at]!.form === ',' && lower(tokens[at + 1]!) === 'but' && finiteBehind(tree, at)) return at - 1;
  }
  return tokens.length - 1;
}

/** A finite verb between "but" and the next comma: "…, but more likely to be late" has none. */
function finiteBehind({ tokens }: Tree, from: number): boolean {
  const end = tokens.findIndex(({ form }, at) => at > from + 1 && form === ',');
  return tokens.slice(from, end < 0 ? undefined : end).some(isFiniteVerb);
}

/** "; | another called it a ruin", "; | Okafor, that it was lost": the next speaker, with a verb of saying or with the one before left out. */
export function isNextSpeaker({ tokens }: Tree, at: number): boolean {
  const [word, next, then] = tokens.slice(at, at + 3);
  if (!word || !next) return false;
  if (/^(?:another|others)$/.test(lower(word))) return isFiniteVerb(next);
  return (
    word.upos === 'PROPN' && next.form === ',' && then !== undefined && /^(?:that|it|the)$/.test(lower(then))
  );
}
