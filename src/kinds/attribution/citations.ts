import type { Span } from '../../text/span.ts';
import { type Attribution, lower, type Scene } from './scene.ts';

/** "12 F.3d 345", "493 U.S. 871", "[2019] UKSC 12", "267 CLR 1": the volume and the series of a report. */
const REPORT =
  /\b\d{1,4} (?:U\. ?S\.|S\. ?Ct\.|L\. ?Ed\.|F\.|Fed\. ?Appx?|A\.|P\.|B\.R\.|[NS]\.[EW]\.|So\.|(?:[A-Z][A-Za-z]{0,4}\. ?){1,3}(?:[234]d|\d+)|C\.?L\.?R\b|A\.?L\.?R\b|S\.?C\.?R\b|WL \d)|[[(](?:19|20)\d\d[\])] (?:\d+ )?[A-Z]{2,6}\b/u;
/** The same down to the page, also where the volume is cut off: "464 U.S. 238", "F.3d 297". */
const PAGE =
  /(?:^|\b\d+ )(?:U\. ?S\.|S\. ?Ct\.|F\. ?(?:2d|3d|4th|Supp\.)|L\. ?Ed\.|[AP]\. ?[23]d|So\. ?[23]d|[NS]\. ?[EW]\.(?: ?[23]d)?|U\.S\.C\.|C\.F\.R\.|Fed\. Reg\.|W\.?L\.?R\.?|All ER|A\.C\.) ?\d/;

/** "464 U.S. 238, 251 (1984), the plaintiff": words in which a page of a report is cited. */
export const citesPage = (words: string): boolean => PAGE.test(words);

/** Behind a case's name, down to the page: ", 12 F.3d at 36", not ", 74 U.S. citizens". */
const SHORT = /^, \d{1,4} \p{Lu}[\p{L}\d. ]{1,12}(?:,? at)? \d/u;

/** What opens a citation, or is one in short. */
const SIGNAL =
  /^(?:see(?: also| generally)?|cf|accord|compare|but see|e\.g|id|ibid|cert|(?:\d\w* )?cir)\b[.,]?/i;
const COMPARES = /^(?:but )?(?:see|cf|accord|compare)(?: also| generally)?[.,]?$/i;
/** What higher courts did with a case, as a citation tells: "cert. denied", "leave to appeal refused". */
const HISTORY =
  /\b(?:cert(?:iorari)?\.?|(?:review|rehearing|reh['’]g|leave(?: to appeal)?|appeal|pet(?:ition)?\.?|writ|stay)(?: for [\p{L}. ]{3,20})?),? $/iu;
const BEHIND_HISTORY = /^,? ?(?:\d|\[|\(|_{2}|sub nom|No\. )/;
/** Where the parenthesis of a citation opens: "12 F.3d 34 (2d Cir. 1999) (per curiam) (", "Lind, supra, at 4 (". */
const PARENTHESIS =
  /(?:\d|[)\]]|supra|infra|\b[Ii]d\.)[.,]? \((?:(?:per curiam|en banc|plurality)\) \()?(?:\p{L}+ly )?$/u;

/** What a court lets in, or a house. */
const LET_IN =
  /^(?:[\p{L}’'-]+ ){0,3}(?:affidavits?|depositions?|evidence|exhibits?|hearsay|members|patients?|photographs?|pupils|recordings?|students?|tapes?|testimony|transcripts?)\b/u;

/**
 * True for what stands in a citation and tells nobody's words: "see Lind, 12 F.3d at 34", "cert. denied, 493 U.S. 871",
 * "Roe v. Lind, 12 F.3d 34 (1999) (holding that …)", whose words are a court's that the text does not name.
 */
export function isCited({ text }: Scene, one: Attribution): boolean {
  const { source, head, cue, rule, lemma } = one;
  const words = text.slice(cue.start, cue.end);
  if (COMPARES.test(words)) return true;
  const before = text.slice(Math.max(0, cue.start - 60), cue.start);
  if (HISTORY.test(before) && BEHIND_HISTORY.test(text.slice(cue.end, cue.end + 12))) return true;
  if (/^\p{L}+ing\b/u.test(words) && PARENTHESIS.test(before)) return true;
  if (inParenthesis(text, cue.start)) return true;
  // "the judge admitted the tapes"
  const said = one.content[0];
  if (rule === 'object' && lemma === 'admit' && said && LET_IN.test(text.slice(said.start, said.end)))
    return true;
  if (!source) return false;
  const who = text.slice(source.start, source.end);
  if (SIGNAL.test(who) && !/^see\b \p{Ll}/iu.test(who)) return true;
  // "the opinion in Lind, 12 F.3d 34, holds": what a word for it names is no citation
  const noun = head?.tree.tokens[head.token];
  if (noun && noun.upos === 'NOUN' && /^\p{Ll}{3,}$/u.test(lower(noun)) && noun.form === lower(noun))
    return false;
  // "Roe v. | Lind |, 12 F.3d 34", "Lind, 12 F.3d at 36": a case's name
  const named = /\bv\. $/.test(text.slice(Math.max(0, source.start - 4), source.start)) || /\bv\. /.test(who);
  const behind = text.slice(source.end, source.end + 24);
  return REPORT.test(who) || ((named || SHORT.test(behind)) && /^,? /.test(behind) && REPORT.test(behind));
}

/** "| Okafor | v. | Lind |, 12 F.3d 34", "| Okafor |, 12 F.3d at 36": a name that a case is called by, and nobody of whom the text tells. */
export const isCaseName = (text: string, { start, end }: Span): boolean =>
  /^ vs?\. \p{Lu}/u.test(text.slice(end, end + 6)) ||
  /\p{L} vs?\. $/u.test(text.slice(Math.max(0, start - 6), start)) ||
  (SHORT.test(text.slice(end, end + 24)) && REPORT.test(text.slice(end, end + 24)));

/** "Lind, 12 F.3d 34, 36 (2d Cir. 1999) (reversing where the clerk | said that …)": what a citation tells of its case, of people whom the text does not know. */
function inParenthesis(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at);
  const opens = before.lastIndexOf('(');
  if (opens < 0 || before.includes(')', opens)) return false;
  const cited = before.slice(Math.max(0, opens - 80), opens);
  return /(?:\d\)?|\bCir\.\)) $/.test(cited) && (REPORT.test(cited) || citesPage(cited));
}

/** How long what a citation tells of its case may be, in UTF-16 code units. */
const REACH = 400;
