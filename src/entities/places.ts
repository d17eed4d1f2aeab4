import { landsOf } from '../language/names/demonyms.ts';
import { STATES } from '../language/names/words.ts';
import { type Spot, spotsNamed } from './gazetteer.ts';
import { plain } from './plain.ts';

/** What a document shows of where a place lies. `spot` is null where that is open; `candidates` are the keys that remain. */
export interface Sense {
  readonly spot: Spot | null;
  readonly candidates: readonly string[];
  /** How it was found: `state beside it`, `state in the document`, `far the largest` ...; '' where it is open. */
  readonly why: string;
}

const government = /^(?:city|town|village|township|borough|state|commonwealth|municipality) of (?:the )?/u;

/** "Cuban government": Cuba; null for other names. */
function landGoverned(name: string): string | null {
  const land = /^(?<land>.+) government$/iu.exec(name)?.groups?.land;
  return land ? (landsOf(land)[0] ?? null) : null;
}

/**
 * The form by which places are compared. A place and the corporation that governs it have one form: "City of Lawrence", "Lawrence";
 * "County of Dunmore", "Dunmore County". A state written behind the name is left off.
 */
export function placeForm(name: string): string {
  const words = plain(landGoverned(name) ?? name.replace(/,\s.*$/u, ''));
  const county = /^county of (.+)$/u.exec(words);
  if (county) return `${county[1]} county`;
  const bare = words
    .replace(government, '')
    .replace(/^(?:new york|washington|mexico) (?:city|state)$/u, city =>
      city === 'mexico city' ? city : city.replace(/ (?:city|state)$/u, ''),
    );
  const [spot] = spotsNamed(bare);
  if (
    spot &&
    (spot.kind === 'state' || spot.kind === 'country') &&
    (bare.length <= 5 || spot.kind === 'country')
  )
    return spot.kind === 'country' ? spot.key.slice(8) : plain(spot.name);
  return bare === 'dc' || bare === 'district of columbia' ? 'washington' : bare;
}

/** True for "City of Lawrence", "County of Dunmore", "Dunmore County": the words say that it is a place that governs itself. */
export function isGovernment(name: string): boolean {
  const words = plain(name);
  if (landGoverned(name)) return true;
  return government.test(words) || /^county of /u.test(words) || /^\S.* county$/u.test(words);
}

/** A place as one document names it, with what stands beside it. */
export interface Located {
  readonly name: string;
  readonly subtype: string | null;
  /** Names of places right behind it, after a comma: "Lawrence, Mass.". */
  readonly beside: readonly string[];
}

/**
 * Where the places of one document lie. A state beside the name decides; then the states that the document names; then a city far
 * larger than its namesakes; then the one state that holds most of the document's cities. Whatever fits two stays open.
 */
export function sensesOf(places: readonly Located[]): Sense[] {
  const options = places.map(place => optionsFor(place));
  const senses: (Sense | null)[] = places.map(
    (place, n) => bySide(place, options[n]!) ?? byKind(options[n]!),
  );
  const named = new Set(senses.flatMap(sense => (sense?.spot ? (stateOf(sense.spot) ?? []) : [])));
  decide(senses, options, spots => within(spots, named), 'its state is in the document');
  decide(senses, options, largest, 'far the largest of its name');
  const reached = new Set(senses.flatMap(sense => (sense?.spot ? (stateOf(sense.spot) ?? []) : [])));
  decide(
    senses,
    options,
    spots => within(spots, reached),
    'its state is that of other places in the document',
  );
  const common = commonState(options.filter((_, n) => !senses[n]?.spot));
  if (common)
    decide(
      senses,
      options,
      spots => within(spots, new Set([common])),
      'most of the places in the document are there',
    );
  return senses.map((sense, n) => sense ?? open(options[n]!));
}

function open(options: readonly Spot[]): Sense {
  return { spot: null, candidates: options.slice(0, 12).map(spot => spot.key), why: '' };
}

function found(spot: Spot, why: string): Sense {
  return { spot, candidates: [], why };
}

