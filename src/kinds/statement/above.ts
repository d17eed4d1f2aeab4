import { type Frame, SPEECH, VERBS } from './cues.ts';
import { cueLemma } from './frames.ts';
import { lower } from './scene.ts';
import { childrenOf, isPassive, ownSubject, relation, type Tree } from './tree.ts';

/** "said that", and "blamed the board": an act of speech, or a position, with its clause or object. */
const isTold = ({ act, takes }: Frame): boolean =>
  SPEECH.has(act) ? /[coa]/.test(takes) : /^(?:endorse|oppose)$/.test(act);

/** Participles by which the speaker of a reported clause goes on, not whom the clause tells of. */
const REMARK = /^(?:note|add|state|stress|emphasize|explain|acknowledge|concede|insist)$/;

/** "closed the bridge and Okafor | then fired the clerk": a noun right before a finite verb is its subject, though the tree joined it to the object. */
export function joinedSubject(tree: Tree, verb: number): number | null {
  const { tokens } = tree;
  if (tokens[verb]!.deprel !== 'conj' || !/^VB[DZP]$/.test(tokens[verb]!.xpos) || verb < 2) return null;
  let noun = verb - 1;
  while (noun > 0 && tokens[noun]!.upos === 'ADV') noun--;
  while (noun > 0 && /^(?:flat|compound)$/.test(relation(tokens[noun]!)) && tokens[noun]!.head >= 0)
    noun = tokens[noun]!.head;
  const { deprel, head, upos } = tokens[noun]!;
  const joined = deprel === 'conj' && noun < verb && /^(?:NOUN|PROPN)$/.test(tokens[head]?.upos ?? '');
  return joined && /^(?:NOUN|PROPN)$/.test(upos) ? noun : null;
}

/** "Pell closed the bridge and | Lind | opened the ferry, and vowed to keep it": of the clauses joined before a verb without a subject, the last, where a name opens it. */
export function namedBeside(tree: Tree, verb: number): number | null {
  const { tokens } = tree;
  const above = tokens[verb]!.head;
  if (!/^VB[DZP]$/.test(tokens[verb]!.xpos)) return null;
  const beside = childrenOf(tree, above, 'conj').findLast(
    child => child > above && child < verb && tokens[child]!.upos === 'VERB',
  );
  const subject = beside === undefined ? null : (ownSubject(tree, beside) ?? joinedSubject(tree, beside));
  return subject !== null && tokens[subject]!.upos === 'PROPN' ? subject : null;
}

/** "The board met and Okafor left, | saying …": of two clauses that "and" joins, each with a subject, a participle goes with the second. */
export function clauseAbove(tree: Tree, verb: number): number {
  const above = tree.tokens[verb]!.head;
  if (above < 0 || above > verb || relation(tree.tokens[verb]!) !== 'advcl') return above;
  const second = childrenOf(tree, above, 'conj').findLast(
    child =>
      child > above &&
      child < verb &&
      tree.tokens[child]!.upos === 'VERB' &&
      ownSubject(tree, child) !== null,
  );
  return second ?? above;
}

/** "Okafor said it was unsafe, adding that …", "Okafor said the mayor denied it, noting that …": who says what the participle was hung into. */
export function speakerAbove(tree: Tree, verb: number): number | null {
  const { tokens } = tree;
  const remark = REMARK.test(tokens[verb]!.lemma);
  let found: number | null = null;
  let here = clauseAbove(tree, verb);
  for (let steps = 0; here >= 0 && steps < 8; steps++) {
    // "at fault" is no blame
    const frames = tokens[here]!.upos === 'VERB' ? (VERBS.get(cueLemma(tokens[here]!)) ?? []) : [];
    if (here < verb && frames.some(isTold) && !isPassive(tree, here)) {
      const subject = ownSubject(tree, here) ?? joinedSubject(tree, here);
      if (subject !== null && !/^(?:who|which|that)$/.test(lower(tokens[subject]!))) found = subject;
      if (found !== null && !(remark && relation(tokens[here]!) === 'ccomp')) return found;
    }
    // "the board blamed the clerk and Okafor fired him, saying": not the board
    const other =
      tokens[here]!.deprel === 'conj' ? (ownSubject(tree, here) ?? joinedSubject(tree, here)) : null;
    if (found === null && other !== null && tokens[other]!.upos === 'PROPN') return null;
    here = tokens[here]!.head;
  }
  return found;
}

/** "Okafor, who built it, said": the noun before the relative clause, into which the tree drew the verb after it. */
export function relativeHead(tree: Tree, verb: number): number | null {
  let here = verb;
  for (let steps = 0; steps < 6 && here >= 0; steps++) {
    const token = tree.tokens[here]!;
    if (token.deprel === 'acl:relcl' && here < verb) return token.head;
    here = token.head;
  }
  return null;
}

/** "calling it “a ruin” and | asserting": the participle that the second goes with, not its predicate. */
export function participleOver(tree: Tree, verb: number): number | null {
  const { tokens } = tree;
  const joined = tokens[verb]!.head;
  const above = tokens[joined]!.head;
  if (tokens[verb]!.xpos !== 'VBG' || above < 0 || relation(tokens[joined]!) !== 'xcomp') return null;
  if (tokens[joined]!.xpos === 'VB') return null;
  return tokens[above]!.xpos === 'VBG' ? above : null;
}

/**
 * "said the union wanted a strike | and said it would hurt", "saying it was a help | and calling it a friend": the verb of saying that the
 * second goes with, not the one of its clause.
 */
export function saysOver(tree: Tree, verb: number): number | null {
  const { tokens } = tree;
  const { lemma, xpos, head } = tokens[verb]!;
  let here = head;
  for (let steps = 0; steps < 4 && here > 0 && relation(tokens[here]!) !== 'ccomp'; steps++)
    here = tokens[here]!.head;
  const above = here > 0 ? tokens[tokens[here]!.head] : undefined;
  if (!above || relation(tokens[here]!) !== 'ccomp' || above.xpos !== xpos || !VERBS.has(above.lemma))
    return null;
  return above.lemma === lemma ||
    (xpos === 'VBG' && /^(?:him|it|them)$/.test(lower(tokens[verb + 1] ?? above)))
    ? tokens[here]!.head
    : null;
}
