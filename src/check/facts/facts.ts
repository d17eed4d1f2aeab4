import type { Quantity, Sentence, TimeExpression } from '../../language/analysis.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import type { Found, Verdict, Words } from '../finding.ts';
import type { Holdings } from '../holdings.ts';
import type { Judged } from '../quotations/quotations.ts';
import { draftStatement, type Sayings } from '../sayings.ts';
import { claimAsFact } from './claim.ts';
import { timeRelation } from './dates.ts';
import { type Beside, besides } from './figures.ts';
import { readSentence } from './reading.ts';
import { sourcesOf, type Telling, tellingForms } from './source.ts';

/** What became of one sentence. */
export interface SentenceFacts {
  readonly verdict: Verdict;
  readonly evidence: readonly Words[];
  readonly findings: readonly Found[];
}

/** From this share of its telling words on, a sentence of the record says what the draft's says. */
const saysTheSame = 0.72;
/** From this share on, it is near enough for its numbers and dates to be compared. */
const comparableScore = 0.58;

/** Holds one sentence's own words (those outside quotation marks) against the record. */
export function checkSentence(
  holdings: Holdings,
  sayings: Sayings,
  draft: Draft,
  sentence: Sentence,
  quotations: readonly Judged[],
): SentenceFacts {
  const { text } = draft.source;
  const own = outside(text, sentence, quotations);
  const tellings = sourcesOf(holdings, own);
  const near = tellings.filter(one => one.score >= comparableScore);
  const findings: Found[] = [];
  const amounts = draft.analysis.quantities.filter(one => isIn(one, sentence, quotations));
  const times = draft.analysis.times.filter(one => isIn(one, sentence, quotations));
  const open = { amounts: 0, agreeing: 0 };
  let disputed = false;
  for (const amount of amounts) {
    if (times.some(time => overlaps(time, amount))) continue;
    const around =
      near.length > 0
        ? near
        : sourcesOf(holdings, window(text, amount, sentence)).filter(one => one.score >= saysTheSame);
    const found = figureFinding(holdings, sayings, text, amount, around);
    if (found === 'unsaid') open.amounts++;
    else if (found === null && around.length > 0) open.agreeing++;
    else if (found) {
      findings.push(found);
      disputed ||= found.code === 'disputed-figure';
    }
  }
  for (const time of times) {
    const found = dateFinding(holdings, time, times, near);
    if (found) findings.push(found);
  }
  const best = tellings[0];
  const supported =
    best !== undefined &&
    open.amounts === 0 &&
    // an amount that agrees says as much as a word or two
    best.score >= (open.agreeing > 0 ? saysTheSame - 0.1 : saysTheSame);
  if (supported && findings.length === 0 && isCheckable(draft, sentence, own)) {
    const claim = claimAsFact(
      holdings,
      sayings,
      draft,
      sentence,
      tellings.filter(one => one.score >= saysTheSame),
    );
    if (claim) findings.push(claim);
  }
  const evidence =
    supported || findings.length > 0 ? near.slice(0, 2).map(one => holdings.evidence(one.held, one)) : [];
  const differing = findings.some(one => one.code === 'wrong-figure' || one.code === 'wrong-date');
  const verdict: Verdict = differing
    ? 'differing'
    : disputed
      ? 'disputed'
      : supported
        ? 'supported'
        : isCheckable(draft, sentence, own)
          ? 'not on record'
          : 'not checkable';
  return { verdict, evidence, findings };
}

/** The sentence without what stands in quotation marks: that is held against the record as a quotation. */
function outside(text: string, sentence: Span, quotations: readonly Span[]): string {
  let own = '';
  let at = sentence.start;
  for (const one of quotations) {
    if (one.end <= at || one.start >= sentence.end) continue;
    own += `${text.slice(at, Math.max(at, one.start))} `;
    at = Math.min(sentence.end, one.end);
  }
  return own + text.slice(at, sentence.end);
}

/** The words around an amount within its sentence: what it counts, whose it is. */
function window(text: string, amount: Span, sentence: Span): string {
  const from = Math.max(sentence.start, amount.start - 60);
  const to = Math.min(sentence.end, amount.end + 40);
  return text.slice(from, to).replace(/^\S*\s|\s\S*$/gu, ' ');
}

function isIn(one: Span, sentence: Span, quotations: readonly Span[]): boolean {
  return (
    one.start >= sentence.start &&
    one.end <= sentence.end &&
    !quotations.some(quoted => overlaps(quoted, one))
  );
}

