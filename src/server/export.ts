import { createRoute, z } from '@hono/zod-openapi';
import { csvExport, csvLists } from '../exchange/csv.ts';
import { jsonExport } from '../exchange/json.ts';
import { Fault } from '../record/fault.ts';
import type { Store } from '../record/sqlite.ts';
import type { Api } from './app.ts';
import { faults } from './route.ts';

/** Pieces of a text as bytes, made as the receiver asks for them. */
function streamed(pieces: Generator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      const { done, value } = pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
}

export function addExport(app: Api, store: Store): void {
  const params = z.object({
    name: z
      .string()
      .openapi({ description: `record.json, or a list as CSV: ${csvLists.join('.csv, ')}.csv` }),
  });
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/export/{name}',
      summary: 'The record as JSON, or a list of it as CSV',
      request: { params },
      responses: { 200: { description: 'The file' }, ...faults },
    }),
    c => {
      const { name } = c.req.valid('param');
      const list = /^(\w+)\.csv$/.exec(name)?.[1];
      const headers = { 'content-disposition': `attachment; filename="${name.replace(/[^\w.]/g, '')}"` };
      if (name === 'record.json')
        return c.body(streamed(jsonExport(store)), 200, { 'content-type': 'application/json', ...headers });
      if (!list || !csvLists.includes(list))
        throw new Fault('not-found', `There is no list ${name}.`, `There are: ${csvLists.join(', ')}.`);
      return c.body(streamed(csvExport(store, list)), 200, {
        'content-type': 'text/csv; charset=utf-8',
        ...headers,
      });
    },
  );
}
