import type { Sentence } from '../../language/analysis.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { comparableWords } from '../../text/words.ts';
import type { Disputes } from '../disputes.ts';
import type { Draft } from '../draft.ts';
import type { Found, Verdict, Words } from '../finding.ts';
import type { Holdings } from '../holdings.ts';
import type { Judged } from '../quotations/quotations.ts';
import { draftStatement, type Sayings } from '../sayings.ts';
import { claimAsFact } from './claim.ts';
import { dateFinding } from './date.ts';
import { figureFinding } from './figure.ts';
import { beside } from './figures.ts';
import type { Matter } from './matter.ts';
import { nearOf } from './near.ts';
import { numberFindings } from './number.ts';
import { several } from './single.ts';
import { sourcesOf, type Telling, tellingForms } from './source.ts';

/** What became of one sentence. */
export interface SentenceFacts {
  readonly verdict: Verdict;
  readonly evidence: readonly Words[];
  readonly findings: readonly Found[];
  /** The sentences of the record that tell of the same. */
  readonly tellings: readonly Telling[];
}

/** From this share of its telling words on, a sentence of the record says what the draft's says. */
const saysTheSame = 0.72;
/** From this share on, it is near enough for its numbers and dates to be compared. */
const comparableScore = 0.58;

/** What is at hand while a draft's sentences are checked. */
export interface Checking {
  readonly holdings: Holdings;
  readonly sayings: Sayings;
  readonly draft: Draft;
  readonly matter: Matter;
  readonly disputes: Disputes;
}

/** Holds one sentence's own words (those outside quotation marks) against the record. */
export function checkSentence(
  checking: Checking,
  sentence: Sentence,
  quotations: readonly Judged[],
): SentenceFacts {
  const { holdings, sayings, draft, matter } = checking;
  const { text } = draft.source;
  const own = outside(text, sentence, quotations);
  const told = several.exec(text.slice(sentence.start, sentence.end));
  const sources = told && {
    start: sentence.start + told.index,
    end: sentence.start + told.index + told[0].length,
  };
  const amounts = draft.analysis.quantities.filter(
    one => isIn(one, sentence, quotations) && !(sources && overlaps(one, sources)),
  );
  const times = draft.analysis.times.filter(one => isIn(one, sentence, quotations));
  const tellings = sourcesOf(holdings, own);
  const besideOf = (telling: Telling) => nearOf(text, matter, sentence, telling, amounts, times);
  const near = tellings.filter(one => one.score >= comparableScore).map(besideOf);
  const findings: Found[] = [];
  const open = { amounts: 0, agreeing: 0 };
  for (const amount of amounts) {
    if (times.some(time => time.type !== 'DURATION' && overlaps(time, amount))) continue;
    const around =
      near.length > 0
        ? near
        : sourcesOf(holdings, window(text, amount, sentence))
            .filter(one => one.score >= saysTheSame)
            .map(besideOf);
    const found = figureFinding(checking, text, own, amount, around);
    if (found === 'unsaid') open.amounts++;
    else if (found === null && around.length > 0) open.agreeing++;
    else if (found) findings.push(found);
  }
  for (const time of times.filter(one => one.type !== 'DURATION')) {
    const found = dateFinding(holdings, { text, own, time, all: times }, near);
    if (found) findings.push(found);
  }
  findings.push(...numberFindings(holdings, text, near, [...amounts, ...times]));
  // an amount that agrees says as much as a word or two
  const bar = open.agreeing > 0 ? saysTheSame - 0.1 : saysTheSame;
  const saying = near.filter(
    one =>
      one.telling.score >= bar &&
      one.sameMatter &&
      isDenied(own) === isDenied(wordsOf(one.telling)) &&
      amounts.every(amount => beside(text, amount, one).relation !== 'differ'),
  );
  const supported = saying.length > 0 && open.amounts === 0;
  const checkable = isCheckable(draft, sentence, own);
  if (supported && findings.length === 0 && checkable) {
    const same = saying.map(one => one.telling).filter(one => one.score >= saysTheSame);
    const claim = claimAsFact(holdings, sayings, draft, sentence, same);
    if (claim) findings.push(claim);
  }
  const shown = supported ? saying : findings.length > 0 ? near : [];
  const evidence = shown.slice(0, 2).map(({ telling }) => holdings.evidence(telling.held, telling));
  const verdict = verdictOf(findings, supported, checkable);
  return { verdict, evidence, findings, tellings: near.map(one => one.telling) };
}

function verdictOf(findings: readonly Found[], supported: boolean, checkable: boolean): Verdict {
  if (findings.some(one => one.code === 'wrong-figure' || one.code === 'wrong-date')) return 'differing';
  if (findings.some(one => one.code === 'disputed-figure')) return 'disputed';
  if (supported) return 'supported';
  return checkable ? 'not on record' : 'not checkable';
}

const wordsOf = ({ held, start, end }: Telling) => held.text.slice(start, end);

/** True if a *not* stands in it: a sentence that has one does not say what one without it says. */
function isDenied(words: string): boolean {
  return comparableWords(words).forms.some(
    form => form === 'not' || form === 'never' || form === 'no' || form.endsWith("n't"),
  );
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
