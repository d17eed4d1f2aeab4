import type { Gazetteer } from './gazetteer.ts';
import { GIVEN, SORT } from './gazetteer.ts';
import { bracketAcronyms, withInitials } from './initials.ts';
import type { TagType, TokenName } from './labels.ts';
import { isCallingWord } from './leads.ts';
import { missedNames } from './missed.ts';
import { splitAtNext, splitAtOf } from './parts.ts';
import { givenTitles, longFamilies, withLongFamilies } from './people.ts';
import { provenPlaces, repair } from './repairs.ts';
import { shownPeople } from './shownpeople.ts';
import { titleAfter, titleBefore } from './titles.ts';
import { withTowns } from './towns.ts';

type Words = readonly (readonly string[])[];
type Names = readonly (readonly TokenName[])[];

const CAPITAL = /^\p{Lu}/u;
/** Words after which a family name that is also a place stays a place. */
const PLACE_CUE = /^(in|at|from|near|around|outside|throughout|across|into|downtown)$/i;

/**
 * Makes one document agree with itself: an acronym in brackets is the body before it, a family name alone is the person
 * named in full elsewhere, what follows "rapper" is a person's name, and a name of several words is a name wherever it stands.
 */
export function agree(words: Words, names: Names, gazetteer: Gazetteer): TokenName[][] {
  const given = givenTitles(words);
  const repaired = words.map((sentence, s) => {
    const own = withInitials(sentence, repair(sentence, names[s]!, gazetteer, given));
    return [...own, ...missedNames(sentence, own, gazetteer)].sort((a, b) => a.first - b.first);
  });
  const families = longFamilies(words, repaired);
  const whole = words.map((sentence, s) => withLongFamilies(sentence, repaired[s]!, families));
  const people = new Set(
    [...fullNames(words, whole)].flatMap(([name, type]) => (type === 'PER' ? [name] : [])),
  );
  const apart = words.map((sentence, s) =>
    whole[s]!.flatMap(name => splitAtNext(sentence, name, people)).flatMap(name =>
      splitAtOf(sentence, name, gazetteer),
    ),
  );
  const towns = withTowns(words, apart, gazetteer);
  const shown = shownPeople(words, towns, gazetteer);
  const mended = words.map((sentence, s) =>
    towns[s]!.map(name =>
      shown.has(phrase(sentence, name.first, name.last)) ? { ...name, type: 'PER' as const } : name,
    ),
  );
  const full = new Map([...fullNames(words, mended), ...[...shown].map(name => [name, 'PER'] as const)]);
  const acronyms = bracketAcronyms(words, mended);
  const family = new Set([...familyNames(full), ...calledNames(words, mended, gazetteer)]);
  const places = provenPlaces(words, mended, gazetteer);
  return words.map((sentence, s) => {
    const own = mended[s]!.map(name => {
      if (name.first !== name.last) return name;
      const word = sentence[name.first]!;
      const sorts = gazetteer.sorts(word);
      // a known outlet of no place's name
      if (name.type === 'LOC' && sorts & SORT.media && !(sorts & ~(SORT.media | SORT.body | SORT.company)))
        return { ...name, type: 'ORG' as const };
      if (name.type !== 'LOC' && places.has(word)) return { ...name, type: 'LOC' as const };
      if (acronyms.has(word)) return { ...name, type: acronyms.get(word)! };
      if (name.type === 'PER' || !family.has(word) || isFirm(word, gazetteer)) return name;
      if (placeHere(sentence, name, gazetteer)) return name;
      return { ...name, type: 'PER' as const };
    });
    return withMissed(sentence, withDescribed(sentence, own), { full, acronyms, family, places, gazetteer });
  });
}

/** "Reyes, the board's chairman, said": a word that the tagger passed over is a person's name where a title in commas describes it. */
function withDescribed(sentence: readonly string[], names: readonly TokenName[]): TokenName[] {
  const found = sentence.flatMap((word, at): TokenName[] => {
    if (!/^\p{Lu}\p{Ll}+$/u.test(word) || names.some(name => name.first <= at && at <= name.last)) return [];
    if (CAPITAL.test(sentence[at - 1] ?? '')) return [];
    const title = titleAfter(sentence, at + 1);
    return title && sentence[title.last + 1] === ',' ? [{ first: at, last: at, type: 'PER' }] : [];
  });
  return [...names, ...found].sort((a, b) => a.first - b.first);
}

interface Known {
  readonly full: ReadonlyMap<string, TagType>;
  readonly acronyms: ReadonlyMap<string, TagType>;
  readonly family: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly gazetteer: Gazetteer;
}

