import type { Word } from './tokens.ts';

/** Fewer words in capitals may be a name or a place. */
const LEAST = 5;
/** Words behind the heading that tell that prose begins there. */
const AHEAD = 30;
const CAPITALS = /^(?:Ma?c)?[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;
const TITLE = /^\p{Lu}\p{Ll}/u;
/** A court's caption is no heading. */
const CAPTION = /\b(?:COURT|APPEALS?|PLAINTIFFS?|DEFENDANTS?|V)\b/;

/**
 * How many words of a paragraph are a heading in capitals that runs into the text: "SEN. OKAFOR OPENS PELL HARBOUR MILL | Sen. Ada Okafor today
 * opened"; 0 where there is none.
 */
export function shoutedHead(text: string, words: readonly Word[]): number {
  const form = (at: number) => (words[at] ? text.slice(words[at].start, words[at].end) : '');
  let end = 0;
  while (end < words.length && (CAPITALS.test(form(end)) || !/\p{L}/u.test(form(end)))) end++;
  // "… HARBOUR | A new mill", "… HARBOUR | U.S. Sen. Ada Okafor"
  const opener = TITLE.test(form(end)) ? /^(?:U\.S\.?|["“‘'([])$/ : /^[AI]$/;
  if (!TITLE.test(form(end)) && !opener.test(form(end - 1))) return 0;
  while (end > 0 && opener.test(form(end - 1))) end--;
  const heading = words.slice(0, end).map((_, at) => form(at));
  const prose = words.slice(end, end + AHEAD).filter((_, at) => /^\p{Ll}/u.test(form(end + at)));
  const isHeading = heading.filter(word => /\p{Lu}{2}/u.test(word)).length >= LEAST;
  return isHeading && prose.length >= 3 && !CAPTION.test(heading.join(' ')) ? end : 0;
}
