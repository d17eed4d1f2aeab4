import { createRoute, z } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { checkDraft } from '../check/check.ts';
import { draftFromText, readDraft } from '../check/draft.ts';
import { decided } from '../check/ignore.ts';
import { Fault } from '../record/fault.ts';
import type { Store } from '../record/sqlite.ts';
import { Refused } from '../sources/refused.ts';
import type { Api } from './app.ts';
import { refusal } from './fault.ts';
import { faults } from './route.ts';
import { checkedDraft } from './shapes.ts';

const largest = 51 * 2 ** 20;

const form = z.object({
  file: z.any().optional().openapi({ type: 'string', format: 'binary' }),
  text: z.string().optional(),
});

/** Holds a draft, as text or as a file, against the record. Nothing of it is kept. */
export function addCheck(app: Api, store: Store): void {
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
      try {
        const draft =
          file instanceof File
            ? await readDraft(new Uint8Array(await file.arrayBuffer()), file.name.slice(0, 200))
            : await draftFromText(given(text));
        const report = decided(checkDraft(store, draft), draft, {});
        const blocks = draft.source.blocks.map(({ start, end }) => ({ start, end }));
        return c.json(structuredClone({ ...report, blocks }) as unknown as z.infer<typeof checkedDraft>, 200);
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
