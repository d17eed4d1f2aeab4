import { overlaps, type Span } from '../../text/span.ts';
import type { Attribution, Scene } from './scene.ts';

/* What is told in a sentence that holds words in marks with a cue of their own. */

/** "“…,” she wrote, explaining why she came, | “but …”": words in marks that go on with an earlier cue are none of a later one's. */
export function withoutHalf(one: Attribution, beside: readonly Attribution[]): Attribution {
  const last = one.content.at(-1);
  if (!last || one.rule.startsWith('direct-')) return one;
  const half = beside
    .filter(({ cue }) => cue.end < one.cue.start)
    .flatMap(({ content }) => content)
    .find(({ start: from, end: to }) => from > last.start && to === last.end);
  if (!half) return one;
  return { ...one, content: [...one.content.slice(0, -1), { start: last.start, end: half.start - 2 }] };
}

/**
 * "said the pier was old – “It leaks,” she said twice", "issued a statement after the board voted | to close it: “It is lost.”": words in
 * marks that have a cue of their own, outside of what is told, are not told with it.
 */
export function beforeQuoted({ text }: Scene, one: Attribution, beside: readonly Attribution[]): Attribution {
  const last = one.content.at(-1);
  if (!last || one.rule.startsWith('direct-')) return one;
  const quoted = beside.find(
    other => isOutside(other, one) && overlaps(other.content[0]!, last) && !leadsInto(text, last, other),
  );
  const own = quoted ? undefined : beside.find(other => isOwnCue(text, other, one, last));
  if (!quoted && !own) return one;
  const from = quoted ? quoted.content[0]!.start : own!.cue.start;
  const told = text.slice(last.start, Math.max(last.start, from));
  const end = last.start + told.replace(own ? BEFORE_CUE : BEFORE_MARKS, '').length;
  const rest = one.content.slice(0, -1);
  return { ...one, content: end > last.start ? [...rest, { start: last.start, end }] : rest };
}

const BEFORE_MARKS = /(?:[\s,:;–—-]+(?:however|and|but)?)+$/;
const BEFORE_CUE = /(?:[\s,:;–—-]+(?:and|before|but|by|then|while)?)+$/;

/** "Okafor, noting the size of it, | said, “…”", "hinted at it by naming the quay and | adding, “…”": a cue whose speaker stands before the other's. */
const isOwnCue = (
  text: string,
  { source, cue, content, rule }: Attribution,
  one: Attribution,
  told: Span,
): boolean =>
  rule === 'direct-speaker-said-quotation' &&
  source !== null &&
  source.end <= one.cue.start &&
  told.start < cue.start &&
  cue.end <= told.end &&
  content[0]!.start >= cue.end &&
  // "testified that Lind, on hearing it, replied, “…”", "wanted to know, “…”"
  !/^that\b|\bto\s*$/.test(text.slice(told.start, cue.start));

/** A quotation with a cue that stands neither in what another tells nor over its cue. */
export const isOutside = ({ cue, content }: Attribution, one: Attribution): boolean =>
  content.length > 0 && !overlaps(cue, one.content.at(-1)!) && !overlaps(cue, one.cue);

/** "said that the town has | “a will to mend it,” she said": what is told does not stand without the words in marks. */
const leadsInto = (text: string, told: Span, { content: [first] }: Attribution): boolean =>
  told.start < first!.start && /[\p{L}\p{N}]\s$/u.test(text.slice(told.start, first!.start));

/** Words in marks with a cue behind a clause that they are a part of, so that they are told already. */
export function isToldIn(text: string, { cue, content }: Attribution, quoted: Attribution): boolean {
  const told = content.at(-1)!;
  return (
    cue.end < quoted.cue.start &&
    leadsInto(text, told, quoted) &&
    quoted.content.every(({ end }) => end <= told.end)
  );
}

/** "“…,” said Okafor, adding that …": the participle's speaker is the one of the quotation before it in the sentence. */
export function afterQuotation(scene: Scene, one: Attribution, beside: readonly Attribution[]): Attribution {
  if (one.rule === 'according') return one;
  if (!/,["”’']*\s+$/.test(scene.text.slice(Math.max(0, one.cue.start - 5), one.cue.start))) return one;
  if (!/^(?:\w+ly )?\w+ing\b/.test(scene.text.slice(one.cue.start, one.cue.end))) return one;
  const said = beside.find(
    other => other.source !== null && other.cue.end < one.cue.start && other.source.end < one.cue.start,
  );
  if (!said || said.cue.start === one.cue.start) return one;
  return { ...one, source: said.source, head: said.head };
}
