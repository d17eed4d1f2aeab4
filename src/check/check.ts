import { createHash } from 'node:crypto';
import type { Sentence } from '../language/analysis.ts';
import type { Store } from '../record/sqlite.ts';
import { bySpan, overlaps, type Span } from '../text/span.ts';
import { Disputes } from './disputes.ts';
import type { Draft } from './draft.ts';
import { checkCopied } from './facts/copied.ts';
import { checkDesignations } from './facts/designation.ts';
import { checkSentence } from './facts/facts.ts';
import { Matter } from './facts/matter.ts';
import { checkNames, checkOffices } from './facts/named.ts';
import { singleSource } from './facts/single.ts';
import type { Telling } from './facts/source.ts';
import {
  type CheckedSentence,
  type Finding,
  type Found,
  type Report,
  type Verdict,
  verdicts,
} from './finding.ts';
import { Holdings } from './holdings.ts';
import { checkQuotations, type Judged } from './quotations/quotations.ts';
import { Sayings } from './sayings.ts';

/** Holds a draft against a record. Pure but for the record's own reading: the same draft and record give the same report. */
export function checkDraft(store: Store, draft: Draft): Report {
  return checkAgainst(new Holdings(store), draft);
}

/** As `checkDraft`, against texts that are kept ready between drafts. */
export function checkAgainst(holdings: Holdings, draft: Draft): Report {
  const sayings = new Sayings(holdings);
  const { text } = draft.source;
  const checking = { holdings, sayings, draft, matter: new Matter(text), disputes: new Disputes(holdings) };
  const quotations = checkQuotations(holdings, sayings, draft);
  const found: Found[] = quotations.flatMap(one => one.findings);
  const sentences: CheckedSentence[] = [];
  const tellings = new Map<Sentence, readonly Telling[]>();
  for (const sentence of draft.analysis.sentences) {
    const facts = checkSentence(checking, sentence, quotations);
    found.push(...facts.findings);
    tellings.set(sentence, facts.tellings);
    const inside = quotations.filter(one => overlaps(one, sentence));
    const verdict = together(facts.verdict, inside);
    const { start, end } = sentence;
    const evidence = [...inside.flatMap(one => one.evidence), ...facts.evidence];
    sentences.push({ start, end, verdict, evidence: verdict === 'not on record' ? [] : evidence });
    found.push(...singleSource(draft, sentence, facts.evidence));
  }
  const tellingsOf = (place: Span) =>
    [...tellings].flatMap(([sentence, one]) => (overlaps(sentence, place) ? one : []));
  found.push(...checkNames(holdings, draft, quotations, tellingsOf), ...checkOffices(holdings, draft));
  found.push(...checkDesignations(holdings, draft), ...checkCopied(holdings, draft, quotations));
  for (const { start, end, verdict } of sentences)
    if (verdict === 'not on record' && !found.some(one => overlaps(one, { start, end })))
      found.push({
        code: 'unsupported',
        severity: 'note',
        start,
        end,
        message: 'not in this record, which is not to say untrue',
        fix: null,
        evidence: [],
      });
  const findings = numbered(text, found);
  const ended = sentences.map(one => withFindings(one, findings));
  const counts = Object.fromEntries(
    verdicts.map(verdict => [verdict, ended.filter(one => one.verdict === verdict).length]),
  ) as Report['counts'];
  return { findings, sentences: ended, counts, text };
}

/** A sentence's verdict from its own words' and its quotations'. */
function together(own: Verdict, quotations: readonly Judged[]): Verdict {
  const all = quotations.map(one => one.verdict);
  if (own === 'differing' || all.includes('differing')) return 'differing';
  if (own === 'disputed') return own;
  if (all.includes('not on record')) return 'not on record';
  return all.includes('supported') ? 'supported' : own;
}

const differing = new Set([
  'misquoted',
  'misattributed',
  'quote-cut',
  'wrong-figure',
  'wrong-date',
  'wrong-name',
  'wrong-office',
]);

function withFindings(sentence: CheckedSentence, findings: readonly Finding[]): CheckedSentence {
  const here = findings.filter(one => overlaps(one, sentence));
  if (here.some(one => differing.has(one.code))) return { ...sentence, verdict: 'differing' };
  if (here.some(one => one.code.startsWith('disputed'))) return { ...sentence, verdict: 'disputed' };
  return sentence;
}

/** In reading order, each with its words and a fingerprint: of the code, the words, and how often both came before. */
function numbered(text: string, found: readonly Found[]): Finding[] {
  const seen = new Map<string, number>();
  return [...found]
    .sort((a, b) => bySpan(a as Span, b as Span) || (a.code < b.code ? -1 : 1))
    .map(one => {
      const words = text.slice(one.start, one.end);
      const key = `${one.code}|${words.normalize('NFKC').replace(/\s+/gu, ' ').toLowerCase()}`;
      const again = seen.get(key) ?? 0;
      seen.set(key, again + 1);
      const fingerprint = createHash('sha256').update(`${key}|${again}`).digest('hex').slice(0, 16);
      const fix = one.fix === words ? null : one.fix;
      return { ...one, fix, text: words, fingerprint };
    });
}
