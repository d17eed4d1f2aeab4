import { overlaps, type Span } from '../../text/span.ts';
import type { Attribution } from './scene.ts';

/** An attribution, and those that stand within its content. */
export interface Layered extends Attribution {
  readonly inner: readonly Attribution[];
}

/** Spans by the stretch of text they touch, so that what overlaps a span is found without looking at all of them. */
export class SpanIndex<T> {
  readonly #cells = new Map<number, { span: Span; value: T }[]>();

  add(span: Span, value: T): void {
    for (let cell = span.start >> 9; cell <= span.end >> 9; cell++) {
      const here = this.#cells.get(cell);
      if (here) here.push({ span, value });
      else this.#cells.set(cell, [{ span, value }]);
    }
  }

  /** The first value added whose span overlaps the given one and passes the test. */
  find(span: Span, test: (found: Span) => boolean): T | null {
    for (let cell = span.start >> 9; cell <= span.end >> 9; cell++) {
      for (const one of this.#cells.get(cell) ?? []) {
        if (overlaps(one.span, span) && test(one.span)) return one.value;
      }
    }
    return null;
  }
}

const size = (one: Attribution) => one.content.reduce((sum, span) => sum + span.end - span.start, 0);

/** Puts what lies within another's content there, and drops the shorter of two readings of one cue. */
export function keepOutermost(all: readonly Attribution[]): Layered[] {
  const bySize = all.filter(one => one.content.length > 0).sort((a, b) => size(b) - size(a));
  const kept: { one: Attribution; inner: Attribution[] }[] = [];
  const contents = new SpanIndex<number>();
  const cues = new SpanIndex<number>();
  for (const one of bySize) {
    const outer = contents.find(one.cue, span => span.start <= one.cue.start && one.cue.end <= span.end);
    if (outer !== null) kept[outer]!.inner.push(one);
    else if (cues.find(one.cue, () => true) === null) {
      for (const span of one.content) contents.add(span, kept.length);
      cues.add(one.cue, kept.length);
      kept.push({ one, inner: [] });
    }
  }
  return kept.map(({ one, inner }) => ({ ...one, inner }));
}
