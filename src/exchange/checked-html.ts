import type { Finding } from '../check/finding.ts';
import { type Checked, countsLine, sourceLine } from './checked.ts';

/** Text made safe for an HTML page, in content and in quoted attributes. */
export function escaped(text: string): string {
  return text
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;')
    .replace(/'/gu, '&#39;')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu, '\ufffd');
}

const pageStyle = `body{font:16px/1.55 Georgia,serif;margin:2rem auto;max-width:72rem;padding:0 1rem;color:#1a1a1a;background:#fff}
h1{font-size:1.3rem}main{display:grid;grid-template-columns:3fr 2fr;gap:2rem}p{margin:0 0 1em;white-space:pre-wrap}
mark{background:none;border-bottom:3px solid #b00020}mark.warning{border-color:#9a6700}mark.note{border-bottom:2px dotted #57606a}
mark a{font:.7em sans-serif;vertical-align:super;text-decoration:none}ol{list-style:none;padding:0;margin:0;font:14px/1.5 sans-serif}
li{border-left:4px solid #b00020;padding:.4em .8em;margin:0 0 1em;background:#f6f8fa}li.warning{border-color:#9a6700}li.note{border-color:#57606a}
li.off{opacity:.6}blockquote{margin:.4em 0;font-family:Georgia,serif}code{font-size:.9em}.quiet{color:#57606a}
@media(max-width:50rem){main{display:block}}@media print{li{break-inside:avoid}}`;

/** One page that needs nothing from elsewhere: the draft with its findings marked, and each finding with its source beside it. */
export function checkedHtml(checked: Checked): string {
  const { draft, report } = checked;
  const shown = report.findings;
  const title = `${draft.name} held against the record`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title><style>${pageStyle}</style></head><body>
<h1>${escaped(title)}</h1><p class="quiet">Sentences: ${escaped(countsLine(report))}</p>
<main><section aria-label="Draft">${bodyOf(checked, shown)}</section>
<section aria-label="Findings"><ol>${shown.map(item).join('\n')}</ol></section></main></body></html>
`;
}

function bodyOf({ draft, report }: Checked, findings: readonly Finding[]): string {
  const paragraphs = draft.source.blocks.map(block => {
    const inside = findings
      .map((finding, n) => ({ finding, n }))
      .filter(({ finding }) => finding.start < block.end && block.start < finding.end);
    const cuts = [block.start, block.end, ...inside.flatMap(({ finding }) => [finding.start, finding.end])]
      .filter(at => at >= block.start && at <= block.end)
      .sort((a, b) => a - b);
    let html = '';
    for (let k = 0; k + 1 < cuts.length; k++) {
      const [start, end] = [cuts[k]!, cuts[k + 1]!];
      if (start === end) continue;
      const text = escaped(report.text.slice(start, end));
      const here = inside.filter(({ finding }) => finding.start <= start && end <= finding.end);
      const last = here.at(-1);
      const ending = inside.filter(({ finding }) => finding.end === end);
      const links = ending.map(({ n }) => `<a href="#f${n + 1}" aria-label="Finding ${n + 1}">${n + 1}</a>`);
      html += last ? `<mark class="${last.finding.severity}">${text}${links.join(' ')}</mark>` : text;
    }
    return `<p>${html}</p>`;
  });
  return paragraphs.join('\n');
}

function item(finding: Finding, n: number): string {
  const evidence = finding.evidence
    .map(
      one =>
        `<blockquote>“${escaped(one.text)}”<br><span class="quiet">${escaped([one.side, sourceLine(one), one.path].filter(Boolean).join(' · '))}</span></blockquote>`,
    )
    .join('');
  const off =
    finding.suppressed === undefined
      ? ''
      : ` <span class="quiet">Ignored: ${escaped(finding.suppressed)}</span>`;
  const fix = finding.fix === null ? '' : `<div>Write: “${escaped(finding.fix)}”</div>`;
  return `<li id="f${n + 1}" class="${finding.severity}${off ? ' off' : ''}"><strong>${n + 1}. ${finding.severity}</strong> <code>${finding.code}</code>: “${escaped(finding.text)}” ${escaped(finding.message)}.${off}${evidence}${fix}</li>`;
}
