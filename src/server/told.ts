import { z } from '@hono/zod-openapi';
import { evidence, item } from './shapes.ts';

const sideWords = evidence.extend({
  lead: z.string(),
  tail: z.string(),
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

/** A passage of a document that is told elsewhere: `reused` in the same words, `told` in words of its own, `disputed` by another account. */
export const passage = z
  .object({
    start: z.number(),
    end: z.number(),
    how: z.enum(['reused', 'told', 'disputed']),
    item: z.string().nullable(),
    difference: z.string().nullable(),
    about: z.string(),
    others: z.array(
      z.object({
        document: z.string(),
        start: z.number(),
        end: z.number(),
        title: z.string().nullable(),
        outlet: z.string().nullable(),
        published: z.string().nullable(),
        text: z.string(),
      }),
    ),
  })
  .openapi('Passage');

const stretch = z.object({ start: z.number(), end: z.number(), text: z.string() }).nullable();
const change = z.object({ lead: z.string(), tail: z.string(), before: stretch, after: stretch });
const versionOf = z.object({
  id: z.string(),
  title: z.string().nullable(),
  path: z.string(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
});

/** What a newer version of a document changed. */
export const version = z
  .object({
    older: versionOf,
    newer: versionOf,
    known: z.enum(['said', 'found']),
    changes: z.array(change),
    itemsBefore: z.array(item),
    itemsAfter: z.array(item),
  })
  .openapi('Version');

export const versionPage = z.object({ total: z.number(), rows: z.array(version) }).openapi('VersionPage');

export type Difference = z.infer<typeof difference>;
export type DifferencePage = z.infer<typeof differencePage>;
export type Witnesses = z.infer<typeof witnesses>;
export type Passage = z.infer<typeof passage>;
export type Version = z.infer<typeof version>;
export type VersionPage = z.infer<typeof versionPage>;
