import type { Span } from './span.ts';

/** A stretch between quotation marks. The span takes in the marks, `inner` leaves them out. */
export interface Quotation extends Span {
  readonly inner: Span;
  /** The marks as written; `close` is null where the newspaper leaves a paragraph open because the next goes on. */
  readonly open: string;
  readonly close: string | null;
  /** Index (in the list of quotations) of the one that this continues from the paragraph before, or null. */
  readonly continues: number | null;
  /** 0 for an outer quotation, 1 for one within it ... */
  readonly depth: number;
}
