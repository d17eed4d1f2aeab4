import { overlaps } from '../../text/span.ts';
import { labelClaims } from '../claims/labels.ts';
import type { DraftItem, MentionRef } from '../item.ts';
import { isLoneName } from '../offices.ts';
import { Fields, readingOf, type View, wordsOf } from '../view.ts';
import { isPublic } from './labels.ts';
import { readDesignations } from './read.ts';

const common =
  /^(?:city|town|village|county|state|district|area|country|nation|agency|bank|company|firm|group|party|school|program|programme|project|site|organi[sz]ation|union)$/u;

/** "Stavely is not a “non-sharing jurisdiction”": one word that was taken for a person, where the label is a place's. */
const isUnknownTown = (view: View, of: MentionRef, head: string): boolean =>
  isLoneName(view.context.nameOf(of)) &&
  view.context.titlesOf(of).length === 0 &&
  /\b(?:city|cities|town|village|county|state|district|haven|jurisdiction|community|municipality|territory|authority|region)s?$/iu.test(
    head.trim(),
  );

/** Designations by their clauses, and those that the words alone show; a side that is only implied is marked so. */
export function readLabelled(view: View): DraftItem[] {
  const found = readDesignations(view);
  const further = labelClaims(view).flatMap(label => {
    const of = view.context.mentionAt(label.party);
    // "is not a party", "was named a city": what everybody is.
    if (
      !of ||
      !(isPublic(view, of) || isUnknownTown(view, of, label.head)) ||
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
