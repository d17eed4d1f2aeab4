import { type Checked, placeOf } from './checked.ts';

/** `{format, draft, findings, sentences, counts}`: the findings' contract, with lines and columns beside the offsets. */
export function checkedJson(checked: Checked): string {
  const { draft, report, version } = checked;
  const findings = report.findings.map(finding => {
    const { line, column, endLine, endColumn } = placeOf(checked, finding);
    return { ...finding, line, column, endLine, endColumn };
  });
  const { sentences, counts } = report;
  return `${JSON.stringify({ format: 'onrecord-check/1', version, draft: draft.name, findings, sentences, counts }, null, 1)}\n`;
}

/** The fingerprints of an earlier report, as `checkedJson` or SARIF has them. Throws a SyntaxError for what is neither. */
export function fingerprintsOf(json: string): Set<string> {
  const report = JSON.parse(json) as {
    findings?: { fingerprint?: string }[];
    runs?: { results?: { partialFingerprints?: Record<string, string> }[] }[];
  };
  const own = (report.findings ?? []).map(one => one.fingerprint);
  const sarif = (report.runs ?? []).flatMap(run =>
    (run.results ?? []).map(one => one.partialFingerprints?.['onrecord/v1']),
  );
  return new Set([...own, ...sarif].filter(one => typeof one === 'string'));
}
