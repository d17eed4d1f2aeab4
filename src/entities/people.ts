import { genderOf } from './gazetteer.ts';
import type { Named, Open } from './named.ts';
import {
  areAtOdds,
  areRivals,
  type Claim,
  claimsOf,
  genderOfTitle,
  isCourtesy,
  isFormer,
  isSameOffice,
  officeForm,
} from './offices.ts';
import type { Partition } from './partition.ts';
import { type Likeness, likeness, type PersonName, personName } from './person.ts';

/** Mentions of one full name that are taken for one person. */
interface Unit {
  readonly members: readonly Named[];
  readonly name: PersonName;
  readonly documents: ReadonlySet<string>;
  readonly offices: readonly string[];
  /** Offices that no text calls former. */
  readonly current: readonly string[];
  readonly claims: readonly Claim[];
  readonly gender: 'm' | 'f' | null;
}

/**
 * Joins the mentions of people who share a last name. Equal full names are one, unless they hold offices that one person cannot hold
 * at a time; a middle name more or less and a short form are one where nobody else fits as well; a last name alone is the one person
 * whom it can be. Where two can be, it stays open and both are named.
 */
export function joinPeople(people: readonly Named[], parts: Partition, open: Open): void {
  const byLast = Map.groupBy(people, person => personName(person.name).last);
  for (const namesakes of byLast.values()) joinNamesakes(namesakes, parts, open);
}

function joinNamesakes(namesakes: readonly Named[], parts: Partition, open: Open): void {
  const full = namesakes.filter(person => personName(person.name).given.length > 0);
  const alone = namesakes.filter(person => personName(person.name).given.length === 0);
  const byName = Map.groupBy(full, person => {
    const { given, suffix } = personName(person.name);
    return [...given, suffix].join(' ');
  });
  const units = [...byName.values()].flatMap(members => byOffice(members, open)).map(unitOf);
  for (const unit of units) parts.unite(idsOf(unit));
  const joined = joinLike(units, parts, open);
  for (const person of alone) placeAlone(person, joined, parts, open);
  if (joined.length === 0) joinAlone(alone, parts, open);
}

const idsOf = (unit: Unit): string[] => unit.members.map(member => member.id);

function unitOf(members: readonly Named[]): Unit {
  const genders = new Set(members.flatMap(member => genderIn(member) ?? []));
  return {
    members,
    name: personName(members[0]!.name),
    documents: new Set(members.map(member => member.document)),
    offices: [...new Set(members.flatMap(officesOf))],
    current: [...new Set(members.flatMap(currentOf))],
    claims: members.flatMap(member => claimsOf(member.titles, member.published)),
    gender: genders.size === 1 ? [...genders][0]! : null,
  };
}

function officesOf(mention: Named): string[] {
  return mention.titles
    .filter(({ title }) => !isCourtesy(title))
    .map(({ title }) => officeForm(title))
    .filter(title => title !== '');
}

function currentOf(mention: Named): string[] {
  return officesOf({ ...mention, titles: mention.titles.filter(({ title }) => !isFormer(title)) });
}

function genderIn(mention: Named): 'm' | 'f' | null {
  for (const { title } of mention.titles) {
    const gender = genderOfTitle(title);
    if (gender) return gender;
  }
  return genderOf(personName(mention.name).given[0] ?? '');
}

/**
 * Parts the mentions of one name where two of them hold rival offices, or one an elected office and the other a trade: each office's
 * own, those without any alone, and all open.
 */
function byOffice(members: readonly Named[], open: Open): Named[][] {
  const claims = new Map(members.map(member => [member, claimsOf(member.titles, member.published)]));
  const all = [...claims.values()].flat();
  const rivals = all.some((claim, n) => all.slice(n + 1).some(other => areRivals(claim, other)));
  const current = members.map(currentOf);
  const odd = current.some((one, n) => current.slice(n + 1).some(other => areAtOdds(one, other)));
  if (!rivals && !odd) return [[...members]];
  const holders = Map.groupBy(members, (member, n) => {
    const own = claims
      .get(member)!
      .map(({ title, of }) => `${title}|${of}`)
      .sort();
    return (rivals ? own[0] : [...current[n]!].sort()[0]) ?? `without ${member.id}`;
  });
  const groups = [...holders.values()];
  const why = rivals
    ? 'the same name, in an office elsewhere at the same time'
    : 'the same name, in another walk of life';
  for (const group of groups)
    for (const other of groups)
      if (group !== other)
        open.note(
          group.map(one => one.id),
          other.map(one => one.id),
          why,
        );
  return groups;
}

interface Link {
  readonly how: Likeness;
  /** True where the likeness is enough to join them. */
  readonly holds: boolean;
}

