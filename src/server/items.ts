import { z } from '@hono/zod-openapi';
import { textOf } from '../kinds/kind.ts';
import { kinds } from '../kinds/kinds.ts';
import { Fault } from '../record/fault.ts';
import { facets } from '../record/questions/facets.ts';
import {
  type ItemFilter,
  type ItemListed,
  itemsById,
  listItems,
  timeline,
} from '../record/questions/items.ts';
import type { Listed } from '../record/questions/page.ts';
import type { Store } from '../record/sqlite.ts';
import type { Api } from './app.ts';
import { remembering } from './remembered.ts';
import { about, question, window } from './route.ts';
import {
  type Documents,
  facets as facetsShape,
  type Item,
  type ItemPage,
  itemPage,
  type Names,
} from './shapes.ts';

const query = z.object({
  kind: z.string().optional(),
  document: z.string().optional(),
  speaker: z.string().optional().openapi({
    description:
      'An entity; `-` for statements without one, of these `unnamed` where the text names nobody, `unsettled` where it seems to mean somebody.',
  }),
  entity: z.string().optional(),
  outlet: z.string().optional(),
  status: z.string().optional(),
  reality: z.string().optional(),
  q: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  sort: z.enum(['place', 'date', 'value', '-date', '-value']).optional(),
  ...window,
});

/** Fields with few values that a list may be narrowed by: those with declared choices, and the unit of a figure. */
function narrowing(kind: string | undefined): string[] {
  const fields = kinds.filter(k => !kind || k.name === kind).flatMap(k => k.fields);
  return [...new Set(fields.filter(f => f.choices || f.name === 'unit').map(f => f.name))];
}

type Asked = z.infer<typeof query>;

function filterOf(asked: Asked, params: Readonly<Record<string, string>>): ItemFilter {
  const { q, speaker, sort, kind, ...rest } = asked;
  const where = narrowing(kind).flatMap(name => (params[name] ? [[name, params[name]] as const] : []));
  return {
    ...rest,
    kind: kind || undefined,
    ...(q ? { words: q } : {}),
    ...bySpeaker(speaker),
    ...(sort
      ? { sort: sort.replace('-', '') as 'place' | 'date' | 'value', descending: sort.startsWith('-') }
      : {}),
    where: Object.fromEntries(where),
  };
}

function bySpeaker(speaker: string | undefined): ItemFilter {
  if (!speaker) return {};
  if (speaker === '-') return { lacking: 'speaker' };
  if (speaker === 'unnamed' || speaker === 'unsettled') return { open: speaker };
  return { entity: speaker, field: 'speaker' };
}

export function itemOf(row: ItemListed): Item {
  const { names, title, path, outlet, published, rejected, ...item } = row;
  return {
    ...item,
    readings: { ...item.readings },
    evidence: [...item.evidence],
    fields: { ...item.fields },
  } as Item;
}

/** What stands within the statement of somebody who is no entity is told by the words that name the speaker. */
function withSpeakers(store: Store, rows: readonly ItemListed[]): readonly ItemListed[] {
  const open = rows.filter(row => row.voice === null);
  const ids = open.map(row => (row.kind === 'statement' ? row.id : row.within)).filter(id => id !== null);
  const words = new Map(
    itemsById(store, [...new Set(ids)]).map(one => [one.id, textOf(one, 'speakerText') || null]),
  );
  return rows.map(row =>
    row.voice === null
      ? { ...row, voice: words.get((row.kind === 'statement' ? row.id : row.within) ?? '') ?? null }
      : row,
  );
}

/** The lines of the items that the fields of others point to, by id; what such an item names in its turn keeps its id. */
function captionsIn(store: Store, rows: readonly ItemListed[]): Names {
  const ids = new Set(rows.flatMap(row => itemIdsIn(row.fields)));
  const here = rows.filter(row => ids.delete(row.id));
  return Object.fromEntries([...here, ...itemsById(store, [...ids])].map(one => [one.id, one.caption]));
}

function itemIdsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^i[0-9a-f]{16}$/.test(value) ? [value] : [];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(itemIdsIn) : [];
}

/** Items with the names of the entities, items and documents that they hold. */
export function pageOf(store: Store, listed: Pick<Listed<ItemListed>, 'total' | 'rows'>): ItemPage {
  const names: Names = captionsIn(store, listed.rows);
  const documents: Documents = {};
  for (const row of listed.rows) {
    Object.assign(names, row.names);
    documents[row.document] = {
      title: row.title,
      path: row.path,
      outlet: row.outlet,
      published: row.published,
    };
  }
  const rows = withSpeakers(store, listed.rows).map(itemOf);
  return { total: listed.total, rows, names, documents };
}

const dated = query.omit({ sort: true });

export function addItems(app: Api, store: Store): void {
  const remembered = remembering(store);
  app.openapi(question('/api/items', 'Items on record, narrowed', query, itemPage), c =>
    c.json(pageOf(store, listItems(store, filterOf(c.req.valid('query'), c.req.query()))), 200),
  );
  app.openapi(
    question(
      '/api/timeline',
      'Dated items by date; without a kind, all but statements and figures',
      dated,
      itemPage,
    ),
    c => {
      const { kind, ...rest } = c.req.valid('query');
      const filter = filterOf({ ...rest, ...(kind && kind !== 'all' ? { kind } : {}) }, c.req.query());
      const except = kind ? [] : ['statement', 'figure'];
      return c.json(pageOf(store, timeline(store, { ...filter, except })), 200);
    },
  );
  app.openapi(about('/api/items/{id}', 'One item', itemPage), c => {
    const { id } = c.req.valid('param');
    const rows = itemsById(store, [id]);
    if (rows.length === 0)
      throw new Fault(
        'not-found',
        `There is no item ${id}.`,
        'It may have been read anew: search for its words.',
      );
    return c.json(pageOf(store, { total: 1, rows }), 200);
  });
  const narrowed = z.object({ kind: z.string().optional() });
  app.openapi(
    question('/api/facets', 'What items of a kind can be narrowed by, with counts', narrowed, facetsShape),
    c => {
      const kind = c.req.valid('query').kind || undefined;
      return c.json(
        remembered(`facets ${kind ?? ''}`, () => facets(store, kind, kind ? narrowing(kind) : [])),
        200,
      );
    },
  );
}
