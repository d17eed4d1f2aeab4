import type { Span } from '../../text/span.ts';

/** ", who runs the pier," and ", whose house burned down," between a speaker and the cue. */
const RELATIVE = /^,? ?(?:[—–-]{1,2} )?(?:who|which|whose)\b[^.?!;:“”"]*(?:,|[—–-])\s*$/;

/** A relative clause that tells what the speaker says or said presents nobody. */
const TELLS =
  /\b(?:who|which) (?:\p{L}+ly |also |has |had |have |once |first |now |later )*(?:acknowledge|add|admit|announce|argue|ask|call|claim|decline|describe|note|speak|spoke|sa(?:y|id)|tell|told|warn)/u;

/**
 * "Ada Okafor | , who runs the pier, | said": a speaker with the relative clause that presents her where she is first named. The attribution kit
 * counts such a clause to the source; at later mentions it does not.
 */
export function withPresentation(text: string, source: Span, cue: Span): Span {
  if (cue.start <= source.end || cue.start - source.end > 300) return source;
  const between = text.slice(source.end, cue.start);
  if (!RELATIVE.test(between) || TELLS.test(between)) return source;
  const name = /\p{Lu}[\p{L}’'-]+(?=[^\p{Lu}]*$)/u.exec(
    text.slice(source.start, source.end).split(',')[0]!,
  )?.[0];
  if (name && text.slice(0, source.start).includes(name)) return source;
  return { start: source.start, end: source.end + between.trimEnd().length };
}
