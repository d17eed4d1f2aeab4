import type { Cast } from '../attribution/cast.ts';
import type { Node } from '../attribution/scene.ts';
import { childrenOf, possessorOf } from '../attribution/tree.ts';
import { type Issuer, listed, type PronounOf, standsFor } from './stands.ts';

/** Where people put what they write. */
const PLACES = /^(?:account|blog|channel|feed|page|site|web ?site)$/;

/** "a post published on its blog", "a statement on the board’s website": whose the place is. */
export function placed(cast: Cast, { tree, token }: Node, pronounOf: PronounOf): readonly Issuer[] {
  const clauses = childrenOf(tree, token, 'acl').filter(child => child > token);
  for (const holder of [token, ...clauses]) {
    for (const place of childrenOf(tree, holder, 'nmod', 'obl')) {
      if (place < token || !PLACES.test(tree.tokens[place]!.lemma)) continue;
      const owner = possessorOf(tree, place);
      if (owner !== undefined) return listed(standsFor(cast, tree, owner, pronounOf));
    }
  }
  return [];
}
