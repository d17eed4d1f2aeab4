import type { Quantity } from '../analysis.ts';
import { findQuantities } from './quantities.ts';

/** One row of a figures kit; only what it says of the text is looked at. */
export interface FigureRow {
  readonly id: string;
  readonly text: string;
}

export interface PredictedFigure {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly value?: number | string;
  readonly low?: number;
  readonly high?: number;
  readonly unit?: string;
  readonly currency?: string;
}

/** The figures of one text in the kits' prediction form: kind, value or bounds, unit, currency; spans with the qualifier. */
export function predictFigures(row: FigureRow): { id: string; figures: PredictedFigure[] } {
  return { id: row.id, figures: findQuantities({ text: row.text }).flatMap(figures) };
}

/** Qualifiers that the kits leave outside the amount. */
const APART = new Set(['record', 'only', 'exactly', 'total', 'another', 'average', 'estimated']);

/** "more than thirty years old" is an age, and an open range. */
function figures(q: Quantity): PredictedFigure[] {
  const one = figure(q);
  return q.kind === 'age' && (q.low !== null || q.high !== null) ? [one, { ...one, kind: 'range' }] : [one];
}

function figure(q: Quantity): PredictedFigure {
  const wide = q.qualifierSpan && (q.kind === 'range' || !APART.has(q.qualifier ?? ''));
  const unit = q.kind === 'money' && q.per ? `${q.unit ?? q.currency ?? ''} per ${q.per}`.trim() : q.unit;
  const value = q.position ?? q.value;
  return {
    start: wide ? Math.min(q.start, q.qualifierSpan!.start) : q.start,
    end: wide ? Math.max(q.end, q.qualifierSpan!.end) : q.end,
    kind: q.kind,
    ...(value !== null && { value }),
    ...(q.low !== null && { low: q.low }),
    ...(q.high !== null && { high: q.high }),
    ...(unit && { unit }),
    ...(q.currency && { currency: q.currency }),
  };
}
