import { lower } from './scene.ts';
import type { Tree } from './tree.ts';

/* What “as” opens behind a complement: a comparison that belongs to it, or what went on meanwhile. */

/**
 * "called it “a good start” | as the two sat down", "hailed it as a “good start” | as the pair set out": behind words in marks that tell already
 * what something is called, "as" tells what went on.
 */
export function isAgainAs({ tokens }: Tree, verb: number, at: number): boolean {
  if (lower(tokens[at]!) !== 'as' || !/^(?:["”]|'')$/.test(tokens[at - 1]!.form)) return false;
  if (!/^(?:DET|PRON|PROPN)$/.test(tokens[at + 1]?.upos ?? '')) return false;
  const before = tokens.slice(verb + 1, at).map(lower);
  return before.includes('as') || /^(?:brand|call|declare|deem|dub|label|term)$/.test(tokens[verb]!.lemma);
}

/** "as worried about rent | as they were about work": the second half of a comparison. */
export function isCompared(tree: Tree, verb: number, at: number): boolean {
  const { tokens } = tree;
  return tokens.some(
    (token, i) =>
      i > verb &&
      i < at &&
      i > at - 9 &&
      /^(?:as|so|such|same)$/.test(lower(token)) &&
      (token.upos === 'ADV' || lower(token) === 'same'),
  );
}
