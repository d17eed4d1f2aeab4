import type { Quantity, TimeExpression } from '../../language/analysis.ts';
import type { Span } from '../../text/span.ts';
import { timeRelation } from './dates.ts';
import { type Laid, lay, layable } from './laid.ts';
import { isTold, type Matter, namedOf } from './matter.ts';
import { readSentence } from './reading.ts';
import type { Telling } from './source.ts';

/** A sentence of the record beside one of the draft, close enough for their amounts and dates to be compared. */
export interface Near {
  readonly telling: Telling;
  /** False where their names say that they tell of different matters. */
  readonly sameMatter: boolean;
  /** True where they say enough, too, for a number or date of the one to answer the other's. */
  readonly answers: boolean;
  /** The one laid into the other, where they are much alike. */
  readonly laid: Laid | null;
  /** True where both name a day, month or year, and the same one. */
  readonly dated: boolean;
  /** The draft's amounts in the sentence. */
  readonly amounts: readonly Quantity[];
  /** Whose amount it is: the name that stands before it with no other amount between, as a stem; null where none does. */
  ownerOf(amount: Span, others: readonly Span[]): string | null;
  theirOwnerOf(amount: Span, others: readonly Span[]): string | null;
}

export function nearOf(
  text: string,
  matter: Matter,
  sentence: Span,
  telling: Telling,
  amounts: readonly Quantity[],
  times: readonly TimeExpression[],
): Near {
  const theirTimes = times.length > 0 ? readSentence(telling.held, telling).times : [];
  const sameMatter = matter.isSame(sentence, telling);
  return {
    sameMatter,
    answers: sameMatter && isTold(telling),
    dated: times.some(one => theirTimes.some(other => timeRelation(one, other) === 'agree')),
    telling,
    laid: telling.score >= layable ? lay(text, sentence, telling) : null,
    amounts,
    ownerOf: (amount, others) => owner(matter.named(sentence), amount, others),
    theirOwnerOf: (amount, others) => owner(namedOf(telling), amount, others),
  };
}

/** "Clinton 44 percent to Trump’s 37 percent": each has the name that stands right before it. */
function owner(
  names: readonly (Span & { readonly stem: string })[],
  amount: Span,
  others: readonly Span[],
): string | null {
  const last = names.findLast(one => one.end <= amount.start);
  if (!last || others.some(one => one.start > last.start && one.end <= amount.start)) return null;
  return last.stem;
}
