import type { Draft, FieldValue, MentionEntry } from '../kinds/item.ts';
import { type Built, type Ground, mentionIds, wordsAt } from './built.ts';
import type { HandValue, NamedByHand, Snapshot } from './decisions.ts';
import { idOf } from './hash.ts';
import { locate, type Quote } from './quote.ts';
import type { MentionRow } from './rows.ts';
import type { Store } from './sqlite.ts';

/** Puts what people wrote onto one document: items in words, people and bodies by name. Collects the mentions this takes. */
export class Hand {
  readonly mentions: MentionRow[] = [];
  readonly #store: Store;
  readonly #ground: Ground;
  readonly #draft: Draft;
  readonly #ids: readonly string[];

  constructor(store: Store, ground: Ground, draft: Draft) {
    this.#store = store;
    this.#ground = ground;
    this.#draft = draft;
    this.#ids = mentionIds(ground.id, draft);
  }

  /** A value with those it names as references. */
  value(value: HandValue): FieldValue {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map(part => this.value(part as HandValue));
    if (isNamed(value)) return { mention: this.#mention(value) } as unknown as FieldValue;
    const record = value as { readonly [key: string]: HandValue };
    return Object.fromEntries(Object.entries(record).map(([key, part]) => [key, this.value(part)]));
  }

  /** An item from its words; `place` is where its first words stand now. Further words that are lost are left out. */
  restore(snapshot: Snapshot, place: { start: number; end: number }, items: readonly Built[]): Built {
    const [first, ...rest] = snapshot.evidence;
    const evidence = [wordsAt(this.#ground, place.start, place.end, first?.role ?? 'item')];
    for (const { role, words } of rest) {
      const found = this.#find(words, place.start - (first?.words.start ?? 0));
      if (found) evidence.push(wordsAt(this.#ground, found.start, found.end, role));
    }
    const ordinal = items.filter(
      item =>
        item.kind === snapshot.kind &&
        item.evidence[0]!.start === place.start &&
        item.evidence[0]!.end === place.end,
    ).length;
    const at = `${snapshot.kind}|${place.start}-${place.end}`;
    return {
      id: idOf('i', this.#ground.id, at, ordinal),
      kind: snapshot.kind,
      ordinal,
      evidence,
      fields: Object.fromEntries(
        Object.entries(snapshot.fields).map(([name, value]) => [name, this.value(value)]),
      ),
      readings: { ...snapshot.readings },
      voice: isNamed(snapshot.voice) ? this.#mention(snapshot.voice) : snapshot.voice,
      within: null,
      reality: snapshot.reality,
      status: 'read',
      rejected: false,
      by: snapshot.by,
    };
  }

  #find(words: Quote, shift: number): { start: number; end: number } | null {
    const moved = words.start + shift;
    if (this.#ground.text.startsWith(words.exact, moved))
      return { start: moved, end: moved + words.exact.length };
    const place = locate(this.#store, words);
    return 'orphan' in place || place.document !== this.#ground.id ? null : place;
  }

  #mention({ named }: NamedByHand): string {
    if (named.words) {
      const place = locate(this.#store, named.words);
      if (!('orphan' in place) && place.document === this.#ground.id) {
        const n = mentionOver(this.#draft.mentions, place, named.words.type);
        if (n !== null) return this.#ids[n]!;
      }
    }
    const n = this.#draft.mentions.findIndex(
      entry => entry.type === named.type && (entry.name === named.name || entry.aliases.includes(named.name)),
    );
    if (n >= 0) return this.#ids[n]!;
    const id = idOf('e', this.#ground.id, 'by hand', named.type ?? '', named.name);
    if (!this.mentions.some(mention => mention.id === id))
      this.mentions.push({ id, n: -1, entry: byHand(named) });
    return id;
  }
}

function byHand(named: NamedByHand['named']): MentionEntry {
  return {
    type: named.type as MentionEntry['type'],
    subtype: null,
    name: named.name,
    aliases: [],
    titles: [],
    spans: [],
  };
}

function isNamed(value: unknown): value is NamedByHand {
  return value !== null && typeof value === 'object' && 'named' in value;
}

/** The mention that has a span at the place, or, failing that, the one that alone overlaps it. */
export function mentionOver(
  entries: readonly Pick<MentionEntry, 'spans' | 'type'>[],
  place: { start: number; end: number },
  type: string | null,
): number | null {
  const exact = entries.findIndex(entry =>
    entry.spans.some(span => span.start === place.start && span.end === place.end),
  );
  if (exact >= 0) return exact;
  const over = entries.flatMap((entry, n) =>
    entry.spans.some(span => span.start < place.end && place.start < span.end) ? [{ n, entry }] : [],
  );
  const fitting = over.length > 1 ? over.filter(({ entry }) => entry.type === type) : over;
  return fitting.length === 1 ? fitting[0]!.n : null;
}
