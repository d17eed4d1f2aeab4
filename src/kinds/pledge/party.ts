import type { Span } from '../../text/span.ts';
import { standingFor } from '../parties.ts';
import { isSpeaker, publicStanding } from '../public-life.ts';
import { type View, wordsOf } from '../view.ts';

/** Those who can be held to their word: a party known by name, or a government told of in general. */
export function isParty(view: View, span: Span): boolean {
  const standing = publicStanding(view, span);
  if (standing === 'rule' || (standing === 'private' && !isSpeaker(view, span))) return false;
  if (view.context.mentionAt(span) !== null || standingFor(view, span) !== null) return true;
  return /\b(?:administration|government|ministry|department|council|board|agency|company|city|county|state|union|we)$/iu.test(
    wordsOf(view, span),
  );
}
