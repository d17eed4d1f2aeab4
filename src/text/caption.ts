import type { Span } from './span.ts';

/** A party of a caption: its name, and what it is called in court, in small letters and the singular ("plaintiff", "appellant"). */
interface Party {
  readonly name: Span;
  readonly roles: readonly string[];
}

/** The caption at the head of an opinion or a filing. */
export interface Caption {
  /** The court that writes, or before which the case is. */
  readonly court: Span | null;
  /** The court or the board whose decision is under review. */
  readonly below: Span | null;
  /** In reading order; one that stands in several captions is there several times. */
  readonly parties: readonly Party[];
  /** What sides are called of whom not all are named ("ADA OKAFOR, ET AL., Plaintiffs"). */
  readonly others: ReadonlySet<string>;
}

/** A caption stands within so many UTF-16 code units of the text's head. */
const HEAD = 4000;

const PARTY =
  '(?:plaintiff|petitioner|claimant|applicant|complainant|defendant|respondent|appellant|appellee|debtor|movant|interven[eo]r|garnishee)';
const ROLES = new RegExp(
  String.raw`,?\s\(?(?<roles>(?:(?:third|counter|cross|nominal)[ -](?:party[ -])?)?${PARTY}s?(?:\s?(?:,|\/|-|–|,? and)?\s?(?:(?:counter|cross)-?)?${PARTY}s?){0,3})\)?(?=[.,;)]|\s*(?:$|\n|-|–|v\.|\p{Lu}))`,
  'giu',
);
/** One of those, less "third-party defendant" and "cross-appellee". */
const ROLE = new RegExp(`(?<!(?:party|counter|cross)[ -]?)${PARTY}s?`, 'giu');

const CIRCUIT = '\\p{L}+(?:th|st|nd|rd)|federal|district of columbia|d\\.c\\.';
/** A word of a state's name, or its letters: "Puerto", "D.C." */
const WORD = '(?:(?:\\p{L}\\.){2,}|\\p{L}+)';
/** "UNITED STATES COURT OF APPEALS FOR THE FIRST CIRCUIT", "United States District Court for the Northern District of Ohio", "SUPREME COURT OF VICTORIA", "District Court for Marlow County". */
const COURT = new RegExp(
  [
    String.raw`(?:(?:united states|u\.s\.) )?court of appeals for the (?:${CIRCUIT}) circuit`,
    String.raw`(?:(?:united states|u\.s\.) )?(?:district|bankruptcy) court,? (?:for the )?(?:(?:northern|southern|eastern|western|middle|central) )?district of (?<state>${WORD}(?: (?:of )?${WORD}){0,2}?)(?=\s*(?:[\[,.;(\n]|$|\b(?:no|nos|case|civil|before|at)\b))`,
    'united states (?:tax court|court of federal claims|court of international trade|supreme court)',
    'supreme court of the united states',
    String.raw`(?:supreme|superior|high|county|circuit|district|family|land|environment|probate|chancery|juvenile) court,? (?:in and )?(?:for|of) (?:the )?(?:county of ${WORD}(?: ${WORD})?|${WORD}(?: ${WORD})? county)\b`,
    String.raw`(?:supreme|superior|high|federal|county|circuit|district|family|land|employment|appeals?) court of (?:the )?(?:state of )?(?<place>${WORD}(?: (?:of )?${WORD}){0,2}?)(?=\s*(?:[\[,.;(\n]|$|\b(?:no|nos|case|civil|before|at|in|docket)\b))`,
  ].join('|'),
  'iu',
);
const UNDER_REVIEW =
  /\b(?:appeals? from|on (?:petition|appeal|application|review)[\p{L}\s-]{0,90}?\b(?:of|from))(?: (?:an?|the))?(?: (?:final )?(?:orders?|decisions?|judgments?) (?:of|by)(?: the)?)?\s/iu;
/** Where a caption ends: what is under review, who sat, who appeared for whom. */
const OVER = /\b(?:appeals? from|on (?:petition|remand|appeal|application|review)|before)\b|\[Hon|\bfor,?$/i;
const REVIEWED = /^(?:the )?(?<name>\p{Lu}[\p{Lu}.’'&-]+(?: (?:OF|FOR|THE|AND|\p{Lu}[\p{Lu}.’'&-]+)){1,6})/u;

const VERSUS = /^[\s.,;)]*(?:v(?:s|ersus)?\.?\s|-\s?and\s?-)/i;
/** "Harbor Co., INC.", "Okafor, JR.": what belongs to the name before its comma. */
const TAIL =
  /^,? ?(?:\p{Lu}+ & co|inc|incorporated|ltd|limited|llc|llp|l\.l\.c|l\.p|lp|p\.?c|p\.?a|corp|co|n\.a|jr|sr|i{2,3}|iv)\b\.?/iu;