function optionsFor({ name, subtype }: Located): readonly Spot[] {
  const form = placeForm(name);
  const all = [...new Set([...spotsNamed(form), ...spotsNamed(plain(name))])];
  if (/ city$/iu.test(name) && form !== plain(name)) return all.filter(spot => spot.kind === 'city');
  if (/ state$/iu.test(name) || /^(?:state|commonwealth) of /iu.test(name))
    return all.filter(spot => spot.kind === 'state');
  if (/^d\.?c\.?$|^district of columbia$/iu.test(name)) return all.filter(spot => spot.within === 'US-DC');
  const kinds = subtype === 'county' || subtype === 'state' || subtype === 'country' || subtype === 'city';
  const fitting = kinds ? all.filter(spot => spot.kind === subtype) : all;
  return fitting.length > 0 ? fitting : all;
}

/** "Lawrence, Mass.", "Lawrence, Massachusetts", "Cumberland County, Maine". */
function bySide({ name, beside }: Located, options: readonly Spot[]): Sense | null {
  const behind = /,\s(.+)$/u.exec(name)?.[1];
  for (const other of behind ? [behind, ...beside] : beside) {
    const wider = spotsNamed(placeForm(other)).filter(spot => spot.kind !== 'city' && spot.kind !== 'county');
    const fits = options.filter(spot => wider.some(one => spot.within === keyWithin(one)));
    if (fits.length === 1) return found(fits[0]!, `${other} beside it`);
  }
  return null;
}

/** States and countries are themselves, unless they share their name: "Georgia", "Washington", "New York". */
function byKind(options: readonly Spot[]): Sense | null {
  const wide = options.filter(spot => spot.kind === 'state' || spot.kind === 'country');
  const [only] = wide;
  if (!only || wide.length > 1) return null;
  const rival = options.some(spot => spot.kind === 'city' && spot.people >= 500_000);
  return rival ? null : found(only, `the ${only.kind} of that name`);
}

function keyWithin(spot: Spot): string | null {
  if (spot.kind === 'state') return `US-${codeOf(spot)}`;
  if (spot.kind === 'country') return spot.key === 'country:us' ? 'US' : null;
  return spot.within;
}

function codeOf(spot: Spot): string {
  return postal.get(spot.name) ?? '';
}

const postal = new Map(STATES.map(({ name, code }) => [name, code]));

/** The state that a place is or lies in, `US-MA`; null outside the United States. */
function stateOf(spot: Spot): string | null {
  if (spot.kind === 'state') return keyWithin(spot);
  return spot.within?.startsWith('US-') ? spot.within : null;
}

/** The one option within these states; a far larger namesake elsewhere leaves it open. */
function within(options: readonly Spot[], states: ReadonlySet<string>): Spot | null {
  const inside = options.filter(spot => states.has(stateOf(spot) ?? ''));
  if (inside.length !== 1) return null;
  const [only] = inside;
  const rival = largest(options);
  return rival && rival !== only && rival.people > 300_000 ? null : only!;
}

/** A city of 100,000 or more with ten times the people of every namesake. */
function largest(options: readonly Spot[]): Spot | null {
  const [first, second] = options;
  if (first?.kind !== 'city' || first.people < 100_000) return null;
  if (options.some(spot => spot.kind === 'state' || spot.kind === 'country')) return null;
  return !second || first.people >= 10 * second.people ? first : null;
}

/** The state that holds three or more of the open places, and twice as many as any other. */
function commonState(open: readonly (readonly Spot[])[]): string | null {
  const counts = new Map<string, number>();
  for (const options of open)
    for (const state of new Set(options.flatMap(spot => stateOf(spot) ?? [])))
      counts.set(state, (counts.get(state) ?? 0) + 1);
  const [first, second] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first && first[1] >= 3 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
}

function decide(
  senses: (Sense | null)[],
  options: readonly (readonly Spot[])[],
  choose: (options: readonly Spot[]) => Spot | null,
  why: string,
): void {
  const chosen = options.map((spots, n) => (senses[n]?.spot ? null : choose(spots)));
  for (const [n, spot] of chosen.entries()) if (spot) senses[n] = found(spot, why);
}
