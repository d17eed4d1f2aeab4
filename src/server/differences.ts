import { createRoute, z } from '@hono/zod-openapi';
import { decideDifference, decideSame } from '../record/differences/decide.ts';
import { Fault } from '../record/fault.ts';
import { listDifferences, oneDifference } from '../record/questions/differences.ts';
import { passagesOf } from '../record/questions/passages.ts';
import { type Changes, listVersions, versionsOf } from '../record/questions/versions.ts';
import { witnessesOf } from '../record/questions/witnesses.ts';
import type { Store } from '../record/sqlite.ts';
import type { Api, Serving } from './app.ts';
import { itemOf } from './items.ts';
import { about, faults, question, window } from './route.ts';
import { difference, differencePage, passage, version, versionPage, witnesses } from './told.ts';

const query = z.object({
  type: z.enum(['figure', 'designation', 'date', 'quotation', 'account']).optional(),
  status: z.enum(['open', 'explained', 'settled']).optional(),
  party: z.string().max(200).optional().openapi({ description: 'Words of what it is about or of a side.' }),
  document: z.string().optional(),
  weight: z.coerce
    .number()
    .int()
    .min(0)
    .optional()
    .openapi({ description: 'Least number of independent sources.' }),
  ...window,
});

const decided = z.object({
  status: z.enum(['open', 'explained', 'settled']),
  reason: z.string().max(2000).optional(),
});

const shown = ({ older, newer, known, changes, itemsBefore, itemsAfter }: Changes) => ({
  older,
  newer,
  known,
  changes: [...changes],
  itemsBefore: itemsBefore.map(itemOf),
  itemsAfter: itemsAfter.map(itemOf),
});

function told(store: Store, id: string) {
  const found = witnessesOf(store, id);
  return {
    sources: found.sources,
    items: found.items.map(({ source, ...item }) => ({
      ...itemOf(item),
      source,
      outlet: item.outlet,
      title: item.title,
    })),
    proposed: found.proposed.map(({ item, why }) => ({ item: itemOf(item), why })),
  };
}

const ruled = z.object({ other: z.string(), same: z.boolean(), reason: z.string().max(2000).optional() });

/** Routes about what is told twice, and what is told otherwise. */
export function addDifferences(app: Api, { store, reader, who }: Serving): void {
  app.openapi(
    question(
      '/api/differences',
      'Accounts that cannot both hold, those with most sources first',
      query,
      differencePage,
    ),
    c => {
      const { total, rows } = listDifferences(store, c.req.valid('query'));
      return c.json({ total, rows: rows as z.infer<typeof difference>[] }, 200);
    },
  );
  app.openapi(about('/api/differences/{id}', 'One difference', difference), c => {
    const found = oneDifference(store, c.req.valid('param').id);
    if (!found)
      throw new Fault('not-found', 'There is no such difference.', 'One side may have been read anew.');
    return c.json(found as z.infer<typeof difference>, 200);
  });
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/differences/{id}/decisions',
      summary: 'Say that a difference is explained, settled or open',
      request: {
        params: z.object({ id: z.string() }),
        body: { content: { 'application/json': { schema: decided } }, required: true },
      },
      responses: {
        200: { content: { 'application/json': { schema: difference } }, description: 'As it stands now' },
        ...faults,
      },
    }),
    c => {
      const { id } = c.req.valid('param');
      const { status, reason } = c.req.valid('json');
      decideDifference(store, reader, id, status, { who, ...(reason ? { why: reason } : {}) });
      return c.json(oneDifference(store, id) as z.infer<typeof difference>, 200);
    },
  );
  app.openapi(about('/api/items/{id}/witnesses', 'Who tells what an item tells', witnesses), c => {
    return c.json(told(store, c.req.valid('param').id), 200);
  });
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/items/{id}/witnesses',
      summary: 'Say that another item tells the same thing, or that it does not',
      request: {
        params: z.object({ id: z.string() }),
        body: { content: { 'application/json': { schema: ruled } }, required: true },
      },
      responses: {
        200: { content: { 'application/json': { schema: witnesses } }, description: 'Who tells it now' },
        ...faults,
      },
    }),
    c => {
      const { id } = c.req.valid('param');
      const { other, same, reason } = c.req.valid('json');
      decideSame(store, reader, [id, other], same, { who, ...(reason ? { why: reason } : {}) });
      return c.json(told(store, id), 200);
    },
  );
  app.openapi(
    about(
      '/api/documents/{id}/passages',
      'Who else tells the passages of a document, and how',
      z.array(passage),
    ),
    c => c.json(passagesOf(store, c.req.valid('param').id) as z.infer<typeof passage>[], 200),
  );
  app.openapi(
    about('/api/documents/{id}/versions', 'What versions of a document changed', z.array(version)),
    c => c.json(versionsOf(store, c.req.valid('param').id).map(shown), 200),
  );
  app.openapi(
    question('/api/versions', 'Versions of one text and what each changed', z.object(window), versionPage),
    c => {
      const { total, rows } = listVersions(store, c.req.valid('query'));
      return c.json({ total, rows: rows.map(shown) }, 200);
    },
  );
}
