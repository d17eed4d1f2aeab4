import { described } from '../check/described.ts';
import { codes, type Finding } from '../check/finding.ts';
import { type Checked, line, placeOf, sourceLine } from './checked.ts';

/** SARIF 2.1.0 (OASIS, 2020): one run, a rule a code, columns in UTF-16 code units. */
export function sarif(checked: Checked): string {
  const { draft, version } = checked;
  const uri = draft.name.split(/[\\/]/u).map(encodeURIComponent).join('/');
  const baseline = checked.report.findings.some(one => one.known);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Onrecord',
            version,
            rules: codes.map(id => ({
              id,
              shortDescription: { text: described[id].short },
              fullDescription: { text: described[id].full },
              defaultConfiguration: { level: described[id].severity },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: [{ location: { uri } }],
        results: checked.report.findings.map(finding => resultOf(checked, finding, uri, baseline)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 1)}\n`;
}

function resultOf(checked: Checked, finding: Finding, uri: string, baseline: boolean) {
  const place = placeOf(checked, finding);
  const region = {
    startLine: place.line,
    startColumn: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn,
    charOffset: place.start,
    charLength: place.end - place.start,
    snippet: { text: finding.text },
  };
  const evidence = finding.evidence.map(one => `${sourceLine(one)}: “${line(one.text, 400)}”`).join(' / ');
  return {
    ruleId: finding.code,
    ruleIndex: codes.indexOf(finding.code),
    level: finding.severity,
    message: { text: evidence ? `${finding.message}. ${evidence}` : finding.message },
    locations: [{ physicalLocation: { artifactLocation: { uri, index: 0 }, region } }],
    relatedLocations: finding.evidence.map((one, id) => ({
      id,
      message: { text: line(one.text, 400) },
      physicalLocation: {
        artifactLocation: { uri: one.path.split(/[\\/]/u).map(encodeURIComponent).join('/') },
        region: { charOffset: one.start, charLength: one.end - one.start, snippet: { text: one.text } },
      },
    })),
    partialFingerprints: { 'onrecord/v1': finding.fingerprint },
    ...(finding.suppressed === undefined
      ? {}
      : { suppressions: [{ kind: 'inSource', status: 'accepted', justification: finding.suppressed }] }),
    ...(baseline ? { baselineState: finding.known ? 'unchanged' : 'new' } : {}),
    ...(finding.fix === null
      ? {}
      : {
          fixes: [
            {
              description: { text: 'The words of the record' },
              artifactChanges: [
                {
                  artifactLocation: { uri, index: 0 },
                  replacements: [
                    {
                      deletedRegion: {
                        startLine: place.line,
                        startColumn: place.column,
                        endLine: place.endLine,
                        endColumn: place.endColumn,
                      },
                      insertedContent: { text: finding.fix },
                    },
                  ],
                },
              ],
            },
          ],
        }),
  };
}
