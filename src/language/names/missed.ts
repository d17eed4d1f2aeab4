import { type Gazetteer, GIVEN, SORT } from './gazetteer.ts';
import type { TokenName } from './labels.ts';
import { isCallingWord } from './leads.ts';
import { hyphenated, PERSONAL } from './people.ts';
import { titleBefore } from './titles.ts';

const NAME_WORD = /^\p{Lu}[\p{L}’']*\p{Ll}$/u;
const REPORTS = /^(?:reported|reports|noted|notes|wrote|writes|observed|said|says|found)$/;
/** What stands in a paper, or is done by one. */
const PRINTED = /^(?:article|column|editorial|essay|interview|op-ed|piece|report|story)$/;

/**
 * Names that the tagger passed over where the words around show them: a person's two names behind an office ("Former House
 * speaker Ana Reyes"), and a known outlet that reports or in which an article stands ("As The Lantern noted"); and known bodies of unmistakable name.
 */
export function missedNames(
  words: readonly string[],
  names: readonly TokenName[],
  gazetteer: Gazetteer,
): TokenName[] {
  const free = (at: number) => !names.some(({ first, last }) => first <= at && at <= last);
  return words.flatMap((_, at): TokenName[] => {
    if (!free(at)) return [];
    const polite = courteous(words, at, free, gazetteer);
    if (polite >= at) return [{ first: at, last: polite, type: 'PER' }];
    if (isLandOnDay(words, at, gazetteer)) return [{ first: at, last: at, type: 'LOC' }];
    const last = personAt(words, at, free, gazetteer);
    if (last > at) return [{ first: at, last, type: 'PER' }];
    const known = knownBody(words, at, free, gazetteer);
    return known.length > 0 ? known : outlet(words, at, free, gazetteer);
  });
}

/** Kinds of bodies whose listed names of several words, or with a capital inside, are nothing else. */
const KNOWN_BY_NAME = /^(?:advocacy|armed group|association|charity|company|media|party|union)$/;

/** "Doctors Without Borders", "YouGov": a listed body whose name cannot be read otherwise. */
function knownBody(
  words: readonly string[],
  at: number,
  free: (at: number) => boolean,
  gazetteer: Gazetteer,
): TokenName[] {
  if (!/^\p{Lu}/u.test(words[at]!) || /^(?:\p{Lu}\p{L}+|-|&)$/u.test(words[at - 1] ?? '')) return [];
  for (let length = Math.min(gazetteer.longest(words[at]!), words.length - at); length > 0; length--) {
    const own = words.slice(at, at + length);
    if (length === 1 && !/\p{Ll}\p{Lu}/u.test(own[0]!)) continue;
    const name = own
      .join(' ')
      .replace(/ (['’]s?)\b/g, '$1')
      .replace(/ - /g, '-');
    if (!KNOWN_BY_NAME.test(gazetteer.body(name)?.kind ?? '') || !isProse(words)) continue;
    const goesOn = /^(?:\p{Lu}\p{Ll}.*|-|&)$/u.test(words[at + length] ?? '');
    if (!goesOn && own.every((_, i) => free(at + i)))
      return [{ first: at, last: at + length - 1, type: 'ORG' }];
  }
  return [];
}

/** "Vestria Saturday condemned": a country before a day of the week and a word in small letters. */
const isLandOnDay = (words: readonly string[], at: number, gazetteer: Gazetteer): boolean =>
  (gazetteer.sorts(words[at]!) & SORT.country) !== 0 &&
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(words[at + 1] ?? '') &&
  /^\p{Ll}/u.test(words[at + 2] ?? '') &&
  !/^\p{Lu}/u.test(words[at - 1] ?? '');

/** What is said to a courtesy, as no name: "Mr Speaker", "Miss Ohio". */
const NO_FAMILY =
  SORT.title | SORT.bodyHead | SORT.country | SORT.state | SORT.region | SORT.demonym | SORT.calendar;

/** Offices cut short, which nothing but a name follows. */
const ABBREVIATED = /^(?:Ald|Atty|Coun|Gov|Rep|Sec|Sen|Sgt|Supt|Capt|Insp)\.$/;

/** "Mrs P. Okafor", "Ms Hill", "Cllr M. J. Lind": what stands behind a courtesy; the place before where it is no name. */
function courteous(
  words: readonly string[],
  at: number,
  free: (at: number) => boolean,
  gazetteer: Gazetteer,
): number {
  const before = words[at - 1] ?? '';
  const personal = PERSONAL.test(before) || ABBREVIATED.test(before);
  if (!personal && !/^(?:Dr|Prof|Cllrs)\.?$/.test(before)) return at - 1;
  let last = at;
  while (/^\p{Lu}\.?$/u.test(words[last] ?? '') && free(last)) last++;
  if (!NAME_WORD.test(words[last] ?? '') || !free(last)) return at - 1;
  if (last > at) return last;
  if (!personal || gazetteer.sorts(words[at]!) & NO_FAMILY) return at - 1;
  while (last < at + 2 && NAME_WORD.test(words[last + 1] ?? '') && free(last + 1)) last++;
  last = hyphenated(words, last);
  return /^\p{Lu}/u.test(words[last + 1] ?? '') ? at - 1 : last;
}

/** The last token of a person's two names that begin at a token behind an office; the token itself where they do not. */
function personAt(
  words: readonly string[],
  at: number,
  free: (at: number) => boolean,
  gazetteer: Gazetteer,
): number {
  const [given, family] = [words[at]!, words[at + 1] ?? ''];
  const last = hyphenated(words, at + 1);
  const next = words[last + 1] ?? '';
  if (!NAME_WORD.test(given) || !NAME_WORD.test(family) || !free(at + 1) || /^\p{Lu}/u.test(next)) return at;
  const sorts = gazetteer.sorts(given);
  // "The prime minister, Nell Abara, has …", "its editor, Quarrow Abara, said"
  if (words[at - 1] === ',') {
    const isNew = next === ',' && sorts === 0 && (gazetteer.sorts(family) & ~SORT.surname) === 0;
    const named = isNew || (sorts & GIVEN && /^[,.)]$/.test(next));
    return named && titleBefore(words, at - 1) >= 0 && isProse(words) ? last : at;
  }
  // "rival analyst Nell Abara"
  if (titleBefore(words, at) < 0) {
    const called = /^\p{Ll}/u.test(words[at - 1] ?? '') && isCallingWord(words[at - 1]!);
    return called && sorts & GIVEN ? last : at;
  }
  // an office in small letters; with capitals, "Town Manager Ana Reyes", only in prose, since a heading writes all words so
  if (!/^\p{Ll}/u.test(words[at - 1] ?? '')) {
    const doubled = sorts === 0 && last > at + 1;
    return (sorts & GIVEN || doubled) && isProse(words) ? last : at;
  }
  // two words that no list knows, behind an office
  if (sorts === 0 && gazetteer.sorts(family) === 0 && gazetteer.sorts(`${given} ${family}`) === 0)
    return last;
  return sorts & GIVEN || gazetteer.sorts(family) & SORT.surname ? last : at;
}

/** Not a heading, whose words are nearly all written large: of the longer words, at least the `share` are written small. */
export function isProse(words: readonly string[], share = 1 / 2): boolean {
  const long = words.filter(word => /^\p{L}{3,}$/u.test(word));
  return long.filter(word => /^\p{Ll}/u.test(word)).length >= long.length * share;
}

function outlet(
  words: readonly string[],
  at: number,
  free: (at: number) => boolean,
  gazetteer: Gazetteer,
): TokenName[] {
  if (!/^\p{Lu}/u.test(words[at]!)) return [];
  for (let length = 4; length > 0; length--) {
    const last = at + length - 1;
    const own = words.slice(at, last + 1);
    if (own.length < length || !own.every((word, i) => /^\p{Lu}/u.test(word) && free(at + i))) continue;
    if (!(gazetteer.sorts(own.join(' ')) & SORT.media)) continue;
    const next = /ly$/.test(words[last + 1] ?? '') ? last + 2 : last + 1;
    const before = words[at - 1] === 'The' || words[at - 1] === 'the' ? at - 2 : at - 1;
    const printed = /^in$/.test(words[before] ?? '') && PRINTED.test(words[before - 1] ?? '');
    if (REPORTS.test(words[next] ?? '') || printed) return [{ first: at, last, type: 'ORG' }];
  }
  return [];
}
