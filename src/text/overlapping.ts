import { contains, overlaps, type Span } from './span.ts';

/** A list's spans by their starts, each with its place in the list. */
interface Index {
  readonly places: Uint32Array;
  /** For each, how far it and those before it reach. */
  readonly reach: Uint32Array;
}

const indexes = new WeakMap<readonly Span[], Index>();

/**
 * The spans of a document's list that share a code unit with the given one, in the list's order, without a look at all of
 * them. The list is indexed once, so it must not change any more.
 */
export function overlapping<T extends Span>(spans: readonly T[], span: Span): T[] {
  return placesIn(spans, span).map(place => spans[place]!);
}

/** The place of the list's first span that holds a given one, which is not empty; -1 if none does. */
export function placeAround(spans: readonly Span[], span: Span): number {
  return placesIn(spans, span).find(place => contains(spans[place]!, span)) ?? -1;
}

/** The places of the list's spans that share a code unit with the given one. */
export function placesIn(spans: readonly Span[], span: Span): number[] {
  const { places, reach } = indexOf(spans);
  const found: number[] = [];
  for (let at = firstBehind(reach, span.start); at < places.length; at++) {
    const one = spans[places[at]!]!;
    if (one.start >= span.end) break;
    if (overlaps(one, span)) found.push(places[at]!);
  }
  return found.length > 1 ? found.sort((a, b) => a - b) : found;
}

/** Of spans that follow each other, such as a document's sentences, the place of the one that holds an offset; -1 between two. */
export function placeHolding(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (offset < spans[middle]!.start) high = middle - 1;
    else if (offset >= spans[middle]!.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

function indexOf(spans: readonly Span[]): Index {
  let index = indexes.get(spans);
  if (!index) {
    const places = Uint32Array.from(spans.keys()).sort((a, b) => spans[a]!.start - spans[b]!.start || a - b);
    let furthest = 0;
    const reach = places.map(place => {
      furthest = Math.max(furthest, spans[place]!.end);
      return furthest;
    });
    index = { places, reach };
    indexes.set(spans, index);
  }
  return index;
}

/** The first place from which on something ends behind the offset. */
function firstBehind(reach: Uint32Array, offset: number): number {
  let low = 0;
  let high = reach.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reach[middle]! > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
