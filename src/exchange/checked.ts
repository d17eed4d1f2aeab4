import type { Draft } from '../check/draft.ts';
import type { Finding, Report, Words } from '../check/finding.ts';
import { type FilePlaces, filePlaces, type Place } from '../check/places.ts';

/** A report with what every form of it needs: the draft it is of and where its findings stand in the file. */
export interface Checked {
  readonly draft: Draft;
  readonly report: Report;
  readonly places: FilePlaces;
  readonly version: string;
}

export function checkedOf(draft: Draft, report: Report, version: string): Checked {
  return { draft, report, places: filePlaces(draft), version };
}

export function placeOf({ places }: Checked, finding: Finding): Place {
  return places.of(finding);
}

/** "The Stannick Standard, 2024-03-21" or the file's path, with the page's place. */
export function sourceLine(words: Words): string {
  return [words.outlet ?? words.title ?? words.path, words.published].filter(Boolean).join(', ');
}

/** White space folded, cut with an ellipsis at so many code units. */
export function line(text: string, most = Number.POSITIVE_INFINITY): string {
  const folded = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return folded.length <= most ? folded : `${folded.slice(0, most - 1).trimEnd()}…`;
}

/** "4 supported, 2 differing, …" */
export function countsLine(report: Report): string {
  return Object.entries(report.counts)
    .map(([verdict, n]) => `${n} ${verdict}`)
    .join(', ');
}
