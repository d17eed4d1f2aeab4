import { plain } from '../../entities/plain.ts';
import type { Quotation } from '../../text/quotation.ts';
import { overlaps } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import type { Found as Finding } from '../finding.ts';
import type { Holdings } from '../holdings.ts';
import { head, likeness, type Party } from '../names.ts';
import { claimedSpeaker, draftStatement, type Sayings } from '../sayings.ts';
import type { Found } from './find.ts';

export interface Speaking {
  readonly holdings: Holdings;
  readonly sayings: Sayings;
  readonly draft: Draft;
  readonly quotation: Quotation;
}

const pronoun = /^(?:he|she|they|it|him|her|who)$/iu;

/** Shorter quotations are many people's words. */
const fewest = 4;

/** True if the draft names a speaker, and the record has these words there as his. */
export function isSameSpeaker({ sayings, draft, quotation }: Speaking, place: Found): boolean {
  const statement = draftStatement(draft, quotation);
  const claimed = claimedSpeaker(sayings, draft, statement);
  if (!claimed) return false;
  return sayings.over(place.held.id, wordsOf(place)).some(({ speaker }) => {
    const party = speaker === null ? null : sayings.party(speaker);
    return party !== null && likeness(claimed, party) === 'same';
  });
}

/**
 * The finding that the record has another speaker for these words, or null. It takes a speaker on both sides whom no name, office or
 * body joins; of several places, all must have another.
 */
export function attribution(
  speaking: Speaking,
  places: readonly Found[],
): Pick<Finding, 'code' | 'severity' | 'message' | 'fix' | 'evidence'> | null {
  const { holdings, sayings, draft, quotation } = speaking;
  const statement = draftStatement(draft, quotation);
  const claimed = claimedSpeaker(sayings, draft, statement);
  if (!statement || !claimed) return null;
  // a few words that a newspaper tells in its own voice are nobody's
  const [nearest] = places;
  if (nearest && wordCount(nearest) < (isMostlyQuoted(nearest) ? fewest : firm)) return null;
  const others: { name: string; place: Found; start: number; end: number }[] = [];
  for (const place of places) {
    const span = wordsOf(place);
    const said = sayings.over(place.held.id, span);
    // a letter's own words say nothing of whose they are where a report of them does
    if (said.length === 0 && !isQuoted(place)) continue;
    if (said.length === 0) return null;
    const one = said.reduce((inner, next) =>
      next.end - next.start < inner.end - inner.start ? next : inner,
    );
    // a headline says “mayor” for whom its text names
    if (one.speaker === null && places.some(other => other !== place && other.held === place.held)) continue;
    if (one.speaker === null) return null;
    for (const each of said)
      for (const id of [each.speaker, each.via]) {
        const party = id === null ? null : sayings.party(id);
        if (!party) continue;
        if (likeness(claimed, party) !== 'different') return null;
      }
    const theirs = sayings.party(one.speaker);
    const name = theirs?.name;
    if (name === undefined || isNamedBeside(draft, quotation, theirs!, claimed)) return null;
    others.push({ name, place, start: one.start, end: one.end });
  }
  const [first] = others;
  if (!first) return null;
  const byPronoun = pronoun.test(String(statement.fields.speakerText ?? ''));
  return {
    code: 'misattributed',
    severity: byPronoun ? 'warning' : 'error',
    message: `differs from the record: these words are ${first.name}’s there, not ${claimed.name}’s`,
    fix: null,
    evidence: others
      .slice(0, 3)
      .map(one => holdings.evidence(one.place.held, { start: one.start, end: one.end }, one.name)),
  };
}

/** True if the draft's sentence names the record's speaker, too: then which of the two it means is the reader's guess. */
function isNamedBeside(draft: Draft, quotation: Quotation, theirs: Party, claimed: Party): boolean {
  const around = draft.analysis.sentences
    .filter(one => overlaps(one, quotation))
    .map(one => draft.source.text.slice(one.start, one.end))
    .join(' ')
    .replace(draft.source.text.slice(quotation.start, quotation.end), ' ')
    .toLowerCase();
  const telling = (party: Party) => [
    ...party.titles.map(one => head(one.title)),
    ...[party.name, ...party.aliases].map(name => plain(name).split(' ').at(-1)!),
  ];
  const own = new Set(telling(claimed));
  const words = new Set(plain(around).split(/[^\p{L}\p{N}-]+/u));
  return telling(theirs).some(word => word.length > 2 && !own.has(word) && words.has(word));
}

/** Words from which on an unquoted stretch is somebody's all the same. */
const firm = 8;

/** True if at least half of the words that agree stand within quotation marks there. */
export function isMostlyQuoted({ held, placements }: Found): boolean {
  const same = placements.flatMap(one => one.steps.filter(step => step.kind === 'same' && step.record >= 0));
  return same.filter(step => held.quoted[step.record] === 1).length >= same.length / 2;
}

function isQuoted({ held, placements }: Found): boolean {
  return placements.some(one => held.quoted[one.first] === 1);
}

function wordCount({ placements }: Found): number {
  return placements.reduce((sum, one) => sum + one.last - one.first, 0);
}

function wordsOf({ held, placements }: Found): { start: number; end: number } {
  return {
    start: held.words.starts[Math.min(...placements.map(one => one.first))]!,
    end: held.words.ends[Math.max(...placements.map(one => one.last)) - 1]!,
  };
}
