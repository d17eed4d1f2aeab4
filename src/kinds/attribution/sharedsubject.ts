import { isNarratorsTense } from './bounds.ts';
import { isVerb, verbCues } from './frames.ts';
import { leavesUnsaid } from './leftunsaid.ts';
import { lower } from './scene.ts';
import { secondVerb } from './secondverb.ts';
import { subjectOf } from './subject.ts';
import { isFiniteVerb, lexicalVerb, ownSubject, relation, type Tree } from './tree.ts';
import { voiceOf } from './voices.ts';

/** "Her aides say it is early but | noted that she won": the speaker of the first verb, where the tree takes a thing in what they say. */
export function sharedSubject(tree: Tree, verb: number): number | null {
  const { tokens } = tree;
  const own = subjectOf(tree, verb);
  if (typeof own !== 'number' || tokens[verb]!.head < 0) return null;
  // "said members were ready but | warned that", "and pointed out that": a noun of the words told, though people may speak
  const after = tokens.slice(verb + 1, verb + 3).map(lower);
  const told = tokens[own]!.xpos === 'NNS' && /^(?:that\b|out that$)/.test(after.join(' '));
  const isThing = told || isOnlyBeing(tree, own, verb) || voiceOf({ tree, token: own }) === 'thing';
  if (!isThing && ownSubject(tree, verb) !== null) return null;
  let joint = verb - 1;
  while (tokens[joint]?.upos === 'ADV' || tokens[joint]?.upos === 'AUX') joint--;
  if (!/^(?:and|but)$/.test(lower(tokens[joint] ?? tokens[verb]!))) return null;
  const comma = tokens[joint - 1]?.form === ',';
  for (let first = joint - 1; first >= 0; first--) {
    const subject = ownSubject(tree, lexicalVerb(tree, first));
    // "telling the town that Lind lies and | asking how he slept": whoever speaks in the participle before
    const both = tokens[first]!.xpos === 'VBG' && tokens[verb]!.xpos === 'VBG' && own > first;
    const teller = both && secondVerb(tree, first, joint + 1, comma) ? subjectOf(tree, first) : null;
    if (typeof teller === 'number') return teller;
    // "who explained that it leaked and | bragged": a verb of the one found, of the same tense
    if (!isThing && own < first && tokens[first]!.xpos === tokens[verb]!.xpos) return null;
    if (subject === null || subject > first || own < first || !isVerb(tree, first)) continue;
    const again = secondVerb(tree, first, joint + 1, comma) || leavesUnsaid(tree, first, joint);
    if (isFiniteVerb(tokens[first]!) && again) return subject;
    // "says that the crews are tired and calls on the port to act": whatever they are, they do not "call"
    if (verbCues(tree, first).length > 0 && isNarratorsTense(tree, first, first + 1, joint)) return subject;
  }
  return null;
}

/** "said that Lind was tired and | called the plan a ruin": what somebody is told to be, in words that open with "that", goes on with no deed. */
export const isOnlyBeing = ({ tokens }: Tree, subject: number, verb: number): boolean => {
  const { head } = tokens[subject]!;
  const predicate = tokens[head];
  return (
    predicate !== undefined &&
    subject < head &&
    head < verb &&
    tokens[verb]!.head === head &&
    predicate.upos !== 'VERB' &&
    /^(?:ccomp|acl)$/.test(relation(predicate))
  );
};
