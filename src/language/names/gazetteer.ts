import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { AGENCIES, BODIES } from './agencies.ts';
import { WELL_KNOWN } from './wellknown.ts';
import * as lists from './words.ts';

/** What a phrase may be, as bits: a phrase can be several things ("Washington", "Jackson"). */
export const SORT = {
  city: 1 << 0,
  worldCity: 1 << 1,
  county: 1 << 2,
  state: 1 << 3,
  province: 1 << 4,
  country: 1 << 5,
  region: 1 << 6,
  agency: 1 << 7,
  company: 1 << 8,
  media: 1 << 9,
  body: 1 << 10,
  firstMale: 1 << 11,
  firstFemale: 1 << 12,
  surname: 1 << 13,
  demonym: 1 << 14,
  title: 1 << 15,
  calendar: 1 << 16,
  companyEnd: 1 << 17,
  bodyHead: 1 << 18,
  placeHead: 1 << 19,
} as const;

/** Given names, of either gender. */
export const GIVEN = SORT.firstMale | SORT.firstFemale;

/** Lands and their first parts. */
export const LAND = SORT.state | SORT.province | SORT.country | SORT.region;
/** Places of any size. */
export const PLACES = SORT.city | SORT.worldCity | SORT.county | LAND;

interface ListedBody {
  readonly name: string;
  readonly acronyms: readonly string[];
  readonly kind: string;
}

export interface Gazetteer {
  /** The sorts of a phrase of tokens joined by single spaces, 0 if it is in no list. */
  sorts(phrase: string): number;
  /** The most tokens that a listed phrase beginning with this token has, 0 for none. */
  longest(token: string): number;
  /** The listed body of that name or acronym. */
  body(name: string): ListedBody | undefined;
}

const folder = new URL('../../../models/', import.meta.url);
const rows = (name: string): string[][] =>
  gunzipSync(readFileSync(new URL(name, folder)))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map(line => line.split('\t'));

/** A phrase cut as the treebanks cut it: hyphens, commas and clitics apart. */
function phraseTokens(phrase: string): string {
  if (/^[\p{L} ]+$/u.test(phrase)) return phrase;
  return phrase
    .replace(/(\p{L})-(?=\p{L})/gu, '$1 - ')
    .replace(/,/g, ' ,')
    .replace(/(?<=\p{L})(['’]s)\b/gu, ' $1')
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** The bodies of a list: name | acronyms | kind. */
export function listedBodies(list: string): ListedBody[] {
  return list
    .trim()
    .split('\n')
    .map(line => {
      const [name = '', acronyms = '', kind = ''] = line.split('|').map(cell => cell.trim());
      return {
        name,
        acronyms: acronyms
          .split(',')
          .map(a => a.trim())
          .filter(Boolean),
        kind,
      };
    });
}

/** Reads the lists, models/places.tsv.gz and models/people.tsv.gz; throws if a file is missing. */
export function loadGazetteer(): Gazetteer {
  const sorts = new Map<string, number>();
  const longest = new Map<string, number>();
  const bodies = new Map<string, ListedBody>();
  const add = (phrase: string, sort: number): void => {
    const tokens = phraseTokens(phrase);
    const known = sorts.get(tokens) ?? 0;
    if (known !== (known | sort)) sorts.set(tokens, known | sort);
    const space = tokens.indexOf(' ');
    const first = space < 0 ? tokens : tokens.slice(0, space);
    const length = space < 0 ? 1 : tokens.split(' ').length;
    if (length > (longest.get(first) ?? 0)) longest.set(first, length);
  };
  addPlaces(add);
  addPeople(add);
  for (const listed of [...listedBodies(AGENCIES), ...listedBodies(BODIES)]) {
    for (const name of [listed.name, ...listed.acronyms]) {
      add(name, bodySort(listed.kind));
      if (!bodies.has(name)) bodies.set(name, listed);
    }
  }
  for (const [kind, names] of Object.entries(WELL_KNOWN))
    for (const name of names) {
      add(name, bodySort(kind));
      if (!bodies.has(name)) bodies.set(name, { name, acronyms: [], kind });
    }
  addWords(add);
  return {
    sorts: phrase => sorts.get(phrase) ?? 0,
    longest: token => longest.get(token) ?? 0,
    body: name => bodies.get(name),
  };
}

function bodySort(kind: string): number {
  if (/^(agency|department|court|legislature|police|government)$/.test(kind)) return SORT.agency;
  if (/^(company|bank|website)$/.test(kind)) return SORT.company;
  return kind === 'media' ? SORT.media : SORT.body;
}

type Add = (phrase: string, sort: number) => void;

function addPlaces(add: Add): void {
  for (const [kind, name = '', within = ''] of rows('places.tsv.gz')) {
    if (kind === 'city') add(name, within.startsWith('US-') ? SORT.city : SORT.worldCity);
    else if (kind === 'county') add(name, SORT.county);
    else if (kind === 'province') add(name, SORT.province);
  }
  for (const { name, code, short } of lists.STATES) for (const n of [name, code, short]) add(n, SORT.state);
  for (const name of lists.COUNTRIES) add(name, SORT.country);
  for (const name of lists.REGIONS) add(name, SORT.region);
}

function addPeople(add: Add): void {
  for (const [name = '', letters = ''] of rows('people.tsv.gz')) {
    if (letters.includes('m')) add(name, SORT.firstMale);
    if (letters.includes('f')) add(name, SORT.firstFemale);
    if (letters.includes('s')) add(name, SORT.surname);
  }
}

function addWords(add: Add): void {
  for (const word of lists.DEMONYMS) add(word, SORT.demonym);
  for (const word of lists.CALENDAR) add(word, SORT.calendar);
  for (const word of lists.COMPANY_ENDS) add(word, SORT.companyEnd);
  for (const word of lists.BODY_HEADS) add(word, SORT.bodyHead);
  for (const word of lists.PLACE_HEADS) add(word, SORT.placeHead);
  for (const title of lists.TITLES) {
    add(title, SORT.title);
    add(
      title.replace(/(?<=^|[ -])\p{Ll}/gu, letter => letter.toUpperCase()),
      SORT.title,
    );
  }
}
