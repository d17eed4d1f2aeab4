import type { Quotation } from '../../text/quotation.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import type { Found as Finding, Verdict, Words } from '../finding.ts';
import type { Held, Holdings } from '../holdings.ts';
import type { Sayings } from '../sayings.ts';
import { agreement, differencesInWords } from './agree.ts';
import { edgeCut, gapCut } from './cut.ts';
import { type Found, findQuotation, findStitched, type Stitched, tellingAt } from './find.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { attribution, isMostlyQuoted, isSameSpeaker, type Speaking } from './speaker.ts';

/** What became of one quotation of the draft. */
export interface Judged extends Span {
  readonly verdict: Verdict;
  readonly evidence: readonly Words[];
  readonly findings: readonly Finding[];
}

/** Fewer words than this are a term or a title as often as somebody's words: they are looked for, and not missed aloud. */
const spoken = 4;

/** Holds every quotation of a draft against the record. */
export function checkQuotations(holdings: Holdings, sayings: Sayings, draft: Draft): Judged[] {
  const outer = draft.analysis.quotations.filter(one => one.depth === 0);
  return outer.map(quotation => checkOne(holdings, sayings, draft, quotation));
}

function checkOne(holdings: Holdings, sayings: Sayings, draft: Draft, quotation: Quotation): Judged {
  const { inner } = quotation;
  const pieces = piecesOf(draft.source.text, inner);
  const count = pieces.reduce((sum, piece) => sum + piece.words.length, 0);
  const judged = (verdict: Verdict, evidence: readonly Words[], findings: readonly Finding[]): Judged => ({
    ...inner,
    verdict,
    evidence,
    findings,
  });
  if (count === 0) return judged('not checkable', [], []);
  const places = findQuotation(holdings, pieces);
  const speaking: Speaking = { holdings, sayings, draft, quotation };
  const best = bestPlace(speaking, places, pieces, count);
  // two places that have every word between them say more than one that has most
  const stitched = best && best.cost < 2 ? null : findStitched(holdings, pieces);
  if (best && !stitched) return placed(speaking, pieces, places, best, judged);
  if (stitched) return judged('differing', [], [stitchedFinding(holdings, inner, stitched)]);
  if (count < spoken) return judged('not on record', [], []);
  const message = 'these words are not in this record, nor any that are close to them';
  const finding: Finding = {
    code: 'quote-not-found',
    severity: 'warning',
    ...inner,
    message,
    fix: null,
    evidence: [],
  };
  return judged('not on record', [], [finding]);
}

/** The place that agrees best; short words that do not agree wholly count only where their speaker may be the same and enough of them tell. */
function bestPlace(
  speaking: Speaking,
  places: readonly Found[],
  pieces: readonly Piece[],
  count: number,
): Found | null {
  for (const place of places) {
    if (place.cost < 1) return place;
    if (isOnlyNested(speaking, pieces, place)) continue;
    const same = isSameSpeaker(speaking, place);
    const spokenThere = same || isMostlyQuoted(place);
    // words that the record tells in its own voice: a letter's, or another's that are only like these
    if (count >= 8 && (spokenThere || place.cost <= count / 6)) return place;
    if (count >= 8 || !spokenThere) continue;
    const needed = same ? 2 : 3;
    if (tellingAt(place) >= needed && attribution(speaking, [place]) === null) return place;
  }
  return null;
}

/** “‘They were extremely careless.’ Not fit!”: what stands there are the words of somebody whom the speaker quotes, not the speaker's. */
function isOnlyNested({ draft, quotation }: Speaking, pieces: readonly Piece[], place: Found): boolean {
  const nested = draft.analysis.quotations.filter(one => one.depth > 0 && overlaps(one, quotation.inner));
  if (nested.length === 0) return false;
  const isNested = (word: Span) => nested.some(one => overlaps(one, word));
  const words = pieces.flatMap(piece => piece.words);
  if (words.filter(word => !isNested(word)).length < spoken) return false;
  const same = place.placements.flatMap(({ steps }, k) =>
    steps.flatMap(step =>
      step.kind === 'same' && step.quote >= 0
        ? [{ word: pieces[k]!.words[step.quote]!, quoted: place.held.quoted[step.record] === 1 }]
        : [],
    ),
  );
  return same.filter(one => one.quoted && !isNested(one.word)).length < same.length / 5;
}

