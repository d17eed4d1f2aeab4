import { readDate, readDateLine } from './date.ts';

/* The lines that stand at the head of a text, beside its headline: who wrote it, where it appeared, on what day. */

/** What a line at the head says of the text. */
export interface HeadLine {
  readonly byline: string | null;
  readonly outlet: string | null;
  /** EDTF. */
  readonly date: string | null;
}

/** No line at the head is longer than this, in code units. */
const LONGEST = 120;

const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|la|van|von|der|bin|al)){1,4}`;
const ROLE = "(?:[\\p{L}’'-]+ ){0,4}(?:correspondent|reporter|editor|writer|columnist|desk|chief|agencies)";
/** "Ada Quill, Agriculture Correspondent", "Ada Quill and Lee Abbot, staff writers" */
const SIGNED = new RegExp(
  `^(?<byline>${NAME}(?:(?:,| and| &) ${NAME}){0,2}), ${ROLE}s?(?: in ${NAME}|, .{2,30})?$`,
  'iu',
);
/** "The Port Ansel Courier": the last word tells a paper or a station. */
const OUTLET =
  /^(?:The )?(?:\p{Lu}[\p{L}.'’-]*(?: (?:and|&|of|the))? ){1,4}(?:Advocate|Advertiser|Argus|Bee|Bugle|Bulletin|Chronicle|Citizen|Courier|Daily|Dispatch|Echo|Enquirer|Examiner|Express|Free Press|Gazette|Globe|Guardian|Herald|Independent|Inquirer|Journal|Ledger|Mail|Mercury|Messenger|Mirror|Monitor|News|Observer|Post|Press|Radio|Record|Register|Reporter|Review|Sentinel|Standard|Star|Sun|Telegraph|Times|Tribune|Weekly|World)$/u;
const RELEASE =
  /^(?:for (?:immediate )?release|(?:news|press|media) (?:release|statement)|embargoed(?: until)?)\b/i;
/** Papers that are dated by the day of what they record. */
const RECORDS =
  /\b(?:minutes|agenda|proceedings|transcript|hearing|sitting|session|meeting|notice|bulletin|statement)\b/i;
/** Words of names only, and what joins them: no sentence. */
const TITLED =
  /^(?:[\p{Lu}\p{N}“"'‘][\p{L}\p{N}.'’”"&:-]*|of|the|and|for|in|on|by|a|de|la|&|[|·•–—-])(?: (?:[\p{Lu}\p{N}“"'‘][\p{L}\p{N}.'’”"&:-]*|of|the|and|for|in|on|by|a|de|la|&|[|·•–—-])){0,11}$/u;

/** What a line at the head says; null where it is none of them. */
export function headLine(line: string): HeadLine | null {
  const words = line.trim().replace(/\s+/g, ' ');
  if (words.length > LONGEST || /[.!?]["”’)]?$/.test(words)) return null;
  const byline = SIGNED.exec(words)?.groups?.byline ?? null;
  if (byline) return { byline, outlet: null, date: null };
  // "By The Continental Press": an agency that wrote it
  if (OUTLET.test(words) && !/^by /i.test(words)) return { byline: null, outlet: words, date: null };
  return dated(words);
}

/** "Ada Quill, 20 March 2025", "The Gulf Advocate, 21 June 2024", "For immediate release – Friday, 28 March 2025", "MINUTES, JUNE 10, 2025" */
function dated(words: string): HeadLine | null {
  for (const { index } of words.matchAll(/[,:|·•–—-](?= )/gu)) {
    const [before, after] = [words.slice(0, index).trim(), words.slice(index + 1).trim()];
    const date = /\d{4}/.test(after) && !/^\d{4}$/.test(after) ? readDate(after) : null;
    if (!date) continue;
    if (!RELEASE.test(before) && !TITLED.test(before)) return null;
    const outlet = OUTLET.test(before) ? before : null;
    const byline = !outlet && isName(before) ? before : null;
    return { byline, outlet, date };
  }
  return null;
}

const NAMED = new RegExp(`^${NAME}$`, 'u');
/** "Ada Quill": words that may be a writer's name. */
export const isName = (words: string): boolean =>
  NAMED.test(words) && words.length < 40 && !isPaper(words) && !OUTLET.test(words);

const OFFICE = new RegExp(`, ${ROLE}s?$`, 'iu');
/** "Ada Quill, court reporter": the name without what its bearer does. */
export const unsigned = (byline: string): string => byline.replace(OFFICE, '');

/** "Minutes of the Council", "For immediate release", "MARLOW CITY COUNCIL": no name of a writer. */
const isPaper = (words: string): boolean =>
  RELEASE.test(words) ||
  RECORDS.test(words) ||
  words === words.toUpperCase() ||
  /\b(?:Association|Authority|Board|Commission|Committee|Council|Court|Department|Federation|Government|Ministry|Office|Union)\b/.test(
    words,
  );

/** "FOR IMMEDIATE RELEASE": what sort of paper it is, not what it is about. */
export const isReleaseLine = (line: string): boolean =>
  RELEASE.test(line) && line.trim().split(/\s+/).length <= 6;

/** The day of a headline such as "Council minutes, 10 June 2025". */
export function dateOfRecords(headline: string): string | null {
  return RECORDS.test(headline) ? (headLine(headline)?.date ?? null) : null;
}

const MONTHS =
  '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\\p{L}*\\.?';
/** "BRUSSELS, March 25, 2025 (Continental Press) - ", "Marlow, Ohio, 3 July 2025 — " */
const DATELINE = new RegExp(
  `^\\p{Lu}[\\p{L}.'’ -]{1,30}(?:,? \\p{Lu}[\\p{L}. ]{1,20})?,? \\(?(?<date>${MONTHS} \\d{1,2}, \\d{4}|\\d{1,2} ${MONTHS} \\d{4})\\)?(?: ?\\([^)]{2,40}\\))? ?(?:—|–|--|-|_) ?(?=["“‘\\p{Lu}]|$)`,
  'u',
);

const LONE_DATELINE =
  /^\p{Lu}{2}[\p{Lu}.'’ -]{1,28}(?:, \p{Lu}[\p{L}. ]{1,30}?)?(?:, \p{L}+\.? \d{1,2}(?:, \d{4})?)? ?(?:\([^)]{2,40}\))? ?(?:—|–|--|-|_)$/u;

/** "BRUSSELS, March 25 (Continental Press) --" on a line of its own: where the report was written, not its title. */
export const isDateline = (line: string): boolean => LONE_DATELINE.test(line.trim().replace(/\s+/g, ' '));

/** The day that the dateline of a paragraph writes out with its year, or null. */
export function dateOfDateline(paragraph: string): string | null {
  const date = DATELINE.exec(paragraph.slice(0, 140).replace(/\s+/g, ' '))?.groups?.date;
  return date ? readDateLine(date) : null;
}
