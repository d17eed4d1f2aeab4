import { agentOf } from './acted.ts';
import { lower } from './scene.ts';
import { ownSubject, relation, type Tree } from './tree.ts';

/** "when asked what it cost", "if pressed on it", "Told that it was old, she": a passive without its auxiliary. */
export const isAsked = (tree: Tree, verb: number): boolean =>
  (verb === 0 && /^VB[ND]$/.test(tree.tokens[verb]!.xpos) && relation(tree.tokens[verb]!) === 'advcl') ||
  (tree.tokens[verb]!.xpos === 'VBN' &&
    (WHILE.test(lower(tree.tokens[beforeAdverb(tree, verb)]!)) || isAskedBy(tree, verb))) ||
  (lower(tree.tokens[verb]!) === 'asked' &&
    ownSubject(tree, verb) === null &&
    (/^(?:when|if|once)$/.test(lower(tree.tokens[verb - 1] ?? tree.tokens[verb]!)) ||
      opensAsked(tree, verb)));

const WHILE = /^(?:when|if|once|though|although|as)$/;

/** The word before a verb and its adverb: "As | first reported"; not of "has left and once promised". */
function beforeAdverb({ tokens }: Tree, verb: number): number {
  const before = tokens[verb - 1];
  const isJoined = relation(tokens[verb]!) === 'conj' && tokens[verb - 2]?.upos === 'CCONJ';
  const at = before?.upos === 'ADV' && (isJoined || !WHILE.test(lower(before))) ? verb - 2 : verb - 1;
  return at < 0 ? verb : at;
}

/** "Asked during a debate | why it closed, Okafor said": it opens the sentence, and the verb over it stands behind. */
const opensAsked = ({ tokens, lead }: Tree, verb: number): boolean =>
  tokens.slice(lead, verb).every(({ upos }) => /^(?:ADV|CCONJ|PUNCT)$/.test(upos)) &&
  tokens[verb]!.head > verb &&
  relation(tokens[verb]!) === 'advcl';

/** "Asked by Councillor Okafor whether it was safe, she said": the question has its asker. */
export const isAskedBy = (tree: Tree, verb: number): boolean =>
  lower(tree.tokens[verb]!) === 'asked' &&
  lower(tree.tokens[verb + 1] ?? tree.tokens[verb]!) === 'by' &&
  agentOf(tree, verb) !== null;
