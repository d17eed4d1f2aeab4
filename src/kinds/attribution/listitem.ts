import { lower } from './scene.ts';
import type { Tree } from './tree.ts';

/** "(1)", "(b)", "(iii)": a number of a list within a sentence. */
const isNumber = ({ tokens }: Tree, at: number): boolean =>
  tokens[at]?.form === '(' &&
  /^(?:\d|[a-e]|i{1,3}|iv)$/.test(tokens[at + 1]?.form ?? '') &&
  tokens[at + 2]?.form === ')';

/** "(1) that it was void | ; and (2) that it came late", "that it was void | ; and that it came late": the next of a list of things told. */
export function isNextItem(tree: Tree, from: number, at: number): boolean {
  const { tokens } = tree;
  const mark = /^[,;]$/.test(tokens[at]!.form);
  let next = mark ? at + 1 : at;
  if (/^(?:and|or)$/.test(lower(tokens[next] ?? tokens[at]!))) next++;
  if (next === at || next >= tokens.length) return false;
  if (tokens[at]!.form === ';' && lower(tokens[from]!) === 'that' && lower(tokens[next]!) === 'that')
    return true;
  return isNumber(tree, next) && tokens.some((_, i) => i >= from - 3 && i < at && isNumber(tree, i));
}
