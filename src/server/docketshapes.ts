import { z } from '@hono/zod-openapi';
import { demandSteps } from '../kinds/demand/demand.ts';
import { entityPage, itemPage } from './shapes.ts';

const item = itemPage.shape.rows.element;
const legend = { names: itemPage.shape.names, documents: itemPage.shape.documents };

const step = z
  .object({
    party: z.string().nullable(),
    step: z.enum(demandSteps),
    by: z.string().nullable(),
    item: z.string(),
    date: z.string().nullable(),
    inferred: z.boolean().openapi({ description: 'The tie to the demand is worked out, not told.' }),
  })
  .openapi('Step');

const steps = z
  .object({
    party: z.string().nullable(),
    state: z.enum(['open', 'answered', 'said met', 'withdrawn', 'decided']),
    open: z.boolean(),
    steps: z.array(step),
  })
  .openapi('Steps');

const sum = z
  .object({
    holder: z.string(),
    currency: z.string(),
    state: z.string().nullable(),
    period: z.string().nullable(),
    total: z.number(),
    qualifiers: z.array(z.string()),
    addends: z.array(z.string()),
    left: z.array(z.object({ item: z.string(), why: z.string() })),
  })
  .openapi('Sum');

const section = z
  .object({
    name: z.string(),
    label: z.string(),
    kind: z.string(),
    fields: z.array(z.string()),
    total: z.number(),
    rows: z.array(z.object({ item: z.string(), inferred: z.boolean(), more: z.number() })),
  })
  .openapi('Section');

/** Everything on record that concerns one party; `items` holds each item that a section or step names. */
export const docket = z
  .object({
    party: entityPage.shape.rows.element,
    officers: z.array(z.object({ entity: z.string(), name: z.string(), title: z.string() })),
    sections: z.array(section),
    steps: z.record(z.string(), steps),
    sums: z.array(sum),
    items: z.array(item),
    ...legend,
  })
  .openapi('Docket');

const matrixRow = z.object({
  entity: z.string(),
  name: z.string(),
  type: z.string().nullable(),
  designated: z.number(),
  demanded: z.number(),
  stakes: z.number(),
  answered: z.number(),
  court: z.number(),
  silent: z.boolean(),
});

export const matrixPage = z
  .object({ total: z.number(), rows: z.array(matrixRow.openapi('MatrixRow')) })
  .openapi('MatrixPage');

const mappedRow = matrixRow.extend({
  at: z
    .object({ lat: z.number(), lon: z.number() })
    .nullable()
    .openapi({ description: 'Degrees; null where it has no place, or one that is open.' }),
  within: z.string().nullable().openapi({ description: 'State or country: US-MA, CA.' }),
});

export const mapPage = z
  .object({ total: z.number(), rows: z.array(mappedRow.openapi('MappedRow')) })
  .openapi('MapPage');

/** What became of one demand for each party, and the items that tell it. */
export const demandLife = z
  .object({ parties: z.array(steps), items: z.array(item), ...legend })
  .openapi('DemandLife');

export const deadlinePage = z
  .object({
    total: z.number(),
    rows: z.array(
      z
        .object({
          item,
          due: z.string().nullable(),
          computed: z.string().nullable(),
          words: z.string(),
          limits: z.array(
            z.object({ limit: z.string(), business: z.boolean(), trigger: z.string().nullable() }),
          ),
          confirmed: z.boolean(),
        })
        .openapi('Deadline'),
    ),
    ...legend,
  })
  .openapi('DeadlinePage');

export const reviewPage = z
  .object({
    total: z.number(),
    rows: z.array(z.object({ item, why: z.array(z.string()) }).openapi('ToReview')),
    ...legend,
  })
  .openapi('ReviewPage');

/** A tracker's rows on record: how many were added, and how many were there from before. */
export const imported = z
  .object({ name: z.string(), document: z.string(), added: z.number(), known: z.number() })
  .openapi('Imported');

/** The day on which what sets off a time limit happened. */
export const startOfLimit = z
  .object({
    day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'write the day as 2024-03-21'),
    limit: z.number().int().min(0).default(0).openapi({ description: 'Which of the limits of the item.' }),
  })
  .openapi('StartOfLimit');

export type Imported = z.infer<typeof imported>;
export type Steps = z.infer<typeof steps>;
export type Sum = z.infer<typeof sum>;
export type Section = z.infer<typeof section>;
export type Docket = z.infer<typeof docket>;
export type MatrixRow = MatrixPage['rows'][number];
export type MatrixPage = z.infer<typeof matrixPage>;
export type MapPage = z.infer<typeof mapPage>;
export type MappedRow = MapPage['rows'][number];
export type DemandLife = z.infer<typeof demandLife>;
export type Deadline = DeadlinePage['rows'][number];
export type DeadlinePage = z.infer<typeof deadlinePage>;
export type ToReview = ReviewPage['rows'][number];
export type ReviewPage = z.infer<typeof reviewPage>;
