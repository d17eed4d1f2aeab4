import { type Frame, SPEECH, VERBS } from './cues.ts';
import { cueLemma } from './frames.ts';
import { lower } from './scene.ts';
import { childrenOf, isFiniteVerb, isPassive, ownSubject, relation, type Tree } from './tree.ts';
import { voiceOf } from './voices.ts';

/** "said that", and "blamed the board": an act of speech, or a position, with its clause or object. */
const isTold = ({ act, takes }: Frame): boolean =>
  SPEECH.has(act) ? /[coa]/.test(takes) : /^(?:endorse|oppose)$/.test(act);

/** Participles by which the speaker of a reported clause goes on, not whom the clause tells of. */
const REMARK = /^(?:note|add|state|stress|emphasize|explain|acknowledge|concede|insist)$/;

/** "closed the bridge and Okafor | has fired the clerk": a noun right before a finite verb is its subject, though the tree joined it to the object. */
export function joinedSubject(tree: Tree, verb: number): number | null {
  const { tokens } = tree;
  let noun = verb - 1;
  while (noun > 0 && /^(?:ADV|AUX)$/.test(tokens[noun]!.upos)) noun--;
  const finite = tokens.slice(noun + 1, verb + 1).some(isFiniteVerb);
  if (tokens[verb]!.deprel !== 'conj' || !finite || noun < 1) return null;
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
  const next = (clause: number) =>
    childrenOf(tree, clause, 'conj').findLast(
      child =>
        child > clause &&
        child < verb &&
        tree.tokens[child]!.upos === 'VERB' &&
        ownSubject(tree, child) !== null,
    );
  let last = above;
  for (let second = next(last); second !== undefined; second = next(last)) last = second;
  const parted = tree.tokens[verb]!.xpos === 'VBG' && tree.tokens[verb - 1]?.form === ',';
  return parted ? overInfinitive(tree, last) : last;
}

/** "helps Lind mend it, saying …", "wants Lind to mend it, saying …": the verb over infinitives, whose doer does not speak. */
function overInfinitive({ tokens }: Tree, from: number): number {
  let here = from;
  const isBare = (at: number) =>
    tokens[at]!.xpos === 'VB' &&
    // "inspired the Courier to write about it, calling it “a ruin”"
    !(VERBS.get(tokens[at]!.lemma) ?? []).some(({ act }) => SPEECH.has(act)) &&
    /^(?:advcl|ccomp|xcomp)$/.test(relation(tokens[at]!)) &&
    !tokens.some(({ head, deprel, xpos }) => head === at && deprel === 'aux' && xpos === 'MD');
  while (isBare(here) && tokens[here]!.head >= 0 && tokens[here]!.head < here) here = tokens[here]!.head;
  return here;
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

/**
 * "Okafor came close to an admission that the crews had left, | saying", "gave no word on whether it would open, | saying", "was certain that it
 * held, | telling": past the clause that a noun or an adjective has for its content, into which the tree drew the participle; null elsewhere.
 */
export function pastContent(tree: Tree, verb: number): number | null {
  const { tokens } = tree;
  let here = clauseAbove(tree, verb);
  for (let steps = 0; steps < 6 && here > 0 && here < verb; steps++) {
    const { deprel, head } = tokens[here]!;
    const content =
      deprel === 'ccomp' ? isState(tree, head) : /^a(?:cl|dvcl)$/.test(deprel) && opensContent(tree, here);
    if (content && head >= 0 && head < here) return speaksOver(tree, head);
    if (tellsWhich(tree, here)) return speaksOver(tree, head);
    if (/^(?:acl:relcl|advcl|conj)$/.test(deprel)) return null;
    here = head;
  }
  return null;
}

/** "met the union | that Lind founded |, saying": a clause without a comma, in which nobody speaks, tells which union is meant and ends with it. */
function tellsWhich({ tokens, first }: Tree, clause: number): boolean {
  const { deprel, head } = tokens[clause]!;
  if (deprel !== 'acl:relcl' || head < 0 || head > first[clause]!) return false;
  if (first[clause]! > head + 3 || tokens.slice(head, first[clause]! + 1).some(({ form }) => form === ','))
    return false;
  // "the hall | where crews had met, | chanting"
  if (/^(?:where|when)$/.test(lower(tokens[first[clause]!]!))) return false;
  return !(VERBS.get(cueLemma(tokens[clause]!)) ?? []).some(isTold);
}

/** "admission | that they left", "word on | whether it opens", "details about | how it works". */
const opensContent = (tree: Tree, clause: number): boolean =>
  ownSubject(tree, clause) !== null &&
  childrenOf(tree, clause, 'mark', 'advmod').some(child => {
    const before = tree.tokens[child - 1]?.upos ?? '';
    const opens = lower(tree.tokens[child]!);
    return (
      child < clause &&
      (opens === 'that' ? before === 'NOUN' : ABOUT.test(opens) && /^(?:ADP|SCONJ)$/.test(before))
    );
  });

const ABOUT = /^(?:whether|how|why|when|where)$/;

const isState = ({ tokens }: Tree, at: number): boolean => tokens[at]?.upos === 'ADJ';

/** The person or body that is the subject over a noun or an adjective, before it. */
function speaksOver(tree: Tree, below: number): number | null {
  let here = below;
  for (let steps = 0; steps < 6 && here >= 0; steps++) {
    const subject = ownSubject(tree, here);
    if (subject !== null) {
      const speaks = /^(?:person|body)$/.test(voiceOf({ tree, token: subject }) ?? '');
      return speaks && subject < below && !/^(?:who|which|that)$/.test(lower(tree.tokens[subject]!))
        ? subject
        : null;
    }
    here = tree.tokens[here]!.head;
  }
  return null;
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
