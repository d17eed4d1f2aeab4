import { lower } from './scene.ts';
import type { Tree } from './tree.ts';

const PART =
  /^(?:%|about|almost|another|around|fewer|half|just|less|many|more|most|nearly|only|others|over|percent|quarter|quarters|roughly|several|some|still|than|third|thirds|under)$/;

/**
 * "Many said they will stay | and others said they will not", "One in three said it leaks, | 39 % said it holds": shares of those who were asked
 * by the same verb in the same tense, without a noun of their own.
 */
export function isShareAgain({ tokens }: Tree, verb: number, at: number): boolean {
  let next = at;
  while (next < at + 7 && isShare(tokens[next] && lower(tokens[next]!), tokens[next]?.upos)) next++;
  if (next === at || /^(?:another|just|only|still)$/.test(lower(tokens[next - 1]!))) return false;
  while (tokens[next] && /^(?:AUX|ADV)$/.test(tokens[next]!.upos)) next++;
  const said = tokens[next];
  const { lemma, xpos } = tokens[verb]!;
  return said !== undefined && said.lemma === lemma && said.xpos === xpos && /^VB[DNPZ]$/.test(xpos);
}

/** "39 %", "one in four", "almost half", "others". */
const isShare = (word: string | undefined, upos: string | undefined): boolean =>
  word !== undefined && (upos === 'NUM' || PART.test(word) || /^(?:in|of|out|a|the)$/.test(word));
