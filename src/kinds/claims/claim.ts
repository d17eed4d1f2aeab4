import type { Span } from '../../text/span.ts';

/** Somebody or something that a claim names or means. */
export interface Party {
  readonly name: string;
  readonly words: readonly string[];
}

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
  /** Content words of the sentences around it, in which another text may tell what this one's clause leaves out. Figures only. */
  readonly around?: readonly string[];
  /** What narrows down the counted noun: `special` of "special teachers", `elderly` of "homes for the elderly". */
  readonly narrowed?: readonly string[];
  /** What a number is for each of, or spread over: "a year", "over three years"; '' for most. */
  readonly rate?: string;
  /** True where the number is of a plan: "will buy for", "would cost", "agreed to pay". */
  readonly planned?: boolean;
  /** Nouns with a definite article that say within what: "in the trial", "during the strike". */
  readonly within?: readonly string[];
  /** The same, with any article: "in a trial last autumn". */
  readonly scenes?: readonly string[];
  /** A vote's outcome, the larger number first: "5–2"; "0" as the second number for a unanimous one. */
  readonly tally?: string;
  /** Offset of the sentence it stands in. */
  readonly sentence?: number;
  /** Those named or meant in it: their name in this document, and the words by which it calls them. */
  readonly parties?: readonly Party[];
  /** Index of the item of this document that tells it, or null. */
  readonly item: number | null;
}
