import { overlaps, type Span } from '../../text/span.ts';
import { comparableWords } from '../../text/words.ts';
import type { Found } from '../finding.ts';
import type { Holdings } from '../holdings.ts';
import type { Near } from './near.ts';

/** From this score on, a number that is neither amount nor date by its reader is compared by its place alone. */
const muchAlike = 0.85;
const month =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)$/u;

/** Numbers that stand in the place of another in a sentence that is otherwise the record's: "part 5 of 3", "the 132 winner-take-all primary". */
export function numberFindings(
  holdings: Holdings,
  text: string,
  near: readonly Near[],
  read: readonly Span[],
): Found[] {
  const [best] = near;
  if (!best?.laid || !best.answers || best.telling.score < muchAlike) return [];
  const { held } = best.telling;
  return best.laid.swaps.flatMap(({ mine, theirs }): Found[] => {
    const [draft, record] = [text.slice(mine.start, mine.end), held.text.slice(theirs.start, theirs.end)];
    if (!/^\d/u.test(draft) || !/^\d/u.test(record) || Number(draft) === Number(record)) return [];
    if (read.some(one => overlaps(one, mine))) return [];
    const before = comparableWords(text.slice(Math.max(0, mine.start - 12), mine.start)).forms.at(-1) ?? '';
    return [
      {
        code: month.test(before) ? 'wrong-date' : 'wrong-figure',
        severity: 'error',
        ...mine,
        message: `differs from the record, which has “${record}”`,
        fix: record,
        evidence: [holdings.evidence(held, best.telling)],
      },
    ];
  });
}
