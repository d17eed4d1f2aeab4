import type { Context } from 'hono';
import { Fault, type FaultCode } from '../record/fault.ts';

type Status = 400 | 403 | 404 | 409 | 413 | 422 | 500 | 503;

/** A refusal as RFC 9457 problem details, with a code and the way out. */
export function refusal(c: Context, status: Status, code: string, title: string, remedy?: string): Response {
  const body = {
    type: `https://onrecord.invalid/faults/${code}`,
    title,
    status,
    code,
    ...(remedy ? { remedy } : {}),
  };
  return c.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json' });
}

const statuses: Readonly<Partial<Record<FaultCode, Status>>> = {
  usage: 400,
  'not-found': 404,
  busy: 503,
  refused: 422,
};

/** What went wrong, without a stack trace; a defect of ours is said to be one. */
export function answerFault(error: Error, c: Context): Response {
  if (error instanceof Fault && error.code !== 'ours') {
    return refusal(c, statuses[error.code] ?? 500, error.code, error.message, error.remedy ?? undefined);
  }
  return refusal(c, 500, 'ours', `Onrecord failed: ${error.message}`, 'This is a defect: please report it.');
}
