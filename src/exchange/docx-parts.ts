import type { Finding } from '../check/finding.ts';
import type { Span } from '../text/span.ts';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const emptyRelations = `${head}<Relationships xmlns="${packaged}/relationships"></Relationships>`;

/** Text made safe for XML: its marks escaped, what XML cannot hold replaced. */
function safe(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '\ufffd')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;');
}

/** The list of content types with an entry for comments; a new one where `xml` is null. */
export function contentTypes(xml: string | null): string {
  const comments = `<Override PartName="/word/comments.xml" ContentType="${wordType}.comments+xml"/>`;
  if (xml !== null)
    return xml.includes('/word/comments.xml') ? xml : xml.replace('</Types>', `${comments}</Types>`);
  return `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/>${comments}</Types>`;
}

/** Relationships with one more, under an id that none of them has. */
export function relationTo(xml: string, type: string, target: string): string {
  let n = 1;
  while (xml.includes(`"rIdOnrecord${n}"`)) n++;
  const relation = `<Relationship Id="rIdOnrecord${n}" Type="${office}/${type}" Target="${target}"/>`;
  return /<Relationships\b[^>]*\/>/u.test(xml)
    ? xml.replace(/<Relationships\b([^>]*)\/>/u, `<Relationships$1>${relation}</Relationships>`)
    : xml.replace('</Relationships>', `${relation}</Relationships>`);
}

/** Comments, added to those that there are; `texts` holds the paragraphs of each. */
export function commentsXml(
  xml: string | null,
  texts: readonly (readonly string[])[],
  first: number,
): string {
  const comments = texts
    .map((lines, n) => {
      const paragraphs = lines.map(
        one => `<w:p><w:r><w:t xml:space="preserve">${safe(one)}</w:t></w:r></w:p>`,
      );
      return `<w:comment w:id="${first + n}" w:author="Onrecord" w:initials="OR">${paragraphs.join('')}</w:comment>`;
    })
    .join('');
  if (xml?.includes('</w:comments>')) return xml.replace('</w:comments>', `${comments}</w:comments>`);
  return `${head}<w:comments xmlns:w="${main}">${comments}</w:comments>`;
}

/** A document of plain paragraphs whose runs part where a finding begins or ends. */
export function documentXml(text: string, blocks: readonly Span[], findings: readonly Finding[]): string {
  const paragraphs = blocks.map(block => {
    const inside = findings
      .map((finding, id) => ({ ...finding, id }))
      .filter(one => one.start < block.end && block.start < one.end);
    const cuts = new Set([block.start, block.end]);
    for (const one of inside)
      for (const at of [one.start, one.end]) if (at > block.start && at < block.end) cuts.add(at);
    const sorted = [...cuts].sort((a, b) => a - b);
    let xml = '';
    for (let k = 0; k < sorted.length; k++) {
      const at = sorted[k]!;
      const ending = inside.filter(one => Math.min(one.end, block.end) === at && one.end <= block.end);
      for (const { id } of ending)
        xml += `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
      for (const { id } of inside.filter(one => one.start === at))
        xml += `<w:commentRangeStart w:id="${id}"/>`;
      const next = sorted[k + 1];
      if (next !== undefined) xml += run(text.slice(at, next));
    }
    return `<w:p>${xml}</w:p>`;
  });
  return `${head}<w:document xmlns:w="${main}"><w:body>${paragraphs.join('')}</w:body></w:document>`;
}

function run(text: string): string {
  return text
    .split('\n')
    .map((part, n) => `<w:r>${n > 0 ? '<w:br/>' : ''}<w:t xml:space="preserve">${safe(part)}</w:t></w:r>`)
    .join('');
}
