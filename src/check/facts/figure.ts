import type { Quantity } from '../../language/analysis.ts';
import type { Found } from '../finding.ts';
import type { Holdings } from '../holdings.ts';
import type { Sayings } from '../sayings.ts';
import { type Beside, beside } from './figures.ts';
import type { Near } from './near.ts';

/** From this score on, a figure that differs is an error; below `least` nothing is said of it. */
const sure = 0.75;
const least = 0.62;
/** A sentence that is so much nearer to the draft's has the say over one that agrees. */
const nearer = 0.12;

/** A finding, null where the record agrees, or `unsaid` where nothing of the record answers to the amount. */
export function figureFinding(
  holdings: Holdings,
  sayings: Sayings,
  text: string,
  amount: Quantity,
  near: readonly Near[],
): Found | 'unsaid' | null {
  if (amount.value === null && amount.low === null && amount.high === null) return null;
  if (near.length === 0) return null;
  const compared = near.map(one => beside(text, amount, one));
  const agreeing = best(compared.filter(one => one.relation === 'agree'));
  const differing = compared.filter(
    one => one.relation === 'differ' && one.firm && one.near.sameMatter && weight(one) >= least,
  );
  const firmest = best(differing);
  if (!firmest) return agreeing ? null : 'unsaid';
  const sides = (list: readonly Beside[]) =>
    list
      .slice(0, 3)
      .map(one => holdings.evidence(one.near.telling.held, one.near.telling, sideOf(sayings, one)));
  const about = { start: amount.start, end: amount.end };
  if (agreeing && weight(firmest) <= weight(agreeing) + nearer) {
    const other = disputing(compared, agreeing, differing);
    if (!other) return null;
    const words = text.slice(amount.start, amount.end);
    return {
      ...about,
      code: 'disputed-figure',
      severity: 'warning',
      message: `the record has accounts that differ: “${words}” and “${theirWords(other)}”`,
      fix: null,
      evidence: sides([agreeing, other]),
    };
  }
  return {
    ...about,
    code: 'wrong-figure',
    severity: weight(firmest) >= sure ? 'error' : 'warning',
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

/** Another document's figure for the same, from a sentence about as near; one that has the draft's figure too disputes nothing. */
function disputing(
  compared: readonly Beside[],
  agreeing: Beside,
  differing: readonly Beside[],
): Beside | null {
  const bar = Math.max(least, weight(agreeing) - 0.25);
  const agrees = (one: Beside) =>
    compared.some(other => other.relation === 'agree' && other.near.telling.held === one.near.telling.held);
  return best(differing.filter(one => weight(one) >= bar && !agrees(one)));
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
