import type { Name, Sentence } from '../analysis.ts';
import { type Gazetteer, GIVEN } from '../names/gazetteer.ts';
import { spells } from '../names/initials.ts';
import { areOneGivenName, usualGender } from './given.ts';
import type { Gender, Phrase, Sort } from './mentions.ts';
import { bare, isToldApart, wordsOf } from './namewords.ts';
import { settleShared } from './shared.ts';
import { isShortBody, isWholeWithout } from './shortbodies.ts';

/** What the mentions of one chain stand for. */
export interface Thing {
  readonly sort: Sort;
  gender: Gender;
  readonly subtypes: Set<string>;
  /** Nouns it has been called: offices and titles, a body's own last words, the noun of "a letter". */
  readonly nouns: Set<string>;
  readonly names: Set<string>;
  readonly mentions: Phrase[];
}

export function newThing(phrase: Phrase): Thing {
  const nouns = new Set(phrase.form === 'nominal' ? [phrase.noun] : []);
  return {
    sort: phrase.sort ?? 'thing',
    gender: phrase.gender,
    subtypes: new Set(),
    nouns,
    names: new Set(),
    mentions: [phrase],
  };
}

/** Puts the names of a document together; names that fit two people are left open with both. */
export function thingsOfNames(
  phrases: readonly Phrase[],
  names: readonly Name[],
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
): { things: Thing[]; of: Map<Phrase, Thing>; open: Map<Phrase, Thing[]> } {
  const things: Thing[] = [];
  const of = new Map<Phrase, Thing>();
  const open = new Map<Phrase, Thing[]>();
  const index = new Map<string, Thing[]>();
  const apart = new Set<Thing>();
  const named = phrases.filter(p => p.form === 'name');
  // Fuller names first: "Ana Reyes" makes the person to whom "Reyes" belongs, even from a headline.
  const sizeOf = (phrase: Phrase) =>
    phrase.sort === 'person'
      ? wordsOf(phrase, names[phrase.name!]!, sentences).length - 1
      : phrase.last - phrase.first;
  const bySize = named.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  for (const phrase of bySize) {
    const name = names[phrase.name!]!;
    const words = wordsOf(phrase, name, sentences);
    const keys = nameKeys(words, phrase, gazetteer);
    const near = new Set(keys.flatMap(key => index.get(key) ?? []));
    const alike = [...near].filter(t => t.sort === phrase.sort && sameName(t, words, phrase, gazetteer));
    // "Mr. Reyes" is Ana Reyes' brother before he is Reyes Okafor
    const family = name.title && words.length === 1 ? alike.filter(t => isLastOf(t, words[0]!)) : [];
    const meant = (family.length > 0 ? family : alike).filter(
      t => !isMiddle(t, words) || inOrder(t.mentions.toSorted(inOrder)[0]!, phrase) < 0,
    );
    const isSelf = (t: Thing) => !apart.has(t) || (phrase.gender !== 'either' && phrase.gender === t.gender);
    const fits = words.length === 1 ? meant.filter(isSelf) : meant;
    // a bare last name is first of all that of somebody whom the text only ever calls so: "Mr. Reyes" beside "Ana Reyes"
    const bareName = phrase.sort === 'person' && words.length === 1;
    const exact = fits.filter(
      t => t.names.has(words.join(' ')) && (!bareName || [...t.names].every(one => !one.includes(' '))),
    );
    const firm = fits.filter(t => [...t.names].some(one => isWholeWithout(one.split(' '), words)));
    const chosen =
      exact.length === 1
        ? exact
        : firm.length === 1
          ? firm
          : fits.length > 1
            ? surePeople(fits, gazetteer)
            : fits;
    if (chosen.length > 1) {
      open.set(phrase, chosen);
      continue;
    }
    const thing = chosen[0] ?? newThing(phrase);
    if (chosen[0]) thing.mentions.push(phrase);
    else things.push(thing);
    of.set(phrase, thing);
    if (isToldApart(phrase, name, words, named, sentences)) apart.add(thing);
    learn(thing, phrase, name, words, sentences);
    for (const key of keys) {
      const list = index.get(key);
      if (!list) index.set(key, [thing]);
      else if (!list.includes(thing)) list.push(thing);
    }
  }
  settleShared(open, of, [...named].sort(inOrder), names, sentences);
  for (const thing of things) thing.mentions.sort(inOrder);
  things.sort((a, b) => inOrder(a.mentions[0]!, b.mentions[0]!));
  return { things, of, open };
}

export const inOrder = (a: Phrase, b: Phrase): number =>
  a.sentence - b.sentence || a.first - b.first || b.last - a.last;

