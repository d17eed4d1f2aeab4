import { overlaps, type Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
import { codes, type Finding, type Report } from './finding.ts';
import { type FilePlaces, filePlaces } from './places.ts';

/** A comment of the draft that passes over findings: `<!-- onrecord-ignore wrong-figure: the council's own count -->`. */
export interface Ignoring extends Span {
  /** A finding's code, or `all`. */
  readonly code: string;
  readonly reason: string;
}

const comment =
  /<!--\s{0,20}onrecord-ignore\s{1,20}([a-z-]{1,40})\s{0,20}(?::\s{0,20}([^>]{0,500}?))?\s{0,20}-->/gu;

/** The comments of a file's text; spans take in the paragraph that a comment stands in, or the next where it stands alone. */
export function ignoringIn(text: string): Ignoring[] {
  return [...text.matchAll(comment)].map(found => {
    const end = found.index + found[0].length;
    const lineEnd = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
    const before = text.lastIndexOf('\n\n', found.index);
    const start = before < 0 ? 0 : before;
    const alone = text.slice(start, found.index).trim() === '' && text.slice(end, lineEnd).trim() === '';
    const next = alone ? /\S/u.exec(text.slice(end)) : null;
    const from = next ? end + next.index : end;
    const stop = text.indexOf('\n\n', from);
    return { start, end: stop < 0 ? text.length : stop, code: found[1]!, reason: (found[2] ?? '').trim() };
  });
}

/** Comments that do not hold, with why: no reason given, or no such code. */
export function faultyIgnoring(all: readonly Ignoring[]): string[] {
  return all.flatMap(({ code, reason }) => {
    if (code !== 'all' && !(codes as readonly string[]).includes(code))
      return [`onrecord-ignore ${code}: there is no such code`];
    return reason === ''
      ? [`onrecord-ignore ${code}: give a reason after a colon; without one it does not hold`]
      : [];
  });
}

/** Lines `FINGERPRINT reason` of a decisions file; empty lines and those that begin with # are passed over. */
export function decisionsFrom(text: string): Map<string, string> {
  const decisions = new Map<string, string>();
  for (const line of text.split(/\r?\n/u)) {
    const found = /^([0-9a-f]{16})[\s:]+(\S.*)$/u.exec(line.trim());
    if (found) decisions.set(found[1]!, found[2]!);
  }
  return decisions;
}

export interface Decided {
  /** Findings that are passed over, by fingerprint, each with its reason. */
  readonly decisions?: ReadonlyMap<string, string>;
  /** Fingerprints of findings that were known before. */
  readonly baseline?: ReadonlySet<string>;
}

/** Marks what is suppressed and what was known; nothing is dropped. */
export function decided(report: Report, draft: Draft, { decisions, baseline }: Decided): Report {
  const places = filePlaces(draft);
  const comments = ignoringIn(places.text).filter(one => one.reason !== '');
  const findings = report.findings.map((finding): Finding => {
    const reason = decisions?.get(finding.fingerprint) ?? commented(finding, comments, places);
    return {
      ...finding,
      ...(reason ? { suppressed: reason } : {}),
      ...(baseline?.has(finding.fingerprint) ? { known: true as const } : {}),
    };
  });
  return { ...report, findings };
}

function commented(finding: Finding, comments: readonly Ignoring[], places: FilePlaces): string | null {
  if (comments.length === 0) return null;
  const { start, end } = places.of(finding);
  const found = comments.find(
    one =>
      (one.code === 'all' || one.code === finding.code) &&
      overlaps(one, { start, end: Math.max(end, start + 1) }),
  );
  return found?.reason ?? null;
}

/** Findings that count: neither suppressed nor known before. */
export function open(findings: readonly Finding[]): Finding[] {
  return findings.filter(one => one.suppressed === undefined && !one.known);
}
