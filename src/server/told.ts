import { z } from '@hono/zod-openapi';
import { evidence, item } from './shapes.ts';

const sideWords = evidence.extend({
  voice: z.string().nullable(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  title: z.string().nullable(),
  item: z.string().nullable(),
  inferred: z.boolean(),
});

/** Accounts that cannot both hold; `inferred` marks a side that the texts only imply. */
export const difference = z
  .object({
    id: z.string(),
    type: z.string(),
    about: z.string(),
    sides: z.array(
      z.object({
        position: z.string(),
        items: z.array(z.string()),
        evidence: z.array(sideWords),
        inferred: z.boolean(),
        witnesses: z.number().int(),
      }),
    ),
    status: z.enum(['open', 'explained', 'settled']),
    reason: z.string(),
    decision: z.string().nullable(),
    weight: z.number().int(),
  })
  .openapi('Difference');

export const differencePage = z
  .object({ total: z.number(), rows: z.array(difference) })
  .openapi('DifferencePage');

/** `sources` counts wire copy once. */
export const witnesses = z
  .object({
    sources: z.number().int(),
    items: z.array(
      item.extend({ source: z.string(), outlet: z.string().nullable(), title: z.string().nullable() }),
    ),
    proposed: z.array(z.object({ item, why: z.string() })),
  })
  .openapi('Witnesses');

/** A stretch of a document that stands in another, too. */
export const passageElsewhere = z
  .object({
    start: z.number(),
    end: z.number(),
    words: z.number(),
    label: z.string(),
    other: z.object({
      document: z.string(),
      start: z.number(),
      end: z.number(),
      title: z.string().nullable(),
      path: z.string(),
      outlet: z.string().nullable(),
      published: z.string().nullable(),
      text: z.string(),
    }),
  })
  .openapi('PassageElsewhere');

const stretch = z.object({ start: z.number(), end: z.number(), text: z.string() }).nullable();
const change = z.object({ before: stretch, after: stretch });

/** What a newer version of a document changed. */
export const version = z
  .object({
    older: z.string(),
    newer: z.string(),
    known: z.enum(['said', 'found']),
    changes: z.array(change),
    itemsBefore: z.array(item),
    itemsAfter: z.array(item),
  })
  .openapi('Version');

export type Difference = z.infer<typeof difference>;
export type DifferencePage = z.infer<typeof differencePage>;
export type Witnesses = z.infer<typeof witnesses>;
export type PassageElsewhere = z.infer<typeof passageElsewhere>;
