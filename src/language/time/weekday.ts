import { readDate } from './date.ts';
import { capital, low, type Token, wordSet } from './tokens.ts';
import { PARTS, SHORT_WEEKDAYS, WEEKDAYS } from './vocabulary.ts';
import type { From, Read, Reading, Rule } from './when.ts';

/** Reads a weekday's name; a short form only with its dot. */
export function weekdayName(ts: readonly Token[], i: number): { end: number; weekday: number } | null {
  const t = ts[i];
  if (!capital(t)) return null;
  const full = WEEKDAYS.get(t!.low);
  if (full) return { end: i + 1, weekday: full };
  const short = SHORT_WEEKDAYS.get(t!.low);
  if (!short || low(ts, i + 1) !== '.' || !ts[i + 1]!.tight) return null;
  return { end: i + 2, weekday: short };
}

type Turn = -1 | 0 | 1 | 2 | null;

const TURNS: Readonly<Record<string, readonly [Turn, From]>> = {
  last: [-1, 'published'],
  past: [-1, 'published'],
  this: [0, 'published'],
  next: [2, 'published'],
  coming: [1, 'published'],
  previous: [-1, 'focus'],
  following: [1, 'focus'],
};

const day = (end: number, weekday: number, turn: Turn = null, from: From = 'published'): Reading => ({
  end,
  when: { is: 'weekday', weekday, turn, from },
});

/** Joins "Friday" with the date after it: "Friday, Nov. 17, 2017". */
function dated(ts: readonly Token[], reading: Reading, weekday: number): Reading {
  const comma = low(ts, reading.end) === ',' ? 1 : 0;
  const at = reading.end + comma;
  if (ts[at]?.breaks) return reading;
  const date = readDate(ts, low(ts, at) === 'the' ? at + 1 : at);
  return date?.when.is === 'calendar' ? { ...date, when: { ...date.when, weekday } } : reading;
}

/** Days with a name of their own: "Black Monday". */
const NAMED = wordSet('black super cyber giving ash fat bloody red');

/** "Friday", "last Friday", "this coming Sunday", "the previous Monday", "Friday, Nov. 17", "Monday of next week". */
export const readWeekday: Read = (ts, i) => {
  let at = low(ts, i) === 'the' ? i + 1 : i;
  let turn = TURNS[low(ts, at)];
  if (turn && turn[0] === 0 && (low(ts, at + 1) === 'past' || low(ts, at + 1) === 'coming'))
    turn = TURNS[low(ts, ++at)];
  if (turn) at++;
  if (at - i > 0 && !turn) return null;
  if (low(ts, i) === 'the' && turn?.[1] !== 'focus' && low(ts, i + 1) !== 'coming') return null;
  const name = weekdayName(ts, at);
  if (!name || (at === i && NAMED.has(low(ts, i - 1)) && capital(ts[i - 1]))) return null;
  const base = day(name.end, name.weekday, turn?.[0] ?? null, turn?.[1] ?? 'published');
  return turn && turn[0] === -1 ? base : dated(ts, base, name.weekday);
};

const WEEKS: Readonly<Record<string, -1 | 1 | 0>> = { last: -1, next: 1, this: 0 };

/** "Tuesday of next week", "last week Thursday" as a day of that week. */
const readOfWeek: Read = (ts, i) => {
  const name = weekdayName(ts, i);
  if (!name || low(ts, name.end) !== 'of') return null;
  const week = WEEKS[low(ts, name.end + 1)];
  if (week === undefined || low(ts, name.end + 2) !== 'week') return null;
  return {
    end: name.end + 3,
    when: {
      is: 'nth',
      unit: 'day',
      n: name.weekday,
      of: { is: 'step', unit: 'week', count: week, from: 'published' },
    },
  };
};

const PLURALS: ReadonlyMap<string, number> = new Map(
  [...WEEKDAYS].map(([word, n]) => [`${word}s`, n] as const),
);

/** "Mondays", "every Thursday", "Tuesday nights". */
const readRepeated: Read = (ts, i) => {
  const other = low(ts, i) === 'every' && low(ts, i + 1) === 'other' ? 1 : 0;
  const every = ['every', 'each'].includes(low(ts, i)) ? 1 + other : 0;
  const plural = capital(ts[i + every]) ? PLURALS.get(low(ts, i + every)) : undefined;
  const name = plural ? { end: i + every + 1, weekday: plural } : weekdayName(ts, i + every);
  if (!name) return null;
  const next = low(ts, name.end);
  const part = PARTS.get(next) ?? (next.endsWith('s') ? PARTS.get(next.slice(0, -1)) : undefined);
  const often = plural || every || (part && next.endsWith('s'));
  if (!often) return null;
  const value = `XXXX-WXX-${name.weekday}${part ? `T${part}` : ''}`;
  return {
    end: part ? name.end + 1 : name.end,
    when: { is: 'fixed', value, date: null, type: 'SET' },
  };
};

const starts = [...WEEKDAYS.keys(), ...SHORT_WEEKDAYS.keys()];

export const weekdayRules: readonly Rule[] = [
  {
    name: 'weekday',
    starts: [...starts, 'the', ...Object.keys(TURNS)],
    read: readWeekday,
    examples: [
      { says: 'The mayor spoke [Monday] in Dunmore.', value: '2017-11-13', date: '2017-11-13' },
      { says: 'The council will vote [Monday].', value: '2017-11-20' },
      { says: 'She said [Wednesday] that the letter came.', value: '2017-11-15' },
      { says: 'A hearing is scheduled for [Friday].', value: '2017-11-17' },
      { says: 'He was sworn in [last Friday].', value: '2017-11-10' },
      { says: 'The deadline is [Friday, Nov. 17, 2017].', value: '2017-11-17' },
      { says: 'Shops close [this coming Sunday].', value: '2017-11-19' },
      { says: 'It met on [Tuesday].', value: 'XXXX-WXX-2', date: null, published: null },
      { says: 'Their friday column and the Sun ran it.' },
    ],
  },
  {
    name: 'weekday of a week',
    starts,
    read: readOfWeek,
    examples: [
      { says: 'Talks resume [Tuesday of next week].', value: '2017-11-21' },
      { says: 'They stopped on [Thursday of last week].', value: '2017-11-09' },
    ],
  },
  {
    name: 'repeated weekday',
    starts: [...starts, ...PLURALS.keys(), 'every', 'each'],
    read: readRepeated,
    examples: [
      { says: 'The panel sits [every Thursday].', value: 'XXXX-WXX-4' },
      { says: 'It opens on [Mondays].', value: 'XXXX-WXX-1' },
      { says: 'Classes meet [Tuesday nights].', value: 'XXXX-WXX-2TNI' },
      { says: 'Every thursdayish rumour fades.' },
    ],
  },
];
