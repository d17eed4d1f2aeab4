import type { Span } from '../../text/span.ts';

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
