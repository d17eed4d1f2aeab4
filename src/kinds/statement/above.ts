import { type Frame, SPEECH, VERBS } from './cues.ts';
import { cueLemma } from './frames.ts';
import { nounFirst } from './nominal.ts';
import { lower } from './scene.ts';
import { isPassive, ownSubject, relation, type Tree } from './tree.ts';

/** "said that", and "blamed the board": an act of speech, or a position, with its clause or object. */
const isTold = ({ act, takes }: Frame): boolean =>
  SPEECH.has(act) ? /[coa]/.test(takes) : /^(?:endorse|oppose)$/.test(act);

/** Participles by which the speaker of a reported clause goes on, not whom the clause tells of. */
const REMARK = /^(?:note|add|state|stress|emphasize|explain|acknowledge|concede|insist)$/;

/** "Okafor said it was unsafe, adding that …", "Okafor said the mayor denied it, noting that …": who says what the participle was hung into. */
export function speakerAbove(tree: Tree, verb: number): number | null {
  const { tokens } = tree;
  const remark = REMARK.test(tokens[verb]!.lemma);
  let found: number | null = null;
  let here = tokens[verb]!.head;
  for (let steps = 0; here >= 0 && steps < 8; steps++) {
    // "at fault" is no blame
    const frames = tokens[here]!.upos === 'VERB' ? (VERBS.get(cueLemma(tokens[here]!)) ?? []) : [];
    if (here < verb && frames.some(isTold) && !isPassive(tree, here)) {
      const subject = ownSubject(tree, here);
      if (subject !== null && !/^(?:who|which|that)$/.test(lower(tokens[subject]!))) found = subject;
      if (found !== null && !(remark && relation(tokens[here]!) === 'ccomp')) return found;
    }
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

/** "Okafor, whose aide said it was safe, | denied it": the noun that opens the sentence, not what stands in its relative clause. */
export function beforeWhose(tree: Tree, found: number, verb: number): number | null {
  const { tokens, lead } = tree;
  if (tokens[verb - 1]?.form !== ',' || !/^VB[DZ]$/.test(tokens[verb]!.xpos)) return null;
  const whose = tokens.findIndex(
    (token, at) => at > lead && lower(token) === 'whose' && tokens[at - 1]!.form === ',',
  );
  if (whose < 0 || whose > lead + 8 || found <= whose || found > verb) return null;
  return tokens.slice(lead, whose).some(({ upos }) => upos === 'VERB')
    ? null
    : nounFirst(tree, lead, whose - 1);
}
