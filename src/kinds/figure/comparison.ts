import type { Span } from '../../text/span.ts';
import type { Scene } from './scene.ts';

const COMPARES =
  /^[^.;]{0,60}?((?:up|down) from (?:[^,.;]|[,.](?=\d))+|compared (?:with|to) (?:[^,.;]|[,.](?=\d))+|(?:more|less|fewer|higher|lower) than (?:[^,.;]|[,.](?=\d))+|twice (?:[^,.;]|[,.](?=\d))+|surpass(?:ed|ing)? (?:[^,.;]|[,.](?=\d))+)/iu;

/** What the words set the figure against: "up from 640 in 2010", "60 more than its limit". */
export function comparisonOf(scene: Scene): Span | null {
  const { view, quantity, sentence, amounts } = scene;
  const end = quantity.qualifierSpan ? Math.max(quantity.end, quantity.qualifierSpan.end) : quantity.end;
  const tail = view.analysis.text.slice(end, sentence.end);
  const match = COMPARES.exec(tail);
  if (!match) return null;
  const start = end + match.index + match[0].length - match[1]!.length;
  const between = amounts.find(
    one =>
      one.start >= end &&
      Math.min(one.start, one.qualifierSpan?.start ?? one.start) <= start &&
      one.end < start,
  );
  // "… and more than 40": the next figure's own qualifier.
  if (between || amounts.some(one => one.qualifierSpan && one.qualifierSpan.start === start)) return null;
  return { start, end: start + match[1]!.trimEnd().length };
}
