import { contains } from '../../text/span.ts';
import { listAfter } from '../lists.ts';
import { bare } from '../phrases.ts';
import type { View } from '../view.ts';
import type { Asked } from './asked.ts';
import { dueOf } from './due.ts';

/** "The mill is directed to take these steps: 1. Close … 2. Pay …": one demand an entry; another demand is returned as it is. */
export function listed(view: View, asked: Asked): Asked[] {
  const { sentence } = asked.clause;
  const end = view.analysis.sentences[sentence]!.end;
  // What is asked must be the end of the sentence: what stands before another clause opens no list.
  if (end - asked.what.end > 12) return [asked];
  const entries = listAfter(view, sentence);
  if (entries.length === 0) return [asked];
  const due = asked.due ?? dueOf(view, asked.clause, asked.what) ?? undefined;
  return entries.map(entry => {
    const first = view.analysis.text.slice(entry.start).search(/[.;](?:\s|$)/u);
    const what = bare(view, {
      start: entry.start,
      end: first > 0 ? Math.min(entry.end, entry.start + first) : entry.end,
    });
    const own = view.analysis.times.find(time => contains(what, time) && time.deadline !== undefined);
    return { ...asked, what, rule: 'list', ...(own ? { due: own } : due ? { due } : {}) };
  });
}
