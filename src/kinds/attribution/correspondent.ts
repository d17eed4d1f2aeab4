import type { Cast } from './cast.ts';
import { lower, type Node } from './scene.ts';
import { inferred, type Speaker } from './spoken.ts';

/**
 * "We propose", "You state that", in a letter: the body that writes, or whoever signs for it; the person written to, who said it, else the
 * body. Null outside of letters.
 */
export function correspondent({ context }: Cast, { tree, token }: Node, text: string): Speaker | null {
  const word = tree.tokens[token]!;
  const ends = context.correspondence?.endsAt(word);
  if (!ends) return null;
  const { from, to } = ends;
  const who = lower(word);
  const ref = /^(?:we|us)$/.test(who)
    ? (from?.body ?? from?.person)
    : /^(?:i|me)$/.test(who)
      ? (from?.person ?? from?.body)
      : who === 'you'
        ? (to?.person ?? to?.body)
        : null;
  if (!ref) return null;
  const name = context.nameOf(ref);
  return inferred(text, ref, CORRESPONDENT, name, `In this letter “${text}” is ${name}.`);
}

/** The rule by which a letter's own "I", "we" and "you" are read. */
export const CORRESPONDENT = 'correspondent';
