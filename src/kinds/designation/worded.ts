import { overlaps } from '../../text/span.ts';
import { labelClaims } from '../claims/labels.ts';
import type { DraftItem } from '../item.ts';
import { Fields, readingOf, type View, wordsOf } from '../view.ts';
import { isPublic } from './labels.ts';
import { readDesignations } from './read.ts';

const common =
  /^(?:city|town|village|county|state|district|area|country|nation|agency|bank|company|firm|group|party|school|program|programme|project|site|organi[sz]ation|union)$/u;

/** Designations by their clauses, and those that the words alone show; a side that is only implied is marked so. */
export function readLabelled(view: View): DraftItem[] {
  const found = readDesignations(view);
  const further = labelClaims(view).flatMap(label => {
    const of = view.context.mentionAt(label.party);
    // "is not a party", "was named a city": what everybody is.
    if (
      !of ||
      !isPublic(view, of) ||
      (!/\s/u.test(label.head.trim()) && common.test(label.head)) ||
      found.some(item => overlaps(item.evidence[0]!, label))
    )
      return [];
    const why = 'the text demands or threatens of those so called, and counts the party among them';
    const fields = new Fields(view).set(
      'label',
      label.head,
      readingOf(wordsOf(view, label), label.inferred ? 'framing' : 'label', {
        inferred: label.inferred,
        why: label.inferred ? why : '',
      }),
    );
    fields.set(
      'of',
      of,
      label.inferred
        ? readingOf(wordsOf(view, label.party), 'framing', { inferred: true, why })
        : readingOf(wordsOf(view, label.party), 'label'),
    );
    const by = label.polarity === 'self-declared' || label.polarity === 'denied' ? of : null;
    fields.set('by', label.inferred ? null : by).set('polarity', label.polarity);
    if (!label.inferred) fields.show('of', label.party);
    return [fields.item('designation', label, label.inferred ? 'framing/1' : 'label/1')];
  });
  return [...found, ...further];
}
