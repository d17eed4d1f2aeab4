import type { Claim } from '../../kinds/claims/claim.ts';
import type { FieldValue, Reality } from '../../kinds/item.ts';

type AccountType = Claim['type'] | 'quote' | 'case';

/** A claim on record, a quotation, or a suit with its docket number: what one document tells, ready to be set against what another tells. */
export interface Account extends Omit<Claim, 'type' | 'item' | 'parties'> {
  readonly id: string;
  readonly document: string;
  readonly type: AccountType;
  /** Id of the item that tells it, or null. */
  readonly item: string | null;
  readonly kind: string | null;
  /** Those named or meant in it, by their mentions; null for a name that is no mention of its document. */
  readonly parties?: readonly { readonly mention: string | null; readonly words: readonly string[] }[];
  /** The words at its place. */
  readonly text: string;
  /** Value, bounds, qualifier and unit of a figure. */
  readonly fields: { readonly [name: string]: FieldValue };
  /** Whose account it is: a name, `outlet`, or null. */
  readonly voice: string | null;
  readonly reality: Reality | null;
  readonly published: string | null;
  /** The other numbers of a figure's sentence: a text that gives both contradicts neither. */
  readonly beside: readonly number[];
  /** Comparable words of a quotation. */
  readonly said: readonly string[];
}
