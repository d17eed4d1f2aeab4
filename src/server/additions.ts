import { createRoute, z } from '@hono/zod-openapi';
import { kindNamed } from '../kinds/kinds.ts';
import { addItem, type Given } from '../record/decide.ts';
import { Fault } from '../record/fault.ts';
import { itemsById } from '../record/questions/items.ts';
import type { Api, Serving } from './app.ts';
import { pageOf } from './items.ts';
import { faults } from './route.ts';
import { itemPage } from './shapes.ts';

const addition = z
  .object({
    kind: z.string(),
    document: z.string(),
    start: z
      .number()
      .int()
      .min(0)
      .openapi({ description: 'Of the words that show it, in UTF-16 code units.' }),
    end: z.number().int().min(1),
    fields: z.record(z.string(), z.any()),
    reason: z.string().max(2000).optional(),
  })
  .openapi('Addition');

/** Items added by hand: the words of a document that show them, and what a person says they are. */
export function addAdditions(app: Api, { store, reader, who }: Serving): void {
  const body = { content: { 'application/json': { schema: addition } }, required: true };
  const answer = { content: { 'application/json': { schema: itemPage } }, description: 'The item' };
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/items',
      summary: 'Add an item by hand, with the words that show it',
      request: { body },
      responses: { 200: answer, ...faults },
    }),
    c => {
      const { kind, document, start, end, fields, reason } = c.req.valid('json');
      const row = store.get<{ text: string }>('SELECT text FROM documents WHERE id = ?', document);
      if (!row)
        throw new Fault('not-found', `There is no document ${document}.`, 'The list of documents has all.');
      const words = row.text.slice(start, end);
      // What a kind cannot do without is, where it is words, the words that were picked.
      const needed = kindNamed(kind)?.fields.filter(field => field.required && field.type === 'text') ?? [];
      const given: Record<string, Given> = { ...(fields as Record<string, Given>) };
      for (const field of needed) given[field.name] ??= words;
      const evidence = [{ start, end, role: 'item' }];
      const by = { who, ...(reason ? { why: reason } : {}) };
      const decision = addItem(store, reader, { kind, document, evidence, fields: given }, by);
      const place = store.get<{ item: string | null }>(
        'SELECT item FROM places WHERE decision = ?',
        decision,
      );
      const rows = itemsById(store, place?.item ? [place.item] : []);
      return c.json(pageOf(store, { total: rows.length, rows }), 200);
    },
  );
}
