import type { Draft } from '../kinds/item.ts';
import { type Built, builtFrom, type Ground } from './built.ts';
import { type Decision, decisionsWhere, isUndone } from './decisions.ts';
import type { MetadataField } from './metadata.ts';
import { locate } from './quote.ts';
import { Hand } from './restore.ts';
import type { MentionRow } from './rows.ts';
import type { Store } from './sqlite.ts';

/** What people decided on a document's metadata: the last word on each field. Decisions follow the file's path when its bytes change. */
export function decidedMetadata(store: Store, document: string): Map<MetadataField, string | null> {
  const decided = new Map<MetadataField, string | null>();
  const about = decisionsWhere(
    store,
    `d.action = 'document' AND (d.document = ? OR (json_extract(d.target, '$.path') IN (SELECT path FROM files WHERE document = ?)
     AND NOT EXISTS (SELECT 1 FROM files WHERE files.document = d.document)))`,
    document,
    document,
  );
  for (const decision of about)
    if (decision.target.of === 'document' && !isUndone(store, decision.id))
      decided.set(decision.target.field as MetadataField, (decision.value.value as string | null) ?? null);
  return decided;
}

/** A document's items as read, then changed by every decision whose words stand in it, in the order of the log. */
export function itemsWithDecisions(
  store: Store,
  ground: Ground,
  draft: Draft,
): { items: Built[]; mentions: MentionRow[] } {
  const hand = new Hand(store, ground, draft);
  const items = builtFrom(ground, draft);
  const decisions = decisionsWhere(
    store,
    `d.action IN ('confirm', 'correct', 'reject', 'add')
     AND (d.document = ? OR d.id IN (SELECT decision FROM places WHERE document = ?))`,
    ground.id,
    ground.id,
  );
  for (const decision of decisions) {
    if (decision.target.of !== 'item' || isUndone(store, decision.id)) continue;
    const place = locate(store, decision.target.words);
    if ('orphan' in place || place.document !== ground.id) continue;
    const item = apply(decision, place, items, hand);
    putPlace(store, decision.id, {
      state: item === 'ambiguous' ? 'orphan' : item ? 'held' : 'idle',
      place,
      item: item === 'ambiguous' || !item ? null : item.id,
      why:
        item === 'ambiguous'
          ? 'two items have these words'
          : item
            ? ''
            : 'nothing is read from these words now',
    });
  }
  return { items, mentions: hand.mentions };
}

/** Changes the item, or puts it back where the reader no longer reads it. Returns it; null where there is nothing to reject. */
function apply(
  decision: Decision,
  place: { start: number; end: number },
  items: Built[],
  hand: Hand,
): Built | 'ambiguous' | null {
  const target = decision.target as Extract<Decision['target'], { of: 'item' }>;
  const found = matching(items, target.kind, target.ordinal, place);
  if (found === 'ambiguous') return found;
  let item = decision.action === 'add' ? null : found;
  if (!item) {
    const snapshot = decision.value.item;
    if (decision.action === 'reject' || !snapshot) return null;
    item = hand.restore(snapshot, place, items);
    if (decision.action === 'add') Object.assign(item, { status: 'added', by: decision.who });
    items.push(item);
  }
  if (decision.action === 'reject') item.rejected = true;
  if (decision.action === 'confirm' && item.status === 'read') item.status = 'confirmed';
  if (decision.action === 'correct' && target.field !== null) correct(item, target.field, decision, hand);
  return item;
}

function correct(item: Built, field: string, decision: Decision, hand: Hand): void {
  const words =
    item.evidence.find(one => one.role === field)?.text ??
    item.readings[field]?.text ??
    item.evidence[0]!.text;
  const value = hand.value(decision.value.value ?? null);
  if (field === 'reality' && typeof value === 'string') item.reality = value as Built['reality'];
  else item.fields[field] = value;
  item.evidence = item.evidence.filter((one, n) => n === 0 || one.role !== field);
  item.readings[field] = {
    text: words,
    candidates: [],
    rule: 'decision',
    anchor: decision.id,
    relative: false,
    inferred: false,
    why: `corrected by ${decision.who}${decision.why ? `: ${decision.why}` : ''}`,
  };
  if (item.status !== 'added') item.status = 'edited';
}

/** The item of that kind whose words cover the place best, by half or more of both together. Those with the same words are told apart by their ordinal. */
function matching(
  items: readonly Built[],
  kind: string,
  ordinal: number,
  place: { start: number; end: number },
): Built | 'ambiguous' | null {
  const scored = items
    .filter(item => item.kind === kind)
    .map(item => ({ item, score: shared(item.evidence[0]!, place) }))
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score);
  const best = scored.filter(({ score }) => score === scored[0]!.score).map(({ item }) => item);
  if (best.length <= 1) return best[0] ?? null;
  return best.find(item => item.ordinal === ordinal) ?? 'ambiguous';
}

function shared(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Notes where a decision's words stand. */
export function putPlace(
  store: Store,
  decision: string,
  at: {
    state: 'held' | 'idle' | 'orphan';
    place: { document: string; start: number; end: number } | null;
    item?: string | null;
    mention?: string | null;
    why: string;
    part?: number;
  },
): void {
  store.run(
    'INSERT OR REPLACE INTO places (decision, part, state, document, start, "end", item, mention, why) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ...[
      decision,
      at.part ?? 0,
      at.state,
      at.place?.document ?? null,
      at.place?.start ?? null,
      at.place?.end ?? null,
    ],
    ...[at.item ?? null, at.mention ?? null, at.why],
  );
}