/** Of people who share a last name those who are surely people: with a title, a usual given name, or named twice ("Marlowe" is not of "Trip Marlowe"). */
function surePeople(fits: Thing[], gazetteer: Gazetteer): Thing[] {
  const sure = fits.filter(
    thing =>
      thing.sort !== 'person' ||
      thing.mentions.length > 1 ||
      thing.nouns.size > 0 ||
      [...thing.names].some(name => isGivenName(name.split(' ')[0]!, gazetteer)),
  );
  return sure.length > 0 ? sure : fits;
}

const isGivenName = (word: string, gazetteer: Gazetteer): boolean =>
  usualGender(word) !== null || (gazetteer.sorts(word) & GIVEN) !== 0;

/** Keys of which two names of one thing share at least one. */
function nameKeys(words: readonly string[], phrase: Phrase, gazetteer: Gazetteer): string[] {
  const text = words.join(' ');
  if (phrase.sort === 'person') return [...new Set(bare(words))].map(word => `person ${word}`);
  if (phrase.sort !== 'body') return [text];
  const plain = plainBody(text);
  const listed = gazetteer.body(plain);
  const initial = `initial ${(words[0] ?? '').slice(0, 1).toUpperCase()}`;
  const last = `last ${words.at(-1)}`;
  return [text, plain, initial, last, ...(listed ? [listed.name, ...listed.acronyms] : [])];
}

function learn(
  thing: Thing,
  phrase: Phrase,
  name: Name,
  words: readonly string[],
  sentences: readonly Sentence[],
): void {
  thing.names.add(words.join(' '));
  if (name.subtype) thing.subtypes.add(name.subtype);
  if (thing.gender === 'either') thing.gender = phrase.gender;
  if (name.title) {
    const title = sentences[phrase.sentence]!.tokens.filter(
      t => t.start >= name.title!.start && t.end <= name.title!.end,
    ).map(t => t.form.toLowerCase());
    // "U.S. Senate Majority Leader Reyes" is "Majority Leader Reyes", too; a deputy secretary is not the secretary
    const lesser = GRADED.test(title.at(-1)!)
      ? -1
      : title.slice(0, -1).findLastIndex(word => LESSER.test(word));
    const shortest = lesser < 0 ? title.length - 2 : lesser;
    for (let at = 0; at === 0 || at <= shortest; at++) thing.nouns.add(title.slice(at).join(' '));
    if (title.at(-1) !== 'general') thing.nouns.add(title.at(-1)!);
    else if (lesser < 0) thing.nouns.add(title.slice(-2).join(' '));
  }
  if (thing.sort !== 'person') thing.nouns.add(words.at(-1)!.toLowerCase());
}

/** What makes an office another one, below it: "deputy secretary". */
export const LESSER = /\b(?:assistant|associate|deputy|under|vice)\b/i;
/** Callings of which the lesser ones are called the same: "Assistant Professor Reyes", "the professor". */
export const GRADED =
  /^(?:attorneys?|coach|curator|editor|engineer|judge|justice|lecturer|manager|producer|professor|prosecutor|teacher|trainer)$/;

/** What a broadcaster's name ends in, and may leave off. */
const STATIONS = ['News', 'Radio', 'TV', 'Television', 'Broadcasting', 'Media', 'FM'];

function sameName(thing: Thing, words: readonly string[], phrase: Phrase, gazetteer: Gazetteer): boolean {
  const text = words.join(' ');
  // "Mr. Reyes" is not the woman who was "Mrs. Reyes" before
  if (thing.names.has(text) && (words.length > 1 || !clash(thing.gender, phrase.gender))) return true;
  if (thing.sort === 'person') {
    const fuller = [...thing.names].map(name => name.split(' '));
    if (fuller.some(name => hasFamilyName(name, words))) return true;
    if (clash(thing.gender, phrase.gender)) return false;
    return fuller.some(name => samePerson(name, words));
  }
  if (thing.sort !== 'body') return false;
  // "the Elmford school board" is the Elmford School Board
  const small = text.toLowerCase();
  if (words.length > 1 && [...thing.names].some(name => name.toLowerCase() === small)) return true;
  // "Marlowe" of "Marlowe Homes Limited".
  const company = thing.subtypes.has('company') && words.length === 1;
  const isShort = (name: string) =>
    (company && name.startsWith(`${text} `)) ||
    isShortBody(name, text, gazetteer) ||
    isShortBody(plainBody(name), text, gazetteer);
  if ([...thing.names].some(isShort)) return true;
  // "St Brigid" of "St Brigid's Hospital"
  if (/^St\.? \S+$/.test(text) && [...thing.names].some(name => name.startsWith(`${text} '`))) return true;
  // "the Alder Center" of "the Alder Center for Justice"
  if (
    words.length > 1 &&
    [...thing.names].some(name => /^ (?:for|on|at) /.test(name.slice(text.length)) && name.startsWith(text))
  )
    return true;
  // "Calder" of "Calder News"
  if (thing.subtypes.has('media') && STATIONS.some(kind => thing.names.has(`${text} ${kind}`))) return true;
  // "The Post" of "The Harbor Post"
  if (
    thing.subtypes.has('media') &&
    words.length === 1 &&
    [...thing.names].some(name => name.endsWith(` ${text}`))
  )
    return true;
  return [...thing.names].some(name => sameBody(name, text, gazetteer));
}

