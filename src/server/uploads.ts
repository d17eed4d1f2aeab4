import { createRoute, z } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { Fault } from '../record/fault.ts';
import { oneDocument } from '../record/questions/documents.ts';
import { addBytes } from '../record/read.ts';
import type { Given } from '../sources/read.ts';
import type { Api, Serving } from './app.ts';
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

export function addUploads(app: Api, { store, reader, pool }: Serving): void {
  app.use(
    '/api/uploads',
    bodyLimit({
      maxSize: largest,
      onError: c =>
        refusal(c, 413, 'too-large', 'The file is larger than 100 MB.', 'Split it, or save its text alone.'),
    }),
  );
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
      if (!(file instanceof File))
        throw new Fault('usage', 'The request holds no file.', 'Send it as the field "file".');
      const name = plainName(file.name);
      const given = givenBy({ outlet, published, title });
      const bytes = new Uint8Array(await file.arrayBuffer());
      const outcome = await addBytes(store, name, bytes, given, { reader, ...(pool ? { pool } : {}) });
      const document = outcome.document === null ? null : oneDocument(store, outcome.document);
      if (!document) throw new Fault('ours', `${name} was read but is not on record.`);
      const row = rowOf(document);
      return c.json({ name, state: row.state, document: row, problems: row.problems }, 200);
    },
  );
}