/** What stands before the first party: numbers, notes in brackets, the court. */
const BEFORE =
  /^[\s\S]*(?:\bnos?\.? ?[\d\w:-]*\d[\w:-]*(?:(?:,| and|,? &) ?[\w:-]*\d[\w:-]*)*|\]|_{3,}|-{3,}|(?<!,)\n|\bdebtors?\.|\b(?:between|in re|in the matter of)\b:?|\bv(?:s|ersus)?\.?(?=\s)|-\s?and\s?-)[\s,;:]*/i;

/** The caption of a text ("ADA OKAFOR, Plaintiff, Appellant, v. MARL COUNTY ET AL., Defendants, Appellees."), or null. */
export function captionOf(text: string): Caption | null {
  const head = text.slice(0, HEAD);
  const runs = [...head.matchAll(ROLES)].filter(run => /^\p{Lu}/u.test(run.groups!.roles!));
  // the stroke between the sides stands right behind what one of them is called
  const against = runs.some(run => VERSUS.test(head.slice(run.index + run[0].length)));
  if (runs.length < 2 || !against) return null;
  const parties: Party[] = [];
  const others = new Set<string>();
  let from = 0;
  for (const run of runs) {
    const words = head.slice(from, run.index);
    const roles = (run.groups!.roles!.match(ROLE) ?? []).map(role => role.toLowerCase());
    const plain = roles.map(role => role.replace(/s$/, ''));
    const start = from + (BEFORE.exec(words)?.[0].length ?? 0);
    if (OVER.test(parties.length > 0 ? words : head.slice(start, run.index))) break;
    from = run.index + run[0].length;
    if (start >= run.index) continue;
    const many = roles.some(role => role.endsWith('s'));
    const names = partiesIn(head, { start, end: run.index }, many);
    // prose has begun
    if (names === null) break;
    for (const name of names.spans) parties.push({ name, roles: plain });
    if (names.more || (many && names.spans.length < 2)) for (const role of plain) others.add(role);
  }
  if (parties.length < 2) return null;
  const review = UNDER_REVIEW.exec(head);
  const court = courtIn(head, 0, Math.min(review?.index ?? HEAD, parties[0]!.name.start));
  const at = review ? review.index + review[0].length : -1;
  return {
    court,
    below: at < 0 ? null : (courtIn(head, at, at + 120, true) ?? boardAt(head, at)),
    parties,
    others,
  };
}

function courtIn(head: string, from: number, to: number, first = false): Span | null {
  const found = COURT.exec(head.slice(from, to + 80));
  if (!found || found.index > (first ? 5 : to - from)) return null;
  return { start: from + found.index, end: from + found.index + found[0].length };
}

function boardAt(head: string, at: number): Span | null {
  const name = REVIEWED.exec(head.slice(at, at + 120))?.groups?.name;
  if (!name) return null;
  const start = at + head.slice(at).indexOf(name);
  return { start, end: start + name.replace(/ (?:OF|FOR|THE|AND)$/u, '').length };
}

/** The names between a caption's marks, of `many` split where "and" joins them too; null where the words are prose. */
function partiesIn(
  head: string,
  { start, end }: Span,
  many: boolean,
): { spans: Span[]; more: boolean } | null {
  const words = head.slice(start, end);
  const small = words.match(/(?<![\p{L}.’'-])\p{Ll}{3,}/gu)?.length ?? 0;
  if (small > 30) return null;
  const spans: Span[] = [];
  for (const piece of words.matchAll(many ? PIECES : PIECE)) {
    const lead = /^(?:[\s,;.*]|\(\d+\)|AND\b|and\b|the\b|THE\b)*/u.exec(piece[0])![0].length;
    const own = piece[0].slice(lead);
    if (/^(?:et al|etc)\b/i.test(own)) continue;
    let length = /,(?= |$)|,? (?:as|[ad]\/[kb]\/a)\b/iu.exec(own)?.index ?? own.length;
    length += TAIL.exec(own.slice(length))?.[0].length ?? 0;
    const name = own.slice(0, length).trimEnd();
    if (name.length < 3 || !/^\p{Lu}(?:.*\s\p{Lu}|[^\s]*$|.*\P{L}$)/u.test(name)) continue;
    if (name.length > 90) return null;
    const at = start + piece.index + lead;
    spans.push({ start: at, end: at + name.length });
  }
  return { spans, more: /\bet al\b|\band others\b/i.test(words) };
}

const PIECE = /[^;\n]+?(?=;|\n|\s\(\d+\)\s|,?\s(?:ET AL|et al)\b|$)/gu;
const PIECES = /[^;\n]+?(?=;|\n|\s\(\d+\)\s|,?\s(?:ET AL|et al)\b|,?\s(?:AND|and)\s(?=\p{Lu}{2})|$)/gu;