function placed(
  speaking: Speaking,
  pieces: readonly Piece[],
  places: readonly Found[],
  best: Found,
  judged: (verdict: Verdict, evidence: readonly Words[], findings: readonly Finding[]) => Judged,
): Judged {
  const { holdings, draft, quotation } = speaking;
  const { held, placements } = best;
  const span = wholeSpan(best, pieces);
  const evidence = [holdings.evidence(held, span)];
  const agreements = placements.map((placement, k) => agreement(pieces[k]!, placement));
  const differences = agreements.flatMap(one => one.differences);
  const lost = agreements.find(one => one.lost)?.lost ?? null;
  const findings: Finding[] = [];
  const about = { ...quotation.inner, evidence, fix: spokenWords(held, span) };
  if (lost && differences.every(one => one.draft === ''))
    findings.push({
      ...about,
      code: 'quote-cut',
      severity: 'error',
      message: `differs from the record: leaves out “${lost.word}”, which changes the sense`,
      differences,
    });
  else if (differences.length > 0)
    findings.push({
      ...about,
      code: 'misquoted',
      severity: 'error',
      message: `differs from the record: the quotation ${differencesInWords(differences)}`,
      differences,
    });
  const cut = gapCut(held, pieces, placements) ?? edgeCut(draft, quotation, best);
  if (cut && findings.length === 0)
    findings.push({
      ...about,
      code: 'quote-cut',
      severity: 'warning',
      message: `the record goes on: “${cut.word}” ${cut.where}, which changes the sense`,
      fix: null,
      evidence: [holdings.evidence(held, cut.span)],
    });
  const other = attribution(
    speaking,
    places.filter(place => place.cost <= best.cost + 0.9),
  );
  if (other) findings.push({ ...quotation.inner, ...other });
  return judged(findings.length > 0 ? 'differing' : 'supported', evidence, findings);
}

/** The record's words without what its reporter put between two quoted stretches. */
function spokenWords(held: Held, span: Span): string {
  const slice = held.text.slice(span.start, span.end);
  // “…,” she said. “…”: the comma before the closing mark gives way to the stop that follows the speaker
  const bare = slice.replace(/,?[”"](?:[^“”"]{1,160})[“"]/gu, between => {
    const stop = /[.?!]/u.exec(between.slice(2))?.[0];
    return stop ? `${stop} ` : ', ';
  });
  return bare.replace(/\s+/gu, ' ').trim();
}

/** As `spanOf`, with the last words of the record's sentence where the quotation has them in another order. */
function wholeSpan(found: Found, pieces: readonly Piece[]): Span {
  const span = spanOf(found);
  const { words, text } = found.held;
  const last = Math.max(...found.placements.map(one => one.last));
  const { steps } = found.placements.at(-1)!;
  const added = steps.flatMap(step =>
    step.kind === 'added' ? [pieces.at(-1)!.words[step.quote]!.form] : [],
  );
  for (let next = last; next < last + 3 && next < words.forms.length; next++) {
    if (/[.?!]/u.test(text.slice(span.end - 1, words.starts[next]!))) break;
    if (added.includes(words.forms[next]!)) {
      const end = words.ends[next]!;
      return { start: span.start, end: /[.?!]/u.test(text[end] ?? '') ? end + 1 : end };
    }
  }
  return span;
}

/** From the first word of the record's words to the last, with a full stop or other end that belongs to them. */
function spanOf({ held, placements }: Found): Span {
  const start = held.words.starts[Math.min(...placements.map(one => one.first))]!;
  const end = held.words.ends[Math.max(...placements.map(one => one.last)) - 1]!;
  return { start, end: /[.?!]/u.test(held.text[end] ?? '') ? end + 1 : end };
}

function stitchedFinding(holdings: Holdings, inner: Span, { parts }: Stitched): Finding {
  const evidence = parts.map(({ held, first, last }) =>
    holdings.evidence(held, { start: held.words.starts[first]!, end: held.words.ends[last - 1]! }),
  );
  const apart = parts[0]!.held === parts[1]!.held ? 'two places of one document' : 'two documents';
  return {
    code: 'misquoted',
    severity: 'error',
    ...inner,
    message: `differs from the record: put together from ${apart}, as if said in one breath`,
    fix: null,
    evidence,
  };
}
