import type { Block } from '../../sources/source.ts';
import type { Quotation } from '../../text/quotation.ts';
import type { Span } from '../../text/span.ts';
import type { Sentence, TimeExpression } from '../analysis.ts';
import { dayText } from './calendar.ts';
import { type Deadline, leadOf, readDeadline } from './deadline.ts';
import { endpoints, formatEdtf, parseEdtf } from './edtf.ts';
import { type Context, type Placed, place, readPublished } from './place.ts';
import { spread } from './range.ts';
import { type Named, readAt } from './rules.ts';
import { towardOf } from './tense.ts';
import { low, type Token, tokenise, wordSet } from './tokens.ts';

export interface TimeInput {
  readonly text: string;
  readonly sentences?: readonly Sentence[];
  /** Where given, nothing is read from boilerplate. */
  readonly blocks?: readonly Block[];
  /** The day the text came out (EDTF), or null: then relative expressions stay relative. */
  readonly published: string | null;
  readonly quotations?: readonly Quotation[];
}

export interface Time extends TimeExpression {
  /** Set where the words make it a deadline or a period that runs from something. */
  readonly deadline?: Deadline;
  /** EDTF of the whole where this is one end of "from March to May 2017". */
  readonly interval?: string;
}

/** One reading in the text: tokens `[first, end)`. */
export interface Found extends Named {
  readonly first: number;
  /** True where the expression after it is the other end of a range. */
  readonly joins?: boolean;
}

const FEDERAL = wordSet(
  'federal congress congressional u.s. department pentagon justice agency administration appropriations omb',
);
const STATE = wordSet('state governor legislature legislative statehouse');

/** Whose fiscal year it is, by the words of the sentence; both or neither leave it open. */
function whoseYear(ts: readonly Token[], at: number): Context['whose'] {
  let federal = false;
  let state = false;
  for (let k = Math.max(0, at - 30); k < Math.min(ts.length, at + 30); k++) {
    if (k < at ? ts[k + 1]!.breaks : ts[k]!.breaks && k > at) {
      if (k > at) break;
      federal = false;
      state = false;
      continue;
    }
    if (FEDERAL.has(low(ts, k))) federal = true;
    if (STATE.has(low(ts, k))) state = true;
  }
  return federal === state ? null : federal ? 'federal' : 'state';
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

/** Keeps the date and the results period last spoken of, which later expressions count from. */
class Discourse {
  focus: Context['focus'] = null;
  focusDay: Context['focusDay'] = null;
  period: Context['period'] = null;

  note(found: Found, placed: Placed, context: Context): void {
    const { is } = found.when;
    if (is === 'yearBefore') return;
    if (placed.known && is !== 'latest') this.focus = placed.known;
    if (placed.known?.day) this.focusDay = placed.known;
    const quarter = /^(\d{4})-Q([1-4])$/.exec(placed.value);
    const here = context.published;
    const now = here && `${here.year}-Q${Math.floor(((here.month ?? 12) + 2) / 3)}`;
    const begun = !now || placed.value < now || (placed.value === now && context.toward <= 0);
    const near = !here || (quarter !== null && Number(quarter[1]) >= here.year - 1);
    // The first quarter told of is the one that later comparisons mean, unless one is named by its end.
    const first =
      !this.period || this.period.quarter === null || (found.when.is === 'quarter' && found.when.ended);
    if (quarter && begun && near && first)
      this.period = { year: Number(quarter[1]), quarter: Number(quarter[2]) };
    else if (found.when.is === 'fixed' && (placed.value === 'P9M' || placed.value === 'P6M') && this.period)
      this.period = { ...this.period, quarter: null };
  }
}

const approximate = (date: string | null, mod: string | undefined): string | null =>
  date !== null && mod === 'APPROX' && /^[\d-]+$/.test(date) ? `${date}~` : date;

/**
 * Finds every time expression in a text, in reading order: TIMEX3 type and value, the EDTF date where it names one, the
 * rule that read it and the anchor it was counted from. Works from the text and its date alone.
 */
export function findTimes(input: TimeInput): Time[] {
  const { text } = input;
  const ts = tokenise(text);
  const published = readPublished(input.published);
  const discourse = new Discourse();
  const times: Time[] = [];
  const all = spread(ts, scan(ts));
  for (const found of all) {
    const toward = towardOf(ts, found.first, found.end);
    const before = low(ts, found.first - 1);
    const context: Context = {
      published,
      publishedText: published ? input.published : null,
      toward,
      firm: toward > 0 ? leadOf(ts, found.first) !== null : before === 'since' || before === 'ended',
      focus: discourse.focus,
      focusDay: discourse.focusDay,
      period: discourse.period,
      whose: found.when.is === 'fiscal' ? whoseYear(ts, found.first) : null,
    };
    const placed = place(found.when, context);
    discourse.note(found, placed, context);
    const deadline = readDeadline(ts, found, placed, context.toward, context.publishedText);
    times.push({
      start: ts[found.first]!.start,
      end: ts[found.end - 1]!.end,
      type: placed.type,
      value: placed.value,
      mod: found.mod ?? null,
      date: approximate(placed.date, found.mod),
      rule: found.rule,
      anchor: placed.anchor,
      relative: placed.relative,
      candidates: found.candidates ?? placed.candidates,
      ...(deadline ? { deadline } : {}),
    });
  }
  joinIntervals(all, times);
  const junk = (input.blocks ?? []).filter(b => b.kind === 'boilerplate');
  return junk.length ? times.filter(t => !junk.some(b => within(t, b))) : times;
}

const within = (t: Span, b: Span): boolean => b.start <= t.start && t.end <= b.end;

/** Gives both ends of a range the EDTF interval they make together. */
function joinIntervals(all: readonly Found[], times: Time[]): void {
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
