import type { Clause } from '../../language/clauses.ts';
import { overlapping } from '../../text/overlapping.ts';
import { contains } from '../../text/span.ts';
import { listAfter } from '../lists.ts';
import { bare } from '../phrases.ts';
import { tokensOf, type View } from '../view.ts';
import type { Asked } from './asked.ts';
import { dueOf } from './due.ts';

/** "asked the mill to provide, | before the next meeting: | • a map • a plan": a time alone stands before the list. */
const timeBetween = /^[,\s]*(?:before|by|within|no later than|until|at|for) [^,;:.]{1,50}:\s*$/iu;

/** "The mill is directed to take these steps: 1. Close … 2. Pay …": one demand an entry; another demand is returned as it is. */
export function listed(view: View, asked: Asked): Asked[] {
  const { sentence } = asked.clause;
  const end = view.analysis.sentences[sentence]!.end;
  // What is asked must be the end of the sentence: what stands before another clause opens no list.
  const rest = view.analysis.text.slice(asked.what.end, end);
  if (rest.length > 12 && !timeBetween.test(rest)) return [asked];
  const entries = listAfter(view, sentence);
  if (entries.length === 0) return [asked];
  const due = asked.due ?? dueOf(view, asked.clause, asked.what) ?? undefined;
  return entries.map(entry => {
    const first = view.analysis.text.slice(entry.start).search(/[.;](?:\s|$)/u);
    const what = bare(view, {
      start: entry.start,
      end: first > 0 ? Math.min(entry.end, entry.start + first) : entry.end,
    });
    const own = overlapping(view.analysis.times, what).find(
      time => contains(what, time) && time.deadline !== undefined,
    );
    return { ...asked, what, rule: 'list', ...(own ? { due: own } : due ? { due } : {}) };
  });
}

/** "The tribe hereby requests that the agency:", before a list: the words between "that" and the colon are whom it asks. */
export function openList(view: View, clause: Clause): Asked | null {
  const sentence = view.analysis.sentences[clause.sentence]!;
  if (!clause.agent || clause.passive || listAfter(view, clause.sentence).length === 0) return null;
  const found = /\bthat (?<whom>[^:,;]{2,60}):\s*$/u.exec(
    view.analysis.text.slice(clause.group.end, sentence.end),
  );
  if (!found?.groups?.whom) return null;
  const start = clause.group.end + found.index + 'that '.length;
  const whom = { start, end: start + found.groups.whom.length };
  if (view.context.mentionAt(whom) === null) return null;
  const head = tokensOf(view, clause.sentence).findLastIndex(
    token => token.end <= whom.end && token.start >= whom.start,
  );
  return {
    clause,
    by: clause.agent,
    of: { ...whom, head, preposition: null, carried: false, unsure: false },
    what: whom,
    rule: 'list',
  };
}
