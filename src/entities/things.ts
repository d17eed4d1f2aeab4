import { isLoneName } from '../kinds/offices.ts';
import {
  acronymForm,
  bodyForm,
  bodyOfAcronym,
  isAgency,
  isWeakBody,
  nationalForm,
  saysNational,
} from './bodies.ts';
import type { Named, Open } from './named.ts';
import type { Partition } from './partition.ts';
import { personName } from './person.ts';
import { isGovernment, placeForm } from './places.ts';
import { isAcronym, plain } from './plain.ts';

/** Mentions of one sort and form, before forms are told to be of one thing. */
interface Group {
  readonly form: string;
  readonly members: readonly Named[];
}

/** True for what is compared as a place: places, and bodies that bear a place's own name ("City of Lawrence"). */
export function isPlace({ type, subtype, name }: Pick<Named, 'type' | 'subtype' | 'name'>): boolean {
  if (type === 'place') return !isAgency(name);
  return type === 'body' && (isGovernment(name) || /^(?:city|county|state|country)$/u.test(subtype ?? ''));
}

/** True for what is compared as a body: bodies, and places that the list knows as bodies ("White House"). */
export function isBody(mention: Named): boolean {
  return (mention.type === 'body' || mention.type === 'place') && !isPlace(mention);
}

/** The form by which a body is compared; null for one whose name says too little. */
export function formOfBody(name: string, national: boolean): string | null {
  const wide = nationalForm(name);
  if (wide !== null && (national || saysNational(name))) return wide;
  return isWeakBody(name) ? null : bodyForm(name);
}

/** Joins places: one name, one place, unless the documents show that it is two; then those that show nothing stay open. */
export function joinPlaces(places: readonly Named[], parts: Partition, open: Open): void {
  for (const members of Map.groupBy(places, place => placeForm(place.name)).values()) {
    const senses = Map.groupBy(
      members.filter(member => member.facts.sense?.spot),
      member => member.facts.sense!.spot!.key,
    );
    for (const same of senses.values()) parts.unite(same.map(member => member.id));
    const loose = members.filter(member => !member.facts.sense?.spot);
    if (senses.size === 0) parts.unite(loose.map(member => member.id));
    else for (const member of loose) placeLoose(member, senses, parts, open);
  }
}

function placeLoose(
  member: Named,
  senses: ReadonlyMap<string, readonly Named[]>,
  parts: Partition,
  open: Open,
): void {
  const left = member.facts.sense?.candidates ?? [];
  const fits = [...senses].filter(([key]) => left.length === 0 || left.includes(key));
  if (senses.size === 1 && fits.length === 1) parts.unite([member.id, fits[0]![1][0]!.id]);
  else
    for (const [, same] of fits)
      open.note(
        [member.id],
        same.map(one => one.id),
        'several places have this name',
      );
}

/** Joins bodies: equal forms; an acronym that documents or the list give to one of them; a further name that one of them has. */
export function joinBodies(bodies: readonly Named[], parts: Partition, open: Open): void {
  const named = bodies.filter(body => !isAcronym(body.name));
  const groups = new Map<string, Group>();
  for (const body of named) {
    const form = formOfBody(body.name, body.facts.national);
    if (form === null) continue;
    const group = groups.get(form);
    groups.set(form, { form, members: [...(group?.members ?? []), body] });
  }
  for (const { members } of groups.values()) parts.unite(members.map(member => member.id));
  const weak = named.filter(body => formOfBody(body.name, body.facts.national) === null);
  joinSorts(weak, parts);
  for (const body of weak)
    if (body.aliases.some(isAcronym))
      groups.set(`alone ${body.id}`, { form: `alone ${body.id}`, members: [body] });
  joinAcronyms(bodies, groups, parts, open);
  joinFurther(groups, parts);
}

function joinAcronyms(
  bodies: readonly Named[],
  groups: ReadonlyMap<string, Group>,
  parts: Partition,
  open: Open,
): void {
  const claims = new Map<string, Set<string>>();
  for (const { form, members } of groups.values())
    for (const alias of members.flatMap(member => member.aliases))
      if (isAcronym(alias))
        claims.set(acronymForm(alias), (claims.get(acronymForm(alias)) ?? new Set()).add(form));
  const short = Map.groupBy(
    bodies.filter(body => isAcronym(body.name)),
    body => acronymForm(body.name),
  );
  for (const [acronym, members] of short) {
    const meant = new Set(claims.get(acronym));
    const listed = bodyOfAcronym(acronym);
    if (listed !== null) meant.add(listed);
    if (meant.size <= 1) parts.unite(members.map(member => member.id));
    const found = [...meant].flatMap(form => groups.get(form) ?? []);
    if (meant.size === 1 && found.length === 1) parts.unite([members[0]!.id, found[0]!.members[0]!.id]);
    else if (meant.size > 1)
      for (const group of found)
        open.note(
          members.map(member => member.id),
          group.members.map(member => member.id),
          'an acronym that several have',
        );
  }
}

/**
 * "State Water Board", "City Council": names of a sort of body are one where the documents show whose. A state's body wants a town, company,
 * court or agency that both name; any other, that both name one and the same town only.
 */
