import { type Decision, decisionsWhere, isUndone } from '../decisions.ts';
import type { Store } from '../sqlite.ts';
import { type Listed, type Page, windowOf } from './page.ts';

/** A decision with what became of its words. `state`: held, idle (nothing there to decide on), orphan (words lost or no longer unique), undone. */
export interface LogEntry extends Decision {
  readonly state: 'held' | 'idle' | 'orphan' | 'undone';
  readonly stateWhy: string;
  readonly item: string | null;
  readonly documentNow: string | null;
}

export interface LogFilter extends Page {
  readonly item?: string | undefined;
  readonly orphans?: boolean | undefined;
}

/** The log, newest first. */
export function logOf(store: Store, filter: LogFilter = {}): Listed<LogEntry> {
  const conditions = ['1'];
  const values: string[] = [];
  if (filter.item !== undefined) {
    conditions.push('d.id IN (SELECT decision FROM places WHERE item = ?)');
    values.push(filter.item);
  }
  if (filter.orphans) conditions.push("d.id IN (SELECT decision FROM places WHERE state = 'orphan')");
  const all = decisionsWhere(store, conditions.join(' AND '), ...values)
    .map(decision => entryOf(store, decision))
    .filter(entry => !filter.orphans || entry.state === 'orphan')
    .reverse();
  const { offset, limit } = windowOf(filter);
  return { total: all.length, offset, rows: all.slice(offset, offset + limit) };
}

function entryOf(store: Store, decision: Decision): LogEntry {
  const places = store.all<{
    state: LogEntry['state'];
    why: string;
    item: string | null;
    document: string | null;
  }>('SELECT state, why, item, document FROM places WHERE decision = ? ORDER BY part', decision.id);
  const place = places.find(one => one.state !== 'held') ?? places[0];
  const undone = isUndone(store, decision.id);
  return {
    ...decision,
    state: undone ? 'undone' : (place?.state ?? 'held'),
    stateWhy: undone ? 'undone by a later decision' : (place?.why ?? ''),
    item: place?.item ?? null,
    documentNow: place?.document ?? null,
  };
}
