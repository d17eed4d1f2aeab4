import { usualGender } from '../chains/given.ts';
import { REGISTERED } from './companies.ts';
import { type Gazetteer, GIVEN, SORT } from './gazetteer.ts';
import { type TokenName, withFound } from './labels.ts';
import { isCallingWord } from './leads.ts';
import { isProse } from './missed.ts';
import { hyphenated } from './people.ts';
import { MATTER } from './shortened.ts';

const NAME_WORD = /^\p{Lu}\p{Ll}[\p{L}’'-]*$/u;
/** What opens a sentence before a name. */
const OPENS = /^(?:The|A|An|And|At|But|By|For|From|If|In|On|When|While|Both)$/;
/** The most words on one side of "&". */
const SIDE = 3;

/**
 * Names of firms that the tagger parts or passes over: "Corliss & Okafor", "Tamarack Light & Power", and with the place of a branch in
 * brackets, "Quarrow (Midland) Limited".
 */
export function withFirms(
  words: readonly string[],
  names: readonly TokenName[],
  gazetteer: Gazetteer,
): TokenName[] {
  const found = words.flatMap((word, at): TokenName[] => {
    const range = word === '&' ? joined(words, at, gazetteer) : word === '(' ? branched(words, at) : null;
    if (!range) return [];
    const [first, last] = range;
    const inside = names.filter(name => name.first <= last && first <= name.last);
    const free = inside.every(name => {
      const whole = first <= name.first && name.last <= last;
      const person =
        name.type === 'PER' && name.last > name.first && gazetteer.sorts(words[name.first]!) & GIVEN;
      const same = name.first === first && name.last === last && name.type === 'ORG';
      return whole && !person && !same;
    });
    return free ? [{ first, last, type: 'ORG' }] : [];
  });
  return withFound(names, found);
}

/** Where the capitalised words begin that end before a token, without what opens the sentence or tells a trade. */
function sideBefore(words: readonly string[], at: number): number {
  let first = at;
  while (first > 0 && at - first < SIDE && NAME_WORD.test(words[first - 1]!)) first--;
  const leads = (word: string) =>
    OPENS.test(word) || isCallingWord(word.toLowerCase().replace(/(?<=.{4})s$/, ''));
  while (first < at && leads(words[first]!)) first++;
  return first;
}

/** "Corliss & Okafor", "Tamarack Light & Power"; not "Ana & Tom Lind", "Health & Safety", or what a heading writes large. */
function joined(words: readonly string[], at: number, gazetteer: Gazetteer): [number, number] | null {
  const first = sideBefore(words, at);
  if (first === at || !NAME_WORD.test(words[at + 1] ?? '') || !isProse(words, 1 / 3)) return null;
  let last = hyphenated(words, at + 1);
  while (last - at < SIDE && NAME_WORD.test(words[last + 1] ?? '')) last++;
  while (REGISTERED.test(words[last + 1] ?? '')) last++;
  const own = words.slice(first, last + 1);
  const [a, b] = [own[0]!, words[at + 1]!];
  const given = gazetteer.sorts(a) & GIVEN && gazetteer.sorts(b) & GIVEN;
  const couple = given && (last > at + 1 || (usualGender(a) !== null && usualGender(b) !== null));
  const plain = own.some(word => MATTER.test(word) || gazetteer.sorts(word) & (SORT.title | SORT.calendar));
  const courteous = /^(?:M(?:r|rs|s)\.?|Dr\.?|[Tt]he)$/.test(words[first - 1] ?? '');
  return couple || plain || courteous || /^[&(]$/.test(words[last + 1] ?? '') ? null : [first, last];
}

/** "Quarrow (Midland) Limited" */
function branched(words: readonly string[], at: number): [number, number] | null {
  const first = sideBefore(words, at);
  if (first === at || words[at + 2] !== ')' || !NAME_WORD.test(words[at + 1]!)) return null;
  let last = at + 2;
  while (REGISTERED.test(words[last + 1] ?? '')) last++;
  return last > at + 2 ? [first, last] : null;
}
