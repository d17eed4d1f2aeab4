import { type Checked, line, placeOf, sourceLine } from './checked.ts';

const levels = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** Workflow commands of GitHub Actions: an annotation a finding; suppressed ones are left to the other forms. */
export function* checkedGithub(checked: Checked): Generator<string> {
  for (const finding of checked.report.findings) {
    if (finding.suppressed !== undefined) continue;
    const { line: at, column, endLine, endColumn } = placeOf(checked, finding);
    const where = `file=${property(checked.draft.name)},line=${at},col=${column},endLine=${endLine},endColumn=${endColumn}`;
    const evidence = finding.evidence.slice(0, 2).map(one => `${sourceLine(one)}: “${line(one.text, 300)}”`);
    const message = [
      finding.message,
      ...evidence,
      ...(finding.fix ? [`write: ${line(finding.fix, 300)}`] : []),
    ];
    yield `::${levels[finding.severity]} ${where},title=${property(finding.code)}::${data(message.join('\n'))}\n`;
  }
}

function data(text: string): string {
  return text.replace(/%/gu, '%25').replace(/\r/gu, '%0D').replace(/\n/gu, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/gu, '%3A').replace(/,/gu, '%2C');
}
