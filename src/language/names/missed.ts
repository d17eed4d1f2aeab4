import { type Gazetteer, GIVEN, SORT } from './gazetteer.ts';
import type { TokenName } from './labels.ts';
import { titleBefore } from './titles.ts';

const NAME_WORD = /^\p{Lu}\p{Ll}+$/u;
const REPORTS = /^(?:reported|reports|noted|notes|wrote|writes|observed|said|says|found)$/;
/** What stands in a paper, or is done by one. */
const PRINTED = /^(?:article|column|editorial|essay|interview|op-ed|piece|report|story)$/;

/**
 * Names that the tagger passed over where the words around show them: a person's two names behind an office ("Former House
 * speaker Ana Reyes"), and a known outlet that reports or in which an article stands ("As The Lantern noted").
 */
export function missedNames(
  words: readonly string[],
  names: readonly TokenName[],
  gazetteer: Gazetteer,
): TokenName[] {
  const free = (at: number) => !names.some(({ first, last }) => first <= at && at <= last);
  return words.flatMap((_, at): TokenName[] => {
    if (!free(at)) return [];
    const last = initialled(words, at, free);
    if (last > at) return [{ first: at, last, type: 'PER' }];
    if (isPerson(words, at, free, gazetteer)) return [{ first: at, last: at + 1, type: 'PER' }];
    return outlet(words, at, free, gazetteer);
  });
}

/** "Mrs P. Okafor", "Cllr M. J. Lind": initials behind a courtesy and the family name, where it ends; the place itself where they are none. */
function initialled(words: readonly string[], at: number, free: (at: number) => boolean): number {
  if (!/^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Cllrs?)\.?$/.test(words[at - 1] ?? '')) return at;
  let last = at;
  while (/^\p{Lu}\.?$/u.test(words[last] ?? '') && free(last)) last++;
  return last > at && NAME_WORD.test(words[last] ?? '') && free(last) ? last : at;
}

function isPerson(
  words: readonly string[],
  at: number,
  free: (at: number) => boolean,
  gazetteer: Gazetteer,
): boolean {
  const [given, family, next] = [words[at]!, words[at + 1] ?? '', words[at + 2] ?? ''];
  if (!NAME_WORD.test(given) || !NAME_WORD.test(family) || !free(at + 1) || /^\p{Lu}/u.test(next))
    return false;
  if (titleBefore(words, at) < 0) return false;
  const sorts = gazetteer.sorts(given);
  // an office in small letters; with capitals, "Town Manager Ana Reyes", only in prose, since a heading writes all words so
  if (!/^\p{Ll}/u.test(words[at - 1] ?? '')) return (sorts & GIVEN) !== 0 && isProse(words);
  // two words that no list knows, behind an office
  if (sorts === 0 && gazetteer.sorts(family) === 0 && gazetteer.sorts(`${given} ${family}`) === 0)
    return true;
  return (sorts & GIVEN) !== 0 || (gazetteer.sorts(family) & SORT.surname) !== 0;
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
