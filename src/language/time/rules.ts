import { agoRules } from './ago.ts';
import { clockRules } from './clock.ts';
import { dateRules, readDate, readMonth } from './date.ts';
import { decadeRules } from './decade.ts';
import { deicticRules } from './deictic.ts';
import { fiscalRules } from './fiscal.ts';
import { holidayRules } from './holiday.ts';
import { lengthRules } from './length.ts';
import { MODIFIER_STARTS, readFollowed, readModified } from './modifiers.ts';
import { numericRules } from './numeric.ts';
import { partRules } from './part.ts';
import { periodRules, readNth } from './period.ts';
import { quarterRules } from './quarter.ts';
import { seasonRules } from './season.ts';
import { sessionRules } from './session.ts';
import { setRules } from './set.ts';
import type { Token } from './tokens.ts';
import { vagueRules } from './vague.ts';
import { weekdayRules } from './weekday.ts';
import type { Reading, Rule } from './when.ts';
import { readYear, yearRules } from './year.ts';

const nthRule: Rule = {
  name: 'week or day of a month or year',
  starts: ['the', 'week', 'first', 'second', 'third', 'fourth', 'fifth', 'last', 'final', '#'],
  read: readNth((ts, i) => readDate(ts, i) ?? readMonth(ts, i) ?? readYear(ts, i)),
  examples: [
    { says: 'Sales rebounded in [the last week of March].', value: '2017-W13' },
    {
      says: 'The hearing is set for [the week of March 5, 2018].',
      value: '2018-W10',
      date: '2018-03-05/2018-03-11',
    },
    { says: 'The law starts on [the first day of 2018].', value: '2018-01-01' },
    { says: 'The term opens on [the first Monday of October 2018].', value: '2018-10-01' },
    { says: 'It meets on [the first Monday of each month].', value: 'XXXX-WXX-1', date: null },
    { says: 'Crowds came on [the weekend of Nov. 18].', value: '2017-W46-WE' },
    { says: 'The first week of talks ended.' },
  ],
};

/** All ways of saying a time, in the order in which they win where two read the same words. */
export const rules: readonly Rule[] = [
  ...numericRules,
  ...dateRules,
  ...weekdayRules,
  ...partRules,
  ...clockRules,
  ...quarterRules,
  ...fiscalRules,
  nthRule,
  ...holidayRules,
  ...seasonRules,
  ...decadeRules,
  ...yearRules,
  ...deicticRules,
  ...agoRules,
  ...setRules,
  ...periodRules,
  ...sessionRules,
  ...vagueRules,
  ...lengthRules,
];

const index = new Map<string, Rule[]>();
for (const rule of rules)
  for (const start of rule.starts) {
    const list = index.get(start) ?? [];
    if (!list.includes(rule)) list.push(rule);
    index.set(start, list);
  }

const modified = new Set(MODIFIER_STARTS);

export type Named = Reading & { readonly rule: string };

function readCore(ts: readonly Token[], i: number): Named | null {
  const t = ts[i];
  if (!t) return null;
  let best: Named | null = null;
  for (const rule of index.get(t.kind === 'number' ? '#' : t.low) ?? []) {
    const found = rule.read(ts, i);
    if (found && (!best || found.end > best.end)) best = { ...found, rule: rule.name };
  }
  return best;
}

/** The longest expression that begins at token `i`, with the modifier before it; null where none does. */
export function readAt(ts: readonly Token[], i: number): Named | null {
  let best = readCore(ts, i);
  if (modified.has(ts[i]!.low)) {
    const whole = readModified(ts, i, at => readCore(ts, at) ?? modifiedCore(ts, at)) as Named | null;
    if (whole && (!best || whole.end > best.end)) best = whole;
  }
  return best && (readFollowed(ts, best) as Named);
}

/** "at least nearly", "the end of early": one modifier within another. */
function modifiedCore(ts: readonly Token[], i: number): Reading | null {
  return ts[i] && modified.has(ts[i]!.low) ? readModified(ts, i, at => readCore(ts, at)) : null;
}
