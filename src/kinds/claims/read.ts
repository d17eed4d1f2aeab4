import { overlapping } from '../../text/overlapping.ts';
import { contains, type Span } from '../../text/span.ts';
import type { DraftItem } from '../item.ts';
import type { View } from '../view.ts';
import { actClaims } from './acts.ts';
import { partiesIn } from './around.ts';
import type { Claim } from './claim.ts';
import { figureClaims } from './figures.ts';
import { labelClaims } from './labels.ts';
import { tallyClaims } from './tallies.ts';

/** Kinds whose items can tell a claim of each type, the aptest first. */
const tellers: Readonly<Record<Claim['type'], readonly string[]>> = {
  act: ['event', 'letter', 'case', 'demand', 'answer', 'stake', 'statement'],
  figure: ['figure'],
  label: ['designation', 'statement', 'answer', 'letter', 'stake', 'event'],
};

/**
 * What a document tells, clause by clause, in the form in which accounts are compared; each with the item that tells it.
 * Claims that name a private person are left out: `isPrivate` says whether a span names one.
 */
export function readClaims(
  view: View,
  items: readonly DraftItem[],
  isPrivate: (span: Span) => boolean,
): Claim[] {
  const people = view.analysis.names.filter(name => name.type === 'person' && isPrivate(name));
  const labels = labelClaims(view).map(({ party, ...claim }) => ({
    ...claim,
    parties: partiesIn(view, party),
  }));
  const claims = [...actClaims(view), ...figureClaims(view, items), ...tallyClaims(view), ...labels];
  const tellable = placesByKind(items);
  return claims
    .filter(claim => claim.type !== 'act' || !overlapping(people, claim).some(name => contains(claim, name)))
    .map(claim => ({ ...claim, item: claim.item ?? itemFor(claim, items, tellable) }))
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.type < b.type ? -1 : 1));
}

/** Where an item stands, and its place among the items. */
type Placed = Span & { readonly index: number };

function placesByKind(items: readonly DraftItem[]): ReadonlyMap<string, readonly Placed[]> {
  const places = items.map(({ kind, evidence }, index) => ({
    kind,
    index,
    start: evidence[0]!.start,
    end: evidence[0]!.end,
  }));
  return Map.groupBy(places, ({ kind }) => kind);
}

function itemFor(
  claim: Claim,
  items: readonly DraftItem[],
  placed: ReadonlyMap<string, readonly Placed[]>,
): number | null {
  const near = (kind: string) => overlapping(placed.get(kind) ?? [], claim);
  const own = near('designation').find(
    ({ index, start, end }) =>
      claim.type === 'label' &&
      start === claim.start &&
      end === claim.end &&
      items[index]!.fields.polarity === claim.polarity &&
      (items[index]!.readings.of?.text ?? '').toLowerCase().replace(/^the /u, '') === claim.names.join(' '),
  );
  if (own) return own.index;
  const difference = ({ start, end }: Span) => Math.abs(end - start - (claim.end - claim.start));
  for (const kind of claim.tally ? ['event'] : tellers[claim.type]) {
    const [best] = near(kind)
      .filter(place => kind !== 'statement' || contains(place, claim))
      .sort((a, b) => difference(a) - difference(b) || a.index - b.index);
    if (best) return best.index;
  }
  return null;
}
