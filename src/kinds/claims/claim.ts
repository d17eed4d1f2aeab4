import type { Span } from '../../text/span.ts';

/**
 * One thing that a text tells, in the form in which it is set against another text's: which words it is about, whether it is
 * affirmed or denied, when. Words are lemmas in lower case, sorted; numbers, dates and words without content are left out.
 */
export interface Claim extends Span {
  /** `act`: somebody did something; `figure`: a number; `label`: what a party is called. */
  readonly type: 'act' | 'figure' | 'label';
  /** The act's verb, what is counted (last word), or the label. */
  readonly head: string;
  /** The verb of the clause that a figure stands in; '' otherwise. */
  readonly act: string;
  /** What it is about, beside the head. */
  readonly words: readonly string[];
  /** Those of `words` that belong to proper names. */
  readonly names: readonly string[];
  /** The one who acts; empty where the text does not say. */
  readonly who: readonly string[];
  readonly polarity: 'asserted' | 'denied' | 'self-declared';
  /** EDTF, by the claim's own words. */
  readonly date: string | null;
  /** True where the text only implies it. */
  readonly inferred: boolean;
  /** True for an act with a number in it, which may be one of many. */
  readonly counted?: boolean;
  /** Index of the item of this document that tells it, or null. */
  readonly item: number | null;
}
