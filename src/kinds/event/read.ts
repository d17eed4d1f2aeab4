import type { Sentence } from '../../language/analysis.ts';
import { type Clause, clausesOf } from '../../language/clauses.ts';
import type { Span } from '../../text/span.ts';
import type { DraftItem } from '../item.ts';
import { bare } from '../phrases.ts';
import { Fields, readingOf, realityOf, timesOf, type View, wordsOf } from '../view.ts';
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
export function eventsIn(
  sentence: Sentence,
  index: number,
  clauses: readonly Clause[] = clausesOf(sentence, index),
): EventFound[] {
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

function hasPeople(view: View, targets: readonly Span[]): boolean {
  return targets.some(target =>
    /\b(?:people|men|women|man|woman|troops?|soldiers?|rebels?|militants?|forces?|police|officers?|protesters?|civilians?|workers?|residents?|students?|army|fighters?|demonstrators?|village|town|city|convoy|base|camp|militia)\b/iu.test(
      wordsOf(view, target),
    ),
  );
}

/** What joins a clause to the one before: ", but on Monday the board asked …". */
const JOINED = /^[\s,;:–—]*(?:(?:and|but|or|so|yet)\s+)?/u;

/** Words that only report; what they report is a statement, not an event. */
const reporting = /^(?:say|tell|add|note|state|report|announce|write|explain|argue|claim|describe)$/u;

/**
 * The document's events: those in which at least one party is known by name. What is planned, threatened, denied or hangs on a
 * condition is kept as such.
 */
export function readEvents(view: View): DraftItem[] {
  return view.analysis.sentences.flatMap((sentence, index) =>
    eventsIn(sentence, index, view.clauses[index]).flatMap(found => eventFrom(view, found) ?? []),
  );
}

function eventFrom(view: View, found: EventFound): DraftItem | null {
  const { clause } = found;
  if (reporting.test(clause.lemma)) return null;
  const fields = new Fields(view).set(
    'type',
    found.type,
    readingOf(wordsOf(view, clause.group), `event-${found.rule}`),
  );
  fields.parties('actors', found.actors).parties('targets', found.targets);
  const named = [fields.values.actors, fields.values.targets].some(
    list => Array.isArray(list) && list.length > 0,
  );
  if (!named) return null;
  // "fought a cold winter", "attacked the problem": force needs somebody it is used against.
  const things = !Array.isArray(fields.values.targets) || fields.values.targets.length === 0;
  if (things && /^(?:FIGHT|ASSAULT)$/u.test(found.type) && !hasPeople(view, found.targets)) return null;
  const end =
    clause.patient && clause.patient.start >= clause.group.end ? clause.patient.end : clause.group.end;
  fields.words('action', bare(view, { start: clause.group.start, end }));
  fields.date(
    'date',
    timesOf(view, clause).find(time => time.type === 'DATE' && time.date !== null),
  );
  const governor =
    clause.governor === null ? null : (view.clauses[clause.sentence]![clause.governor] ?? null);
  return fields.item(
    'event',
    {
      ...clause.whole,
      start: clause.whole.start + (wordsOf(view, clause.whole).match(JOINED)?.[0].length ?? 0),
    },
    `event-${found.rule.replace(/ /gu, '-')}/1`,
    realityOf(clause, governor),
  );
}
