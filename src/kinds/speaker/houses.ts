import type { Cast } from '../attribution/cast.ts';
import { lower, type Node } from '../attribution/scene.ts';
import type { Tree } from '../attribution/tree.ts';
import type { MentionRef } from '../item.ts';
import { isNew } from './newphrase.ts';
import type { Issuer } from './stands.ts';

/** What stands for a person in public, and speaks as a body of its own. */
const HOUSE = /^(?:campaign|camp|administration|office|team)$/;

/** "the Okafor campaign", "her office": the body that a person of the text runs; not "a campaign". */
export function houseOf({ context }: Cast, node: Node, owner: Issuer | null): MentionRef | null {
  const word = node.tree.tokens[node.token]!;
  // "the office", "the team": there are many
  const isBare = node.token > 0 && /^(?:the|this|that)$/i.test(node.tree.tokens[node.token - 1]!.form);
  if (isBare && /^(?:office|team)$/i.test(word.form)) return null;
  if (!owner?.ref || !HOUSE.test(lower(word)) || isNew(node)) return null;
  return context.typeOf(owner.ref) === 'person' ? context.houseOf(owner.ref, lower(word), word) : null;
}

/** "the | Okafor | campaign": the one person with that last name, where the reader of names took it for none. */
export function ownerNamed(cast: Cast, owner: Issuer): Issuer {
  const [one, ...others] = owner.ref ? [] : cast.lastNamed(owner.words);
  return one?.ref && others.length === 0 ? { ref: one.ref, words: cast.context.nameOf(one.ref) } : owner;
}

/** "an | Okafor campaign | spokesman": the body that the name right before the noun runs. */
export function houseBefore(cast: Cast, { tokens }: Tree, at: number): MentionRef | null {
  const [before, noun] = [tokens[at - 1], tokens[at]];
  if (!before || !noun || !HOUSE.test(lower(noun))) return null;
  const named = cast.within(before)[0];
  const [one, ...others] = named ? [named] : cast.lastNamed(before.form);
  const isOne = one?.ref && others.length === 0 && cast.isPerson(one.ref);
  return isOne ? cast.context.houseOf(one.ref!, lower(noun), noun) : null;
}

/** "her office", "his campaign". */
export function isOwnHouse({ tokens }: Tree, at: number): boolean {
  return HOUSE.test(lower(tokens[at]!)) && /^(?:his|her)$/i.test(tokens[at - 1]?.form ?? '');
}
