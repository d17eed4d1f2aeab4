import { isCourtesy } from './join.ts';
import { isWeak, type Named, normal, plain } from './names.ts';

interface Place {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** One mention with what an entity takes from it. */
export interface Mentioned extends Named {
  readonly subtype: string | null;
  /** True where it speaks, represents a party, or otherwise acts in public. */
  readonly role: boolean;
  readonly offices: readonly Office[];
}

/** An office that the words give; `of` is a name here, its entity is found when the record answers. */
export interface Office {
  readonly title: string;
  readonly of: string | null;
  readonly evidence: readonly Place[];
}

export interface Entity {
  readonly id: string;
  readonly formerly: readonly string[];
  readonly type: string | null;
  readonly subtype: string | null;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly offices: readonly Office[];
  /** False for private persons: they stay words. */
  readonly shown: boolean;
  readonly mentions: number;
  readonly documents: number;
}

/** The entity that these mentions are; its id is the lowest of theirs, the others are ids that it may have had. */
export function entityOf(members: readonly Mentioned[]): Entity {
  const sorted = [...members].sort((a, b) => (a.id < b.id ? -1 : 1));
  const type = commonest(sorted.map(mention => mention.type ?? '')) || null;
  const name = bestName(sorted, type);
  const offices = officesOf(sorted);
  const forms = sorted.flatMap(mention => [mention.name, ...mention.aliases]);
  return {
    id: sorted[0]!.id,
    formerly: sorted.slice(1).map(mention => mention.id),
    type,
    subtype: commonest(sorted.flatMap(mention => (mention.subtype ? [mention.subtype] : []))) || null,
    name,
    aliases: [...new Set(forms)].filter(form => form !== name).sort(),
    offices,
    shown: type !== 'person' || offices.length > 0 || sorted.some(mention => mention.role),
    mentions: sorted.length,
    documents: new Set(sorted.map(mention => mention.document)).size,
  };
}

/** The form most documents use as their fullest; the longer, then the first in the alphabet, where two are as common. Lone last names and acronyms only where nothing fuller stands. */
function bestName(mentions: readonly Mentioned[], type: string | null): string {
  const names = mentions.map(mention => mention.name);
  const full = names.filter(name => !isWeak(name, type));
  return commonest(full.length > 0 ? full : names);
}

function commonest(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? '';
}

function officesOf(mentions: readonly Mentioned[]): Office[] {
  const offices = new Map<string, { title: string; of: string | null; evidence: Place[] }>();
  for (const mention of mentions)
    for (const office of mention.offices) {
      if (isCourtesy(office.title)) continue;
      const key = `${plain(office.title)}|${office.of ? normal(office.of, 'body') : ''}`;
      const same = offices.get(key);
      if (same) same.evidence.push(...office.evidence);
      else offices.set(key, { title: office.title, of: office.of, evidence: [...office.evidence] });
    }
  return [...offices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, office]) => office);
}
