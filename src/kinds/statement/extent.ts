import { lower } from './scene.ts';
import { relation, type Tree } from './tree.ts';

/** A content as tokens `[from, to]` of the sentence, and how it was found. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

const TEMPORAL =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow|earlier|later|then|recently|repeatedly|last|this|next|in|on|at|during|via|through|to|before|after|from|when|as|while|with)$/;

/** Last token of a complement, with the phrases after it that go with it rather than with the act of saying. */
export function complementEnd(tree: Tree, verb: number, complement: number): number {
  const { tokens, children, first, last } = tree;
  let end = last[complement]!;
  for (const child of children[verb]!) {
    if (child <= complement || first[child]! !== end + 1) continue;
    const kind = relation(tokens[child]!);
    if (kind !== 'obl' && kind !== 'nmod' && kind !== 'advcl' && kind !== 'acl' && kind !== 'xcomp') continue;
    if (TEMPORAL.test(lower(tokens[first[child]!]!)) && kind !== 'xcomp') continue;
    end = last[child]!;
  }
  return end;
}