function withMissed(sentence: readonly string[], names: TokenName[], known: Known): TokenName[] {
  const taken = new Uint8Array(sentence.length);
  for (const { first, last } of names) taken.fill(1, first, last + 1);
  const free = (first: number, last: number): boolean => taken.subarray(first, last + 1).every(t => t === 0);
  const longest = Math.min(8, sentence.length);
  for (let length = longest; length > 0; length--) {
    for (let first = 0; first + length <= sentence.length; first++) {
      const last = first + length - 1;
      if (!CAPITAL.test(sentence[first]!) || !free(first, last)) continue;
      const type =
        length > 1 ? known.full.get(phrase(sentence, first, last)) : single(sentence, first, known);
      if (!type) continue;
      names.push({ first, last, type });
      taken.fill(1, first, last + 1);
    }
  }
  return names.sort((a, b) => a.first - b.first);
}

function single(sentence: readonly string[], at: number, known: Known): TagType | undefined {
  const word = sentence[at]!;
  const acronym = known.acronyms.get(word);
  if (acronym) return acronym;
  if (known.places.has(word) && !CAPITAL.test((sentence[at + 1] ?? '').replace(/^Mayor$/, ''))) {
    return at > 1 && CAPITAL.test(sentence[at - 1]!) ? undefined : 'LOC';
  }
  if (!known.family.has(word) || word.length < 3 || isFirm(word, known.gazetteer)) return undefined;
  // A word of a longer name or a plain word at the head of a sentence is left alone: "U.S. Attorney | Reyes" is neither.
  const within = at > 0 && CAPITAL.test(sentence[at - 1]!) && titleBefore(sentence, at) < 0;
  if (CAPITAL.test(sentence[at + 1] ?? '') || within) return undefined;
  return placeHere(sentence, { first: at, last: at, type: 'LOC' }, known.gazetteer) ? undefined : 'PER';
}

/** A known firm or outlet whose name no family bears: somebody may be nicknamed after it, and it stays what it is. */
function isFirm(word: string, gazetteer: Gazetteer): boolean {
  const sorts = gazetteer.sorts(word);
  const people = SORT.surname | GIVEN;
  return (sorts & (SORT.company | SORT.media)) !== 0 && (sorts & people) === 0;
}

const phrase = (sentence: readonly string[], first: number, last: number): string =>
  sentence.slice(first, last + 1).join(' ');

/** Names of two words or more with the type that most of their places have. */
function fullNames(words: Words, names: Names): Map<string, TagType> {
  const votes = new Map<string, Map<TagType, number>>();
  names.forEach((own, s) => {
    for (const { first, last, type } of own) {
      if (first === last) continue;
      const text = phrase(words[s]!, first, last);
      const types = votes.get(text) ?? new Map<TagType, number>();
      types.set(type, (types.get(type) ?? 0) + 1);
      votes.set(text, types);
    }
  });
  const full = new Map<string, TagType>();
  for (const [text, types] of votes) full.set(text, [...types].sort((a, b) => b[1] - a[1])[0]![0]);
  return full;
}

function familyNames(full: ReadonlyMap<string, TagType>): Set<string> {
  const family = new Set<string>();
  for (const [text, type] of full) {
    const parts = text.split(' ').filter(part => !/^(Jr|Sr|II|III|IV)\.?$/.test(part));
    if (type === 'PER' && parts.length > 1 && /^\p{Lu}\p{L}/u.test(parts.at(-1)!)) family.add(parts.at(-1)!);
  }
  return family;
}

/** Those who go by one name, whatever it looks like. */
const ARTIST =
  /^(?:actor|actress|artist|comedian|drummer|guitarist|novelist|painter|pianist|poet|rapper|singer|songwriter)$/;

/** "rapper Zefrix": names of one word and of no list that somebody bears, as a word for what he does says. */
function calledNames(words: Words, names: Names, gazetteer: Gazetteer): string[] {
  return words.flatMap((sentence, s) =>
    sentence.filter((word, at) => {
      const before = sentence[at - 1] ?? '';
      if (!/^\p{Lu}\p{L}{2,}$/u.test(word) || CAPITAL.test(sentence[at + 1] ?? '')) return false;
      if (!ARTIST.test(before) && !(/^\p{Ll}/u.test(before) && isCallingWord(before))) return false;
      const name = names[s]!.find(one => one.first <= at && at <= one.last);
      const alone = !name || (name.first === at && name.last === at);
      const person = ARTIST.test(before) ? alone : alone && name?.type === 'PER';
      return person && !(gazetteer.sorts(word) & ~(SORT.surname | GIVEN));
    }),
  );
}

function placeHere(sentence: readonly string[], { first, last }: TokenName, gazetteer: Gazetteer): boolean {
  const next = sentence[last + 1];
  if (/^(County|City|Street|Avenue|River|Island|Township)$/.test(next ?? '')) return true;
  if (next === ',' && gazetteer.sorts(sentence[last + 2] ?? '') & (SORT.state | SORT.country)) return true;
  return PLACE_CUE.test(sentence[first - 1] ?? '');
}
