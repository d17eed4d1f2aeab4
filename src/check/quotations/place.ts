import type { Held, Holdings } from '../holdings.ts';
import { align, type Step } from './align.ts';
import { sameSpelling } from './spelling.ts';

/** Where some words of a draft stand in a document: word indices `[first, last)` of the document. */
export interface Placement {
  readonly held: Held;
  readonly first: number;
  readonly last: number;
  readonly steps: readonly Step[];
  /** Edits, weighed; 0 where every word agrees. */
  readonly cost: number;
}

/** Documents looked through for one quotation, at most, and windows tried in each. */
const mostDocuments = 12;
const mostWindows = 3;
/** Phrases of the quotation that are asked for, at most. */
const mostPhrases = 8;

/**
 * Documents that may hold these words: those that have all of them in a row; else those that share the most of their
 * rarest runs of three words, then of two.
 */
export function candidates(holdings: Holdings, forms: readonly string[]): Held[] {
  const whole = holdings.withPhrase(forms.slice(0, 24), mostDocuments);
  if (whole.length > 0 && forms.length <= 24) return whole.map(n => holdings.document(n));
  const votes = new Map<number, number>();
  for (const n of whole) votes.set(n, 3);
  for (const size of [3, 2]) {
    if (votes.size > 0 && size === 2 && forms.length > 8) break;
    for (const run of rarestRuns(holdings, forms, size))
      for (const n of holdings.withPhrase(run, 40)) votes.set(n, (votes.get(n) ?? 0) + size);
  }
  return [...votes]
    .sort(([a, m], [b, k]) => k - m || a - b)
    .slice(0, mostDocuments)
    .map(([n]) => holdings.document(n));
}

function rarestRuns(holdings: Holdings, forms: readonly string[], size: number): string[][] {
  const runs: { at: number; weight: number }[] = [];
  for (let at = 0; at + size <= forms.length; at++) {
    const run = forms.slice(at, at + size);
    // a word that no document has cannot be part of a run that one has
    if (run.some(form => holdings.frequency(form) === 0)) continue;
    runs.push({ at, weight: run.reduce((sum, form) => sum + Math.min(holdings.weight(form), 9), 0) });
  }
  const taken: { at: number }[] = [];
  for (const run of runs.sort((a, b) => b.weight - a.weight || a.at - b.at)) {
    if (taken.length >= mostPhrases) break;
    if (taken.every(other => Math.abs(other.at - run.at) >= size - 1)) taken.push(run);
  }
  return taken.map(run => forms.slice(run.at, run.at + size));
}

/** The best places of these words in one document, best first; one that is much like another place of the same words is left out. */
export function placesIn(held: Held, forms: readonly string[]): Placement[] {
  const found: Placement[] = [];
  for (const low of windows(held, forms)) {
    const slack = Math.min(60, 12 + Math.ceil(forms.length / 2));
    const from = Math.max(0, low - slack);
    const to = Math.min(held.words.forms.length, low + forms.length + slack);
    const placed = laid(held, forms, from, to);
    if (placed && !found.some(one => one.first < placed.last && placed.first < one.last)) found.push(placed);
  }
  return found.sort((a, b) => a.cost - b.cost || a.first - b.first);
}

/** Lays words into a stretch of a document. Null where not a word agrees. */
export function laid(held: Held, forms: readonly string[], from: number, to: number): Placement | null {
  const { quoted } = held;
  const outside = (j: number) => quoted[j] === 0 && nearQuoted(quoted, j);
  const { steps } = align(forms, held.words.forms, from, to, outside);
  const settled = settle(steps, forms, held.words.forms);
  const placed = settled.filter(step => step.record >= 0);
  const firm = settled.filter(step => step.kind === 'same');
  if (firm.length === 0) return null;
  const first = placed[0]!.record;
  const last = placed.at(-1)!.record + 1;
  return { held, first, last, steps: settled, cost: costOf(settled, quoted) };
}

/** Within eight words of a quotation on either side: the length of "the county's health officer said on Wednesday". */
function nearQuoted(quoted: Uint8Array, j: number): boolean {
  let before = false;
  let after = false;
  for (let step = 1; step <= 12; step++) {
    before ||= quoted[j - step] === 1;
    after ||= quoted[j + step] === 1;
  }
  return before && after;
}

/** Word pairs that are one word in another spelling, or written apart, count as the same. */
function settle(steps: readonly Step[], quote: readonly string[], record: readonly string[]): Step[] {
  const settled: Step[] = [];
  let at = 0;
  while (at < steps.length) {
    let end = at;
    while (end < steps.length && steps[end]!.kind !== 'same') end++;
    if (end === at) {
      settled.push(steps[at]!);
      at++;
      continue;
    }
    const block = steps.slice(at, end);
    const mine = block.flatMap(step => (step.quote >= 0 ? [step.quote] : []));
    const theirs = block.flatMap(step => (step.record >= 0 ? [step.record] : []));
    const alike =
      mine.length > 0 &&
      theirs.length > 0 &&
      sameSpelling(mine.map(i => quote[i]!).join(' '), theirs.map(j => record[j]!).join(' '));
    settled.push(
      ...(alike
        ? block.map(step => ({ ...step, kind: step.kind === 'changed' ? ('same' as const) : step.kind }))
        : block),
    );
    if (alike) {
      // the words of the longer side that have no partner are part of the one spelling
      for (let back = settled.length - block.length; back < settled.length; back++)
        settled[back] = { ...settled[back]!, kind: 'same' };
    }
    at = end;
  }
  return settled;
}

function costOf(steps: readonly Step[], quoted: Uint8Array): number {
  let cost = 0;
  let gap = false;
  for (const step of steps) {
    if (step.kind === 'dropped') {
      if (!gap && quoted[step.record] === 1) cost += 1;
      else if (!gap) cost += nearQuoted(quoted, step.record) ? 0.05 : 1;
      gap = true;
    } else {
      gap = false;
      if (step.kind !== 'same') cost += 1;
    }
  }
  return cost;
}

/** Where in a document the words may begin, by pairs of words that both have: the starts with most pairs first. */
function windows(held: Held, forms: readonly string[]): number[] {
  const starts = new Map<number, number>();
  const bucket = Math.max(4, Math.ceil(forms.length / 4));
  for (let at = 0; at + 1 < forms.length; at++)
    for (const place of (held.pairs.get(`${forms[at]} ${forms[at + 1]}`) ?? []).slice(0, 200)) {
      const key = Math.round((place - at) / bucket);
      starts.set(key, (starts.get(key) ?? 0) + 1);
    }
  if (forms.length === 1)
    return held.words.forms.flatMap((form, at) => (form === forms[0] ? [at] : [])).slice(0, mostWindows);
  const score = (key: number) =>
    starts.get(key)! + ((starts.get(key - 1) ?? 0) + (starts.get(key + 1) ?? 0)) / 2;
  return [...starts.keys()]
    .sort((a, b) => score(b) - score(a) || a - b)
    .slice(0, mostWindows)
    .map(key => key * bucket);
}

/** Every place in a document where exactly these words stand. */
export function exactPlaces(held: Held, forms: readonly string[], most = 20): number[] {
  if (forms.length === 0) return [];
  const { forms: words } = held.words;
  const starts =
    forms.length > 1
      ? (held.pairs.get(`${forms[0]} ${forms[1]}`) ?? [])
      : words.flatMap((form, at) => (form === forms[0] ? [at] : []));
  return starts.filter(at => forms.every((form, k) => words[at + k] === form)).slice(0, most);
}
