import { overlaps, type Span } from '../../text/span.ts';
import { SPEECH } from './cues.ts';
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
  find(span: Span, test: (found: Span, value: T) => boolean): T | null {
    for (let cell = span.start >> 9; cell <= span.end >> 9; cell++) {
      for (const one of this.#cells.get(cell) ?? []) {
        if (overlaps(one.span, span) && test(one.span, one.value)) return one.value;
      }
    }
    return null;
  }
}

const size = (one: Attribution) => one.content.reduce((sum, span) => sum + span.end - span.start, 0);

/** "admitted in his plea that …": the noun's clause is the verb's. */
function isTold(contents: SpanIndex<Attribution>, one: Attribution): boolean {
  const span = one.content[0]!;
  const same = ({ start, end }: Span, other: Attribution) =>
    other !== one && other.rule !== 'noun' && start === span.start && Math.abs(end - span.end) < 3;
  return one.rule === 'noun' && contents.find(span, same) !== null;
}

const within = (cue: Span, outer: Attribution): boolean =>
  outer.content.some(span => span.start <= cue.start && cue.end <= span.end);

/** "Okafor said that the pier, | she added, | was old": of two cues that each stand in the other's words, the verb that opens a clause. */
const isFirst = (outer: Attribution, one: Attribution): boolean =>
  outer.rule === 'clause' &&
  one.rule === 'fronted' &&
  outer.cue.start < one.cue.start &&
  outer.content.at(-1)!.end > one.cue.end + 1 &&
  (one.source === null || one.source.end <= one.cue.end);

/** "said it shut because, | she said, | it was old": a cue between two parts of another's content, for words of the second. */
const isInserted = (cue: Span, { content }: Attribution, outer: Attribution): boolean =>
  outer.content.some((span, at) => {
    const next = outer.content[at + 1];
    return (
      next !== undefined &&
      span.end <= cue.start &&
      cue.end <= next.start &&
      content.every(({ start, end }) => next.start <= start && end <= next.end)
    );
  });

/** "vetoed the bill because she | said | it was unlawful", "unveiled a boat she said would not sink": a cue within the object of a deed or a wish, which is nobody's words. */
const isBesideDeed = (outer: Attribution, { rule, act, source }: Attribution): boolean =>
  outer.rule === 'object' &&
  (/^(?:decree|feel|plan|want)$/.test(outer.act) || /^(?:roll out|unveil)$/.test(outer.lemma)
    ? rule === 'clause'
    : // "so cross over who backed which bill that | Okafor said, “…”"
      /^(?:endorse|oppose)$/.test(outer.act) && rule === 'direct-speaker-said-quotation') &&
  SPEECH.has(act) &&
  source !== null;

/** "say they believe it is safe, | they also say it leaks": what is told within something ends with it, so that the later cue stands in neither. */
const endsBefore = (contents: SpanIndex<Attribution>, outer: Attribution, { cue }: Attribution): boolean =>
  contents.find(
    outer.cue,
    (span, above) =>
      above !== outer &&
      above.rule === 'clause' &&
      span.start <= outer.cue.start &&
      outer.cue.end <= span.end &&
      span.end <= cue.start &&
      above.content.at(-1)!.end === span.end &&
      above.cue.start < outer.cue.start,
  ) !== null;

/**
 * Puts what lies within another's content there, whichever of the two is longer, and drops the shorter of two readings
 * of one cue.
 */
export function keepOutermost(all: readonly Attribution[]): Layered[] {
  const bySize = all.filter(one => one.content.length > 0).sort((a, b) => size(b) - size(a));
  const contents = new SpanIndex<Attribution>();
  for (const one of bySize) for (const span of one.content) contents.add(span, one);
  const kept = new Map<Attribution, Attribution[]>();
  const cues = new SpanIndex<Attribution>();
  const inner: [Attribution, Attribution][] = [];
  for (const one of bySize) {
    const holds = (span: Span, other: Attribution) =>
      span.start <= one.cue.start &&
      one.cue.end <= span.end &&
      other !== one &&
      !isBesideDeed(other, one) &&
      !endsBefore(contents, other, one) &&
      (!within(other.cue, one) || isFirst(other, one));
    const outer =
      contents.find(one.cue, holds) ??
      contents.find(one.content[0]!, (_, other) => other !== one && isInserted(one.cue, one, other));
    if (outer !== null) inner.push([one, outer]);
    else if (cues.find(one.cue, () => true) === null && !isTold(contents, one)) {
      cues.add(one.cue, one);
      kept.set(one, []);
    }
  }
  const above = new Map(inner);
  for (const [one, first] of inner) {
    let outer: Attribution | undefined = first;
    for (let steps = 0; outer && !kept.has(outer) && steps < 8; steps++) outer = above.get(outer);
    if (outer && kept.has(outer)) kept.get(outer)!.push(one);
  }
  return [...kept].map(([one, below]) => ({ ...one, inner: below }));
}
