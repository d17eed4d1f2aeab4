import type { Cast } from '../attribution/cast.ts';
import { nounPhrase, spanOf } from '../attribution/phrase.ts';
import { lower, quotationAt } from '../attribution/scene.ts';
import { relation, type Tree } from '../attribution/tree.ts';
import type { MentionRef } from '../item.ts';
import { isPublicOffice } from '../offices.ts';
import { described } from './description.ts';

/** Somebody of whom a sentence tells by an office alone, and the token of the office. */
export interface Holder {
  readonly ref: MentionRef;
  readonly token: number;
}

/** "The mayor came": the people whom the narrator makes a subject by their office, without a name. */
export function holdersIn(cast: Cast, tree: Tree): Holder[] {
  return tree.tokens.flatMap((word, token): Holder[] => {
    if (word.xpos !== 'NN' || relation(word) !== 'nsubj' || !isPublicOffice(word.lemma.toLowerCase()))
      return [];
    const [from, to] = nounPhrase(tree, token);
    if (lower(tree.tokens[from]!) !== 'the' || quotationAt(cast.scene, word.start)) return [];
    if (cast.within(spanOf(tree, from, to)).some(({ name }) => name.type === 'person')) return [];
    const ref = described(cast, { tree, token });
    return ref && cast.isPerson(ref) ? [{ ref, token }] : [];
  });
}
