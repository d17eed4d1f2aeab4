import type { Span } from '../../text/span.ts';
import type { Scene } from './scene.ts';

const BESIDE =
  /(?:,| and| —| –| -|, (?:was|is|were)| (?:was|were|is))\s*(?:(?:an?|the|its|their) )?((?:all-time|new|five-year|ten-year)? ?(?:record(?: high| low)?|high|low)(?=[\s,.;]|$)|(?:highest|lowest|most|fewest|largest|smallest|biggest|worst|best|deadliest|greatest)(?: (?:number|total|level|figure|rate|count|share|toll)| [a-z-]+(?= (?:since|ever|on record|in history|in (?:more than )?[\w-]+ (?:years|decades))))?(?: (?:on record|ever|in history|since [\w ]+?|in (?:more than )?[\w-]+ (?:years|decades)))?(?=[,.;]|$))/giu;

/** What the words claim of the figure's rank: "a record 418", "…, an all-time high", "…, the highest since 1994". */
export function superlativeOf(scene: Scene): { words: string; span: Span } | null {
  const { quantity, view, sentence } = scene;
  if (quantity.qualifier === 'record' && quantity.qualifierSpan) {
    const text = view.analysis.text.slice(quantity.qualifierSpan.start, quantity.qualifierSpan.end);
    return { words: text.replace(/^an? /i, '').replace(/ of$/, ''), span: quantity.qualifierSpan };
  }
  // "fell to 61 from 84 in 2022, the lowest since 2016": the rank is the first one's.
  const against = (one: Span) =>
    /\b(?:from|than|versus|against)(?: \S+)?\s*$/i.test(view.analysis.text.slice(sentence.start, one.start));
  if (against(quantity)) return null;
  const next = scene.amounts.find(one => one.start >= quantity.end && !against(one));
  const tail = view.analysis.text.slice(quantity.end, Math.min(next?.start ?? sentence.end, sentence.end));
  BESIDE.lastIndex = 0;
  const match = BESIDE.exec(tail);
  if (
    !match ||
    !/record|high|low|most|fewest|largest|smallest|biggest|worst|best|deadliest|greatest/i.test(match[1]!)
  )
    return null;
  const start = quantity.end + match.index + match[0].length - match[1]!.length;
  return { words: match[1]!.trim(), span: { start, end: start + match[1]!.length } };
}
