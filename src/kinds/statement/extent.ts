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
    if (/^[,;:—–]$/.test(tokens[end + 1]!.form)) break;
    const kind = relation(tokens[child]!);
    if (kind !== 'obl' && kind !== 'nmod' && kind !== 'advcl' && kind !== 'acl' && kind !== 'xcomp') continue;
    const opener = lower(tokens[first[child]!]!);
    const as =
      opener === 'as' &&
      !tokens.slice(first[child]!, last[child]! + 1).some(token => token.deprel.startsWith('nsubj'));
    if (TEMPORAL.test(opener) && !as && kind !== 'xcomp' && !(opener === 'to' && kind !== 'obl')) continue;
    end = last[child]!;
  }
  return runOn(tree, verb, end);
}

/** Goes on over words that hang on nothing sensible, to the next comma or joint. */
function runOn(tree: Tree, verb: number, from: number): number {
  const { tokens, children, first } = tree;
  let end = from;
  while (end + 1 < tokens.length) {
    const next = tokens[end + 1]!;
    if (next.upos === 'CCONJ' || /^[.,;:?!—–)]$/.test(next.form) || next.form === '--') break;
    if (/^(?:“|"|‘|'|''|``)$/.test(next.form) && next.start > tokens[end]!.end) {
      const close = tokens.findIndex((token, at) => at > end + 2 && /^(?:”|"|’|'|'')$/.test(token.form));
      if (close > 0) {
        end = close;
        continue;
      }
    }
    const own = children[verb]!.some(child => first[child] === end + 1);
    const infinitive = lower(next) === 'to' && next.upos === 'PART';
    if (
      own ||
      (TEMPORAL.test(lower(next)) && !infinitive) ||
      (next.upos === 'SCONJ' && lower(next) !== 'that')
    )
      break;
    end++;
  }
  return end;
}
