import { createRoute, z } from '@hono/zod-openapi';
import { fault } from './shapes.ts';

/** Rows of a long list: from `offset`, at most `limit`. */
export const window = {
  offset: z.coerce.number().int().min(0).optional(),
  limit: z.coerce.number().int().min(1).max(500).optional(),
};

const refusals = { content: { 'application/problem+json': { schema: fault } }, description: 'Refused' };

/** A question: what goes in by the address, what comes out. */
export function question<Q extends z.ZodObject, A extends z.ZodType>(
  path: `/api/${string}`,
  summary: string,
  query: Q,
  answer: A,
) {
  return createRoute({
    method: 'get',
    path,
    summary,
    request: { query },
    responses: {
      200: { content: { 'application/json': { schema: answer } }, description: summary },
      default: refusals,
    },
  });
}

/** A question about one thing, named by the `id` in the address. */
export function about<A extends z.ZodType>(path: `/api/${string}`, summary: string, answer: A) {
  return createRoute({
    method: 'get',
    path,
    summary,
    request: { params: z.object({ id: z.string() }) },
    responses: {
      200: { content: { 'application/json': { schema: answer } }, description: summary },
      default: refusals,
    },
  });
}

export const faults = { default: refusals };
