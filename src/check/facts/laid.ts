import type { Span } from '../../text/span.ts';
import { comparableWords } from '../../text/words.ts';
import { align, type Step } from '../quotations/align.ts';
import type { Telling } from './source.ts';

/** A draft's sentence laid word by word into a sentence of the record that is much like it. */
export interface Laid {
  /** What the record has where the draft has this: the words between the neighbours that both have, or null where they are not there. */
  counterpart(span: Span): Span | null;
  /** Single words that stand for each other, with the same neighbours: the draft's and the record's. */
  readonly swaps: readonly Swap[];
}

interface Swap {
  readonly mine: Span;
  readonly theirs: Span;
}

/** From this score on, the order of the words says which answers to which. */
export const layable = 0.75;
/** Words that may stand in the place of an amount or a name. */
const widest = 6;

export function lay(text: string, sentence: Span, telling: Telling): Laid {
  const mine = comparableWords(text.slice(sentence.start, sentence.end));
  const theirs = comparableWords(telling.held.text.slice(telling.start, telling.end));
  const { steps } = align(mine.forms, theirs.forms, 0, theirs.forms.length, () => false);
  const partner = new Int32Array(mine.forms.length).fill(-1);
  for (const step of steps) if (step.kind === 'same') partner[step.quote] = step.record;
  const spanOf = (first: number, last: number): Span => ({
    start: telling.start + theirs.starts[first]!,
    end: telling.start + theirs.ends[last]!,
  });
  return {
    counterpart(span) {
      const within = [...mine.forms.keys()].filter(
        at => mine.starts[at]! + sentence.start < span.end && span.start < mine.ends[at]! + sentence.start,
      );
      const [first] = within;
      if (first === undefined) return null;
      const last = within.at(-1)!;
      const before = first === 0 ? -1 : partner[first - 1]!;
      const after = last === partner.length - 1 ? theirs.forms.length : partner[last + 1]!;
      if ((first > 0 && before < 0) || after < 0) return null;
      const count = after - before - 1;
      return count < 1 || count > widest ? null : spanOf(before + 1, after - 1);
    },
    swaps: steps.flatMap((step, at) =>
      step.kind === 'changed' && isFirm(steps[at - 1]) && isFirm(steps[at + 1])
        ? [
            {
              mine: {
                start: sentence.start + mine.starts[step.quote]!,
                end: sentence.start + mine.ends[step.quote]!,
              },
              theirs: spanOf(step.record, step.record),
            },
          ]
        : [],
    ),
  };
}

/** A neighbour that both have, or the end of the sentence. */
const isFirm = (step: Step | undefined) => step === undefined || step.kind === 'same';
