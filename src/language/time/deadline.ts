import type { Span } from '../../text/span.ts';
import type { Placed } from './place.ts';
import type { Found } from './times.ts';
import type { Token } from './tokens.ts';

export interface Deadline {
  readonly trigger: Span | null;
  readonly limit: string | null;
  readonly bound: 'by' | 'within' | 'after' | 'from' | 'before' | 'until';
  readonly businessDays: boolean;
}

export function readDeadline(_ts: readonly Token[], _found: Found, _placed: Placed): Deadline | null {
  return null;
}
