import type { Quantity, QuantityKind } from '../analysis.ts';
import type { Numeral } from './numeral.ts';
import type { Piece } from './pieces.ts';

/** What a way of saying an amount looks at. */
export interface Context {
  readonly text: string;
  readonly p: readonly Piece[];
  /** Numbers that this text uses as names ("737" after "Boeing 737"). */
  readonly designators: ReadonlySet<string>;
}

/** An amount before its qualifier and its bounds are read: pieces `[first, next)`. */
export interface Found {
  readonly first: number;
  readonly next: number;
  readonly kind: QuantityKind;
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly unit?: string | null;
  readonly currency?: string | null;
  /** "a day" in "500,000 barrels a day". */
  readonly per?: string;
  /** The magnitude the number ends in, handed to the other end of a range ("3 to 4 billion"). */
  readonly scale: number;
  readonly rule: string;
  /** Rank counted from the end or from here: `end+0` for "last", `current+1` for "next". */
  readonly position?: string;
}

/** An example of a way of saying: the text and what it holds; an empty list is a refusal. */
interface Example {
  readonly text: string;
  readonly finds: readonly Partial<Quantity>[];
}

/** One way of saying an amount, with its examples and refusals. */
export interface Way {
  readonly name: string;
  /** Reads the amount whose number is given; null leaves it to the next way. */
  readonly read: (context: Context, numeral: Numeral) => Found | null;
  readonly examples: readonly Example[];
}

/** True if no white space parts piece `i` from the one before. */
export function glued(p: readonly Piece[], i: number): boolean {
  return p[i] !== undefined && !p[i]!.gap;
}
