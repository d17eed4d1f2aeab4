import { decisionsWhere, isUndone } from '../decisions.ts';
import type { Difference } from '../questions/differences.ts';
import type { Store } from '../sqlite.ts';

type Decided = Pick<Difference, 'status' | 'reason' | 'decision'>;

/**
 * What people decided on differences. A decision is kept by the words of the sides: it holds for the difference of that type of which
 * two sides or more have words where the decision's words stand now. The last one counts.
 */
export function statusesOf(store: Store, differences: readonly Difference[]): Map<string, Decided> {
  const found = new Map<string, Decided>();
  for (const decision of decisionsWhere(store, "d.action = 'difference'")) {
    const { target, value } = decision;
    if (target.of !== 'difference' || isUndone(store, decision.id)) continue;
    const places = store.all<{ document: string; start: number; end: number }>(
      `SELECT document, start, "end" FROM places WHERE decision = ? AND state = 'held'`,
      decision.id,
    );
    const hit = differences.find(
      one =>
        one.type === target.type &&
        one.sides.filter(side =>
          side.evidence.some(words =>
            places.some(
              place =>
                place.document === words.document && place.start < words.end && words.start < place.end,
            ),
          ),
        ).length >= 2,
    );
    if (hit)
      found.set(hit.id, {
        status: value.value as Difference['status'],
        reason: decision.why || hit.reason,
        decision: decision.id,
      });
  }
  return found;
}
