import type { Span } from '../../text/span.ts';

/* What the attribution kit counts to a cue beyond the verb and its auxiliaries. */

/** "now | says", "went on | to explain", "then even | asked": what leads to the verb. */
const LEADS = /(?<=\s)(?:(?:goes|going|went) on to|even|now|only|then|to) $/;

/** "issued a statement | saying", "released a letter on Monday, | urging": by what it was sent. */
const SENDS =
  /(?<=\s)(?:issue[ds]?|put out|posted|release[ds]?|sent|wrote) an? (?:\p{L}+ )?(?:e-?mail|letter|memo|statement|tweet)(?: (?:on )?(?:\p{Lu}\p{L}+day|Twitter|Facebook)(?: (?:afternoon|evening|morning|night))?)?,? $/u;

/** "is | now says": the auxiliaries before what leads to the verb. */
const AUXILIARIES = /(?<=\s)(?:(?:ha[ds]|have|is|are|was|were|may|will) )$/;

/** "said | in a statement.", "said | dryly", "repeated | repeatedly": the way of it, where the speaking ends there. */
const WAY = /^ (?:in an? (?:\p{L}+ )?statement|\p{Ll}+ly)(?=[.,]| (?:that|in|on)\b)/u;

/** An adverb in “ly” that tells when or of how much, none how. */
const NO_WAY = /^ (?:early|finally|nearly|only|roughly|shortly|virtually)/;

/** A cue with what the kit counts to it, in its text. */
export function asCounted(text: string, cue: Span): Span {
  const before = text.slice(Math.max(0, cue.start - 90), cue.start);
  let { start, end } = cue;
  const lead = LEADS.exec(before)?.[0] ?? SENDS.exec(before)?.[0];
  if (lead) {
    start -= lead.length;
    start -= AUXILIARIES.exec(text.slice(Math.max(0, start - 12), start))?.[0].length ?? 0;
  }
  const way = WAY.exec(text.slice(end, end + 60))?.[0];
  if (way && !NO_WAY.test(way)) end += way.length;
  return { start, end };
}

/** "expressed", "raised": what gives voice to a feeling. */
const VOICES = /\b(?:express|rais|voic)(?:e|ed|es|ing)$/;

/** "deep concern that", "doubts about": what is felt, before what it is about. */
const FELT =
  /^((?:\p{L}+ ){0,3}(?:alarm|amusement|anger|concerns?|condolences|confidence|desire|discomfort|dismay|displeasure|doubts?|enthusiasm|fears?|hope|interest|misgivings|objections|regret|reservations|scepticism|skepticism|sympathy|unease|wish|worries)) (about|against|at|for|in|of|on|over|that|to|with) /u;

/** A cue and its content, with what is felt counted to the cue: "expressed deep concern | that it leaks", "voiced doubts about | the toll". */
export function feltInCue(text: string, cue: Span, content: readonly Span[]): [Span, readonly Span[]] {
  const [first, ...rest] = content;
  if (!first || first.start !== cue.end + 1 || !VOICES.test(text.slice(cue.start, cue.end)))
    return [cue, content];
  const felt = FELT.exec(text.slice(first.start, first.end));
  if (!felt) return [cue, content];
  const clause = /^(?:that|to)$/.test(felt[2]!);
  const end = first.start + (clause ? felt[1]!.length : felt[0].length - 1);
  return [{ start: cue.start, end }, [{ start: end + 1, end: first.end }, ...rest]];
}
