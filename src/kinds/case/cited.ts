/**
 * Captions of decisions that a text only cites: "Roe v. Marl, 12 F.3d 34 (1st Cir. 2001)", "see Roe v. Marl", "the landmark Roe v. Marl (1973)".
 * Precedents are law, no matters of the dispute; the matter itself stands without a reporter's volume and page.
 */
export function isPrecedent(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 90);
  const before = text.slice(Math.max(0, start - 40), start);
  return (
    reporter.test(after) ||
    swallowed.test(text.slice(start, end)) ||
    /^,?\s(?:id\.|supra|infra|slip op)/iu.test(after) ||
    /^,?\sNos?\.\s[\d -]{4,12},?\sslip op/iu.test(after) ||
    /^\s?,?\s\((?:[^()]{0,30}\s)?(?:1[789]|20)\d\d\)/u.test(after) ||
    /^\s?,\s(?:the|a|its|that)\s(?:landmark|\d{4})\b/iu.test(after) ||
    /\b(?:see|see also|see, e\.g\.,|cf\.|citing|quoting|accord|contra|under|landmark|overturn(?:ed|ing|s)?|revers(?:e|ed|ing)|uphold|protect|defend|codify|precedent (?:of|in))\s(?:the\s)?[“"]?$/iu.test(
      before,
    )
  );
}

/** ", 12 F.3d 34", " (In re Roe), 12 B.R. at 34", ", 2001 WL 345": a volume, a reporter, a page. */
const reporter =
  /^(?:\s\([^()]{2,40}\))?[^;()\d]{0,30}?\d{1,4}\s(?:WL\s|U\.\s?S\.|(?:[A-Z][a-z]{2,8}\s)?(?:[A-Z][A-Za-z]{0,5}\.\s?){1,3}(?:\s?(?:2d|3d|4th))?)\s?(?:at\s)?[\d_,]/u;
/** The volume and the reporter may be taken for the party's own words. */
const swallowed = /\s\d{1,4}\s(?:[A-Z]\.|U\.S\.)\S*$/u;
