import type { TimeExpression } from '../../language/analysis.ts';
import type { Span } from '../../text/span.ts';

/** What one mention of a court matter tells. */
export interface Sighting {
  readonly sentence: number;
  /** The words that name the case ("Pell v. Marsh"), or null. */
  readonly name: Span | null;
  readonly plaintiffs: readonly Span[];
  readonly defendants: readonly Span[];
  readonly filed: TimeExpression | null;
  readonly court: Span | null;
  readonly docketNumber: string | null;
  readonly about: Span | null;
  readonly counsel: readonly Span[];
  /** Refers back ("the suit"), and so joins the latest matter it does not contradict. */
  readonly back: boolean;
  /** Tells only who represents whom: it joins a matter told of elsewhere, and makes none. */
  readonly attached: boolean;
}

export const nothing: Omit<Sighting, 'sentence'> = {
  name: null,
  plaintiffs: [],
  defendants: [],
  filed: null,
  court: null,
  docketNumber: null,
  about: null,
  counsel: [],
  back: false,
  attached: false,
};
