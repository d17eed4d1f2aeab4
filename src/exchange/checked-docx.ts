import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Finding } from '../check/finding.ts';
import { type DocxParagraph, readDocxPlaces } from '../sources/docx.ts';
import { type Checked, line, sourceLine } from './checked.ts';
import { commentsXml, contentTypes, documentXml, emptyRelations, relationTo } from './docx-parts.ts';

type Parts = Record<string, Uint8Array>;

/** The draft with a comment at each finding: a Word file keeps all of its own; other drafts become one. */
export async function checkedDocx(checked: Checked): Promise<Uint8Array> {
  const { draft, report } = checked;
  const findings = report.findings.filter(one => one.code !== 'unsupported' || one.suppressed === undefined);
  const own = draft.source.format === 'docx' && draft.bytes !== null;
  const parts = own ? await annotated(draft.bytes!, findings) : generated(checked, findings);
  return zipSync(parts, { mtime: new Date(1980, 0, 1) });
}

function generated({ draft, report }: Checked, findings: readonly Finding[]): Parts {
  return {
    '[Content_Types].xml': strToU8(contentTypes(null)),
    '_rels/.rels': strToU8(relationTo(emptyRelations, 'officeDocument', 'word/document.xml')),
    'word/document.xml': strToU8(documentXml(report.text, draft.source.blocks, findings)),
    'word/_rels/document.xml.rels': strToU8(relationTo(emptyRelations, 'comments', 'comments.xml')),
    'word/comments.xml': strToU8(commentsXml(null, findings.map(commentText), 0)),
  };
}

/** What a margin comment says: code, message, the record's words with their source, the mend. */
function commentText(finding: Finding): string[] {
  const head = `${finding.severity} · ${finding.code}: ${finding.message}`;
  const sources = finding.evidence
    .slice(0, 4)
    .map(
      one => `${[one.side, sourceLine(one), one.path].filter(Boolean).join(' · ')}: “${line(one.text, 600)}”`,
    );
  const fix = finding.fix === null ? [] : [`Write: ${line(finding.fix, 600)}`];
  const ignored = finding.suppressed === undefined ? [] : [`Ignored: ${finding.suppressed}`];
  return [head, ...sources, ...fix, ...ignored];
}

interface Anchor {
  readonly at: number;
  readonly xml: string;
  readonly closes: boolean;
}

async function annotated(bytes: Uint8Array, findings: readonly Finding[]): Promise<Parts> {
  const { source, paragraphs } = await readDocxPlaces(bytes, {});
  const parts: Parts = unzipSync(bytes);
  const main =
    paragraphs.find(one => /^word\/document\d*\.xml$/u.test(one.part))?.part ?? 'word/document.xml';
  const xml = strFromU8(parts[main]!);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = `${folder}_rels/${main.slice(folder.length)}.rels`;
  const before = parts[`${folder}comments.xml`];
  const comments = before ? strFromU8(before) : null;
  const first =
    1 +
    Math.max(
      -1,
      ...[...(comments ?? '').matchAll(/<w:comment\b[^>]*?w:id="(\d{1,9})"/gu)].map(one => Number(one[1])),
    );
  const anchors: Anchor[] = [];
  for (const [n, finding] of findings.entries()) {
    const span = runsOf(finding, source.blocks, paragraphs, main, xml);
    if (!span) continue;
    const id = first + n;
    anchors.push({ at: span.from, xml: `<w:commentRangeStart w:id="${id}"/>`, closes: false });
    const mark = `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
    anchors.push({ at: span.to, xml: mark, closes: true });
  }
  parts[main] = strToU8(withAnchors(xml, anchors));
  parts[`${folder}comments.xml`] = strToU8(commentsXml(comments, findings.map(commentText), first));
  if (!comments) {
    parts['[Content_Types].xml'] = strToU8(contentTypes(strFromU8(parts['[Content_Types].xml']!)));
    const own = parts[relations] ? strFromU8(parts[relations]) : emptyRelations;
    parts[relations] = strToU8(relationTo(own, 'comments', 'comments.xml'));
  }
  return parts;
}

function withAnchors(xml: string, anchors: readonly Anchor[]): string {
  const sorted = [...anchors].sort((a, b) => a.at - b.at || Number(b.closes) - Number(a.closes));
  let whole = '';
  let done = 0;
  for (const anchor of sorted) {
    whole += xml.slice(done, anchor.at) + anchor.xml;
    done = anchor.at;
  }
  return whole + xml.slice(done);
}

/** Where in the part's XML the runs of a finding begin and end; a finding in a note is anchored at the text's last paragraph. */
function runsOf(
  finding: Finding,
  blocks: readonly { start: number; end: number }[],
  paragraphs: readonly DocxParagraph[],
  main: string,
  xml: string,
): { from: number; to: number } | null {
  const runs = blocks.flatMap((block, k) =>
    paragraphs[k]?.part === main
      ? paragraphs[k].runs
          .map(run => ({ ...run, start: run.start + block.start }))
          .filter(run => run.start < finding.end && finding.start < run.start + run.length)
      : [],
  );
  const last = paragraphs
    .filter(one => one.part === main && one.runs.length > 0)
    .at(-1)
    ?.runs.at(-1);
  const [a, b] = [runs[0] ?? last, runs.at(-1) ?? last];
  if (!a || !b) return null;
  const from = Math.max(xml.lastIndexOf('<w:r>', a.from), xml.lastIndexOf('<w:r ', a.from));
  const close = xml.indexOf('</w:r>', b.to);
  return from < 0 || close < 0 ? null : { from, to: close + '</w:r>'.length };
}
