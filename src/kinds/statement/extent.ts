import { lower } from './scene.ts';
import { childrenOf, relation, type Tree } from './tree.ts';

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

const AFTERTHOUGHT =
  /^(?:adding|saying|noting|citing|calling|according|referring|echoing|speaking|quoting|arguing|insisting|telling|warning|suggesting|pointing|explaining|while|as|when|after|before|during)$/;

/** The content clause from its first word (with "that") to the end of what is said. */
export function clausePart(tree: Tree, verb: number, cueTo: number, complement: number): Part {
  const { tokens, children, first, last } = tree;
  let from = Math.max(first[complement]!, cueTo + 1);
  const that = childrenOf(tree, complement, 'mark').find(
    child => child > cueTo && lower(tokens[child]!) === 'that',
  );
  if (that !== undefined && that < complement) from = Math.min(from, that);
  let end = last[complement]!;
  for (const child of children[verb]!) {
    if (child <= complement || first[child]! <= end) continue;
    const kind = relation(tokens[child]!);
    const opener = lower(tokens[first[child]!]!);
    if (
      kind === 'advcl' &&
      first[child]! <= end + 2 &&
      /^(?:because|if|unless|since|so|until|though|although)$/.test(opener)
    )
      end = last[child]!;
    else if ((kind === 'obl' || kind === 'advmod') && first[child]! === end + 1 && !TEMPORAL.test(opener))
      end = last[child]!;
  }
  return { from, to: cutAfterthought(tree, from, complement, end) };
}

/** "said the pier is safe, adding that ...": the second cue opens a statement of its own. */
function cutAfterthought(tree: Tree, from: number, head: number, end: number): number {
  const { tokens, first } = tree;
  for (const child of tree.children[head]!) {
    const kind = relation(tokens[child]!);
    if (child < head || (kind !== 'advcl' && kind !== 'obl' && kind !== 'parataxis')) continue;
    const start = first[child]!;
    if (start <= from || tokens[start - 1]!.form !== ',') continue;
    if (
      AFTERTHOUGHT.test(lower(tokens[start]!)) &&
      !/^(?:while|as|when|after|before|during)$/.test(lower(tokens[start]!))
    ) {
      return start - 1;
    }
  }
  return end;
}
