import { contains, type Span } from '../../text/span.ts';
import type { DraftItem, MentionRef, Reading } from '../item.ts';
import { standingFor } from '../parties.ts';
import { bare } from '../phrases.ts';
import { Fields, partyOf, readingOf, timesOf, type View, wordsOf } from '../view.ts';
import { isPublic, labelWords } from './labels.ts';

export type Polarity = 'asserted' | 'denied' | 'self-declared' | 'undetermined';

/** A label put on a party. `head` is the label's noun. */
export interface Labelled {
  readonly sentence: number;
  readonly label: Span;
  readonly of: readonly Span[];
  readonly by: Span | null;
  readonly polarity: Polarity;
  readonly rule: string;
  /** True if the words themselves say that this is a label; the others count only for labels so known. */
  readonly sure: boolean;
}

/** The designations of one label: one for each place, body or programme that it is put on. */
export function designationFrom(view: View, one: Labelled): DraftItem[] {
  const parties = one.of.flatMap(span => labelledBy(view, span));
  return parties.map(({ span: party, ref, reading }) => {
    const fields = new Fields(view).words('label', bare(view, one.label));
    if (reading) fields.set('of', ref, reading).show('of', party);
    else fields.party('of', party);
    fields.party('by', one.by);
    fields
      .set('label', labelWords(view, one.label))
      .set('polarity', one.polarity, one.rule === 'is' ? undefined : readingOf(one.rule, one.rule));
    const clause = view.clauses[one.sentence]!.filter(found => contains(found.whole, one.label)).sort(
      (a, b) => a.whole.end - a.whole.start - (b.whole.end - b.whole.start),
    )[0];
    const since =
      clause && /^(?:become|be)$/u.test(clause.lemma)
        ? timesOf(view, clause).find(
            time =>
              /\bsince\b/iu.test(view.analysis.text.slice(Math.max(0, time.start - 8), time.start)) ||
              clause.lemma === 'become',
          )
        : undefined;
    fields.date('since', since);
    return fields.item('designation', view.analysis.sentences[one.sentence]!, `designation-${one.rule}/1`);
  });
}

interface Party {
  readonly span: Span;
  readonly ref: MentionRef;
  /** Where the words themselves name somebody else or nobody. */
  readonly reading: Reading | null;
}

/** The places, bodies and programmes that a phrase stands for; "we" is the place or body of the speaker's office. */
function labelledBy(view: View, span: Span): Party[] {
  const { value, reading } = partyOf(view, span);
  if (value && isPublic(view, value))
    return [{ span, ref: value, reading: view.context.mentionAt(span) ? null : reading }];
  if (value) {
    const office = view.context.officeOf(value);
    const own = /^(?:we|us)$/iu.test(wordsOf(view, span));
    return own && isPublic(view, office) ? [{ span, ref: office, reading }] : [];
  }
  const standing = standingFor(view, span);
  return (standing?.parties ?? [])
    .filter(ref => isPublic(view, ref))
    .map(ref => ({
      span,
      ref,
      reading: readingOf(wordsOf(view, span), standing!.rule, { inferred: true, why: standing!.why }),
    }));
}
