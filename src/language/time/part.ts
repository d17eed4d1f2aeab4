import { dayBehind } from './clock.ts';
import { readDate } from './date.ts';
import { readDeictic } from './deictic.ts';
import { capital, isHyphen, low, type Token } from './tokens.ts';
import { PARTS, type Part } from './vocabulary.ts';
import { readWeekday, weekdayName } from './weekday.ts';
import type { Mod, Read, Reading, Rule, When } from './when.ts';

const day = (count: number, from: 'published' | 'focus' = 'published'): When => ({
  is: 'step',
  unit: 'day',
  count,
  from,
});
const part = (end: number, p: Part, of: When | null, mod?: Mod): Reading => ({
  end,
  when: { is: 'part', part: p, of },
  ...(mod ? { mod } : {}),
});

function partAt(ts: readonly Token[], i: number): Part | undefined {
  return capital(ts[i]) &&
    ts[i]!.form !== ts[i]!.form.toUpperCase() &&
    capital(ts[i - 1]) &&
    !weekdayName(ts, i - 1)
    ? undefined
    : PARTS.get(low(ts, i));
}

/** "Friday night", "tomorrow morning", "Nov. 3 evening". */
const readDayPart: Read = (ts, i) => {
  const whole = readWeekday(ts, i) ?? readDeictic(ts, i) ?? readDate(ts, i);
  if (whole) {
    const p = partAt(ts, whole.end);
    if (p) return part(whole.end + 1, p, whole.when);
  }
  return null;
};

/** "this morning", "last night", "tonight", "the next morning", "overnight". */
const readTurned: Read = (ts, i) => {
  const word = low(ts, i);
  if (word === 'tonight') return part(i + 1, 'NI', day(0));
  if (word === 'overnight') return capital(ts[i]) || isHyphen(ts, i + 1) ? null : part(i + 1, 'NI', day(0));
  if (word === 'the') {
    const turn = low(ts, i + 1);
    const p = PARTS.get(low(ts, i + 2));
    if (p && ['next', 'following', 'previous'].includes(turn))
      return part(i + 3, p, day(turn === 'previous' ? -1 : 1, 'focus'));
    const alone = PARTS.get(turn);
    const before = low(ts, i - 1);
    if (!alone || alone === 'NI' || !['in', 'during', 'by', 'until', 'through'].includes(before)) return null;
    return ['of', 'after', 'before'].includes(low(ts, i + 2)) ? null : part(i + 2, alone, null);
  }
  const p = partAt(ts, i + 1);
  if (!p) return null;
  if (word === 'this') return part(i + 2, p, day(0));
  if (word === 'last') return part(i + 2, p, day(-1));
  if (word === 'that') return part(i + 2, p, day(0, 'focus'));
  return null;
};

const MODS: Readonly<Record<string, Mod>> = { mid: 'MID', early: 'START', late: 'END' };

/** "mid-afternoon yesterday", "mid afternoon", "late afternoon". */
const readMid: Read = (ts, i) => {
  const at = isHyphen(ts, i + 1) ? i + 2 : i + 1;
  const p = partAt(ts, at);
  if (!p) return null;
  const behind = dayBehind(ts, at + 1);
  return part(behind?.end ?? at + 1, p, behind?.when ?? null, MODS[low(ts, i)]);
};

const WEEKDAY_STARTS =
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun'.split(
    ' ',
  );
const TURNS = ['this', 'last', 'next', 'the', 'that', 'tonight', 'overnight'];

export const partRules: readonly Rule[] = [
  {
    name: 'part of a named day',
    starts: [...WEEKDAY_STARTS, 'last', 'next', 'this', 'the', 'yesterday', 'tomorrow', 'today'],
    read: readDayPart,
    examples: [
      { says: 'The vote came [Friday night] in Alder.', value: '2017-11-10TNI', date: '2017-11-10' },
      { says: 'They meet [tomorrow morning].', value: '2017-11-16TMO' },
      { says: 'The nightingale sang.' },
    ],
  },
  {
    name: 'part of the day',
    starts: TURNS,
    read: readTurned,
    examples: [
      { says: 'The brief was filed [this morning].', value: '2017-11-15TMO' },
      { says: 'It was reported [last night].', value: '2017-11-14TNI' },
      { says: 'The board meets [tonight].', value: '2017-11-15TNI' },
      { says: 'On May 3 they met; [the next morning] they sued.', value: '2017-05-04TMO' },
      { says: 'Good morning from the Morning Star and the night shift.' },
    ],
  },
  {
    name: 'middle of a part of the day',
    starts: Object.keys(MODS),
    read: readMid,
    examples: [
      { says: 'By [mid-afternoon yesterday] it was quiet.', value: '2017-11-14TAF' },
      { says: 'A mid-level aide and early afternooners.' },
    ],
  },
];
