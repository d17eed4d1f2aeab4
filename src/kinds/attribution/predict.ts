import type { Analysis } from '../../language/analysis.ts';
import { withMends } from '../../language/mends/mends.ts';
import type { Span } from '../../text/span.ts';
import { readAttributions } from './attributions.ts';
import { asCounted, feltInCue } from './counted.ts';
import { withPresentation } from './presented.ts';
import { sceneOf } from './scene.ts';

/** A row of the attribution kit, without its answers. */
export interface AttributionRow {
  readonly id: string;
  readonly publisher: string;
  readonly published: string;
  readonly title: string;
  readonly text: string;
}

type Pair = readonly [start: number, end: number];

export interface AttributionPrediction {
  readonly id: string;
  readonly attributions: readonly {
    readonly source: Pair[];
    readonly cue: Pair[];
    readonly content: Pair[];
  }[];
}

const pair = ({ start, end }: Span): Pair => [start, end];

/** Sources, cues and contents as the attribution kit asks for them; attitudes and plans are among them. */
export function predictAttribution(
  row: AttributionRow,
  analyse: (row: AttributionRow) => Analysis,
): AttributionPrediction {
  const attributions = readAttributions(sceneOf(withMends(analyse(row)))).map(one => {
    const [cue, content] = feltInCue(row.text, asCounted(row.text, one.cue), one.content);
    return {
      source: one.source ? [pair(withPresentation(row.text, one.source, one.cue))] : [],
      cue: [pair(cue)],
      content: content.map(pair),
    };
  });
  return { id: row.id, attributions };
}
