import { type Checked, countsLine, sourceLine } from './checked.ts';
import { escaped } from './checked-html.ts';

const style = `body{font:13px/1.45 Georgia,serif;margin:1.5cm;color:#000}table{border-collapse:collapse;width:100%}
td,th{border:1px solid #999;padding:.35em .5em;vertical-align:top;text-align:left}td.box{width:1.6em;font-size:1.4em;line-height:1}
tr{break-inside:avoid}td.n{width:2em}small{color:#444}h1{font-size:1.2rem}`;

/** A sheet to print: each checkable sentence of the draft, what the record has for it, and a box to tick by hand. */
export function factSheet({ draft, report }: Checked): string {
  const rows = report.sentences
    .filter(one => one.verdict !== 'not checkable')
    .map((sentence, n) => {
      const words = report.text.slice(sentence.start, sentence.end);
      const here = report.findings.filter(
        one => one.start < sentence.end && sentence.start < one.end && one.code !== 'unsupported',
      );
      const sources = [
        ...new Map(sentence.evidence.map(one => [`${one.document}${one.start}`, one])).values(),
      ];
      const evidence = sources
        .slice(0, 3)
        .map(one => `“${escaped(one.text)}”<br><small>${escaped(`${sourceLine(one)} · ${one.path}`)}</small>`)
        .join('<br>');
      const said = here
        .map(one => `<li>${escaped(`${one.code}: “${one.text}” ${one.message}`)}</li>`)
        .join('');
      return `<tr><td class="box">☐</td><td class="n">${n + 1}</td><td>${escaped(words)}</td><td>${escaped(sentence.verdict)}${said ? `<ul>${said}</ul>` : ''}</td><td>${evidence || '<small>none in this record</small>'}</td></tr>`;
    });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(`Fact sheet: ${draft.name}`)}</title><style>${style}</style></head><body>
<h1>${escaped(`Fact sheet: ${draft.name}`)}</h1><p>${escaped(countsLine(report))}. Checked by ____________________ on ____________</p>
<table><thead><tr><th></th><th></th><th>In the draft</th><th>Held against the record</th><th>Source</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></body></html>
`;
}
