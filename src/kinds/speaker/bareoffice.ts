import { lower, type Node } from '../attribution/scene.ts';
import { isPublicOffice } from '../offices.ts';

/** "Counsel advised that", "Clerk read", as minutes write it: an office that stands at the head of its sentence without an article. */
export function isBareOffice({ tree, token }: Node, text: string): boolean {
  const word = tree.tokens[token]!;
  const opens =
    /^\p{Lu}\p{Ll}+$/u.test(text) &&
    text === word.form &&
    word.start === tree.sentence.start &&
    tree.tokens.at(-1)?.form === '.';
  return opens && /^NNP?$/.test(word.xpos) && (lower(word) === 'counsel' || isPublicOffice(lower(word)));
}

/** "US president says", as headlines write it: one land's office, without an article. */
export const isHeadlineOffice = ({ tree, token }: Node, text: string): boolean =>
  /^(?:US|U\.S\.|UK|U\.K\.) \p{Ll}+$/u.test(text) &&
  tree.tokens[token]!.xpos === 'NN' &&
  isPublicOffice(lower(tree.tokens[token]!));
