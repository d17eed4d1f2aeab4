import { isDayName } from '../../language/calendar.ts';
import { MEDIUM } from './extent.ts';
import { OCCASION } from './occasion.ts';
import { lower, quotationAt, type Scene } from './scene.ts';
import { childrenOf, type Tree, tokenAt } from './tree.ts';

/* What a noun of saying has behind it: "her promise of “a new pier”", "the contention of Okafor that it leaked". */

/** True of a phrase that words in marks open, an article apart. */
export function opensMarked(scene: Scene, { tokens }: Tree, from: number): boolean {
  const at = /^(?:an?|the|his|her|its|their)$/.test(lower(tokens[from] ?? tokens[0]!)) ? from + 1 : from;
  return tokens[at] !== undefined && quotationAt(scene, tokens[at].start)?.start === tokens[at].start;
}

/** Where the matter of a noun ends: with the words in marks that it opens; "her description of the union | as “a foe”" goes on to what it is called. */
export function markedEnd(scene: Scene, tree: Tree, noun: number, child: number): number {
  const { tokens, first, last } = tree;
  const as = childrenOf(tree, noun, 'nmod', 'acl').find(
    other => other > child && lower(tokens[first[other]!]!) === 'as',
  );
  const far = as === undefined ? last[child]! : Math.max(last[child]!, last[as]!);
  const stop = tokens.findIndex(({ form }, at) => at > first[child]! && at < far && /^[.?!;]$/.test(form));
  const end = stop > 0 && quotationAt(scene, tokens[stop]!.start) === null ? stop - 1 : far;
  const quotation = quotationAt(scene, tokens[end]!.start);
  return quotation ? Math.min(tokens.length, tokenAt(tree, quotation.end)) - 1 : end;
}

/** "his claim | in a recent interview | that it leaked", "its statement Monday that": the clause behind where or when it was made. */
export function behindMedium({ tokens }: Tree, noun: number): number | null {
  const that = tokens.findIndex(
    ({ upos }, at) => at > noun && !/^(?:ADJ|ADP|DET|NOUN|NUM|PROPN)$/.test(upos),
  );
  const between = tokens.slice(noun + 1, that);
  if (that < noun + 2 || that > noun + 12 || tokens[that]!.form !== 'that') return null;
  if (tokens[that]!.deprel !== 'mark' && !(tokens[that]!.xpos === 'IN' && isMark(tokens[that + 1])))
    return null;
  const said =
    (isMark(tokens[that + 1]) ||
      between.some(token => MEDIUM.test(lower(token)) || OCCASION.test(lower(token)))) &&
    /^(?:at|before|during|in|on|to|via)$/.test(lower(between[0]!));
  return said || (isDayName(lower(between.at(-1)!)) && between.length < 3) ? that : null;
}

const isMark = (token: Tree['tokens'][number] | undefined): boolean =>
  token !== undefined && /^(?:["“]|``|'')$/.test(token.form);

/** "his promise | to be “neutral” in the talks": the infinitive right behind a noun, with words in marks, whatever the tree hung it on; null without them. */
export function markedInfinitive({ tokens, last }: Tree, noun: number): [number, number] | null {
  if (lower(tokens[noun + 1] ?? tokens[noun]!) !== 'to' || tokens[noun + 1]!.upos !== 'PART') return null;
  const head = tokens[noun + 1]!.head;
  const marked = tokens.slice(noun + 2, noun + 5).some(isMark);
  return marked && head > noun + 1 ? [noun + 1, last[head]!] : null;
}

/** "the contention of former mayor Okafor | that it leaked": the clause right behind whose word it is, whatever the tree hung it on. */
export function behindOwner({ tokens }: Tree, noun: number): number | null {
  if (!/^(?:of|by|from)$/.test(lower(tokens[noun + 1] ?? tokens[noun]!))) return null;
  const that = tokens.findIndex(
    ({ upos }, at) => at > noun + 1 && !/^(?:ADJ|DET|NOUN|NUM|PROPN)$/.test(upos),
  );
  const { form, deprel } = tokens[that] ?? tokens[noun]!;
  return that > 0 &&
    that < noun + 10 &&
    form === 'that' &&
    deprel === 'mark' &&
    tokens[that - 1]!.upos === 'PROPN'
    ? that
    : null;
}
