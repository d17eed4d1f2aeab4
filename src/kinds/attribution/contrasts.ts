import { type Finite, finiteAfter } from './mainclause.ts';
import { isNextSource } from './nextsource.ts';
import { lower } from './scene.ts';
import { isSpeech } from './secondverb.ts';
import { isOtherShare } from './shares.ts';
import { subjectOf } from './subject.ts';
import type { Tree } from './tree.ts';

/* Behind "while" and "but": what is told beside the words before it, and what the narrator sets against them. */

/**
 * "said the firm balked at the price, | while the port paid it": two things told beside each other in the past, by nobody else and of no shares
 * of those who were asked.
 */
export function tellsBoth(
  tree: Tree,
  verb: number,
  joint: number,
  { subject, lexical, tense }: Finite,
): boolean {
  const { tokens } = tree;
  const told = finiteAfter(tree, verb + 1);
  const own = subjectOf(tree, verb);
  const isSpeaker =
    typeof own === 'number' && subject !== null && tokens[own]!.form === tokens[subject]!.form;
  const closesMarks = /^(?:[”"]|'')$/.test(
    tokens[tokens[joint - 1]!.form === ',' ? joint - 2 : joint - 1]!.form,
  );
  return (
    tense === 'VBD' &&
    told?.tense === 'VBD' &&
    told.at < joint &&
    !isSpeaker &&
    !closesMarks &&
    (tokens[lexical]!.lemma === tokens[told.lexical]!.lemma || !TAKES_SIDES.test(tokens[lexical]!.lemma)) &&
    !isOtherShare(tree, verb, joint + 1) &&
    !isSpeech(tree, lexical, 'cqhao') &&
    !isNextSource(tree, joint + 1, true)
  );
}

/** What another wants or holds, and what another thing shows. */
const TAKES_SIDES = /^(?:back|favou?r|find|hope|indicate|oppose|prefer|seek|show|suggest|support|want|wish)$/;

/** "| initially said it would take two months, but it took one": what the narrator sets against words of an earlier time. */
export const isOvertaken = ({ tokens }: Tree, verb: number): boolean =>
  tokens
    .slice(Math.max(0, verb - 2), verb)
    .some(token => /^(?:initially|originally|previously)$/.test(lower(token)));