function joinSorts(bodies: readonly Named[], parts: Partition): void {
  for (const [form, members] of Map.groupBy(bodies, body => bodyForm(body.name)))
    for (const [n, one] of members.entries())
      for (const other of members.slice(n + 1)) {
        const shared = (what: 'near' | 'peers') =>
          one.facts[what].some(form => other.facts[what].includes(form));
        const oneTown = shared('near') && one.facts.near.length === 1 && other.facts.near.length === 1;
        const ofState = /^state /u.test(plain(one.name)) && (shared('near') || shared('peers'));
        if (form.includes(' ') && (oneTown || ofState)) parts.unite([one.id, other.id]);
      }
}

/** A body that one document also calls by the full name of another group is that group, if nobody else is called so. */
function joinFurther(groups: ReadonlyMap<string, Group>, parts: Partition): void {
  const claims = new Map<string, Set<string>>();
  for (const { form, members } of groups.values())
    for (const member of members)
      for (const alias of member.aliases) {
        const other = isAcronym(alias) ? null : formOfBody(alias, member.facts.national);
        if (other !== null && other !== form && other.includes(' '))
          claims.set(other, (claims.get(other) ?? new Set()).add(form));
      }
  for (const [form, claimants] of claims) {
    const group = groups.get(form);
    if (group && claimants.size === 1)
      parts.unite([group.members[0]!.id, groups.get([...claimants][0]!)!.members[0]!.id]);
  }
}

/** "Lawrence sued": a body by the bare name of a place that the record knows as one place is that place. */
export function joinPlacesWithBodies(
  places: readonly Named[],
  bodies: readonly Named[],
  parts: Partition,
): void {
  const byForm = Map.groupBy(places, place => placeForm(place.name));
  for (const body of bodies) {
    if (isAcronym(body.name) || (body.subtype !== null && body.subtype !== 'government')) continue;
    const same = byForm.get(placeForm(body.name));
    if (!same || plain(body.name) !== placeForm(body.name)) continue;
    if (new Set(same.map(place => parts.find(place.id))).size === 1) parts.unite([body.id, same[0]!.id]);
  }
}

/** "Marl refused": a lone name without a title, which may be a town's as well as a person's. */
export function isBareName({ type, name, titles }: Pick<Named, 'type' | 'name' | 'titles'>): boolean {
  return type === 'person' && titles.length === 0 && isLoneName(name);
}

/** A lone name in one document is the place of that name, where the record knows one such place and nobody of that last name. */
export function joinBareNames(people: readonly Named[], places: readonly Named[], parts: Partition): void {
  const byForm = Map.groupBy(places, place => placeForm(place.name));
  const persons = new Set(people.filter(one => !isBareName(one)).map(({ name }) => personName(name).last));
  for (const [form, bare] of Map.groupBy(people.filter(isBareName), ({ name }) => placeForm(name))) {
    const same = byForm.get(form);
    if (!same || persons.has(form)) continue;
    if (new Set(same.map(place => parts.find(place.id))).size === 1)
      parts.unite([...bare.map(one => one.id), same[0]!.id]);
  }
}

const local = /\b(?:ordinance|charter|by-?laws?|city code|resolution|trust act|policy|general order)\b/u;
const section =
  /^(?:section|sec|article|title|rule|chapter|amendment|part|proposition|measure|question) [\w.()-]+$/u;

/** Joins laws, programmes and documents of equal names; those of a town only where the documents share the town. */
export function joinTexts(texts: readonly Named[], parts: Partition): void {
  const groups = Map.groupBy(texts, text => `${text.type}|${textForm(text.name)}`);
  for (const members of groups.values()) {
    const form = textForm(members[0]!.name);
    if (section.test(form) && !/\d{3}/u.test(form)) continue;
    if (!local.test(form)) parts.unite(members.map(member => member.id));
    else
      for (const [n, member] of members.entries())
        for (const other of members.slice(n + 1))
          if (member.facts.near.some(town => other.facts.near.includes(town)))
            parts.unite([member.id, other.id]);
  }
  const claims = new Map<string, Set<readonly Named[]>>();
  for (const members of groups.values())
    for (const { type, aliases } of members)
      for (const alias of aliases) {
        const key = `${type}|${textForm(alias)}`;
        if (groups.get(key) !== members) claims.set(key, (claims.get(key) ?? new Set()).add(members));
      }
  for (const [key, claimants] of claims) {
    const group = groups.get(key);
    const distinctive = key.split(' ').length > 1 || /^\S+\|\p{L}{3,6}$/u.test(key);
    if (group && claimants.size === 1 && distinctive && !local.test(key) && !section.test(key.split('|')[1]!))
      parts.unite([group[0]!.id, [...claimants][0]![0]!.id]);
  }
}

/** "the Affordable Care Act of 2010" → "affordable care act". */
export function textForm(name: string): string {
  return plain(name)
    .replace(/ of \d{4}$/u, '')
    .replace(/['’]/gu, '')
    .replace(/^(?:us|federal) (?=\S+ \S)/u, '');
}
