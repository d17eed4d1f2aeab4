import type { Sentence } from '../../language/analysis.ts';
import { comparableText, sharedPassages } from '../../text/reuse.ts';
import type { Draft } from '../draft.ts';
import type { Found, Words } from '../finding.ts';

/** "Several newspapers", "two sources": how many there are is no fact of the matter. */
export const several =
  /\b(?:(?:several|multiple|various|numerous|many|two|three|four|both)\s+(?:\w+\s+)?(?:sources|newspapers|papers|outlets|reports|accounts|news organi[sz]ations|publications)|widely reported|independently (?:confirmed|reported))\b/iu;

/** The note that what a draft gives as several sources is one passage taken over. */
export function singleSource(draft: Draft, sentence: Sentence, evidence: readonly Words[]): Found[] {
  const text = draft.source.text.slice(sentence.start, sentence.end);
  if (!several.test(text)) return [];
  const documents = [...new Map(evidence.map(one => [one.document, one])).values()];
  const [first, ...rest] = documents;
  if (!first) return [];
  const copies = rest.every(one => isCopy(first.text, one.text));
  if (!copies) return [];
  const why =
    documents.length > 1
      ? 'the accounts in this record share their words: they are one source'
      : 'this record has one source for it';
  return [
    {
      code: 'single-source',
      severity: 'warning',
      start: sentence.start,
      end: sentence.end,
      message: why,
      fix: null,
      evidence: documents.slice(0, 3),
    },
  ];
}

/** True where two sentences share eight words in a row. */
function isCopy(a: string, b: string): boolean {
  return sharedPassages(comparableText(a, []), comparableText(b, [])).length > 0;
}
