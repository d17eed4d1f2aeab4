import type { Span } from '../../text/span.ts';
import type { Words } from '../built.ts';
import type { Store } from '../sqlite.ts';

interface Named {
  readonly title: string | null;
  readonly path: string;
  readonly outlet: string | null;
  readonly published: string | null;
}

/** Places shown of one entity; the count of its documents says how many more there may be. */
const most = 200;

/** Where an entity is named, by the documents' dates, with what names those documents. */
export function placesOf(store: Store, entity: string): { spans: Words[]; sources: Record<string, Named> } {
  const rows = store.all<Named & { document: string; start: number; end: number }>(
    `SELECT d.id AS document, d.title, d.path, d.outlet, d.published, s.value ->> 'start' AS start, s.value ->> 'end' AS "end"
     FROM mentions AS m JOIN documents AS d ON d.id = m.document, json_each(m.data, '$.spans') AS s
     WHERE m.entity = ? ORDER BY d.first_day IS NULL, d.first_day, d.id, 6 LIMIT ${most}`,
    entity,
  );
  const sources: Record<string, Named> = {};
  for (const { document, title, path, outlet, published } of rows)
    sources[document] ??= { title, path, outlet, published };
  const texts = new Map(
    store
      .all<{ id: string; text: string }>(
        'SELECT id, text FROM documents WHERE id IN (SELECT value FROM json_each(?))',
        JSON.stringify(Object.keys(sources)),
      )
      .map(row => [row.id, row.text]),
  );
  const words = (document: string, { start, end }: Span) => texts.get(document)?.slice(start, end) ?? '';
  return {
    sources,
    spans: rows.map(({ document, start, end }) => ({
      document,
      start,
      end,
      page: null,
      text: words(document, { start, end }),
      role: 'mention',
    })),
  };
}
