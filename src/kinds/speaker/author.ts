import type { Span } from '../../text/span.ts';
import type { Cast } from '../attribution/cast.ts';
import { quotationAt } from '../attribution/scene.ts';
import { leadsTo, open, type Speaker } from '../attribution/spoken.ts';

const FIRST_PERSON = /^(?:i|we|me|us|my|our)$/;

/** As papers and those who write for them speak of themselves. */
const SELF = /^this (?:author|columnist|editorial board|magazine|newspaper|page|paper|reporter|writer)$/i;

/** "We urge the board", "This page has urged the board": the author of the document, outside of what others are quoted as saying. */
export function authorSpeaks(cast: Cast, { start }: Span, text: string, word: string): Speaker | null {
  if (!FIRST_PERSON.test(word) && !SELF.test(text)) return null;
  const { scene, context } = cast;
  const author = quotationAt(scene, start) ? null : context.author;
  const why = (name: string) => `The document is a paper of ${name}.`;
  return (
    leadsTo(context, text, author, 'author', why) ??
    open(text, [], 'author', 'The author of the document speaks.')
  );
}
