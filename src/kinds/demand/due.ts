import type { TimeExpression } from '../../language/analysis.ts';
import type { Clause } from '../../language/clauses.ts';
import { addDuration } from '../../language/time/edtf.ts';
import { overlapping } from '../../text/overlapping.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Fields } from '../view.ts';
import { readingOf, type View, wordsOf } from '../view.ts';

const bounds = new Set(['by', 'within', 'until', 'before']);

/** Words that make the day behind them a limit, also one gone by when it is told: "had until the close of business on | Wednesday |". */
const limiting =
  /\b(?:by|until|till|(?:no|not) later than)\s(?:the\s)?(?:(?:close of business|close of play|end of|midnight|noon|\d[\d.:]*\s?[ap]\.?m\.?),?\s)*(?:on\s|of\s|the\s)*$/iu;

/** Whether the words before a day make it a limit. */
export const isLimit = (view: View, time: TimeExpression): boolean =>
  time.type === 'DATE' &&
  // a month or a year alone may have been taken for the one before
  /^\d{4}-\d{2}-\d{2}$/u.test(time.date ?? '') &&
  limiting.test(view.analysis.text.slice(Math.max(0, time.start - 44), time.start));

/** The deadline within a span: an expression that says by when, or within what time. */
function deadlineIn(view: View, span: Span): TimeExpression | null {
  const times = overlapping(view.analysis.times, span).filter(time => contains(span, time));
  return (
    times.find(({ deadline }) => deadline !== undefined && bounds.has(deadline.bound)) ??
    times.find(time => isLimit(view, time)) ??
    null
  );
}

/** The deadline of what a clause asks: within its own words, else within the clause that asks. */
export function dueOf(view: View, clause: Clause, what: Span): TimeExpression | null {
  const own = deadlineIn(view, what);
  if (own) return own;
  const told = deadlineIn(view, clause.whole);
  // "to wait a year and to answer by July 8": the day of the one is not the other's
  const others =
    told && told.start > what.end && /\band to\b/iu.test(wordsOf(view, { start: what.end, end: told.start }));
  const before =
    told &&
    told.end < what.start &&
    /\bto\b.*\band to$/iu.test(wordsOf(view, { start: clause.group.end, end: what.start }));
  return others || before ? null : told;
}

/**
 * Sets `due`: the day that the words name, or, for a time limit, the day worked out from when the demand was made, marked as
 * inferred ("receipt and holidays not considered"). A limit whose start is not dated leaves the field empty, with its words.
 */
export function setDue(fields: Fields, view: View, due: TimeExpression | null, made: string | null): void {
  if (!due) return;
  const limit = due.deadline?.limit ?? (due.type === 'DURATION' ? due.value : null);
  if (due.date !== null && due.type === 'DATE') {
    fields.date('due', due);
    const last = lastDay(view, due);
    if (last) fields.set('due', last, readingOf(wordsOf(view, due), 'last-day', { anchor: due.date }));
    return;
  }
  fields.show('due', due);
  const words = wordsOf(view, due);
  const trigger = due.deadline?.trigger ? wordsOf(view, due.deadline.trigger) : null;
  // "within 10 days of this letter", in the letter itself, runs from the day it bears.
  const own =
    trigger && /\bthis (?:letter|notice|order|memo)/iu.test(trigger) ? view.analysis.published : null;
  const from =
    own ?? dayBefore(view, due, trigger) ?? (trigger && !/\b(?:today|now)\b/iu.test(trigger) ? null : made);
  const business = due.deadline?.businessDays ?? false;
  const day = from !== null && limit !== null ? worked(from, limit, business) : null;
  const why = day
    ? `${words} from ${from}; receipt and holidays not considered`
    : `the day from which the time runs is not known${trigger ? `: ${trigger}` : ''}`;
  fields.set(
    'due',
    day,
    readingOf(words, 'time-limit', {
      inferred: true,
      anchor: from,
      relative: true,
      why,
      candidates: day || !limit ? [] : [business ? `${limit} business` : limit],
    }),
  );
}

/** "begin by May 3 and finish within two weeks of that date": the day told before; null for other triggers. */
function dayBefore(view: View, due: TimeExpression, trigger: string | null): string | null {
  if (!trigger || !/^that (?:date|day)$/iu.test(trigger)) return null;
  const before = { start: Math.max(0, due.start - 200), end: due.start };
  return overlapping(view.analysis.times, before).findLast(({ type }) => type === 'DATE')?.date ?? null;
}

/** "by the end of June": the month's last day; null for other expressions. */
function lastDay(view: View, { date, start, end }: TimeExpression): string | null {
  const words = wordsOf(view, { start: Math.max(0, start - 12), end });
  const next =
    /^\d{4}-\d{2}$/u.test(date!) && /\bend of\b/iu.test(words) ? addDuration(`${date}-01`, 'P1M') : null;
  return next && addDuration(next, 'P1D', -1);
}

/** The day a time limit ends when it runs from a day; null if either is not exact. */
export function worked(from: string, limit: string, businessDays: boolean): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(from)) return null;
  if (!businessDays) return addDuration(from, limit);
  const count = Number(/^P(\d+)D$/u.exec(limit)?.[1] ?? Number.NaN);
  if (!(count <= 1000)) return null;
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDuration(day, 'P1D') ?? day;
    if (!isWeekend(day)) left--;
  }
  return day;
}

/** Saturday or Sunday, by the day's number alone (Zeller's congruence). */
function isWeekend(day: string): boolean {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const m = month < 3 ? month + 12 : month;
  const y = month < 3 ? year - 1 : year;
  const h =
    (date +
      Math.floor((13 * (m + 1)) / 5) +
      y +
      Math.floor(y / 4) -
      Math.floor(y / 100) +
      Math.floor(y / 400)) %
    7;
  return h < 2;
}
