import { z } from '@hono/zod-openapi';
import { calendar } from '../exchange/ics.ts';
import { Fault } from '../record/fault.ts';
import { deadlines } from '../record/questions/deadlines.ts';
import { docketOf } from '../record/questions/docket.ts';
import { itemsById } from '../record/questions/items.ts';
import { type MatrixRow, matrix, partyMap } from '../record/questions/matrix.ts';
import { toReview } from '../record/questions/review.ts';
import { type Steps, stepsOf } from '../record/questions/steps.ts';
import type { Store } from '../record/sqlite.ts';
import type { Api } from './app.ts';
import {
  type Docket,
  deadlinePage,
  demandLife,
  docket,
  mapPage,
  matrixPage,
  reviewPage,
  type Steps as StepsShape,
} from './docketshapes.ts';
import { entityOf } from './entities.ts';
import { pageOf } from './items.ts';
import { about, question, window } from './route.ts';

const stepsShape = (found: Steps): StepsShape => ({
  ...found,
  steps: found.steps.map(step => ({ ...step })),
});

function docketShape(store: Store, id: string): Docket {
  const found = docketOf(store, id);
  if (!found)
    throw new Fault(
      'not-found',
      `There is no party ${id} on record.`,
      'The list of people and bodies has all.',
    );
  const shown = found.sections.flatMap(section => section.rows.map(row => row.item));
  const known = new Set(shown.map(item => item.id));
  const more = Object.values(found.steps).flatMap(one => one.steps.map(step => step.item));
  const others = itemsById(
    store,
    [...new Set(more)].filter(one => !known.has(one)),
  );
  const all = [...new Map([...shown, ...others].map(item => [item.id, item])).values()];
  const { rows: items, names, documents } = pageOf(store, { total: all.length, rows: all });
  for (const officer of found.officers) names[officer.entity] = officer.name;
  return {
    party: entityOf(found.party),
    officers: found.officers.map(({ entity, name, title }) => ({ entity, name, title })),
    sections: found.sections.map(section => ({
      ...section,
      fields: [...section.fields],
      rows: section.rows.map(({ item, inferred, more }) => ({ item: item.id, inferred, more })),
    })),
    steps: Object.fromEntries(Object.entries(found.steps).map(([demand, one]) => [demand, stepsShape(one)])),
    sums: found.sums.map(sum => ({
      ...sum,
      qualifiers: [...sum.qualifiers],
      addends: [...sum.addends],
      left: [...sum.left],
    })),
    ...{ items, names, documents },
  };
}

const flag = z
  .enum(['true', 'false'])
  .optional()
  .transform(value => (value === undefined ? undefined : value === 'true'));

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'write the day as 2024-03-21')
  .optional();

export function addDockets(app: Api, store: Store): void {
  app.openapi(about('/api/dockets/{id}', 'Everything on record that concerns one party', docket), c =>
    c.json(docketShape(store, c.req.valid('param').id), 200),
  );
  app.openapi(about('/api/demands/{id}/steps', 'What became of a demand, party by party', demandLife), c => {
    const { id } = c.req.valid('param');
    const [demand] = itemsById(store, [id]);
    if (demand?.kind !== 'demand')
      throw new Fault(
        'not-found',
        `There is no demand ${id}.`,
        'Demands are listed at /api/items?kind=demand.',
      );
    const parties = stepsOf(store, demand).map(stepsShape);
    const items = [...new Set([id, ...parties.flatMap(one => one.steps.map(step => step.item))])];
    const { rows, names, documents } = pageOf(store, { total: items.length, rows: itemsById(store, items) });
    return c.json({ parties, items: rows, names, documents }, 200);
  });
  addMatrix(app, store);
  addDeadlines(app, store);
  addReview(app, store);
}

function addMatrix(app: Api, store: Store): void {
  const query = z.object({
    silent: flag,
    type: z.enum(['body', 'place']).optional(),
    q: z.string().optional(),
    ...window,
  });
  app.openapi(question('/api/matrix', 'Parties against what is on record of them', query, matrixPage), c => {
    const { q, ...rest } = c.req.valid('query');
    const { total, rows } = matrix(store, { ...rest, name: q });
    return c.json({ total, rows: rows.map((row: MatrixRow) => ({ ...row })) }, 200);
  });
  app.openapi(question('/api/map', 'Parties and where they lie', z.object({}), mapPage), c =>
    c.json(partyMap(store), 200),
  );
}

function addDeadlines(app: Api, store: Store): void {
  const query = z.object({
    ...{ from: day, to: day, confirmed: flag, undated: flag },
    party: z.string().optional(),
    ...window,
  });
  app.openapi(
    question('/api/deadlines', 'Due dates, and time limits without a dated start', query, deadlinePage),
    c => {
      const { total, rows } = deadlines(store, c.req.valid('query'));
      const page = pageOf(store, { total, rows: rows.map(row => row.item) });
      const shaped = rows.map(({ due, computed, words, limits, confirmed }, n) => ({
        ...{ due, computed, words, limits: limits.map(limit => ({ ...limit })), confirmed },
        item: page.rows[n]!,
      }));
      return c.json({ total, rows: shaped, names: page.names, documents: page.documents }, 200);
    },
  );
  app.get('/api/deadlines.ics', c => {
    const pieces = [...calendar(store).pieces].join('');
    return c.body(pieces, 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="deadlines.ics"',
    });
  });
}

function addReview(app: Api, store: Store): void {
  const query = z.object({ kind: z.string().optional(), ...window });
  app.openapi(
    question(
      '/api/review',
      'What nobody has decided on: the weightiest and least sure first',
      query,
      reviewPage,
    ),
    c => {
      const { kind, ...rest } = c.req.valid('query');
      const { total, rows } = toReview(store, { ...rest, ...(kind ? { kind } : {}) });
      const page = pageOf(store, { total, rows: rows.map(row => row.item) });
      const shaped = rows.map(({ why }, n) => ({ item: page.rows[n]!, why: [...why] }));
      return c.json({ total, rows: shaped, names: page.names, documents: page.documents }, 200);
    },
  );
}
