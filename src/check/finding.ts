import type { Span } from '../text/span.ts';

/** What can be found; each is described, with an example, in docs/check.md. */
export const codes = [
  'misquoted',
  'misattributed',
  'quote-not-found',
  'quote-cut',
  'wrong-figure',
  'disputed-figure',
  'wrong-date',
  'wrong-name',
  'wrong-office',
  'disputed-designation',
  'claim-as-fact',
  'copied',
  'single-source',
  'unsupported',
] as const;

export type Code = (typeof codes)[number];
export type Severity = 'error' | 'warning' | 'note';

/** The record's words behind a finding. `side` tells whose account they are, where accounts differ. */
export interface Words extends Span {
  readonly document: string;
  readonly path: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly text: string;
  readonly side: string | null;
}

/** One place where a quotation's words and the record's part: the draft's words (with their place) and the record's, either of which may be empty. */
export interface Difference extends Span {
  readonly draft: string;
  readonly record: string;
}

/** Something to look at in a draft. Offsets are UTF-16 code units of the draft's text. */
export interface Finding extends Span {
  readonly code: Code;
  readonly severity: Severity;
  /** The draft's words there. */
  readonly text: string;
  readonly message: string;
  /** What to write instead of `text`, where the record's words say it; null where it takes a person. */
  readonly fix: string | null;
  readonly evidence: readonly Words[];
  readonly differences?: readonly Difference[];
  /** Stays the same while the words stay, wherever in the draft they move. */
  readonly fingerprint: string;
  /** The reason given for passing over it. */
  readonly suppressed?: string;
  /** True where a baseline already had it. */
  readonly known?: true;
}

/** `not checkable`: a question, a greeting, an opinion or a sentence with nothing that a record could hold. */
export type Verdict = 'supported' | 'differing' | 'disputed' | 'not on record' | 'not checkable';

export const verdicts: readonly Verdict[] = [
  'supported',
  'differing',
  'disputed',
  'not on record',
  'not checkable',
];

export interface CheckedSentence extends Span {
  readonly verdict: Verdict;
  /** Where the record says it; empty where it does not. */
  readonly evidence: readonly Words[];
}

/** A draft held against a record. */
export interface Report {
  readonly findings: readonly Finding[];
  readonly sentences: readonly CheckedSentence[];
  readonly counts: { readonly [verdict in Verdict]: number };
  /** The draft's text, to which all offsets belong. */
  readonly text: string;
}

/** A finding before it is given its words and fingerprint. */
export type Found = Omit<Finding, 'text' | 'fingerprint'>;
