import type { Draft, DraftItem, FieldValue, Reading, Reality } from '../kinds/item.ts';
import type { Page } from '../sources/source.ts';
import { idOf } from './hash.ts';

export type Status = 'read' | 'confirmed' | 'edited' | 'added';

/** A span of a document with the words there, as the record shows it. */
export interface Words {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly page: number | null;
  readonly text: string;
  readonly role: string;
}

/** A mention or item that a field holds, by its id; entities are found when the record answers. */
export interface Ref {
  readonly mention?: string;
  readonly item?: string;
}

/** An item as stored: its document's words, references by id, decisions applied. */
export interface Built {
  id: string;
  kind: string;
  ordinal: number;
  evidence: Words[];
  fields: Record<string, FieldValue | Ref>;
  readings: Record<string, Reading>;
  /** A mention's id, `outlet` for the document's own account, null for a speaker whom the text does not name. */
  voice: string | null;
  within: string | null;
  reality: Reality;
  status: Status;
  rejected: boolean;
  by: string;
}

/** The document an item is built for: what its words and pages are. */
export interface Ground {
  readonly id: string;
  readonly text: string;
  readonly pages: readonly Page[];
}

export function wordsAt(ground: Ground, start: number, end: number, role: string): Words {
  const page = ground.pages.find(one => start >= one.start && start < one.end)?.page ?? null;
  return { document: ground.id, start, end, page, text: ground.text.slice(start, end), role };
}

/** The ids of a document's mentions, by their place in its draft. */
export function mentionIds(document: string, draft: Draft): string[] {
  const seen = new Map<string, number>();
  return draft.mentions.map((mention, n) => {
    const first = mention.spans[0];
    const place = first ? `${first.start}-${first.end}` : `n${n}`;
    const again = seen.get(place) ?? 0;
    seen.set(place, again + 1);
    return idOf('e', document, 'mention', place, again);
  });
}

/** Turns a draft's items into items of the record: ids by document, kind, place and ordinal; indexes become ids. Items without words are left out. */
export function builtFrom(ground: Ground, draft: Draft): Built[] {
  const mentions = mentionIds(ground.id, draft);
  const ids = ranks(ground.id, draft);
  return draft.items.flatMap((item, n) =>
    item.evidence.length > 0 ? [one(ground, item, ids[n]!, mentions, ids)] : [],
  );
}

/** The ids of a document's items, by their place in its draft. */
export function itemIds(document: string, draft: Draft): string[] {
  return ranks(document, draft).map(({ id }) => id);
}

function ranks(document: string, draft: Draft): { id: string; ordinal: number }[] {
  const seen = new Map<string, number>();
  return draft.items.map(item => {
    const first = item.evidence[0];
    const place = `${item.kind}|${first?.start}-${first?.end}`;
    const ordinal = seen.get(place) ?? 0;
    seen.set(place, ordinal + 1);
    return { id: idOf('i', document, place, ordinal), ordinal };
  });
}

function one(
  ground: Ground,
  item: DraftItem,
  { id, ordinal }: { id: string; ordinal: number },
  mentions: readonly string[],
  ids: readonly { id: string }[],
): Built {
  return {
    id,
    kind: item.kind,
    ordinal,
    evidence: item.evidence.map(span => wordsAt(ground, span.start, span.end, span.role)),
    fields: Object.fromEntries(
      Object.entries(item.fields).map(([name, value]) => [name, linked(value, mentions, ids)]),
    ),
    readings: { ...item.readings },
    voice:
      item.voice === 'outlet' || item.voice === null ? item.voice : (mentions[item.voice.mention] ?? null),
    within: item.within ? (ids[item.within.item]?.id ?? null) : null,
    reality: item.reality,
    status: 'read',
    rejected: false,
    by: item.by,
  };
}

function linked(value: FieldValue, mentions: readonly string[], ids: readonly { id: string }[]): FieldValue {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(part => linked(part, mentions, ids));
  const record = value as { readonly [key: string]: FieldValue };
  const keys = Object.keys(record);
  if (keys.length === 1 && typeof record.mention === 'number')
    return ref('mention', mentions[record.mention]);
  if (keys.length === 1 && typeof record.item === 'number') return ref('item', ids[record.item]?.id);
  return Object.fromEntries(keys.map(key => [key, linked(record[key]!, mentions, ids)]));
}

function ref(what: string, id: string | undefined): FieldValue {
  return id === undefined ? null : { [what]: id };
}

/** Every mention or item that a value refers to. */
export function refsIn(value: unknown): Ref[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap(refsIn);
  return isRef(value) ? [value] : Object.values(value).flatMap(refsIn);
}

export function isRef(value: unknown): value is Ref {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return (
    keys.length === 1 &&
    (keys[0] === 'mention' || keys[0] === 'item') &&
    typeof Object.values(value)[0] === 'string'
  );
}
