import type { Span } from './span.ts';
import { comparableWords, type Words } from './words.ts';

/** Words in a row that two texts must share before the run counts. */
export const runLength = 8;

/** A text made ready for comparison. */
export interface Comparable {
  readonly words: Words;
  /** For each word, a hash of the run of {@link runLength} words that starts there; shorter by runLength − 1. */
  readonly runs: Uint32Array;
  /** For each word, 1 if it stands within quotation marks. */
  readonly quoted: Uint8Array;
}

/** Prepares a text; `quotations` are spans in it (outer ones suffice). */
export function comparableText(text: string, quotations: readonly Span[]): Comparable {
  const words = comparableWords(text);
  const count = words.forms.length;
  const hashes = Uint32Array.from(words.forms, hash);
  const runs = new Uint32Array(Math.max(0, count - runLength + 1));
  for (let at = 0; at < runs.length; at++) {
    let mixed = 0x811c9dc5;
    for (let step = 0; step < runLength; step++)
      mixed = Math.imul(mixed ^ hashes[at + step]!, 0x01000193) ^ (mixed >>> 13);
    runs[at] = mixed >>> 0;
  }
  const quoted = new Uint8Array(count);
  let next = 0;
  for (const span of [...quotations].sort((a, b) => a.start - b.start)) {
    while (next < count && words.ends[next]! <= span.start) next++;
    for (let at = next; at < count && words.starts[at]! < span.end; at++) quoted[at] = 1;
  }
  return { words, runs, quoted };
}

/** FNV-1a over UTF-16 code units. */
function hash(form: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < form.length; at++) value = Math.imul(value ^ form.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** A passage that stands in both texts: word indices, `count` words from `a` on in the one and from `b` on in the other. */
export interface Passage {
  readonly a: number;
  readonly b: number;
  readonly count: number;
}

/** Postings of the runs of one text: run hash → word indices. */
function runIndex(text: Comparable): Map<number, number[]> {
  const index = new Map<number, number[]>();
  for (let at = 0; at < text.runs.length; at++) {
    const places = index.get(text.runs[at]!);
    if (places) places.push(at);
    else index.set(text.runs[at]!, [at]);
  }
  return index;
}

/** Places of one run in the other text beyond which further ones are passed over: a refrain is no reuse, and time stays linear. */
const mostPlaces = 16;

/**
 * The maximal passages of at least {@link runLength} words that two texts share, by seed and exact extension, longest
 * first for each place of `a`; sorted by place in `a`. Words of `a` are covered at most once.
 */
export function sharedPassages(a: Comparable, b: Comparable, index = runIndex(b)): Passage[] {
  const found: Passage[] = [];
  let at = 0;
  while (at < a.runs.length) {
    let best: Passage | null = null;
    for (const place of (index.get(a.runs[at]!) ?? []).slice(0, mostPlaces)) {
      const count = extent(a, b, at, place);
      if (count >= runLength && (best === null || count > best.count)) best = { a: at, b: place, count };
    }
    if (best) found.push(best);
    at += best ? best.count - runLength + 1 : 1;
  }
  return found;
}

function extent(a: Comparable, b: Comparable, fromA: number, fromB: number): number {
  const most = Math.min(a.words.forms.length - fromA, b.words.forms.length - fromB);
  let count = 0;
  while (count < most && a.words.forms[fromA + count] === b.words.forms[fromB + count]) count++;
  return count;
}

/** How two texts overlap. Counts are of words; `share` is of the text's own words; a word counts once however often it is matched. */
export interface Overlap {
  readonly sharedA: number;
  readonly sharedB: number;
  readonly shareA: number;
  readonly shareB: number;
  /** Shared words of the lesser text outside quotation marks. */
  readonly prose: number;
  readonly longestRun: number;
  readonly passages: readonly Passage[];
}

/** `skipA` and `skipB` mark words (1) that do not count: furniture that the publisher puts under every page. */
export function overlap(a: Comparable, b: Comparable, skipA?: Uint8Array, skipB?: Uint8Array): Overlap {
  const forward = sharedPassages(a, b);
  const coverA = new Uint8Array(a.words.forms.length);
  const coverB = new Uint8Array(b.words.forms.length);
  let longestRun = 0;
  for (const passage of forward)
    longestRun = Math.max(longestRun, cover(passage.a, passage.count, coverA, skipA));
  for (const passage of sharedPassages(b, a)) cover(passage.a, passage.count, coverB, skipB);
  const sharedA = sum(coverA);
  const sharedB = sum(coverB);
  return {
    sharedA,
    sharedB,
    shareA: share(sharedA, coverA.length - sum(skipA)),
    shareB: share(sharedB, coverB.length - sum(skipB)),
    prose: Math.min(outside(coverA, a.quoted), outside(coverB, b.quoted)),
    longestRun,
    passages: forward,
  };
}

function cover(from: number, count: number, marks: Uint8Array, skip: Uint8Array | undefined): number {
  let counted = 0;
  for (let at = from; at < from + count; at++) {
    if (skip?.[at]) continue;
    marks[at] = 1;
    counted++;
  }
  return counted;
}

function sum(marks: Uint8Array | undefined): number {
  return marks ? marks.reduce((total, mark) => total + mark, 0) : 0;
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

function outside(cover: Uint8Array, quoted: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < cover.length; at++) if (cover[at] && !quoted[at]) count++;
  return count;
}

export type ReuseLabel = 'same' | 'partial' | 'quote' | 'none';

/**
 * What an overlap amounts to: `same`, one text is for the most part the other's (wire copy); `partial`, passages of the
 * reporter's own prose were taken over; `quote`, both quote the same words or share a short passage; `none`.
 */
export function reuseLabel(overlap: Overlap): ReuseLabel {
  const { sharedA, sharedB, shareA, shareB, prose, longestRun } = overlap;
  const least = Math.min(sharedA, sharedB);
  if (Math.max(shareA, shareB) >= 0.6 && least >= 80) return 'same';
  if (prose >= 60 && longestRun >= 30) return 'partial';
  return least >= 30 ? 'quote' : 'none';
}
