import { nounPhrase } from '../attribution/phrase.ts';
import { lower, type Node } from '../attribution/scene.ts';

/* Whether a phrase takes up what the text has told of, or brings something in. */

/** "the letter", "this report", "one message" of several: a phrase that takes up what the text has told of. */
export function isTakenUp({ tree, token }: Node): boolean {
  const first = lower(tree.tokens[nounPhrase(tree, token)[0]]!);
  return /^(?:the|this|that|these|those|one)$/.test(first);
}

export function isNew({ tree, token }: Node): boolean {
  const [from] = nounPhrase(tree, token);
  return /^(?:a|an|another|one|new|separate|second)$/.test(lower(tree.tokens[from]!));
}
