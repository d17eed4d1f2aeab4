import type { DraftItem, FieldValue, MentionEntry, MentionRef } from './item.ts';

export interface Link {
  readonly field: string;
  readonly value: FieldValue;
  readonly rule: string;
  readonly why: string;
}

export const isEmpty = (value: FieldValue | undefined) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** Who stands for whom: a person with an office of a place or body speaks for it. */
export class Parties {
  readonly #acts: readonly ReadonlySet<number>[];

  constructor(mentions: readonly MentionEntry[]) {
    const byName = new Map<string, number>();
    for (const [index, mention] of mentions.entries())
      for (const name of [mention.name, ...mention.aliases]) if (!byName.has(name)) byName.set(name, index);
    this.#acts = mentions.map((mention, index) => {
      const of = mention.titles.flatMap(title => (title.of === null ? [] : (byName.get(title.of) ?? [])));
      return new Set([index, ...of]);
    });
  }

  /** True if the one is, or holds an office of, the other. */
  actsFor(one: number, party: number): boolean {
    return this.#acts[one]?.has(party) ?? false;
  }
}

export function mentionsIn(value: FieldValue | undefined): number[] {
  if (value === null || value === undefined || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap(mentionsIn);
  return 'mention' in value ? [(value as MentionRef).mention] : [];
}

export const startOf = (item: DraftItem) => item.evidence[0]!.start;
