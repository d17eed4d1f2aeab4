import type { Quotation } from '../../text/quotation.ts';
import { type Attribution, type Scene, sameMarks } from './scene.ts';

/** True if a quotation is the second half of the sentence that the one before began, over the cue of that: "“It is old,” she said, “as piers are.”" */
export const isOtherHalf = (scene: Scene, one: Attribution, first: Quotation, second: Quotation): boolean =>
  isParted(scene, one, first, second) || goesOnBelow(scene, one, first, second);

/** "“It is old,” opines Okafor, “as piers are.”": nothing but a short cue stands between the halves, the second in small letters. */
function isParted(
  { text }: Scene,
  { source, cue }: Attribution,
  first: Quotation,
  second: Quotation,
): boolean {
  const from = Math.min(source?.start ?? cue.start, cue.start);
  const to = Math.max(source?.end ?? cue.end, cue.end);
  const beside = `${text.slice(first.end, from)}|${text.slice(to, second.start)}`;
  return (
    from >= first.end &&
    to < second.start &&
    sameMarks(first, second) &&
    (text[first.inner.end - 1] === ',' || text[first.end] === ',') &&
    /^,? \|, $/.test(beside) &&
    /^\p{Ll}/u.test(text.slice(second.inner.start))
  );
}

/** "“Many doubt it,” Okafor wrote in a letter that tells why she came, “but most agree.”": behind a longer cue the second half begins with a joint. */
function goesOnBelow({ text }: Scene, { cue }: Attribution, first: Quotation, second: Quotation): boolean {
  const between = text.slice(first.end, second.start);
  return (
    text[first.inner.end - 1] === ',' &&
    sameMarks(first, second) &&
    cue.start >= first.end &&
    cue.end <= second.start &&
    /, $/.test(between) &&
    !/[.;:?!\n](?:\s|$)/.test(between) &&
    /^(?:and|but|or|because|which|who|so|yet|though|if|when)\b/.test(text.slice(second.inner.start))
  );
}
