import { readDate } from './date.ts';
import { readDeictic } from './deictic.ts';
import { low, type Token, wordSet } from './tokens.ts';
import { ONES } from './vocabulary.ts';
import { readWeekday } from './weekday.ts';
import type { Read, Reading, Rule, When } from './when.ts';

const ZONES = wordSet(
  'utc gmt est edt cst cdt mst mdt pst pdt et ct mt pt eastern central pacific mountain local bst cet',
);

/** A day right behind a clock time: "10 p.m. Wednesday", "5 p.m. EST, Nov. 6", "noon on Friday". */
export function dayBehind(ts: readonly Token[], i: number): Reading | null {
  const comma = low(ts, i) === ',' ? 1 : 0;
  const on = low(ts, i + comma) === 'on' ? 1 : 0;
  const at = i + comma + on;
  if (ts[at]?.breaks) return null;
  return readDate(ts, at) ?? readWeekday(ts, at) ?? (on ? null : readDeictic(ts, at));
}

const two = (n: number): string => String(n).padStart(2, '0');

interface Clock {
  readonly end: number;
  readonly hour: number;
  readonly minute: number | null;
}

/** "a.m.", "pm", "o'clock", "in the morning" after the hour. */
function half(ts: readonly Token[], i: number): { end: number; pm: boolean } | null {
  const l = low(ts, i);
  if (l === 'am' || l === 'pm') return { end: i + 1, pm: l === 'pm' };
  if ((l === 'a' || l === 'p') && low(ts, i + 1) === '.' && low(ts, i + 2) === 'm') {
    const dot = low(ts, i + 3) === '.' && ts[i + 3]!.tight;
    return { end: dot ? i + 4 : i + 3, pm: l === 'p' };
  }
  if (l === 'in' && low(ts, i + 1) === 'the') {
    const part = low(ts, i + 2);
    if (part === 'morning') return { end: i + 3, pm: false };
    if (part === 'afternoon' || part === 'evening') return { end: i + 3, pm: true };
  }
  return null;
}

const CUES = wordSet('at by until till from around about before after between');

function digits(ts: readonly Token[], i: number): Clock | null {
  const t = ts[i]!;
  const hour = t.value!;
  // "0800 UTC"
  if (t.form.length === 4 && hour < 2400 && hour % 100 < 60 && ['utc', 'gmt'].includes(low(ts, i + 1)))
    return { end: i + 1, hour: Math.floor(hour / 100), minute: hour % 100 };
  let end = i + 1;
  let minute: number | null = null;
  let h = hour;
  if (low(ts, i + 1) === ':' && ts[i + 1]!.tight && ts[i + 2]?.tight && ts[i + 2]!.form.length === 2) {
    minute = ts[i + 2]!.value!;
    end = i + 3;
    if (low(ts, end) === ':' && ts[end + 1]?.tight && ts[end + 1]!.form.length === 2) end += 2;
  } else if (/^\d\d?\.\d\d$/.test(t.form) && half(ts, end)) {
    h = Math.floor(hour);
    minute = Math.round((hour - h) * 100);
  }
  if (!Number.isInteger(h) || t.form.length > (minute === null ? 2 : 5) || h > 24 || (minute ?? 0) > 59)
    return null;
  const noon = half(ts, end);
  if (noon && h >= 1 && h <= 12) return { end: noon.end, hour: (h % 12) + (noon.pm ? 12 : 0), minute };
  if (low(ts, end) === 'o' && low(ts, end + 2) === 'clock') return { end: end + 3, hour: h, minute };
  if (minute === null) return null;
  if (ZONES.has(low(ts, end)) || CUES.has(low(ts, i - 1))) return { end, hour: h, minute };
  return null;
}

/** The "this afternoon" or "tonight" of "6 o'clock this afternoon". */
function thisPart(ts: readonly Token[], i: number, hour: number): { end: number; hour: number } | null {
  const tonight = low(ts, i) === 'tonight';
  const part = tonight ? 'evening' : low(ts, i) === 'this' ? low(ts, i + 1) : '';
  if (part !== 'morning' && part !== 'afternoon' && part !== 'evening') return null;
  return { end: tonight ? i + 1 : i + 2, hour: part !== 'morning' && hour < 12 ? hour + 12 : hour };
}

/** "10:35 a.m.", "5 p.m. EST Nov. 9", "14:58 UTC", "4 in the morning", "9 o'clock". */
const readClock: Read = (ts, i) => {
  const t = ts[i]!;
  if (
    t.kind === 'number' &&
    t.tight &&
    ts[i - 1]?.kind === 'mark' &&
    [':', '-', '$', '/'].includes(low(ts, i - 1))
  )
    return null;
  let clock: Clock | null = null;
  if (t.kind === 'number') clock = digits(ts, i);
  else {
    const hour = ONES.get(t.low);
    const noon = hour && hour < 13 ? half(ts, i + 1) : null;
    if (noon) clock = { end: noon.end, hour: (hour! % 12) + (noon.pm ? 12 : 0), minute: null };
    else if (hour && low(ts, i + 1) === 'o' && low(ts, i + 3) === 'clock')
      clock = { end: i + 4, hour, minute: null };
  }
  if (!clock) return null;
  let { end } = clock;
  let zone = '';
  if (ZONES.has(low(ts, end))) {
    zone = ['utc', 'gmt'].includes(low(ts, end)) ? 'Z' : '';
    end += low(ts, end + 1) === 'time' ? 2 : 1;
  }
  const later = thisPart(ts, end, clock.hour);
  if (later) {
    const of: When = { is: 'step', unit: 'day', count: 0, from: 'published' };
    const time = `${two(later.hour)}:${two(clock.minute ?? 0)}`;
    return { end: later.end, when: { is: 'clock', time, zone, of } };
  }
  const day = dayBehind(ts, end);
  return {
    end: day?.end ?? end,
    when: { is: 'clock', time: `${two(clock.hour)}:${two(clock.minute ?? 0)}`, zone, of: day?.when ?? null },
  };
};

const NAMED: Readonly<Record<string, string>> = { noon: '12:00', midday: '12:00', midnight: '24:00' };

/** "noon Thursday", "midnight". */
const readNoon: Read = (ts, i) => {
  if (low(ts, i - 1) === 'high') return null;
  const time = NAMED[low(ts, i)]!;
  const day = dayBehind(ts, i + 1);
  const of: When | null = day?.when ?? null;
  return { end: day?.end ?? i + 1, when: { is: 'clock', time, zone: '', of } };
};

export const clockRules: readonly Rule[] = [
  {
    name: 'clock',
    starts: ['#', ...[...ONES.keys()].slice(0, 12)],
    read: readClock,
    examples: [
      {
        says: 'The alarm rang at [10:35 a.m.] in Dunmore.',
        value: '2017-11-15T10:35',
        date: '2017-11-15T10:35:00',
      },
      { says: 'Bids close at [5 p.m. EST, Nov. 20].', value: '2017-11-20T17:00' },
      { says: 'It stood higher at [14:58 UTC].', value: '2017-11-15T14:58Z' },
      { says: 'They left at [4 in the morning].', value: '2017-11-15T04:00' },
      { says: 'A plan is due by [6 o’clock this afternoon].', value: '2017-11-15T18:00' },
      { says: 'They won 3:21 and read John 3:16 at 12 desks.' },
    ],
  },
  {
    name: 'noon and midnight',
    starts: Object.keys(NAMED),
    read: readNoon,
    examples: [
      { says: 'Talks broke off at [noon Tuesday].', value: '2017-11-14T12:00' },
      { says: 'A forenoon passed.' },
    ],
  },
];
