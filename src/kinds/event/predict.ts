import type { Analysis } from '../../language/analysis.ts';
import { mended } from '../../language/mends/mends.ts';
import { eventsIn } from './read.ts';

/** One line of the events kit's prediction form; offsets in UTF-16 code units. */
export interface EventsPrediction {
  readonly id: string;
  readonly events: readonly {
    readonly type: string;
    readonly actor: readonly { start: number; end: number }[];
    readonly target: readonly { start: number; end: number }[];
  }[];
}

/** The events of one text in the kit's form. */
export function predictEvents(id: string, analysis: Pick<Analysis, 'sentences'>): EventsPrediction {
  const events = analysis.sentences.flatMap((sentence, index) =>
    eventsIn(mended(sentence, []), index).map(found => ({
      type: found.type,
      actor: found.actors.map(({ start, end }) => ({ start, end })),
      target: found.targets.map(({ start, end }) => ({ start, end })),
    })),
  );
  return { id, events };
}
