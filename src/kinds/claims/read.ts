import { contains, overlaps, type Span } from '../../text/span.ts';
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
  return claims
    .filter(claim => claim.type !== 'act' || !people.some(name => contains(claim, name)))
    .map(claim => ({ ...claim, item: claim.item ?? itemFor(claim, items) }))
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.type < b.type ? -1 : 1));
}

function itemFor(claim: Claim, items: readonly DraftItem[]): number | null {
  const own = items.findIndex(
    item =>
      claim.type === 'label' &&
      item.kind === 'designation' &&
      item.evidence[0]!.start === claim.start &&
      item.evidence[0]!.end === claim.end &&
      item.fields.polarity === claim.polarity &&
      (item.readings.of?.text ?? '').toLowerCase().replace(/^the /u, '') === claim.names.join(' '),
  );
  if (own >= 0) return own;
  for (const kind of claim.tally ? ['event'] : tellers[claim.type]) {
    const fitting = items.flatMap((item, index) => {
      const place = item.evidence[0]!;
      const fits = item.kind === 'statement' ? contains(place, claim) : overlaps(place, claim);
      return item.kind === kind && fits
        ? [{ index, size: Math.abs(place.end - place.start - (claim.end - claim.start)) }]
        : [];
    });
    fitting.sort((a, b) => a.size - b.size || a.index - b.index);
    if (fitting[0]) return fitting[0].index;
  }
  return null;
}
