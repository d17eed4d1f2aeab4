import type { Quantity } from '../../language/analysis.ts';
import type { Found } from '../finding.ts';
import type { Sayings } from '../sayings.ts';
import type { Checking } from './facts.ts';
import { type Beside, beside } from './figures.ts';
import type { Near } from './near.ts';
import { saysElsewhere, stem, type Telling, tellingForms } from './source.ts';

/** From this score on, a figure that differs is an error; below `least` nothing is said of it. */
const sure = 0.75;
const least = 0.62;
/** A sentence that is so much nearer to the draft's has the say over one that agrees. */
const nearer = 0.12;
/** Of two accounts of one thing, each has so much of the other's telling words. */
const both = 0.6;

/** A finding, null where the record agrees, or `unsaid` where nothing of the record answers to the amount. */
export function figureFinding(
  { holdings, sayings, disputes }: Pick<Checking, 'holdings' | 'sayings' | 'disputes'>,
  text: string,
  sentence: string,
  amount: Quantity,
  near: readonly Near[],
): Found | 'unsaid' | null {
  if (amount.value === null && amount.low === null && amount.high === null) return null;
  if (near.length === 0) return null;
  const compared = near.map(one => beside(text, amount, one));
  const agreeing = best(compared.filter(one => one.relation === 'agree'));
  const differing = compared.filter(
    one => one.relation === 'differ' && one.firm && one.near.answers && weight(one) >= least,
  );
  const firmest = best(differing);
  const sides = (list: readonly Beside[]) =>
    list
      .slice(0, 3)
      .map(one => holdings.evidence(one.near.telling.held, one.near.telling, sideOf(sayings, one)));
  const about = { start: amount.start, end: amount.end };
  if (agreeing && (!firmest || weight(firmest) <= weight(agreeing) + nearer)) {
    const kept = agreeing.firm && disputes.figureAt(agreeing.near.telling.held.id, agreeing.theirs!);
    const other = kept ? null : disputing(compared, agreeing, differing);
    if (!kept && !other) return null;
    const words = text.slice(amount.start, amount.end);
    const theirs = kept
      ? kept.sides.map(side => `“${side.position}”`).join(' and ')
      : `“${words}” and “${theirWords(other!)}”`;
    return {
      ...about,
      code: 'disputed-figure',
      severity: 'warning',
      message: `the record has accounts that differ: ${theirs}`,
      fix: null,
      evidence: kept ? disputes.sides(kept) : sides([agreeing, other!]),
    };
  }
  if (!firmest) return 'unsaid';
  const { telling } = firmest.near;
  const number = /\d[\d,.]*\d|\d/u.exec(text.slice(amount.start, amount.end))?.[0];
  if (number && saysElsewhere(telling.held, number, sentence, telling)) return 'unsaid';
  return {
    ...about,
    code: 'wrong-figure',
    severity: weight(firmest) >= sure || firmest.ofOne ? 'error' : 'warning',
    message: `differs from the record, which has “${theirWords(firmest)}”`,
    fix: theirWords(firmest),
    evidence: sides([firmest, ...differing.filter(one => one !== firmest)]),
  };
}

const weight = (one: Beside) => one.near.telling.score;

function best(list: readonly Beside[]): Beside | null {
  return list.reduce<Beside | null>(
    (top, one) => (top === null || weight(one) > weight(top) ? one : top),
    null,
  );
}

/**
 * Another document's figure for the same: its sentence says little that the draft's does not. One that has the draft's figure too
 * disputes nothing, nor does one of another day: a count goes on.
 */
function disputing(
  compared: readonly Beside[],
  agreeing: Beside,
  differing: readonly Beside[],
): Beside | null {
  const bar = Math.max(least, weight(agreeing) - 0.3);
  const agrees = (one: Beside) =>
    compared.some(other => other.relation === 'agree' && other.near.telling.held === one.near.telling.held);
  const day = agreeing.near.telling.held.published;
  return best(
    differing.filter(
      one =>
        weight(one) >= bar &&
        !agrees(one) &&
        sharedOfTheirs(one.near.telling) >= both &&
        (one.near.telling.held.published === day || one.near.dated),
    ),
  );
}

/** The share of the record's telling words that the draft's sentence has. */
function sharedOfTheirs({ held, start, end, shared }: Telling): number {
  const theirs = new Set(tellingForms(held.text.slice(start, end)).map(stem));
  return theirs.size === 0 ? 0 : shared / theirs.size;
}

function theirWords({ near, theirs }: Beside): string {
  return near.telling.held.text.slice(theirs!.start, theirs!.end);
}

/** Whose account the sentence of the record is: a speaker's name, else the outlet's. */
function sideOf(sayings: Sayings, { near, theirs }: Beside): string | null {
  const { held } = near.telling;
  const said = sayings.over(held.id, theirs ?? near.telling)[0];
  return (said?.speaker && sayings.party(said.speaker)?.name) || held.outlet;
}
