import { createRoute, z } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { type Checked, checkHere, type Given } from '../check/job.ts';
import { Fault } from '../record/fault.ts';
import { Refused } from '../sources/refused.ts';
import type { Api, Serving } from './app.ts';
import { refusal } from './fault.ts';
import { faults } from './route.ts';
import { checkedDraft } from './shapes.ts';

/** Published, the module below is JavaScript; in a clone it is TypeScript. */
const job = new URL(import.meta.url.endsWith('.ts') ? '../check/job.ts' : '../check/job.js', import.meta.url);

const largest = 51 * 2 ** 20;

const form = z.object({
  file: z.any().optional().openapi({ type: 'string', format: 'binary' }),
  text: z.string().optional(),
});

/**
 * Holds a draft, as text or as a file, against the record. Nothing of it is kept. It runs in a thread of its own where there is one, so
 * that the page goes on answering.
 */
export function addCheck(app: Api, { store, checks }: Pick<Serving, 'store' | 'checks'>): void {
  app.use(
    '/api/check',
    bodyLimit({
      maxSize: largest,
      onError: c => refusal(c, 413, 'too-large', 'The draft is larger than 50 MB.', 'Send its text alone.'),
    }),
  );
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/check',
      summary: 'Hold a draft against the record',
      request: { body: { content: { 'multipart/form-data': { schema: form } }, required: true } },
      responses: {
        200: {
          content: { 'application/json': { schema: checkedDraft } },
          description: 'Findings, and a verdict for every sentence',
        },
        ...faults,
      },
    }),
    async c => {
      const { file, text } = c.req.valid('form');
      const draft: Given =
        file instanceof File
          ? { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name.slice(0, 200) }
          : { text: given(text) };
      try {
        const checked = checks
          ? await checks.run<Checked>(job, 'checkJob', [store.path, draft])
          : await checkHere(store, draft);
        return c.json(structuredClone(checked) as unknown as z.infer<typeof checkedDraft>, 200);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        throw new Fault('usage', error.message, error.remedy, error);
      }
    },
  );
}

function given(text: string | undefined): string {
  if (text?.trim()) return text;
  throw new Fault(
    'usage',
    'There is no draft in the request.',
    'Send its words as "text", or a file as "file".',
  );
}