/** Joins units whose names are forms of one name, where all that fit each other fit together. Returns the units that result. */
function joinLike(units: readonly Unit[], parts: Partition, open: Open): Unit[] {
  const links = units.map((unit, n) =>
    units.map((other, m) => (n === m ? null : linkOf(unit, other, units.length))),
  );
  const done = new Set<number>();
  const joined: Unit[] = [];
  for (const n of units.keys()) {
    if (done.has(n)) continue;
    const group = reached(n, links);
    for (const m of group) done.add(m);
    const whole = group.every(a => group.every(b => a === b || links[a]![b] !== null));
    if (whole && group.length > 1) parts.unite(group.map(m => units[m]!.members[0]!.id));
    joined.push(
      ...(whole ? [unitOf(group.flatMap(m => [...units[m]!.members]))] : group.map(m => units[m]!)),
    );
  }
  for (const [n, row] of links.entries())
    for (const [m, link] of row.entries())
      if (link) open.note(idsOf(units[n]!), idsOf(units[m]!), reasons[link.how]);
  return joined;
}

const reasons: Readonly<Record<Likeness, string>> = {
  same: 'a middle name or initial more',
  nickname: 'a short form of the name',
  initial: 'the initial fits',
  suffix: 'the name without its Jr. or Sr.',
};

function reached(from: number, links: readonly (readonly (Link | null)[])[]): number[] {
  const group = new Set([from]);
  for (const n of group) for (const [m, link] of links[n]!.entries()) if (link?.holds) group.add(m);
  return [...group].sort((a, b) => a - b);
}

function linkOf(a: Unit, b: Unit, units: number): Link | null {
  const how = likeness(a.name, b.name);
  if (how === null || !areCompatible(a, b)) return null;
  const office = shareOffice(a.offices, b.offices);
  const onlyTwo = units === 2;
  return { how, holds: office || how === 'same' || (how === 'nickname' && onlyTwo) };
}

/** One document that names both takes them for two; so do rival offices and forms of address. */
function areCompatible(a: Unit, b: Unit): boolean {
  if ([...a.documents].some(document => b.documents.has(document))) return false;
  if (a.gender && b.gender && a.gender !== b.gender) return false;
  if (areAtOdds(a.current, b.current)) return false;
  return !a.claims.some(claim => b.claims.some(other => areRivals(claim, other)));
}

function shareOffice(a: readonly string[], b: readonly string[]): boolean {
  return a.some(title => b.some(other => isSameOffice(title, other)));
}

/** "Attorney General Sorrel", "Mr. Sorrel", "Sorrel": the one person of that name whom the words allow. */
function placeAlone(person: Named, units: readonly Unit[], parts: Partition, open: Open): void {
  const offices = officesOf(person);
  const self = unitOf([person]);
  const fits = units.filter(
    unit =>
      !(self.gender && unit.gender && self.gender !== unit.gender) &&
      !self.claims.some(claim => unit.claims.some(other => areRivals(claim, other))),
  );
  const sharing = fits.filter(unit => shareOffice(offices, unit.offices));
  const [first] = fits;
  // A document that names the one in full and the other apart has its reasons ("Bill Clinton … Mrs. Clinton").
  const alone = fits.length === 1 && offices.length === 0 && !first!.documents.has(person.document);
  const only = sharing.length === 1 ? sharing[0] : alone ? first : null;
  if (only) parts.unite([person.id, only.members[0]!.id]);
  else
    for (const unit of sharing.length > 0 ? sharing : fits) {
      const why = fits.length > 1 ? 'a last name that several have' : 'the same last name, in another office';
      open.note([person.id], idsOf(unit), why);
    }
}

/** Where nobody of that last name is named in full: one office, one person; without office, the one there is. */
function joinAlone(alone: readonly Named[], parts: Partition, open: Open): void {
  const titled = alone.filter(person => officesOf(person).length > 0);
  for (const [n, person] of titled.entries())
    for (const other of titled.slice(n + 1))
      if (
        shareOffice(officesOf(person), officesOf(other)) &&
        areCompatible(unitOf([person]), unitOf([other]))
      )
        parts.unite([person.id, other.id]);
  const bare = alone.filter(person => officesOf(person).length === 0);
  const classes = new Set(titled.map(person => parts.find(person.id)));
  const genders = new Set(alone.flatMap(person => genderIn(person) ?? []));
  if (classes.size <= 1 && genders.size <= 1 && oneEachDocument(alone)) parts.unite(alone.map(one => one.id));
  else
    for (const person of bare)
      open.note(
        [person.id],
        titled.map(one => one.id),
        'a last name that several have',
      );
}

function oneEachDocument(people: readonly Named[]): boolean {
  return new Set(people.map(person => person.document)).size === people.length;
}
