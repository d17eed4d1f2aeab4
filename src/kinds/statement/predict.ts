import type { Analysis } from '../../language/analysis.ts';
import { withMends } from '../../language/mends.ts';
import type { Span } from '../../text/span.ts';
import { readAttributions } from './attributions.ts';
import { asCounted } from './counted.ts';
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
  const attributions = readAttributions(sceneOf(withMends(analyse(row)))).map(one => ({
    source: one.source ? [pair(withPresentation(row.text, one.source, one.cue))] : [],
    cue: [pair(asCounted(row.text, one.cue))],
    content: one.content.map(pair),
  }));
  return { id: row.id, attributions };
}
