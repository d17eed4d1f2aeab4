import type { Sentence } from '../analysis.ts';
import type { Phrase } from './mentions.ts';
import type { Thing } from './things.ts';

/** What an outlet is called as such. */
const PAPERS = /^(?:broadcaster|magazine|network|newspaper|outlet|paper|publisher|station|title|website)$/;
/** The sentences that may be a text's head: its headline, byline, outlet and day. */
const HEAD = 6;

/** "The Marlow Herald, 3 May" at the head of a text: the outlet of what follows, which "the company" in it does not mean. */
export function isMasthead(
  { subtypes, mentions }: Thing,
  { noun }: Phrase,
  sentences: readonly Sentence[],
): boolean {
  const first = mentions.find(({ form }) => form === 'name');
  return (
    subtypes.has('media') &&
    !PAPERS.test(noun) &&
    first !== undefined &&
    first.sentence < HEAD &&
    !sentences[first.sentence]!.tokens.some(({ upos }) => /^(?:VERB|AUX)$/.test(upos))
  );
}
