import type { Span } from '../../text/span.ts';

/** A span of the text and what it shows: an item's id, its kind, the role of the words. */
export interface Highlight extends Span {
  readonly item: string;
  readonly kind: string;
  readonly role: string;
}

/** A stretch of the text under the same highlights from end to end. */
export interface Segment extends Span {
  readonly over: readonly Highlight[];
}

/**
 * Cuts `[start, end)` wherever a highlight begins or ends, so that overlapping ones can be drawn side by side. The segments cover the
 * range without gap or overlap. Linear in the range's highlights times their greatest depth.
 */
export function segments(range: Span, highlights: readonly Highlight[]): Segment[] {
  const inside = highlights.filter(h => h.start < range.end && h.end > range.start && h.end > h.start);
  const cuts = new Set([range.start, range.end]);
  for (const h of inside) {
    cuts.add(Math.max(h.start, range.start));
    cuts.add(Math.min(h.end, range.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, i) => {
    const end = places[i + 1]!;
    return { start, end, over: inside.filter(h => h.start <= start && h.end >= end) };
  });
}

/** `#120-184` as a span, or null. */
export function spanOf(hash: string): Span | null {
  const [, start, end] = /^#?(\d{1,9})-(\d{1,9})$/.exec(hash) ?? [];
  if (start === undefined || end === undefined || Number(end) <= Number(start)) return null;
  return { start: Number(start), end: Number(end) };
}
