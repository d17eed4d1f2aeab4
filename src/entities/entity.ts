import { isPublicOffice } from '../kinds/offices.ts';
import { isWeakBody } from './bodies.ts';
import type { Candidate } from './join.ts';
import { isJunk } from './junk.ts';
import type { Named } from './named.ts';
import { isCourtesy, isFormer, officeForm } from './offices.ts';
import { personName } from './person.ts';
import { isAcronym, plain } from './plain.ts';
import { isBody, isPlace } from './things.ts';

export interface Place {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** One mention with what an entity takes from it. */
export interface Mentioned extends Named {
  /** True where it speaks, represents a party, or otherwise acts in public. */
  readonly role: boolean;
  readonly offices: readonly Office[];
  readonly relations: readonly Relation[];
}

/** An office that the words give: `of` is a name, `ofMention` whom its document names by it, where it does. */
export interface Office {
  readonly title: string;
  readonly of: string | null;
  readonly ofMention: string | null;
  /** True for "former mayor": it ended before the document came out. */
  readonly former: boolean;
  readonly evidence: readonly Place[];
}

/** What a document says that two have to do with each other: `of` is a mention, or null where only `ofText` names it ("the county's jails"). */
export interface Relation {
  readonly type: string;
  readonly of: string | null;
  readonly ofText: string;
  readonly evidence: readonly Place[];
}

interface Spotted {
  readonly geonames: number | null;
  readonly fips: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly within: string | null;
  /** Keys of the gazetteer that remain possible where the documents do not decide. */
  readonly candidates: readonly string[];
}

export interface Entity {
  readonly id: string;
  readonly formerly: readonly string[];
  readonly type: string | null;
  readonly subtype: string | null;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly offices: readonly Office[];
  readonly relations: readonly Relation[];
  readonly candidates: readonly Candidate[];
  readonly place: Spotted | null;
  /** False for private persons, who stay words, and for what is no name. */
  readonly shown: boolean;
  readonly mentions: number;
  readonly documents: number;
}

/** The entity that these mentions are; its id is the lowest of theirs, the others are ids that it may have had. */
export function entityOf(members: readonly Mentioned[], candidates: readonly Candidate[] = []): Entity {
  const sorted = [...members].sort((a, b) => (a.id < b.id ? -1 : 1));
  const type = typeOf(sorted);
  const name = bestName(sorted, type);
  const offices = officesOf(sorted);
  const forms = sorted.flatMap(mention => [mention.name, ...mention.aliases]);
  const own = sorted.filter(mention => typeOf([mention]) === type);
  const subtypes = (own.length > 0 ? own : sorted).flatMap(mention => mention.subtype ?? []);
  const named = !isJunk(name, type);
  return {
    id: sorted[0]!.id,
    formerly: sorted.slice(1).map(mention => mention.id),
    type,
    subtype: commonest(subtypes) || null,
    name,
    aliases: [...new Set(forms)].filter(form => form !== name && !isJunk(form, type)).sort(),
    offices,
    relations: relationsOf(sorted),
    candidates,
    place: type === 'place' ? spotOf(sorted) : null,
    shown:
      named &&
      (type !== 'person' ||
        offices.some(({ title }) => isPublicOffice(title)) ||
        sorted.some(mention => mention.role)),
    mentions: sorted.length,
    documents: new Set(sorted.map(mention => mention.document)).size,
  };
}

/** A place where one of them is, so that a city that acts stays a place; "White House" is a body. */
function typeOf(mentions: readonly Named[]): string | null {
  if (mentions.some(isPlace)) return 'place';
  return commonest(mentions.map(mention => (isBody(mention) ? 'body' : (mention.type ?? '')))) || null;
}

/** The form most documents use as their fullest; the longer, then the first in the alphabet, where two are as common. Lone last names, acronyms and a city's legal style only where nothing else stands. */
function bestName(mentions: readonly Mentioned[], type: string | null): string {
  const names = mentions.map(mention => mention.name);
  const full = names.filter(name => !isShort(name, type));
  return commonest(full.length > 0 ? full : names);
}

function isShort(name: string, type: string | null): boolean {
  if (type === 'person') return personName(name).given.length === 0;
  if (type === 'place') return isAcronym(name) || /\b(?:of|,)\s/u.test(name) || /\.$/u.test(name);
  return type === 'body' && isWeakBody(name);
}

function commonest(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? '';
}

/** Offices of one title are one where their places do not differ; one told without a place goes to the only one with a place. */
function officesOf(mentions: readonly Mentioned[]): Office[] {
  const offices = new Map<string, Office & { readonly evidence: Place[] }>();
  for (const office of mentions.flatMap(mention => mention.offices)) {
    if (isCourtesy(office.title)) continue;
    const key = `${officeForm(office.title)}|${office.of ? plain(office.of) : ''}|${office.former}`;
    const same = offices.get(key);
    if (same) same.evidence.push(...office.evidence);
    else offices.set(key, { ...office, evidence: [...office.evidence] });
  }
  for (const [key, bare] of [...offices]) {
    const [form, of, former] = key.split('|');
    const placed = [...offices].filter(
      ([other, office]) => office.of !== null && other.startsWith(`${form}|`) && other.endsWith(`|${former}`),
    );
    if (of !== '' || placed.length !== 1) continue;
    placed[0]![1].evidence.push(...bare.evidence);
    offices.delete(key);
  }
  return [...offices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, office]) => office);
}

/** The office as an entity keeps it: "former mayor" is the office of mayor, ended. */
export function officeFrom(title: string, of: string | null, ofMention: string | null, at: Place): Office {
  const former = isFormer(title);
  const words = former
    ? title.replace(/^(?:the\s+)?(?:former|then|ex|late|one-?time|erstwhile)[-\s]+/iu, '')
    : title;
  return { title: words, of, ofMention, former, evidence: [at] };
}

function relationsOf(mentions: readonly Mentioned[]): Relation[] {
  const relations = new Map<string, Relation & { readonly evidence: Place[] }>();
  for (const relation of mentions.flatMap(mention => mention.relations)) {
    const key = `${relation.type}|${relation.of ?? ''}|${relation.of === null ? plain(relation.ofText) : ''}`;
    const same = relations.get(key);
    if (same) same.evidence.push(...relation.evidence);
    else relations.set(key, { ...relation, evidence: [...relation.evidence] });
  }
  return [...relations].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, relation]) => relation);
}

/** Where it lies, if its documents agree; else what remains possible. */
function spotOf(mentions: readonly Mentioned[]): Spotted {
  const senses = mentions.flatMap(mention => mention.facts.sense ?? []);
  const spots = new Map(senses.flatMap(({ spot }) => (spot ? [[spot.key, spot] as const] : [])));
  const [spot] = spots.values();
  if (spot && spots.size === 1) {
    const { geonames, fips, lat, lon, within } = spot;
    return { geonames, fips, lat, lon, within, candidates: [] };
  }
  const left = [...new Set([...spots.keys(), ...senses.flatMap(sense => sense.candidates)])].sort();
  return { geonames: null, fips: null, lat: null, lon: null, within: null, candidates: left };
}
