import type { Analysis } from '../language/analysis.ts';
import { contains, type Span, trimmed } from '../text/span.ts';

/** A line of a letter's head: what it gives, and its words. */
export const headLine =
  /^(?<field>From|To|Cc|Date|Sent|Re|Subject|Ref|Reference|Via|By (?:e-?mail|hand|post|fax)\b.*?)\s*(?::|$)\s*(?<value>.*)$/iu;
/** Lines after the closing that may name who signs. */
export const signatureLines = 5;
/** A longer line below the salutation is no heading. In UTF-16 code units. */
const longestHeading = 140;

export const textAt = (analysis: Analysis, { start, end }: Span): string => analysis.text.slice(start, end);

/** The document's lines with text, boilerplate left out. */
export function linesOf(analysis: Analysis): Span[] {
  return analysis.blocks
    .filter(block => block.kind !== 'boilerplate')
    .flatMap(block => {
      let start = block.start;
      return textAt(analysis, block)
        .split('\n')
        .map(words => {
          const line = trimmed(analysis.text, { start, end: start + words.length });
          start += words.length + 1;
          return line;
        });
    })
    .filter(line => line.end > line.start);
}

/** The lines before those that tell who else gets a copy, what is enclosed, or begin another paper ("NOTICE UNDER SECTION 12", "To: …"). */
export function signed(analysis: Analysis, lines: readonly Span[]): readonly Span[] {
  const other = lines.findIndex(line => {
    const words = textAt(analysis, line);
    return (
      /^(?:b?cc|c\.c\.|cop(?:y|ies)(?: to|:)|encl|\(?\d{1,2}[.)]\s)/iu.test(words) ||
      headLine.test(words) ||
      (papers.test(words) && !/\p{Ll}{2}/u.test(words))
    );
  });
  return other < 0 ? lines : lines.slice(0, other);
}

/** Words of the heading of a paper that is enclosed. */
const papers = /^(?:NOTICE|ORDER|SCHEDULE|ANNEX|APPENDIX|ATTACHMENT|ENCLOSURE|EXHIBIT)\b/u;

/** The short lines that no stop ends, at the end of a letter without a closing: its signature. */
export function lastOf(analysis: Analysis, lines: readonly Span[]): Span[] {
  const from = lines.findLastIndex(
    line => /[.!?:;,”"]$/u.test(textAt(analysis, line)) || line.end - line.start > 60,
  );
  const last = lines.slice(from + 1);
  return last.length <= signatureLines ? last : [];
}

/** The values of the lines "From:", "To:", "Date:", "Re:" at a letter's head, by their names in lower case. */
export function headOf(analysis: Analysis, lines: readonly Span[]): Map<string, Span> {
  const found = new Map<string, Span>();
  for (const line of lines) {
    const { field, value } = headLine.exec(textAt(analysis, line))?.groups ?? {};
    const name = field?.toLowerCase().replace('sent', 'date');
    if (name && value && !found.has(name)) found.set(name, { start: line.end - value.length, end: line.end });
  }
  return found;
}

/** "Dear Mr Roe, / Closure of the quay: our notice / I write …": the line below the salutation that no stop ends. */
export function headingBelow(analysis: Analysis, lines: readonly Span[], greeted: number): Span | null {
  const line = greeted < 0 ? undefined : lines[greeted + 1];
  if (!line || !lines[greeted + 2]) return null;
  const words = textAt(analysis, line);
  return words.length <= longestHeading && /^[\p{Lu}\d“"]/u.test(words) && !/[.,;:!?]$/u.test(words)
    ? line
    : null;
}

/** True where a date is nearly all of a line. */
export function isDate(analysis: Analysis, line: Span): boolean {
  return analysis.times.some(
    time =>
      time.type === 'DATE' && contains(line, time) && time.end - time.start >= (line.end - line.start) * 0.6,
  );
}
