import { createRoute, z } from '@hono/zod-openapi';
import { kindNamed } from '../kinds/kinds.ts';
import {
  confirmItem,
  correctDocument as correct,
  correctField,
  type Given,
  rejectItem,
  undoDecision,
} from '../record/decide.ts';
import { Fault } from '../record/fault.ts';
import { itemsById } from '../record/questions/items.ts';
import { type LogEntry, logOf } from '../record/questions/log.ts';
import type { Store } from '../record/sqlite.ts';
import { startLimit } from '../record/start.ts';
import type { Api, Serving } from './app.ts';
import { startOfLimit } from './docketshapes.ts';
import { faults, question, window } from './route.ts';
import { correctDocument, type Decide, type Decision, decide, decision, decisionPage } from './shapes.ts';

/** The words that a decision is about, as it was told them. */
function captionOf(entry: LogEntry): string {
  const { target } = entry;
  if (target.of === 'item') return target.words.exact;
  if (target.of === 'mentions') return target.mentions.map(m => m.exact).join(' = ');
  if (target.of === 'items')
    return target.words.map(words => words.exact).join(entry.action === 'join' ? ' = ' : ' ≠ ');
  if (target.of === 'difference') return target.words.map(words => words.exact).join(' ≠ ');
  return target.of === 'document' ? target.path : 'a decision';
}

function shownValue(entry: LogEntry): unknown {
  const value = entry.value.value;
  const named = value !== null && typeof value === 'object' && 'named' in value ? value.named : null;
  return named !== null && typeof named === 'object' && 'name' in named ? named.name : (value ?? null);
}

function decisionOf(store: Store, entry: LogEntry): Decision {
  const [item] = entry.item ? itemsById(store, [entry.item]) : [];
  const { target } = entry;
  return {
    id: entry.id,
    at: entry.at,
    person: entry.who,
    action: entry.action,
    kind: target.of === 'item' ? target.kind : null,
    item: entry.item,
    caption: captionOf(entry),
    field: target.of === 'item' || target.of === 'document' ? target.field : null,
    value: shownValue(entry),
    reason: entry.why || null,
    state: entry.state,
    why: entry.stateWhy || null,
    evidence: item ? item.evidence.slice(0, 1).map(e => ({ ...e })) : [],
  };
}

function made(store: Store, id: string): Decision {
  const entry = logOf(store).rows.find(one => one.id === id);
  if (!entry) throw new Fault('ours', `The decision ${id} was made but is not in the log.`);
  return decisionOf(store, entry);
}

/** The value as the field takes it: a bare string for an entity is its id. */
function valueFor(store: Store, item: string, field: string, value: unknown): Given {
  const [found] = itemsById(store, [item]);
  const type = found ? kindNamed(found.kind)?.fields.find(one => one.name === field)?.type : undefined;
  if (type === 'entity' && typeof value === 'string') return { entity: value };
  return (value ?? null) as Given;
}

function take({ store, reader, who }: Serving, body: Decide): string {
  const by = { who, ...(body.reason ? { why: body.reason } : {}) };
  if (body.action === 'confirm') return confirmItem(store, reader, body.item, by);
  if (body.action === 'reject') return rejectItem(store, reader, body.item, by);
  if (!body.field)
    throw new Fault('usage', 'A correction names no field.', 'Say which field, and its value.');
  return correctField(
    store,
    reader,
    body.item,
    body.field,
    valueFor(store, body.item, body.field, body.value),
    by,
  );
}

const answer = {
  content: { 'application/json': { schema: decision } },
  description: 'The decision as logged',
};

export function addDecisions(app: Api, serving: Serving): void {
  const { store, reader, who } = serving;
  const query = z.object({ state: z.enum(['held', 'idle', 'orphan', 'undone']).optional(), ...window });
  app.openapi(question('/api/decisions', 'The log of decisions, newest first', query, decisionPage), c => {
    const { state, offset = 0, limit = 100 } = c.req.valid('query');
    const log = state ? logOf(store, { limit: 500 }) : logOf(store, { offset, limit });
    const rows = state ? log.rows.filter(one => one.state === state) : log.rows;
    const shown = state ? rows.slice(offset, offset + limit) : rows;
    return c.json(
      { total: state ? rows.length : log.total, rows: shown.map(one => decisionOf(store, one)) },
      200,
    );
  });
  const body = { content: { 'application/json': { schema: decide } }, required: true };
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/decisions',
      summary: 'Confirm, reject or correct an item',
      request: { body },
      responses: { 200: answer, ...faults },
    }),
    c => c.json(made(store, take(serving, c.req.valid('json'))), 200),
  );
  const params = z.object({ id: z.string() });
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/decisions/{id}/undo',
      summary: 'Undo a decision',
      request: { params },
      responses: { 200: answer, ...faults },
    }),
    c => c.json(made(store, undoDecision(store, reader, c.req.valid('param').id, { who })), 200),
  );
  const start = { content: { 'application/json': { schema: startOfLimit } }, required: true };
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/deadlines/{id}/start',
      summary:
        'Date what sets off the time limit of a rule, demand or pledge; its due date is counted from there',
      request: { params, body: start },
      responses: { 200: answer, ...faults },
    }),
    c => {
      const { day, limit } = c.req.valid('json');
      return c.json(
        made(store, startLimit(store, reader, c.req.valid('param').id, day, limit, { who })),
        200,
      );
    },
  );
  const correction = { content: { 'application/json': { schema: correctDocument } }, required: true };
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/documents/{id}/corrections',
      summary: 'Correct what is known of a document; its text is read again with it',
      request: { params, body: correction },
      responses: { 200: answer, ...faults },
    }),
    c => {
      const { field, value, reason } = c.req.valid('json');
      const by = { who, ...(reason ? { why: reason } : {}) };
      return c.json(made(store, correct(store, reader, c.req.valid('param').id, field, value, by)), 200);
    },
  );
}
