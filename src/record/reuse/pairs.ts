import { findQuotations } from '../../text/quotation.ts';
import {
  type Comparable,
  comparableText,
  type Overlap,
  overlap,
  type ReuseLabel,
  reuseLabel,
  runLength,
} from '../../text/reuse.ts';
import { furnitureFrom, linesOf, markFurniture } from './furniture.ts';

/** A text that may have been taken over from others, or by them. */
export interface Told {
  readonly id: string;
  readonly text: string;
  readonly publisher: string | null;
}

export interface PairFound {
  readonly a: string;
  readonly b: string;
  readonly label: ReuseLabel;
}

interface Ready {
  readonly told: Told;
  readonly comparable: Comparable;
  readonly skip: Uint8Array;
}

/** Runs that stand in more texts than this say nothing of who took from whom; others of the same passage remain. */
const commonest = 200;

/**
 * Every pair of texts that share words, with what the overlap amounts to; pairs that share nothing to speak of are left out.
 * Blocked by shared runs of words, so that texts without one are never compared. Lines that recur in one publisher's pages do not count.
 */
export function reusedPairs(texts: readonly Told[]): PairFound[] {
  const lines = texts.map(told => linesOf(told.text));
  const counts = new Map<string, number>();
  for (const [n, { publisher }] of texts.entries())
    for (const line of new Set(lines[n]!.map(one => one.line)))
      counts.set(`${publisher}\n${line}`, (counts.get(`${publisher}\n${line}`) ?? 0) + 1);
  const ready = texts.map((told, n): Ready => {
    const comparable = comparableText(told.text, quotationsOf(told.text));
    const skip = markFurniture(
      comparable.words,
      lines[n]!,
      line => told.publisher !== null && (counts.get(`${told.publisher}\n${line}`) ?? 0) >= furnitureFrom,
    );
    return { told, comparable, skip };
  });
  return candidates(ready).flatMap(([a, b]) => {
    const label = reuseLabel(overlapOf(ready[a]!, ready[b]!));
    return label === 'none' ? [] : [{ a: texts[a]!.id, b: texts[b]!.id, label }];
  });
}

/** The quotations of a text whose paragraphs are lines. */
export function quotationsOf(text: string) {
  return findQuotations(
    text,
    linesOf(text).map(one => one.span),
  );
}

function overlapOf(a: Ready, b: Ready): Overlap {
  return overlap(a.comparable, b.comparable, a.skip, b.skip);
}

/** Pairs (lower index first) that share a run outside furniture. */
function candidates(texts: readonly Ready[]): [number, number][] {
  const holders = new Map<number, number[]>();
  for (const [n, { comparable, skip }] of texts.entries())
    for (let at = 0; at < comparable.runs.length; at++) {
      if (skip[at] && skip[at + runLength - 1]) continue;
      const run = comparable.runs[at]!;
      const list = holders.get(run);
      if (!list) holders.set(run, [n]);
      else if (list.at(-1) !== n) list.push(n);
    }
  const pairs = new Set<number>();
  for (const list of holders.values())
    if (list.length > 1 && list.length <= commonest)
      for (let i = 0; i < list.length; i++)
        for (let j = i + 1; j < list.length; j++) pairs.add(list[i]! * texts.length + list[j]!);
  return [...pairs].sort((a, b) => a - b).map(pair => [Math.floor(pair / texts.length), pair % texts.length]);
}
