import { OpenAPIHono } from '@hono/zod-openapi';
import type { Reader } from '../record/reader.ts';
import type { Store } from '../record/sqlite.ts';
import type { Pool } from '../sources/pool.ts';
import { addAdditions } from './additions.ts';
import { addCheck } from './check.ts';
import { addDecisions } from './decisions.ts';
import { addDifferences } from './differences.ts';
import { addDockets } from './dockets.ts';
import { addDocuments } from './documents.ts';
import { addEntities } from './entities.ts';
import { addExport } from './export.ts';
import { answerFault, refusal } from './fault.ts';
import { changesWant, headers, localOnly } from './guard.ts';
import { addItems } from './items.ts';
import { addOverview } from './overview.ts';
import { pages } from './pages.ts';
import { addUploads } from './uploads.ts';

/** What the server needs of the rest of the house. */
export interface Serving {
  readonly store: Store;
  /** Reads what is dropped on the page, and again what a decision touches. */
  readonly reader: Reader;
  /** Workers to read in, so that a hostile file cannot stop the server. */
  readonly pool?: Pool | null;
  /** A worker for drafts, which keeps the record's texts ready; the record must be a file. */
  readonly checks?: Pool | null;
  /** Who decides: the name that the log keeps. */
  readonly who: string;
  /** The token that every change must carry. */
  readonly token: string;
}

export type Api = OpenAPIHono;

/** The HTTP API under `/api` and the page beside it, over one open record. */
export function appOf(serving: Serving): Api {
  const app: Api = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return;
      const [first] = result.error.issues;
      const where = first?.path.join('.') ?? '';
      return refusal(
        c,
        400,
        'request',
        `${where || 'The request'}: ${first?.message ?? 'is not as it should be'}`,
        'See /api/openapi.json.',
      );
    },
  });
  app.use(headers, localOnly, changesWant(serving.token));
  app.onError(answerFault);
  addOverview(app, serving.store);
  addDocuments(app, serving.store);
  addItems(app, serving.store);
  addEntities(app, serving.store);
  addDockets(app, serving.store);
  addDecisions(app, serving);
  addAdditions(app, serving);
  addDifferences(app, serving);
  addUploads(app, serving);
  addCheck(app, serving);
  addExport(app, serving.store);
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Onrecord',
      version: '1',
      description: 'A record of a public dispute: every fact with its words.',
    },
  });
  app.all('/api/*', c =>
    refusal(c, 404, 'not-found', 'There is no such question.', 'See /api/openapi.json.'),
  );
  app.get('*', pages(serving.token));
  return app;
}