export const clash = (a: Gender, b: Gender): boolean => a !== 'either' && b !== 'either' && a !== b;

const isLastOf = (thing: Thing, word: string): boolean =>
  [...thing.names].some(name => bare(name.split(' ')).at(-1) === word);

/** "Ana Lopez Reyes" is "Lopez Reyes", whatever the first of the two words tells as a given name; "Pieter van der Lind" is "Van der Lind". */
function hasFamilyName(full: readonly string[], short: readonly string[]): boolean {
  const tail = full.slice(full.length - short.length);
  // "Ana Reyes Tom Marsh" of a list is not Tom Marsh
  const given = full.length > 3 && usualGender(short[0]!) !== null;
  return (
    full.length > 2 &&
    short.length > 1 &&
    full.length > short.length &&
    !given &&
    tail.every((word, at) => {
      const own = short[at]!;
      const particle = at < tail.length - 1 && word.length < 4;
      return word === own || (particle && word.toLowerCase() === own.toLowerCase());
    })
  );
}

/** "Luna" beside "Ines Luna Vidal": somebody whom the text calls so before it has the whole name is another. */
function isMiddle(thing: Thing, words: readonly string[]): boolean {
  if (thing.sort !== 'person' || words.length !== 1) return false;
  return [...thing.names].every(name => {
    const all = bare(name.split(' '));
    return all[0] !== words[0] && all.at(-1) !== words[0];
  });
}

/** The fuller name takes the shorter: the family name alone, the first name alone, or with an initial less. */
function samePerson(full: readonly string[], short: readonly string[]): boolean {
  const a = bare(full);
  const b = bare(short);
  // "Luna" of "Ines Luna Vidal", where the first of two family names stands for both
  const first = a.at(-2)!;
  const paternal = (a.length === 3 || a.length === 4) && first.length > 3 && usualGender(first) === null;
  if (b.length === 1)
    return a.length > 1 && (a.at(-1) === b[0] || a[0] === b[0] || (paternal && first === b[0]));
  if (a.at(-1) !== b.at(-1) || a.length < b.length || b.length !== 2) return false;
  if (a[0] === b[0]) return a.length > b.length;
  return areOneGivenName(a[0]!, b[0]!) || isInitialOf(a[0]!, b[0]!) || isInitialOf(b[0]!, a[0]!);
}

/** "W." of "Winston". */
const isInitialOf = (initial: string, given: string): boolean =>
  /^\p{Lu}\.?$/u.test(initial) && given.length > 2 && given.startsWith(initial[0]!);

function sameBody(full: string, short: string, gazetteer: Gazetteer): boolean {
  const a = plainBody(full);
  const b = plainBody(short);
  if (a === b) return true;
  if (!short.includes(' ') && spells(short, full.split(' '))) return true;
  const listed = gazetteer.body(a);
  return (
    listed !== undefined && (listed.name === b || listed.acronyms.includes(b) || listed === gazetteer.body(b))
  );
}

/** "the U.S. Department of Justice" and "Justice Department" have one form. */
function plainBody(name: string): string {
  const plain = name.replace(/^(?:the |The )?(?:U\.S\.|US|United States|Federal|federal) (?=\S+ \S)/, '');
  const turned = /^(Department|Ministry|Bureau|Office) of (?:the )?(.+)$/.exec(plain);
  return turned
    ? `${turned[2]} ${turned[1]}`
    : plain.replace(COMPANY, (_, form) => ` ${SHORT[form] ?? form}`);
}

/** "Harbor Mills, Inc." and "Harbor Mills Incorporated" have one form. */
const COMPANY = /(?: ,)? (Corporation|Corp|Incorporated|Inc|Limited|Ltd|Company|Co)\.?$/;
const SHORT: Readonly<Record<string, string>> = {
  Corporation: 'Corp',
  Incorporated: 'Inc',
  Limited: 'Ltd',
  Company: 'Co',
};
