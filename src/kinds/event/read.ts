import type { Sentence } from '../../language/analysis.ts';
import { type Clause, clausesOf } from '../../language/clauses.ts';
import type { Span } from '../../text/span.ts';
import type { EventType } from './lexicon.ts';
import { rolesOf } from './roles.ts';
import { typed } from './typing.ts';

/** An event as one sentence tells it. */
export interface EventFound {
  readonly type: EventType;
  readonly rule: string;
  readonly clause: Clause;
  readonly actors: readonly Span[];
  readonly targets: readonly Span[];
}

/** The events that a sentence tells, at most one a clause; clauses of saying give none of their own. */
export function eventsIn(sentence: Sentence, index: number): EventFound[] {
  const clauses = clausesOf(sentence, index);
  const found: EventFound[] = [];
  const used = new Set<Clause>();
  for (const clause of clauses) {
    if (used.has(clause)) continue;
    const event = typed(sentence, clauses, clause);
    if (!event) continue;
    used.add(event.act);
    const { actors, targets } = rolesOf(sentence, clauses, clause, event);
    if (actors.length === 0 && targets.length === 0) continue;
    found.push({ type: event.type, rule: event.rule, clause, actors, targets });
  }
  return found;
}
