import type { Token } from './analysis.ts';

/** True if the token `below` hangs under `above` at whatever depth, or is it. Indices are of tokens within the sentence. */
export function hangsUnder(tokens: readonly Pick<Token, 'head'>[], below: number, above: number): boolean {
  let here = below;
  for (let steps = 0; here >= 0 && steps <= tokens.length; steps++) {
    if (here === above) return true;
    here = tokens[here]!.head;
  }
  return false;
}
