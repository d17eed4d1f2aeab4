import { initials, isAcronym, isWeak, lastName, type Named, normal, plain } from './names.ts';

/** What a person decided: that mentions are one (`merge`), or that some stand apart from the rest they were joined with (`split`). In the order of the log. */
export interface Ruling {
  readonly action: 'merge' | 'split';
  readonly mentions: readonly string[];
}

/**
 * Parts mentions into those that stand for the same person, body or place. Joined are: equal full names of one type; a name that
 * another document gives as a further name of exactly one of the others; an acronym that fits exactly one; a lone last name in the document
 * of its one namesake, or with the same office as the one namesake on record. Two that remain possible are left apart. The result depends on the set of mentions only, not on their order.
 */
export function join(mentions: readonly Named[], rulings: readonly Ruling[] = []): string[][] {
  const sorted = [...mentions].sort((a, b) => (a.id < b.id ? -1 : 1));
  const parts = new Partition(sorted.map(mention => mention.id));
  const groups = byFullName(sorted);
  for (const group of groups.values()) parts.unite(group.map(mention => mention.id));
  joinFurtherNames(groups, parts);
  joinWithinDocument(sorted, parts);
  joinLastNames(sorted, parts);
  for (const ruling of rulings) {
    const known = ruling.mentions.filter(id => parts.has(id));
    if (ruling.action === 'merge') parts.unite(known);
    else parts.separate(known);
  }
  return parts.classes();
}

function byFullName(mentions: readonly Named[]): Map<string, Named[]> {
  const groups = new Map<string, Named[]>();
  for (const mention of mentions) {
    const weak = isWeak(mention.name, mention.type) && !isAcronym(mention.name);
    const key = weak ? `weak|${mention.id}` : `${mention.type}|${normal(mention.name, mention.type)}`;
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  return groups;
}

/** Joins a group named X to the one group that gives X as a further name, or, for an acronym, the one whose initials it is. */
function joinFurtherNames(groups: ReadonlyMap<string, readonly Named[]>, parts: Partition): void {
  const claimants = new Map<string, Set<string>>();
  const claim = (form: string, group: string) =>
    claimants.set(form, (claimants.get(form) ?? new Set()).add(group));
  for (const [key, group] of groups)
    for (const mention of group) {
      for (const alias of mention.aliases)
        if (!isWeak(alias, mention.type) || isAcronym(alias))
          claim(`${mention.type}|${normal(alias, mention.type)}`, key);
      if (mention.type === 'body' && !isWeak(mention.name, 'body') && initials(mention.name).length > 2)
        claim(`body|${initials(mention.name)}`, key);
    }
  const joins: string[][] = [];
  for (const [form, from] of claimants) {
    const named = groups.get(form);
    const others = [...from].filter(key => key !== form);
    if (named && others.length === 1) joins.push([named[0]!.id, groups.get(others[0]!)![0]!.id]);
  }
  for (const pair of joins) parts.unite(pair);
}

/** "Sorrel" is Dana Sorrel where the document names no other Sorrel in full. */
function joinWithinDocument(mentions: readonly Named[], parts: Partition): void {
  const people = mentions.filter(mention => mention.type === 'person');
  const byPlace = Map.groupBy(people, person => `${person.document}|${lastName(person.name)}`);
  for (const namesakes of byPlace.values()) {
    const full = namesakes.filter(person => !isWeak(person.name, 'person'));
    if (new Set(full.map(person => normal(person.name, 'person'))).size === 1)
      parts.unite([full[0]!.id, ...namesakes.map(person => person.id)]);
  }
}

/** "Attorney General Sorrel" is Dana Sorrel, attorney general, if the record knows one Sorrel only. */
function joinLastNames(mentions: readonly Named[], parts: Partition): void {
  const people = mentions.filter(mention => mention.type === 'person');
  const byLast = Map.groupBy(people, person => lastName(person.name));
  for (const namesakes of byLast.values()) {
    const full = namesakes.filter(person => !isWeak(person.name, 'person'));
    if (full.length === 0) continue;
    const ids = new Set(full.map(person => parts.find(person.id)));
    if (ids.size !== 1) continue;
    const offices = new Set(full.flatMap(officesOf));
    for (const person of namesakes)
      if (isWeak(person.name, 'person') && officesOf(person).some(office => offices.has(office)))
        parts.unite([full[0]!.id, person.id]);
  }
}

function officesOf(mention: Named): string[] {
  return mention.titles.map(({ title }) => plain(title)).filter(title => title !== '' && !isCourtesy(title));
}

const courtesies = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'sir', 'madam', 'dame', 'lord', 'lady']);

/** "Mr.", "Mrs.", "Dr.": forms of address, no offices. */
export function isCourtesy(title: string): boolean {
  return courtesies.has(plain(title).replaceAll('.', ''));
}

/** Classes of ids; the lowest id stands for its class. */
class Partition {
  readonly #classOf = new Map<string, Set<string>>();

  constructor(ids: readonly string[]) {
    for (const id of ids) this.#classOf.set(id, new Set([id]));
  }

  has(id: string): boolean {
    return this.#classOf.has(id);
  }

  find(id: string): Set<string> {
    return this.#classOf.get(id)!;
  }

  unite(ids: readonly string[]): void {
    const [first, ...rest] = ids;
    if (first === undefined) return;
    for (const id of rest) {
      const a = this.find(first);
      const b = this.find(id);
      if (a === b) continue;
      const [into, from] = a.size < b.size ? [b, a] : [a, b];
      for (const member of from) {
        into.add(member);
        this.#classOf.set(member, into);
      }
    }
  }

  /** Takes the ids out of their class; together they form a new one. */
  separate(ids: readonly string[]): void {
    const apart = new Set(ids);
    for (const id of ids) this.find(id).delete(id);
    for (const id of ids) this.#classOf.set(id, apart);
  }

  classes(): string[][] {
    return [...new Set(this.#classOf.values())]
      .map(members => [...members].sort())
      .sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
  }
}
