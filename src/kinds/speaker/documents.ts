import type { Cast } from '../attribution/cast.ts';
import { lower, type Node } from '../attribution/scene.ts';
import { childrenOf } from '../attribution/tree.ts';
import { compounds } from './compounds.ts';
import { isVehicle } from './paperbefore.ts';

/** The document that speaks: "the Harbor average of polls" by its own maker, else that of which it is a part ("results of the poll"). */
export function documentAt(cast: Cast, head: Node): Node | null {
  const own = isVehicle(head) ? head : null;
  return own && compounds(cast, own).length > 0 ? own : (partOf(head) ?? own);
}

/** "one of her ads", "the results of the poll": the document of which it is a part. */
function partOf({ tree, token }: Node): Node | null {
  if (
    !/^(?:one|two|some|several|another|both|averages?|results?|copy|copies|version|portion|section|page|draft)$/.test(
      lower(tree.tokens[token]!),
    )
  )
    return null;
  const whole = childrenOf(tree, token, 'nmod').find(
    child => child > token && lower(tree.tokens[tree.first[child]!]!) === 'of',
  );
  return whole !== undefined && isVehicle({ tree, token: whole }) ? { tree, token: whole } : null;
}
