import { hangsUnder } from '../under.ts';
import type { Draft, Mend } from './mend.ts';

/** True if a word between a mark and what the mark hangs on hangs elsewhere. */
function crosses(tokens: readonly Draft[], mark: number): boolean {
  const { head } = tokens[mark]!;
  for (let at = Math.min(mark, head) + 1; at < Math.max(mark, head); at++)
    if (tokens[at]!.upos !== 'PUNCT' && !hangsUnder(tokens, at, head)) return true;
  return false;
}

/** "As Okafor said, the pier is old |.": a mark behind its head hangs on the first of the words over it whose phrase is not broken by it. */
export const marksInPlace: Mend = tokens => {
  let changed = false;
  for (const [at, token] of tokens.entries()) {
    if (token.upos !== 'PUNCT' || token.head > at) continue;
    while (token.head >= 0 && tokens[token.head]!.head >= 0 && crosses(tokens, at)) {
      token.head = tokens[token.head]!.head;
      changed = true;
    }
  }
  return changed;
};
