import type { Word } from './tokens.ts';

const WIRE = String.raw`\s\([\p{L}\p{N}&/., ]{2,30}\)`;
const DAY = String.raw`,\s(?:\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}(?:,\s\d{4})?|\d{1,2}\s\p{Lu}\p{Ll}{2,8}\.?(?:\s\d{4})?)`;
const DASH = String.raw`(?:\s?(?:—|–|_|-{2,3})\s?|\s-\s?|-\s)`;
/** A word of a place's name: "Elmford", "St." */
const WORD = String.raw`(?:\p{Lu}\p{L}{0,2}\.|\p{Lu}[\p{L}'’-]+)`;
const PLACE = `${WORD}(?:\\s${WORD}){0,3}`;
/** "OH", "D.C.", "Mass." */
const CODE = String.raw`(?:\p{Lu}{2}|(?:\p{Lu}\.){2}|\p{Lu}\.\p{Lu}|\p{Lu}\p{Ll}{1,5}\.)`;
const COUNTRY = String.raw`\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?`;

/** "PORT ALDEN, Ohio, May 3 (CP) — ", "HAVENSTAD (May 3, 2024)–", "HAVENSTAD, 3 May 2024 - ": a place in capitals. */
const REPORT = new RegExp(
  `^\\p{Lu}[\\p{Lu}.'’ -]{2,30}(?:,\\s\\p{Lu}[\\p{L}. ]{1,20})?(?:${DAY})?(?:\\s\\([\\p{L}\\p{N}&/., ]{2,30}\\))?\\s?(?:—|–|--|-|_)\\s?(?=[\\p{Lu}“"‘'])`,
  'u',
);

/** "Elmford, OH – ", "Elmford (CP) - ", "[Elmford, OH] — ", "Elmford D.C. -- ", "Elmford, Calloway, May 3 – ": a place and what it lies in. */
const RELEASE = new RegExp(
  `^(?:${PLACE}(?:,\\s?${CODE}|\\sD\\.?C\\.?)(?:${DAY})?(?:${WIRE})?${DASH}(?=[\\p{Lu}“"])` +
    `|${PLACE},\\s${COUNTRY}(?:${DAY})?(?:${WIRE})?${DASH}(?=\\p{Lu})` +
    `|${PLACE}(?:,\\s(?:${CODE}|${COUNTRY}))?${WIRE}\\s?(?:—|–|--|-|_)\\s?(?=[\\p{Lu}“"‘'\`])` +
    `|[[(]${PLACE},\\s${CODE}[\\])]\\s(?=\\p{Lu})` +
    `|[[(]${PLACE}(?:,\\s[\\p{L}. ]{2,20})?[\\])]${DASH}(?=\\p{Lu}))`,
  'u',
);

const CITIES = String.raw`Atlanta|Baltimore|Beijing|Berlin|Boston|Brussels|Chicago|Cincinnati|Cleveland|Dallas|Denver|Detroit|Geneva|Honolulu|Houston|Indianapolis|Las Vegas|London|Los Angeles|Miami|Milwaukee|Minneapolis|Moscow|New Orleans|New York|Oklahoma City|Paris|Philadelphia|Phoenix|Pittsburgh|Rome|Salt Lake City|San Antonio|San Diego|San Francisco|Seattle|St\. Louis|Tokyo|Toronto|Washington`;

/** "San Francisco – ", "WASHINGTON—": the cities that stand alone in a dateline, in the middle of a text too. */
const KNOWN = new RegExp(`^(?:${CITIES})\\s?(?:—|–|--)\\s?(?=\\p{Lu})`, 'iu');

/** "WASHINGTON | The office said": such a city in capitals, where a page lost the dash behind it. */
const BARE = new RegExp(
  `^(?:${CITIES.toUpperCase()})(?:, D\\.C\\.)?\\s{1,3}(?=(?:A|U\\.S\\.|\\p{Lu}\\p{Ll}+)\\s)`,
  'u',
);

/** How many of the words from `first` are a dateline; 0 where there is none, or nothing follows. A report's opens its paragraph. */
export function dateline(text: string, words: readonly Word[], first: number): number {
  if (words.length - first < 3) return 0;
  const { start } = words[first]!;
  const ahead = text.slice(start, start + 120);
  const found =
    RELEASE.exec(ahead) ?? knownCity(ahead) ?? BARE.exec(ahead) ?? (first === 0 ? REPORT.exec(ahead) : null);
  if (!found || /\p{L}-\p{L}/u.test(text.slice(start + found[0].length - 2, start + found[0].length + 1)))
    return 0;
  const end = start + found[0].length;
  let past = first;
  while (past < words.length && words[past]!.start < end) past++;
  return past > first && words.length - past > 2 ? past - first : 0;
}

/** A city's name, in capitals all of it or each of its words. */
function knownCity(ahead: string): RegExpExecArray | null {
  const found = KNOWN.exec(ahead);
  return found &&
    /^\p{Lu}/u.test(ahead) &&
    !/\s\p{Ll}/u.test(found[0]) &&
    /^\s?\p{Lu}/u.test(ahead.slice(found[0].length))
    ? found
    : null;
}
