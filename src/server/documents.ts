import { z } from '@hono/zod-openapi';
import { sentences } from '../language/sentences.ts';
import { Fault } from '../record/fault.ts';
import {
  type DocumentListed,
  type DocumentText,
  listDocuments,
  oneDocument,
} from '../record/questions/documents.ts';
import { itemsOfDocument, unread } from '../record/questions/evidence.ts';
import { searchDocuments } from '../record/questions/search.ts';
import type { Store } from '../record/sqlite.ts';
import type { Api } from './app.ts';
import { pageOf } from './items.ts';
import { about, question, window } from './route.ts';
import { type DocumentFull, type DocumentRow, documentFull, documentPage, searchPage } from './shapes.ts';

const query = z.object({
  q: z.string().optional().openapi({ description: 'Part of the title or path.' }),
  state: z.enum(['read', 'partly', 'refused']).optional(),
  outlet: z.string().optional().openapi({ description: '`-` for those whose source is not known.' }),
  dated: z.enum(['no']).optional(),
  sort: z.enum(['published', '-published', 'title', 'outlet', '-items']).optional(),
  ...window,
});

export function rowOf(row: DocumentListed): DocumentRow {
  const { id, title, byline, outlet, published, publishedFrom, path, state, words, items } = row;
  const problems = row.problems.map(p => ({ ...p }));
  return { id, title, byline, outlet, published, publishedFrom, path, state, words, problems, items };
}

function fullOf(store: Store, document: DocumentText): DocumentFull {
  const { rows, names } = pageOf(store, { total: 0, rows: itemsOfDocument(store, document.id) });
  const spoken = document.blocks.filter(b => b.kind !== 'boilerplate');
  return {
    ...rowOf(document),
    url: document.copies.find(copy => copy.url)?.url ?? null,
    copies: document.copies.map(copy => ({ ...copy })),
    known: { ...document.known },
    text: document.text,
    blocks: document.blocks.map(b => ({ ...b })),
    pages: document.pages.map(p => ({ ...p })),
    itemRows: rows,
    unread: unread(store, document.id, sentences(document.text, spoken)).map(({ start, end }) => ({
      start,
      end,
    })),
    names,
  };
}

export function addDocuments(app: Api, store: Store): void {
  app.openapi(question('/api/documents', 'Documents on record, narrowed', query, documentPage), c => {
    const { q, dated, outlet, sort, ...rest } = c.req.valid('query');
    const listed = listDocuments(store, {
      ...rest,
      named: q,
      undated: dated === 'no',
      ...(outlet === '-' ? { outletless: true } : { outlet }),
      sort: sort?.replace('-', '') as 'published' | 'title' | 'outlet' | 'items' | undefined,
      descending: sort?.startsWith('-'),
    });
    return c.json({ total: listed.total, rows: listed.rows.map(rowOf) }, 200);
  });
  app.openapi(
    about('/api/documents/{id}', 'A document: text, items, and sentences that gave none', documentFull),
    c => {
      const { id } = c.req.valid('param');
      const document = oneDocument(store, id);
      if (!document)
        throw new Fault(
          'not-found',
          `There is no document ${id} on record.`,
          'The list of documents has all.',
        );
      return c.json(fullOf(store, document), 200);
    },
  );
  const words = z.object({ q: z.string().optional(), ...window });
  app.openapi(
    question('/api/search', 'Documents that have all the words, with the places', words, searchPage),
    c => {
      const { q, ...page } = c.req.valid('query');
      const found = searchDocuments(store, q ?? '', page);
      const rows = found.rows.map(hit => ({
        ...hit,
        passages: hit.passages.map(p => ({ ...p, found: p.found.map(f => ({ ...f })) })),
      }));
      return c.json({ total: found.total, rows }, 200);
    },
  );
}