/** A finding, null where the record agrees, or `unsaid` where nothing of the record answers to the amount. */
function figureFinding(
  holdings: Holdings,
  sayings: Sayings,
  text: string,
  amount: Quantity,
  near: readonly Telling[],
): Found | 'unsaid' | null {
  if (amount.value === null && amount.low === null && amount.high === null) return null;
  const compared = besides(text, amount, near);
  const agreeing = compared.filter(one => one.relation === 'agree');
  const differing = compared.filter(one => one.relation === 'differ');
  if (differing.length === 0) return agreeing.length > 0 ? null : near.length > 0 ? 'unsaid' : null;
  const sides = (list: readonly Beside[]) =>
    list.slice(0, 3).map(one => holdings.evidence(one.telling.held, one.telling, sideOf(sayings, one)));
  const words = text.slice(amount.start, amount.end);
  if (agreeing.length > 0) {
    // a document that has the draft's figure for this does not dispute it by another figure further on
    const own = (one: Beside) => agreeing.some(other => other.telling.held === one.telling.held);
    const bar = Math.min(agreeing[0]!.telling.score - 0.15, saysTheSame);
    const firm = differing.filter(one => one.telling.score >= bar && !own(one));
    if (firm.length === 0) return null;
    const other = theirWords(firm[0]!);
    return {
      code: 'disputed-figure',
      severity: 'warning',
      start: amount.start,
      end: amount.end,
      message: `the record has accounts that differ: “${words}” and “${other}”`,
      fix: null,
      evidence: [...sides(agreeing), ...sides(firm)].slice(0, 4),
    };
  }
  const best = differing[0]!;
  return {
    code: 'wrong-figure',
    severity: best.telling.score >= 0.7 ? 'error' : 'warning',
    start: amount.start,
    end: amount.end,
    message: `differs from the record, which has “${theirWords(best)}”`,
    fix: theirWords(best),
    evidence: sides(differing),
  };
}

function theirWords({ telling, theirs }: Beside): string {
  return telling.held.text.slice(theirs!.start, theirs!.end);
}

/** Whose account the sentence of the record is: a speaker's name, else the outlet's. */
function sideOf(sayings: Sayings, { telling, theirs }: Beside): string | null {
  const said = sayings.over(telling.held.id, theirs ?? telling)[0];
  return (said?.speaker && sayings.party(said.speaker)?.name) || telling.held.outlet;
}

function dateFinding(
  holdings: Holdings,
  time: TimeExpression,
  all: readonly TimeExpression[],
  near: readonly Telling[],
): Found | null {
  let against: { telling: Telling; theirs: TimeExpression } | null = null;
  for (const telling of near) {
    if (telling.score < 0.62) continue;
    const { times } = readSentence(telling.held, telling);
    const relations = times.map(one => ({ one, relation: timeRelation(time, one) }));
    if (relations.some(one => one.relation === 'agree')) return null;
    const differing = relations.filter(
      // a date that another of the draft's agrees with answers to that one
      ({ one, relation }) => relation === 'differ' && !all.some(mine => timeRelation(mine, one) === 'agree'),
    );
    // of two dates in the record's sentence, either may be meant
    if (differing.length === 1) against ??= { telling, theirs: differing[0]!.one };
    else if (differing.length > 1 && telling.score >= 0.8) against ??= { telling, theirs: differing[0]!.one };
  }
  if (!against) return null;
  const { telling, theirs } = against;
  const { text: record } = telling.held;
  const written = record.slice(theirs.start, theirs.end);
  const day = theirs.relative && theirs.date ? `“${written}” (${theirs.date})` : `“${written}”`;
  return {
    code: 'wrong-date',
    severity: telling.score >= 0.72 ? 'error' : 'warning',
    start: time.start,
    end: time.end,
    message: `differs from the record, which has ${day}`,
    fix: theirs.relative ? null : written,
    evidence: [holdings.evidence(telling.held, telling)],
  };
}

/** A sentence that says something of the world: no question, no fragment, and a name, a number or a date in it. */
function isCheckable(draft: Draft, sentence: Sentence, own: string): boolean {
  const { text, blocks } = draft.source;
  const kind = blocks[sentence.block]?.kind;
  if (kind === 'byline' || kind === 'headline') return false;
  if (/\?["”’)]*$/u.test(text.slice(sentence.start, sentence.end).trim())) return false;
  if (tellingForms(own).length < 3) return false;
  const within = (one: Span) => one.start >= sentence.start && one.end <= sentence.end;
  return (
    draft.analysis.names.some(within) ||
    draft.analysis.quantities.some(within) ||
    draft.analysis.times.some(within) ||
    draftStatement(draft, sentence) !== null
  );
}
