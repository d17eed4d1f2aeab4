import { findTimes } from './times.ts';

/** One line of a kit's input; what else the line holds is not read. */
export interface TimeRow {
  readonly id: string;
  readonly text: string;
  readonly published?: string | null;
}

export interface TimePrediction {
  readonly id: string;
  readonly times: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly value: string;
  }[];
}

/** Reads one row of a time kit and gives its prediction. Offsets are UTF-16 code units, end exclusive. */
export function predictTimes(row: TimeRow): TimePrediction {
  const times = findTimes({ text: row.text, published: row.published ?? null });
  return { id: row.id, times: times.map(({ start, end, type, value }) => ({ start, end, type, value })) };
}
