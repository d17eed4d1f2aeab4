import type { Gazetteer } from './gazetteer.ts';
import { PLACES } from './gazetteer.ts';
import { type TokenName, withFound } from './labels.ts';

type Words = readonly (readonly string[])[];
type Names = readonly (readonly TokenName[])[];

/** A stretch of one sentence, `last` inclusive. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

const CAPITAL = /^\p{Lu}\p{Ll}/u;
/** Capitalised words that no town's name begins with, though a sentence may. */
const NO_NAME =
  /^(?:The|A|An|Dear|First|Second|Third|Fourth|Finally|Still|Yet|However|Instead|Later|Next|Here|There|This|That|These|Those|His|Her|Its|Their|Our|My|Your|Republican|Democratic|Democrat|Independent|In|On|At|For|From|To|By|Of|As|And|But|Or|So|If|When|While|After|Before|Since|Then|Now|Former|Acting|Interim|Outgoing|Deputy|Vice|Lord|Mr|Mrs|Ms|Dr|Both|Said|Also|Meanwhile|Today|Yesterday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\.?$/;
/** What only a town has before it: "the mayors of …", "the city of …". */
const HEAD = /^(?:mayors?|cit(?:y|ies)|towns?|townships?|villages?|boroughs?|hamlets?)$/i;
/** Places that names in a row may share. */
const SHARED = /^(?:counties|cities|towns|townships|villages|boroughs|parishes)$/;
/** "Northern", "English", "Hispanic", "Midwestern": of what sort places are. */
const SORTED = /(?:ern|ish|ese|ican|ian|ic)$/;
/** Words of a town's name are few. */
const MOST = 3;
const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/**
 * Makes towns of what stands where only a town can, whatever its name looks like: before "Mayor Ana Reyes", after "the city of", after
 * "the mayors of", and in a list with others that are places. A tagger that learned from other names may take an unknown one for a
 * person or pass it over; one such place in a document names the town in all of them. Names of people known in full stay people.
 */
export function withTowns(words: Words, names: Names, gazetteer: Gazetteer): TokenName[][] {
  const people = familyOf(words, names);
  const shown = words.map((sentence, s) => shownTowns(sentence, names[s]!, gazetteer));
  const towns = new Set<string>();
  shown.forEach((stretches, s) => {
    for (const one of stretches) towns.add(phrase(words[s]!, one));
  });
  const counts = countsOf(words);
  const listed = words.map((sentence, s) =>
    listedTowns(sentence, names[s]!, { towns, people, counts, gazetteer }),
  );
  listed.forEach((stretches, s) => {
    for (const one of stretches) towns.add(phrase(words[s]!, one));
  });
  const sure = new Set([...towns].filter(town => !people.has(town)));
  return words.map((sentence, s) => placed(sentence, names[s]!, sure));
}

/** Each word of the full names of people. */
function familyOf(words: Words, names: Names): Set<string> {
  const people = new Set<string>();
  names.forEach((own, s) => {
    for (const { first, last, type } of own)
      if (type === 'PER' && first < last) for (let i = first; i <= last; i++) people.add(words[s]![i]!);
  });
  return people;
}

/** "Three towns sued", "the four river cities". */
function countsOf(words: Words): Set<number> {
  const counts = new Set<number>();
  for (const sentence of words)
    sentence.forEach((word, i) => {
      const n = NUMBERS.indexOf(word.toLowerCase()) + 2;
      if (
        n > 1 &&
        sentence
          .slice(i + 1, i + 3)
          .some(next => /^(?:cities|towns|townships|villages|boroughs)$/i.test(next))
      )
        counts.add(n);
    });
  return counts;
}

function shownTowns(
  sentence: readonly string[],
  names: readonly TokenName[],
  gazetteer: Gazetteer,
): Stretch[] {
  const found: Stretch[] = [];
  for (let i = 0; i < sentence.length; i++) {
    const person = names.some(name => name.type === 'PER' && name.first === i + 1);
    if (sentence[i] === 'Mayor' && person) {
      const before = runBefore(sentence, i, gazetteer);
      if (before) found.push(before);
    }
    const head = sentence[i - 1] ?? '';
    // "the mayor of Elmford, and Tom Reyes": one mayor has one town
    if (sentence[i] === 'of' && HEAD.test(head))
      found.push(
        ...listAfter(sentence, i + 1)
          .slice(0, /s$/i.test(head) ? undefined : 1)
          .map(one => (head === 'Mayor' ? withoutHolder(one, names) : one)),
      );
    if (SHARED.test(sentence[i]!)) found.push(...listBefore(sentence, i));
  }
  return found;
}

/** "Mayor of Elmford | Ana Reyes": what the tagger takes for a place with a person of two names behind it ends there. */
function withoutHolder(one: Stretch, names: readonly TokenName[]): Stretch {
  const place = names.find(name => name.type === 'LOC' && name.first === one.first);
  const next = place && names.find(name => name.type === 'PER' && name.first === place.last + 1);
  return next && next.last > next.first && next.last === one.last ? { ...one, last: place.last } : one;
}

/** "Elmford and Pell | counties": the names that share the noun; "northern and southern counties" have none. */
function listBefore(sentence: readonly string[], at: number): Stretch[] {
  for (let from = Math.max(0, at - MOST * MOST); from < at - 1; from++) {
    const list = listFrom(sentence, from);
    if (list.length < 2 || list.at(-1)!.last !== at - 1 || !isClosed(sentence, list)) continue;
    return list.some(one => SORTED.test(phrase(sentence, one))) ? [] : list;
  }
  return [];
}

/** "Pell Harbor | Mayor Ana Reyes"; of a run that ends in a known place, the longest such end. */
function runBefore(sentence: readonly string[], at: number, gazetteer: Gazetteer): Stretch | null {
  let first = at;
  while (first > 0 && at - first < MOST && isNameWord(sentence[first - 1]!)) first--;
  if (first === at) return null;
  for (let from = first; from < at; from++) {
    const run = { first: from, last: at - 1 };
    if (gazetteer.sorts(phrase(sentence, run)) & PLACES) return run;
  }
  return isNameWord(sentence[first - 1] ?? '') ? null : { first, last: at - 1 };
}

/** "… of Elmford, Pell Harbor and Marrow": one name, or the names of a list. */
function listAfter(sentence: readonly string[], from: number): Stretch[] {
  const found: Stretch[] = [];
  for (let i = from; isNameWord(sentence[i] ?? ''); ) {
    let last = i;
    while (isNameWord(sentence[last + 1] ?? '')) last++;
    if (last - i >= MOST) return [];
    found.push({ first: i, last });
    const next = joint(sentence, last + 1);
    if (next < 0) break;
    i = next;
  }
  return found;
}

/** The index after a comma, "and" or "or", or -1. */
function joint(sentence: readonly string[], at: number): number {
  const end = sentence[at] === ',' ? at + 1 : at;
  if (/^(?:and|or|&)$/.test(sentence[end] ?? '')) return end + 1;
  return end > at ? end : -1;
}

const isNameWord = (word: string): boolean => CAPITAL.test(word) && !NO_NAME.test(word);
const phrase = (sentence: readonly string[], { first, last }: Stretch): string =>
  sentence.slice(first, last + 1).join(' ');

interface Known {
  readonly towns: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  /** How many towns the document speaks of: 3 for "the three towns". */
  readonly counts: ReadonlySet<number>;
  readonly gazetteer: Gazetteer;
}

/**
 * In a list with a town that the document shows, or with as many names as it counts towns, words by themselves are places beside one; so is
 * the one other word in a list of places of the gazetteer.
 */
function listedTowns(sentence: readonly string[], names: readonly TokenName[], known: Known): Stretch[] {
  const found: Stretch[] = [];
  for (let i = 0; i < sentence.length; i++) {
    const list = listFrom(sentence, i);
    if (list.length === 0) continue;
    i = list.at(-1)!.last;
    if (!isClosed(sentence, list)) continue;
    const shown = known.counts.has(list.length) || list.some(one => known.towns.has(phrase(sentence, one)));
    const listed = list.some(one => known.gazetteer.sorts(phrase(sentence, one)) & PLACES);
    const odd = list.filter(one => {
      const tagged = names.some(
        name => name.type === 'LOC' && name.first === one.first && name.last === one.last,
      );
      return !tagged && !known.towns.has(phrase(sentence, one));
    });
    const alone = odd.every(one => one.first === one.last && !known.people.has(sentence[one.first]!));
    if (alone && odd.length < list.length && (shown || (listed && odd.length === 1 && list.length > 2)))
      found.push(...odd);
  }
  return found;
}

/** True for a list that says which name is its last: "Elmford, Marrow and Pell"; "First, Elmford" is none. */
function isClosed(sentence: readonly string[], list: readonly Stretch[]): boolean {
  const [a, b] = [list.at(-2), list.at(-1)];
  return a !== undefined && sentence.slice(a.last + 1, b!.first).some(word => /^(?:and|or|&)$/.test(word));
}

/** Names that a list holds, from one word on: "Elmford, Marrow and the town of Pell". */
function listFrom(sentence: readonly string[], from: number): Stretch[] {
  const found: Stretch[] = [];
  for (let i = from; i < sentence.length; ) {
    let first = i;
    if (
      /^the$/i.test(sentence[first] ?? '') &&
      HEAD.test(sentence[first + 1] ?? '') &&
      sentence[first + 2] === 'of'
    )
      first += 3;
    if (!isNameWord(sentence[first] ?? '')) break;
    let last = first;
    while (isNameWord(sentence[last + 1] ?? '')) last++;
    if (last - first >= MOST) return [];
    found.push({ first, last });
    const next = joint(sentence, last + 1);
    if (next < 0) break;
    i = next;
  }
  return found;
}

/** The names with each such town where it stands by itself; what the tagger has of it, or more of it, gives way only to the whole. */
function placed(
  sentence: readonly string[],
  names: readonly TokenName[],
  towns: ReadonlySet<string>,
): TokenName[] {
  const found: TokenName[] = [];
  for (let i = 0; i < sentence.length; i++) {
    if (!isNameWord(sentence[i]!)) continue;
    let last = i;
    while (isNameWord(sentence[last + 1] ?? '') && last - i < MOST) last++;
    for (; last >= i; last--) {
      const here = { first: i, last };
      if (!towns.has(phrase(sentence, here))) continue;
      const free = names.every(
        name => name.last < i || last < name.first || (i <= name.first && name.last <= last),
      );
      if (free && isAlone(sentence, here)) found.push({ ...here, type: 'LOC' });
      break;
    }
    i = Math.max(i, last);
  }
  return withFound(names, found);
}

/** True where no other name's word joins it, but a mayor's title. */
function isAlone(sentence: readonly string[], { first, last }: Stretch): boolean {
  const next = sentence[last + 1] ?? '';
  const before = sentence[first - 1] ?? '';
  return (!isNameWord(next) || /^(?:Mayor|Police|Sheriff|Governor)$/.test(next)) && !isNameWord(before);
}
