import type { Sentence } from '../analysis.ts';
import type { Phrase } from './mentions.ts';
import type { Thing } from './things.ts';

/** What an outlet is called as such. */
const PAPERS = /^(?:broadcaster|magazine|network|newspaper|outlet|paper|publisher|station|title|website)$/;
/** The sentences that may be a text's head: its headline, byline, outlet and day. */
const HEAD = 6;

/**
 * "The Marlow Herald, 3 May" at the head of a text: the outlet of what follows, which "the company" in it does not mean; nor does it mean one that
 * stands nowhere but in lines without a verb, as whoever files or pictures a story: "Photo: Ada Okafor, Marlow Press".
 */
export function isMasthead(
  { subtypes, mentions }: Thing,
  { noun }: Phrase,
  sentences: readonly Sentence[],
): boolean {
  if (!subtypes.has('media') || PAPERS.test(noun)) return false;
  const lines = mentions.flatMap(({ form, sentence }) => (form === 'name' ? [sentence] : []));
  const isTold = (line: number) => sentences[line]!.tokens.some(({ upos }) => /^(?:VERB|AUX)$/.test(upos));
  const [first] = lines;
  return first !== undefined && ((first < HEAD && !isTold(first)) || !lines.some(isTold));
}
