import type { Clause } from '../../language/clauses.ts';
import { overlapping } from '../../text/overlapping.ts';
import { contains, type Span } from '../../text/span.ts';
import type { DraftItem, Reading } from '../item.ts';
import { bare, withoutAside } from '../phrases.ts';
import { Fields, readingOf, tokensOf, type View, wordsOf } from '../view.ts';

/** How a party is known to promise that its own letter or release does not name beside the promise; `words` are those that stand for it. */
export const ofOwnPaper = (words = ''): Reading =>
  readingOf(words, 'author', { inferred: true, why: 'the document is this party’s own paper' });

/** Whether the words name a day to keep. */
export function hasDay(view: View, span: Span): boolean {
  return overlapping(view.analysis.times, span).some(
    time => contains(span, time) && time.date !== null && time.deadline !== undefined,
  );
}

/** Whether the words set a mark to reach: a share, an amount. */
export function hasMark(view: View, span: Span): boolean {
  return (
    overlapping(view.analysis.quantities, span).some(
      one => contains(span, one) && (one.kind === 'percent' || one.kind === 'money'),
    ) ||
    /\b(?:by half|one[- ]third|by a (?:third|quarter|fifth)|double|halve)\b/iu.test(
      view.analysis.text.slice(span.start, span.end),
    )
  );
}

/** "in three years", "within a month"; "for more than a decade" tells how long something was. */
function isLimit(view: View, { start, end }: Span): boolean {
  const { text } = view.analysis;
  const before = text.slice(Math.max(0, start - 30), start);
  const past = /^\s(?:have|has|had|were|was|ago)\b/u.test(text.slice(end, end + 8));
  return (
    !past &&
    /\b(?:in|within|over|after|by|every|each|next|coming|for|until)\s(?:the\s(?:next|coming)\s)?(?:a\s|an\s)?(?:period of\s)?$/iu.test(
      before,
    )
  );
}

/** "its 2014 return": a year before a noun is no day to keep. */
function isModifier(view: View, time: Span): boolean {
  const before = view.analysis.text.slice(Math.max(0, time.start - 8), time.start);
  return (
    /^\d{4}$/u.test(wordsOf(view, time)) && !/\b(?:in|by|until|before|of|from|end|through)\s$/iu.test(before)
  );
}

/** The pledge of a party in these words, with its mark and the day by which it is to be kept. */
export function pledgeFrom(
  view: View,
  sentence: number,
  by: Span | Fields,
  what: Span,
  rule: string,
): DraftItem {
  // "its decades-long rule" is no time limit.
  const due = overlapping(view.analysis.times, what).find(
    time =>
      contains(what, time) &&
      !isModifier(view, time) &&
      (time.date !== null ||
        (time.type === 'DURATION' && !/-|\bX/u.test(`${wordsOf(view, time)} ${time.value}`))),
  );
  const mark =
    /\bby (?:half|a (?:third|quarter|fifth)|one[- ](?:third|quarter|half|fifth)|two[- ]thirds)\b/iu.exec(
      view.analysis.text.slice(what.start, what.end),
    );
  const quantity = mark
    ? { start: what.start + mark.index, end: what.start + mark.index + mark[0].length }
    : overlapping(view.analysis.quantities, what).find(
        one =>
          contains(what, one) &&
          one.kind !== 'ordinal' &&
          !isNumber(view, sentence, one) &&
          (!due || !contains(due, one)),
      );
  const fields = (by instanceof Fields ? by : new Fields(view).party('by', by))
    .words('what', bare(view, withoutAside(view, what)))
    .words('target', quantity ?? null);
  if (due?.date && due.type === 'DATE') fields.date('due', due);
  else if (due && isLimit(view, due)) fields.words('measure', due).show('due', due);
  return fields
    .set('outcome', null)
    .item('pledge', view.analysis.sentences[sentence]!, `pledge-${rule}/1`, 'planned');
}

/** "compartment | 42": a number that a thing bears. */
function isNumber(view: View, sentence: number, quantity: Span): boolean {
  const tokens = tokensOf(view, sentence);
  const at = tokens.findIndex(({ start, end }) => start === quantity.start && end === quantity.end);
  return at > 0 && tokens[at]!.head === at - 1 && tokens[at - 1]!.upos === 'NOUN';
}

/** What one holds out to another who does not obey. */
export const threat =
  /^(?:halt|suspend|stop|withhold|cut|close|terminate|revoke|end|cancel|freeze|withdraw)$/u;

/** "Should the mill fail to pay, the board will suspend its licence". */
export const isThreatened = (view: View, { sentence, lemma }: Clause): boolean =>
  threat.test(lemma) &&
  /^(?:Should|Were|Had|Unless|If)\s/u.test(wordsOf(view, view.analysis.sentences[sentence]!));
