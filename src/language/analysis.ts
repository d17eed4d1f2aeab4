import type { Block } from '../sources/source.ts';
import type { Quotation } from '../text/quotation.ts';
import type { Span } from '../text/span.ts';

/** A word as Universal Dependencies splits it ("don't" is two). Offsets are into the document's text. */
export interface Token extends Span {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index of the head within the sentence, -1 for the root. */
  readonly head: number;
  readonly deprel: string;
  /** True where the parsers disagree on the arc. */
  readonly unsure: boolean;
}

export interface Sentence extends Span {
  /** Index of the block the sentence stands in. */
  readonly block: number;
  readonly tokens: readonly Token[];
}

export type NameType = 'person' | 'body' | 'place' | 'law' | 'programme';

/** A proper name in the text, without article or title. */
export interface Name extends Span {
  readonly type: NameType;
  /** A finer type where the words allow: agency, court, company, city, county, state, country ... */
  readonly subtype: string | null;
  readonly sentence: number;
  /** Token indices within the sentence, `last` inclusive. */
  readonly first: number;
  readonly last: number;
  /** The title or office written before or beside it ("Attorney General", "Mayor"), if any. */
  readonly title: Span | null;
  /** The family name that is written behind another name only: "Ana | and Tom Reyes", "Mr | and Mrs Reyes". */
  readonly family?: string;
}

/** Names, noun phrases and pronouns of one document that stand for the same thing. */
export interface Chain {
  readonly type: NameType | null;
  readonly mentions: readonly Mention[];
}

export interface Mention extends Span {
  readonly form: 'name' | 'nominal' | 'pronoun';
  readonly sentence: number;
  /** Index into `names` when the mention is a name. */
  readonly name: number | null;
  /** Chains that fit equally well when the mention was left open; empty otherwise. */
  readonly candidates: readonly number[];
}

/** A time expression with its TIMEX3 value and, where it names a date, its EDTF form. */
export interface TimeExpression extends Span {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value: `2017-11-15`, `P3M`, `PRESENT_REF`, `XXXX-WXX-1` ... */
  readonly value: string;
  readonly mod: string | null;
  /** EDTF, or null for what names no date (durations, sets, vague references, unresolved relatives). */
  readonly date: string | null;
  /** The small named rule that read it. */
  readonly rule: string;
  /** What a relative expression was resolved against ("published 2018-07-12"), or null. */
  readonly anchor: string | null;
  readonly relative: boolean;
  /** Values that remain possible when the expression was left open; empty otherwise. */
  readonly candidates: readonly string[];
  /** Set where the words make it a deadline, or a period that runs from or to something. */
  readonly deadline?: Deadline;
  /** EDTF of the whole where this is one end of "from March to May 2017". */
  readonly interval?: string;
}

/** A limit on when something may or must be done: "by June 30", "within 30 days of the letter", "48 hours before release". */
export interface Deadline {
  /** The words for what the limit runs from or to; null where it runs from the text itself, or the date stands alone. */
  readonly trigger: Span | null;
  /** ISO 8601 duration, or null where the limit is a date. */
  readonly limit: string | null;
  /**
   * `by`, `before`, `until`: the last moment; `within`: a length counted from the trigger; `after`, `from`: the first
   * moment (for a length, counted from the trigger).
   */
  readonly bound: 'by' | 'within' | 'after' | 'from' | 'before' | 'until';
  /** True where only business days count. */
  readonly businessDays: boolean;
}

export type QuantityKind = 'number' | 'percent' | 'money' | 'dimension' | 'ordinal' | 'age' | 'range';

/** An amount, count, share or rate. `low` and `high` bound a range or a one-sided amount. */
export interface Quantity extends Span {
  readonly kind: QuantityKind;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** `more than`, `at least`, `about`, `up to`, `record` ... as the text has it, in normal form; null for plain. */
  readonly qualifier: string | null;
  readonly unit: string | null;
  /** ISO 4217 code for money. */
  readonly currency: string | null;
  readonly rule: string;
  /** The words of the qualifier, where it stands outside the amount's own span. */
  readonly qualifierSpan?: Span;
  /** What the amount is a rate of, as said beside it: `day` in "500,000 barrels a day", `100000` in "23 per 100,000". */
  readonly per?: string;
  /** A rank counted from the end or from here: `end+0` for "last", `current+1` for "next". */
  readonly position?: string;
}

/** One document's analysis: all that the readers of the kinds may look at. */
export interface Analysis {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Publication date (EDTF) or null; expressions of an undated document stay relative. */
  readonly published: string | null;
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
  readonly chains: readonly Chain[];
  readonly quotations: readonly Quotation[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
}
