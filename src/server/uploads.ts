import { createRoute, z } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { putTracker } from '../exchange/import.ts';
import { Fault } from '../record/fault.ts';
import { oneDocument } from '../record/questions/documents.ts';
import { addBytes } from '../record/read.ts';
import type { Given } from '../sources/read.ts';
import type { Api, Serving } from './app.ts';
import { imported } from './docketshapes.ts';
import { rowOf } from './documents.ts';
import { refusal } from './fault.ts';
import { faults } from './route.ts';
import { uploaded } from './shapes.ts';

const largest = 105 * 2 ** 20;
const edtf = /^\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?$/;

const form = z.object({
  file: z.any().openapi({ type: 'string', format: 'binary' }),
  outlet: z.string().max(300).optional(),
  published: z.string().regex(edtf, 'write the date as 2024-03-21, 2024-03 or 2024').optional(),
  title: z.string().max(500).optional(),
});

/** The name without folders, as a browser may send some, and without control characters. */
const plainName = (name: string) =>
  (name.split(/[\\/]/).at(-1) ?? '').replace(/\p{Cc}/gu, '').slice(0, 200) || 'file';

/** What a person filled in, as it wins over what the file says of itself. */
function givenBy(filled: Readonly<Record<string, string | undefined>>): Given {
  const known = Object.entries(filled).filter(([, value]) => value?.trim());
  return Object.fromEntries(
    known.map(([name, value]) => [name, { value: value!.trim(), from: 'filled in by hand' }]),
  );
}

/** A tracker, with its own names for the columns: `Town=party, Deadline=due`. */
const tracker = form
  .pick({ file: true, outlet: true, published: true })
  .extend({ columns: z.string().max(2000).optional() });

function columnsIn(text: string): Record<string, string> {
  const pairs = text
    .split(/[,;\n]/)
    .flatMap(part => (part.trim() ? [part.split('=').map(one => one.trim())] : []));
  for (const pair of pairs)
    if (pair.length !== 2 || !pair[0] || !pair[1])
      throw new Fault('usage', `“${pair.join('=')}” names no column`, 'As in: Town=party, Deadline=due.');
  return Object.fromEntries(pairs as [string, string][]);
}

async function fileOf(file: unknown): Promise<{ name: string; bytes: Uint8Array }> {
  if (!(file instanceof File))
    throw new Fault('usage', 'The request holds no file.', 'Send it as the field "file".');
  return { name: plainName(file.name), bytes: new Uint8Array(await file.arrayBuffer()) };
}

export function addUploads(app: Api, { store, reader, pool, who }: Serving): void {
  for (const path of ['/api/uploads', '/api/trackers'])
    app.use(
      path,
      bodyLimit({
        maxSize: largest,
        onError: c =>
          refusal(
            c,
            413,
            'too-large',
            'The file is larger than 100 MB.',
            'Split it, or save its text alone.',
          ),
      }),
    );
  addTrackers(app, { store, reader, who });
  const body = { content: { 'multipart/form-data': { schema: form } }, required: true };
  const answer = {
    content: { 'application/json': { schema: uploaded } },
    description: 'What became of the file',
  };
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/uploads',
      summary: 'Read a file onto the record',
      request: { body },
      responses: { 200: answer, ...faults },
    }),
    async c => {
      const { file, outlet, published, title } = c.req.valid('form');
      const { name, bytes } = await fileOf(file);
      const given = givenBy({ outlet, published, title });
      const outcome = await addBytes(store, name, bytes, given, { reader, ...(pool ? { pool } : {}) });
      const document = outcome.document === null ? null : oneDocument(store, outcome.document);
      if (!document) throw new Fault('ours', `${name} was read but is not on record.`);
      const row = rowOf(document);
      return c.json({ name, state: row.state, document: row, problems: row.problems }, 200);
    },
  );
}

function addTrackers(app: Api, { store, reader, who }: Pick<Serving, 'store' | 'reader' | 'who'>): void {
  const body = { content: { 'multipart/form-data': { schema: tracker } }, required: true };
  const answer = { content: { 'application/json': { schema: imported } }, description: 'What was added' };
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/trackers',
      summary: 'Put the rows of a tracker (CSV) on the record, each an item with its row as evidence',
      request: { body },
      responses: { 200: answer, ...faults },
    }),
    async c => {
      const { file, outlet, published, columns } = c.req.valid('form');
      const { name, bytes } = await fileOf(file);
      const settings = {
        who,
        map: columnsIn(columns ?? ''),
        ...(outlet?.trim() ? { outlet: outlet.trim() } : {}),
        ...(published?.trim() ? { published: published.trim() } : {}),
      };
      const { document, added, known } = await putTracker(store, reader, name, bytes, settings);
      return c.json({ name, document, added: added.length, known }, 200);
    },
  );
}
