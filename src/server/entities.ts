import { z } from '@hono/zod-openapi';
import { Fault } from '../record/fault.ts';
import { type EntityListed, listEntities, oneEntity } from '../record/questions/entities.ts';
import { placesOf } from '../record/questions/places.ts';
import type { Store } from '../record/sqlite.ts';
import type { Api } from './app.ts';
import { about, question, window } from './route.ts';
import { type Entity, entityFull, entityPage } from './shapes.ts';

const query = z.object({
  q: z.string().optional().openapi({ description: 'Part of one of its names.' }),
  type: z.enum(['person', 'body', 'place', 'document', 'programme']).optional(),
  ...window,
});

export function entityOf(row: EntityListed): Entity {
  return {
    id: row.id,
    name: row.name,
    type: row.type,
    aliases: [...row.aliases],
    offices: row.offices.map(office => ({ ...office, evidence: [...office.evidence] })),
    documents: row.documents,
    statements: row.statements,
  };
}

export function addEntities(app: Api, store: Store): void {
  app.openapi(question('/api/entities', 'People, bodies and places', query, entityPage), c => {
    const { q, ...rest } = c.req.valid('query');
    const listed = listEntities(store, { ...rest, name: q });
    return c.json({ total: listed.total, rows: listed.rows.map(entityOf) }, 200);
  });
  app.openapi(
    about('/api/entities/{id}', 'One of them, with the places where it is named', entityFull),
    c => {
      const { id } = c.req.valid('param');
      const found = oneEntity(store, id);
      if (!found)
        throw new Fault(
          'not-found',
          `There is no entity ${id} on record.`,
          'The list of people and bodies has all.',
        );
      const { spans, sources } = placesOf(store, found.id);
      return c.json({ ...entityOf(found), formerly: [...found.formerly], spans, sources }, 200);
    },
  );
}
