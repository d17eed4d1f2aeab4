import { isJunk } from './junk.ts';
import { type Named, Open } from './named.ts';
import { Partition } from './partition.ts';
import { joinPeople } from './people.ts';
import {
  isBody,
  isPlace,
  joinBareNames,
  joinBodies,
  joinPlaces,
  joinPlacesWithBodies,
  joinTexts,
} from './things.ts';

/** What a person decided: that mentions are one (`merge`), or that some stand apart from the rest they were joined with (`split`). In the order of the log. */
export interface Ruling {
  readonly action: 'merge' | 'split';
  readonly mentions: readonly string[];
}

export interface Joined {
  /** The mentions' ids, a class each person, body or place; ids and classes in order. */
  readonly classes: readonly (readonly string[])[];
  /** For a class, by its first id: the classes that it may be one with, by theirs, and why that stays open. */
  readonly candidates: ReadonlyMap<string, readonly Candidate[]>;
}

/** Another that one may be. `entity` is the lowest id of that other's mentions. */
export interface Candidate {
  readonly entity: string;
  readonly why: string;
}

/**
 * Parts mentions into those that stand for the same person, body, place or text, on evidence only: where two remain possible they are
 * left apart, and each names the other. Then rulings are followed, in the order of the log. The result depends on the set of mentions
 * and the order of rulings, not on the order of mentions.
 */
export function join(mentions: readonly Named[], rulings: readonly Ruling[] = []): Joined {
  const sorted = [...mentions].sort((a, b) => (a.id < b.id ? -1 : 1));
  const parts = new Partition(sorted.map(mention => mention.id));
  const open = new Open();
  const names = sorted.filter(mention => !isJunk(mention.name, mention.type));
  const places = names.filter(isPlace);
  const bodies = names.filter(isBody);
  joinPeople(
    names.filter(mention => mention.type === 'person'),
    parts,
    open,
  );
  joinPlaces(places, parts, open);
  joinBodies(bodies, parts, open);
  joinPlacesWithBodies(places, bodies, parts);
  joinBareNames(
    names.filter(mention => mention.type === 'person'),
    places,
    parts,
  );
  joinTexts(
    names.filter(({ type }) => type !== 'person' && type !== 'place' && type !== 'body'),
    parts,
  );
  follow(rulings, parts);
  const classes = parts.classes();
  return { classes, candidates: candidatesOf(classes, open) };
}

function candidatesOf(classes: readonly (readonly string[])[], open: Open): Map<string, Candidate[]> {
  const classOf = new Map(classes.flatMap(members => members.map(id => [id, members[0]!] as const)));
  const candidates = new Map<string, Candidate[]>();
  for (const members of classes) {
    const found = new Map<string, string>();
    for (const id of members)
      for (const [other, why] of open.of(id)) {
        const entity = classOf.get(other)!;
        if (entity !== members[0] && !found.has(entity)) found.set(entity, why);
      }
    const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
    if (sorted.length > 0)
      candidates.set(
        members[0]!,
        sorted.map(([entity, why]) => ({ entity, why })),
      );
  }
  return candidates;
}

/** Does what was ruled, in the order of the log, so that the last word holds. */
function follow(rulings: readonly Ruling[], parts: Partition): void {
  for (const ruling of rulings) {
    const known = ruling.mentions.filter(id => parts.has(id));
    if (ruling.action === 'merge') parts.unite(known);
    else parts.separate(known);
  }
}
