import type { Block } from '../../sources/source.ts';
import type { Quotation } from '../../text/quotation.ts';
import type { Sentence, TimeExpression } from '../analysis.ts';
import { dayText, serial } from './calendar.ts';
import { readDeadline } from './deadline.ts';
import { Discourse, whoseYear } from './discourse.ts';
import { endpoints, formatEdtf, parseEdtf } from './edtf.ts';
import { leadOf } from './lead.ts';
import { type Context, dayOf, type Known, knownText, type Placed, place, readPublished } from './place.ts';
import { datedQuotations } from './quoted.ts';
import { spread } from './range.ts';
import { type Named, readAt } from './rules.ts';
import { towardOf } from './tense.ts';
import { low, type Token, tokenise } from './tokens.ts';
import type { Unit } from './vocabulary.ts';

export interface TimeInput {
  readonly text: string;
  readonly sentences?: readonly Sentence[];
  /** Where given, nothing is read from boilerplate. */
  readonly blocks?: readonly Block[];
  /** The day the text came out (EDTF), or null: then relative expressions stay relative. */
  readonly published: string | null;
  readonly quotations?: readonly Quotation[];
}

/** One reading in the text: tokens `[first, end)`. */
export interface Found extends Named {
  readonly first: number;
  /** True where the expression after it is the other end of a range. */
  readonly joins?: boolean;
}

function scan(ts: readonly Token[]): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < ts.length; ) {
    const reading = readAt(ts, i);
    if (reading) found.push({ ...reading, first: i });
    i = reading ? reading.end : i + 1;
  }
  return found;
}

const approximate = (date: string | null, mod: string | undefined): string | null =>
  date !== null && mod === 'APPROX' && /^[\d-]+$/.test(date) ? `${date}~` : date;

const UNITS: Readonly<Record<string, Unit>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

/** The date that "three days later" comes to, counted from the date last spoken of; null where none was. */
function later(
  ts: readonly Token[],
  found: Found,
  value: string,
  context: Context,
  input: string | null,
): Placed | null {
  const m = low(ts, found.end) === 'later' ? /^P(\d+)([DWMY])$/.exec(value) : null;
  if (!m || !(context.focus || context.focusDay)) return null;
  const placed = place({ is: 'ago', unit: UNITS[m[2]!]!, count: Number(m[1]), from: 'focus' }, context);
  // What came later is told in a text that came out later still.
  const [until, told] = [placed.date?.slice(0, 10), input];
  return until && told && context.toward <= 0 && until > told ? null : placed;
}

/** The day a quotation was said, where it can be placed and does not lie after publication. */
function saidOn(ts: readonly Token[], said: Found, context: Omit<Context, 'toward' | 'firm'>): Known | null {
  const toward = towardOf(ts, said.first, said.end);
  const { known } = place(said.when, { ...context, toward, firm: false });
  const [day, published] = [dayOf(known), dayOf(context.published)];
  return day && !(published && serial(day) > serial(published)) ? day : null;
}

/**
 * Finds every time expression in a text, in reading order: TIMEX3 type and value, the EDTF date where it names one, the
 * rule that read it and the anchor it was counted from. Works from the text and its date alone.
 */
export function findTimes(input: TimeInput): TimeExpression[] {
  const ts = tokenise(input.text);
  const published = readPublished(input.published);
  const junk = (input.blocks ?? []).filter(b => b.kind === 'boilerplate');
  const read = scan(ts).filter(
    f => !junk.some(b => b.start <= ts[f.first]!.start && ts[f.end - 1]!.end <= b.end),
  );
  const all = spread(ts, read);
  const dated = datedQuotations(ts, all, input.quotations);
  const discourse = new Discourse();
  const times: TimeExpression[] = [];
  for (const found of all) {
    const toward = towardOf(ts, found.first, found.end);
    const before = low(ts, found.first - 1);
    const around = {
      published,
      anchor: published ? `published ${input.published}` : null,
      focus: discourse.focus,
      focusDay: discourse.focusDay,
      period: discourse.period,
      whose:
        found.when.is === 'fiscal' || (found.when.is === 'quarter' && found.when.fiscal)
          ? whoseYear(ts, found.first)
          : null,
    };
    const quoted = dated.find(q => q.first < found.first && found.end <= q.end);
    const said = quoted ? saidOn(ts, all[quoted.said]!, around) : null;
    const context: Context = {
      ...around,
      ...(said ? { published: said, anchor: `said ${knownText(said)}` } : {}),
      toward,
      firm: toward > 0 ? leadOf(ts, found.first) !== null : before === 'since' || before === 'ended',
    };
    const placed = place(found.when, context);
    const counted =
      placed.type === 'DURATION' ? later(ts, found, placed.value, context, input.published) : null;
    discourse.note(found, placed, context);
    // The second end of a range is no limit of its own.
    const ranged = found.joins || all[times.length - 1]?.joins;
    const deadline = ranged
      ? null
      : readDeadline(ts, found, placed, toward, published ? input.published : null);
    times.push({
      start: ts[found.first]!.start,
      end: ts[found.end - 1]!.end,
      type: placed.type,
      value: placed.value,
      mod: found.mod ?? null,
      date: counted?.date ?? approximate(placed.date, found.mod),
      rule: found.rule,
      anchor: (counted ?? placed).anchor,
      relative: (counted ?? placed).relative,
      candidates: found.candidates ?? placed.candidates,
      ...(deadline ? { deadline } : {}),
    });
  }
  joinIntervals(all, times);
  return times;
}

/** Gives both ends of a range the EDTF interval they make together. */
function joinIntervals(all: readonly Found[], times: TimeExpression[]): void {
  all.forEach((found, k) => {
    const [from, to] = [times[k], times[k + 1]];
    if (!found.joins || !from?.date || !to?.date) return;
    const [a, b] = [parseEdtf(from.date), parseEdtf(to.date)];
    if (!a || !b || 'from' in a || 'from' in b) return;
    const [first, last] = [endpoints(a).first, endpoints(b).last];
    if (!first || !last || dayText(first) > dayText(last)) return;
    const interval = formatEdtf({ from: a, to: b });
    times[k] = { ...from, interval };
    times[k + 1] = { ...to, interval };
  });
}
