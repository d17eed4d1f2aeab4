import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { COUNTRIES, STATES } from '../language/names/words.ts';
import { formalNames } from './nicknames.ts';
import { plain } from './plain.ts';

/** One place that a name may mean. `within` is a state (`US-MA`), a country (`CA`), or null for a country. */
export interface Spot {
  /** `city:4941720`, `county:35001`, `state:25`, `country:us`: the same place has the same key. */
  readonly key: string;
  readonly kind: 'city' | 'county' | 'state' | 'province' | 'country';
  readonly name: string;
  readonly within: string | null;
  readonly geonames: number | null;
  readonly fips: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly people: number;
}

/** Names of one country, the first of them the key. */
const SAME_COUNTRY = [
  'us|usa|united states|united states of america|america',
  'uk|united kingdom|britain|great britain',
  'uae|united arab emirates',
  'russia|russian federation',
  "china|people's republic of china",
  'myanmar|burma',
  'czech republic|czechia',
  'ireland|republic of ireland',
  'eswatini|swaziland',
  'ussr|soviet union',
];

const folder = new URL('../../models/', import.meta.url);

function rowsOf(name: string): string[][] {
  let bytes: Buffer;
  try {
    bytes = readFileSync(new URL(name, folder));
  } catch {
    throw new Error(`models/${name} is missing; install the package again, or run npm run train in a clone`);
  }
  return gunzipSync(bytes)
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map(line => line.split('\t'));
}

let spots: Map<string, Spot[]> | null = null;

/**
 * The places of that name, in plain form ("lawrence", "bernalillo county", "massachusetts"), largest first; none for a name that is
 * not in models/places.tsv.gz (GeoNames, CC BY 4.0). @throws Error where the file is missing
 */
export function spotsNamed(form: string): readonly Spot[] {
  spots ??= load();
  return spots.get(form) ?? [];
}

function load(): Map<string, Spot[]> {
  const found = new Map<string, Spot[]>();
  const add = (form: string, spot: Spot) => {
    const same = found.get(form);
    if (!same) found.set(form, [spot]);
    else if (!same.some(one => one.key === spot.key)) same.push(spot);
  };
  for (const row of rowsOf('places.tsv.gz')) {
    const spot = spotOf(row);
    add(plain(spot.name.replace(/, D\.C\.$/u, '')), spot);
    if (spot.kind === 'state') {
      const state = STATES.find(one => one.name === spot.name);
      for (const form of state ? [state.short, state.code] : []) add(plain(form), spot);
    }
  }
  for (const country of COUNTRIES) add(plain(country), countryOf(country));
  for (const same of found.values()) same.sort((a, b) => b.people - a.people || (a.key < b.key ? -1 : 1));
  return found;
}

function spotOf([
  kind = '',
  name = '',
  within = '',
  id = '',
  people = '',
  lat = '',
  lon = '',
]: string[]): Spot {
  const numbers = { people: Number(people), lat: lat ? Number(lat) : null, lon: lon ? Number(lon) : null };
  const place = { name, within: within || null, geonames: null, fips: null, ...numbers };
  if (kind === 'city') return { ...place, kind, key: `city:${id}`, geonames: Number(id) };
  if (kind === 'county' || kind === 'state') return { ...place, kind, key: `${kind}:${id}`, fips: id };
  return { ...place, kind: 'province', key: `province:${within}:${plain(name)}` };
}

function countryOf(name: string): Spot {
  const form = plain(name);
  const same = SAME_COUNTRY.find(line => line.split('|').includes(form));
  const key = `country:${same ? same.split('|', 1)[0] : form}`;
  return {
    key,
    kind: 'country',
    name,
    within: null,
    geonames: null,
    fips: null,
    lat: null,
    lon: null,
    people: 0,
  };
}

let letters: Map<string, string> | null = null;

/** Whether a given name, in lower case, is a man's or a woman's; a short form is what all its full names are. Null where it is both or unknown. */
export function genderOf(given: string): 'm' | 'f' | null {
  const own = letterOf(given);
  if (own !== null) return own;
  const [first, ...rest] = formalNames(given).map(letterOf);
  return first && rest.every(letter => letter === first) ? first : null;
}

function letterOf(given: string): 'm' | 'f' | null {
  letters ??= new Map(rowsOf('people.tsv.gz').map(([name = '', what = '']) => [plain(name), what]));
  const what = letters.get(given) ?? '';
  return what.includes('m') === what.includes('f') ? null : what.includes('m') ? 'm' : 'f';
}
