import { z } from '@hono/zod-openapi';

/** A span of a document's stored text, in UTF-16 code units, with the words that stand there. */
export const evidence = z
  .object({
    document: z.string(),
    start: z.number().int(),
    end: z.number().int(),
    page: z.number().int().nullable(),
    text: z.string(),
    role: z.string(),
  })
  .openapi('Evidence');

const reading = z
  .object({
    text: z.string(),
    candidates: z.array(z.string()),
    rule: z.string(),
    anchor: z.string().nullable(),
    relative: z.boolean(),
    inferred: z.boolean(),
    why: z.string(),
  })
  .openapi('Reading');

/** An item of any kind; `fields` follow the kind's declaration. Fields that hold an entity or an item hold its id. */
export const item = z
  .object({
    id: z.string(),
    kind: z.string(),
    document: z.string().nullable(),
    caption: z.string(),
    fields: z.record(z.string(), z.any()),
    voice: z.string().nullable(),
    within: z.string().nullable(),
    reality: z.string(),
    same: z.string().nullable(),
    status: z.string(),
    by: z.string(),
    readings: z.record(z.string(), reading),
    evidence: z.array(evidence),
  })
  .openapi('Item');

/** What names a document in a list. */
const source = z
  .object({
    title: z.string().nullable(),
    path: z.string(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
  })
  .openapi('Source');

const problem = z
  .object({
    code: z.string(),
    message: z.string(),
    remedy: z.string().optional(),
    page: z.number().optional(),
  })
  .openapi('Problem');

const documentRow = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    byline: z.string().nullable(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
    publishedFrom: z.string().nullable(),
    path: z.string(),
    state: z.string(),
    words: z.number(),
    problems: z.array(problem),
    items: z.number(),
  })
  .openapi('Document');

/** What the ids of a page of items stand for: `names` has names of entities, and lines of items that a field points to. */
const legend = {
  names: z.record(z.string(), z.string()),
  documents: z.record(z.string(), source),
};

export const itemPage = z.object({ total: z.number(), rows: z.array(item), ...legend }).openapi('ItemPage');
export const documentPage = z
  .object({ total: z.number(), rows: z.array(documentRow) })
  .openapi('DocumentPage');

const block = z.object({
  start: z.number(),
  end: z.number(),
  kind: z.string(),
  why: z.string().optional(),
});
const span = z.object({ start: z.number(), end: z.number() });

/** A document with its text, its items and the sentences from which nothing was read. */
export const documentFull = documentRow
  .extend({
    url: z.string().nullable(),
    copies: z.array(z.record(z.string(), z.any())),
    known: z.record(z.string(), z.string()),
    text: z.string(),
    blocks: z.array(block),
    pages: z.array(span.extend({ page: z.number() })),
    itemRows: z.array(item),
    unread: z.array(span),
    names: z.record(z.string(), z.string()),
  })
  .openapi('DocumentFull');

const counted = z.object({ id: z.string().nullable(), name: z.string(), count: z.number() });

export const overview = z
  .object({
    documents: z.object({ read: z.number(), partly: z.number(), refused: z.number(), undated: z.number() }),
    span: z.object({ first: z.string().nullable(), last: z.string().nullable() }),
    outlets: z.array(counted),
    kinds: z.record(z.string(), z.number()),
    speakers: z.array(counted),
    attention: z.array(z.object({ code: z.string(), count: z.number(), text: z.string(), to: z.string() })),
    newest: z.array(documentRow),
  })
  .openapi('Overview');

export const recordInfo = z
  .object({
    file: z.string(),
    documents: z.number(),
    kinds: z.record(z.string(), z.number()),
    entities: z.number(),
    decisions: z.number(),
    orphans: z.number(),
  })
  .openapi('Record');

export const facets = z
  .object({
    speakers: z.array(counted),
    documents: z.array(counted),
    outlets: z.array(counted),
    values: z.record(z.string(), z.array(z.object({ value: z.string(), count: z.number() }))),
  })
  .openapi('Facets');

/** `from` and `to`: when it was first and last seen held, which is not the term. */
const office = z.object({
  title: z.string(),
  ...{ of: z.string().nullable(), ofText: z.string().nullable() },
  ...{ from: z.string().nullable(), to: z.string().nullable(), former: z.boolean() },
  evidence: z.array(evidence),
});

const entity = z
  .object({
    id: z.string(),
    name: z.string(),
    type: z.string().nullable(),
    aliases: z.array(z.string()),
    offices: z.array(office),
    documents: z.number(),
    statements: z.number(),
  })
  .openapi('Entity');
