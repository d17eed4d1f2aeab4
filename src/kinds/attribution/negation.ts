import type { Token } from '../../language/analysis.ts';
import { lower } from './scene.ts';
import { childrenOf, relation, type Tree } from './tree.ts';

const NOT = /^(?:not|n['’]t|never)$/;

/** What stands at the head of a clause that is denied, before its auxiliary and its subject. */
const OPENS_DENIAL =
  /(?:^|\s)(?:neither|never|nor|nowhere|not once|at no (?:point|stage|time)|in no (?:case|way)|on no occasion|under no circumstances)$/;

/** "did not say", "had not, as of Monday, announced", "nor did the court hold", "neither Okafor nor Lind objected": what was not said. */
export function isNegated(tree: Tree, verb: number): boolean {
  const { tokens } = tree;
  const { xpos, head } = tokens[verb]!;
  return (
    childrenOf(tree, verb, 'advmod', 'aux').some(
      child => NOT.test(lower(tokens[child]!)) && !isQuotedApart(tree, child, verb),
    ) ||
    isPartedFromNot(tree, verb) ||
    opensInDenial(tree, verb) ||
    isNeither(tree, verb) ||
    // "did not come out and say": a bare verb joined to a negated one
    (xpos === 'VB' && relation(tokens[verb]!) === 'conj' && head < verb && isNegated(tree, head))
  );
}

/** "“It | isn’t | over,” said Okafor": a mark that closes the words of another stands between. */
const isQuotedApart = ({ tokens }: Tree, not: number, verb: number): boolean =>
  tokens
    .slice(not, verb)
    .some(({ form }, at, all) => /^(?:"|”|'')$/.test(form) && /^[,.?!]$/.test(all[at - 1]?.form ?? ''));

/** "had | not, | as of Monday, announced": between the auxiliary and an aside in commas, wherever the tree hung it. */
function isPartedFromNot({ tokens }: Tree, verb: number): boolean {
  if (tokens[verb - 1]?.form !== ',') return false;
  const opens = lastBefore(tokens, verb - 1, ({ form }) => form === ',');
  if (opens === null || opens < 2 || !NOT.test(lower(tokens[opens - 1]!))) return false;
  return AUXILIARY.test(tokens[opens - 2]!.form);
}

/** "Nor | does the board say", "at no time | did counsel object": by the words, since parsers make an object of a subject behind its auxiliary. */
function opensInDenial({ tokens }: Tree, verb: number): boolean {
  const aux = lastBefore(tokens, verb, ({ form }) => AUXILIARY.test(form));
  if (aux === null) return false;
  const aside = asideBefore(tokens, aux);
  const before = tokens.slice(Math.max(0, aside - 3), aside).map(lower);
  return OPENS_DENIAL.test(before.join(' '));
}

/** "Nor |, apparently, | have they warned Lind": where an aside in commas before a place begins, else the place. */
function asideBefore(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.form !== ',') return end;
  const opens = lastBefore(tokens, end - 1, ({ form }) => form === ',');
  return opens ?? end;
}

const AUXILIARY = /^(?:can|could|did|do|does|had|has|have|is|are|was|were|will|would)$/i;

/** "neither the club | nor its chair objected". */
function isNeither({ tokens }: Tree, verb: number): boolean {
  const nor = lastBefore(tokens, verb, token => lower(token) === 'nor');
  return nor !== null && lastBefore(tokens, nor, token => lower(token) === 'neither') !== null;
}

/** The last token of a sort before a place, with no verb and no mark between. */
function lastBefore(tokens: readonly Token[], end: number, is: (token: Token) => boolean): number | null {
  for (let at = end - 1; at >= Math.max(0, end - REACH); at--) {
    if (is(tokens[at]!)) return at;
    if (tokens[at]!.upos === 'VERB' || /^[,;:.]$/.test(tokens[at]!.form)) return null;
  }
  return null;
}

/** How many tokens a subject behind its auxiliary may have. */
const REACH = 12;
