import type { Finding } from '../check/finding.ts';
import { type Checked, countsLine, line, placeOf, sourceLine } from './checked.ts';

const colours = { error: 31, warning: 33, note: 36 } as const;

/** The report as a compiler prints: place, severity, code, message; the draft's line with the words underlined; the record's words; the mend. */
export function* checkedText(checked: Checked, { colour = false, notes = true } = {}): Generator<string> {
  const paint = (text: string, code: number) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const lines = checked.places.text.split('\n');
  for (const finding of checked.report.findings) {
    if (finding.severity === 'note' && !notes) continue;
    const place = placeOf(checked, finding);
    const marks = [finding.known ? 'known' : '', finding.suppressed ? `ignored: ${finding.suppressed}` : '']
      .filter(Boolean)
      .join(', ');
    yield `${checked.draft.name}:${place.line}:${place.column}: ${paint(finding.severity, colours[finding.severity])}[${finding.code}]: ${finding.message}${marks ? ` (${marks})` : ''}\n`;
    if (finding.suppressed !== undefined) continue;
    yield excerpt(lines[place.line - 1] ?? '', place.column - 1, widthOf(finding, place, lines), paint);
    for (const words of finding.evidence.slice(0, 3)) {
      const side = words.side ? `${words.side}, in ` : '';
      yield `   = ${side}${words.path}:${words.start}–${words.end} (${sourceLine(words)}):\n     “${line(words.text, 240)}”\n`;
    }
    if (finding.fix !== null) yield `   = write: ${line(finding.fix, 300)}\n`;
    yield '\n';
  }
  yield `${checked.draft.name}: ${summaryOf(checked.report.findings)}\n`;
  yield `sentences: ${countsLine(checked.report)}\n`;
}

function widthOf(
  finding: Finding,
  place: { line: number; endLine: number; column: number; endColumn: number },
  lines: readonly string[],
): number {
  const end = place.line === place.endLine ? place.endColumn - 1 : (lines[place.line - 1]?.length ?? 0);
  return Math.max(1, Math.min(end - (place.column - 1), Math.max(finding.text.length, 1) + 8));
}

/** Columns of the draft's line that are shown. */
const shown = 110;

function excerpt(
  text: string,
  at: number,
  width: number,
  paint: (text: string, code: number) => string,
): string {
  const from = at + width <= shown ? 0 : Math.max(0, Math.min(at - 20, text.length - shown));
  const lead = from > 0 ? '…' : '';
  const part = text.slice(from, from + shown).replace(/\t/gu, ' ');
  const length = Math.max(1, Math.min(width, shown - (at - from)));
  const tail = from + shown < text.length ? '…' : '';
  return `   | ${lead}${part}${tail}\n   | ${' '.repeat(lead.length + at - from)}${paint('^'.repeat(length), 31)}\n`;
}

function summaryOf(findings: readonly Finding[]): string {
  const count = (severity: string) =>
    findings.filter(one => one.severity === severity && one.suppressed === undefined).length;
  const said = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;
  const passed = findings.filter(one => one.suppressed !== undefined).length;
  return [said(count('error'), 'error'), said(count('warning'), 'warning'), said(count('note'), 'note')]
    .concat(passed > 0 ? [`${passed} ignored with a reason`] : [])
    .join(', ');
}