export const entityPage = z.object({ total: z.number(), rows: z.array(entity) }).openapi('EntityPage');
export const entityFull = entity
  .extend({ formerly: z.array(z.string()), spans: z.array(evidence), sources: legend.documents })
  .openapi('EntityFull');

const passage = z.object({ start: z.number(), end: z.number(), text: z.string(), found: z.array(span) });
const hit = source
  .extend({ document: z.string(), passages: z.array(passage), places: z.number() })
  .openapi('Hit');
export const searchPage = z.object({ total: z.number(), rows: z.array(hit) }).openapi('SearchPage');

export const decision = z
  .object({
    id: z.string(),
    at: z.string(),
    person: z.string(),
    action: z.string(),
    kind: z.string().nullable(),
    item: z.string().nullable(),
    caption: z.string(),
    field: z.string().nullable(),
    value: z.any(),
    reason: z.string().nullable(),
    state: z.enum(['held', 'idle', 'orphan', 'undone']),
    why: z.string().nullable(),
    evidence: z.array(evidence),
  })
  .openapi('Decision');
export const decisionPage = z.object({ total: z.number(), rows: z.array(decision) }).openapi('DecisionPage');

export const decide = z
  .object({
    item: z.string(),
    action: z.enum(['confirm', 'reject', 'correct']),
    field: z.string().optional(),
    value: z.any().optional(),
    reason: z.string().max(2000).optional(),
  })
  .openapi('Decide');

export const correctDocument = z
  .object({
    field: z.enum(['title', 'outlet', 'byline', 'published', 'url', 'work', 'supersedes']),
    value: z.string().max(2000).nullable(),
    reason: z.string().max(2000).optional(),
  })
  .openapi('CorrectDocument');

export const uploaded = z
  .object({
    name: z.string(),
    state: z.string(),
    document: documentRow.nullable(),
    problems: z.array(problem),
  })
  .openapi('Uploaded');

/** RFC 9457 problem details, with the code and the way out. */
export const fault = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number(),
    code: z.string(),
    remedy: z.string().optional(),
  })
  .openapi('Fault');

export type Evidence = z.infer<typeof evidence>;
export type Reading = z.infer<typeof reading>;
export type Item = z.infer<typeof item>;
export type DocumentRow = z.infer<typeof documentRow>;
export type DocumentFull = z.infer<typeof documentFull>;
export type Names = Record<string, string>;
export type Documents = Record<string, z.infer<typeof source>>;
export type ItemPage = z.infer<typeof itemPage>;
export type DocumentPage = z.infer<typeof documentPage>;
export type Overview = z.infer<typeof overview>;
export type RecordInfo = z.infer<typeof recordInfo>;
export type Facets = z.infer<typeof facets>;
export type Entity = z.infer<typeof entity>;
export type EntityPage = z.infer<typeof entityPage>;
export type EntityFull = z.infer<typeof entityFull>;
export type SearchPage = z.infer<typeof searchPage>;
export type Decision = z.infer<typeof decision>;
export type DecisionPage = z.infer<typeof decisionPage>;
export type Decide = z.infer<typeof decide>;
export type CorrectDocument = z.infer<typeof correctDocument>;
export type Uploaded = z.infer<typeof uploaded>;

const recordWords = z
  .object({
    document: z.string(),
    path: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
    start: z.number().int(),
    end: z.number().int(),
    text: z.string(),
    side: z.string().nullable(),
  })
  .openapi('RecordWords');

const inDraft = { start: z.number().int(), end: z.number().int() };

const finding = z
  .object({
    ...inDraft,
    code: z.string(),
    severity: z.enum(['error', 'warning', 'note']),
    text: z.string(),
    message: z.string(),
    fix: z.string().nullable(),
    evidence: z.array(recordWords),
    fingerprint: z.string(),
    suppressed: z.string().optional(),
  })
  .openapi('Finding');

/** A draft held against the record; spans are of `text`. */
export const checkedDraft = z
  .object({
    text: z.string(),
    blocks: z.array(z.object(inDraft)),
    findings: z.array(finding),
    sentences: z.array(z.object({ ...inDraft, verdict: z.string(), evidence: z.array(recordWords) })),
    counts: z.record(z.string(), z.number().int()),
  })
  .openapi('CheckedDraft');
export type CheckedDraft = z.infer<typeof checkedDraft>;
