import { isHyphen, low } from './tokens.ts';
import type { Read, Rule } from './when.ts';

const DAYS: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 };

/** "today", "yesterday", "the day before yesterday", "the day after tomorrow". */
export const readDeictic: Read = (ts, i) => {
  let at = i;
  let shift = 0;
  if (low(ts, i) === 'the' && low(ts, i + 1) === 'day') {
    const turn = low(ts, i + 2);
    if (turn === 'before' && low(ts, i + 3) === 'yesterday') shift = -1;
    else if (turn === 'after' && low(ts, i + 3) === 'tomorrow') shift = 1;
    else return null;
    at = i + 3;
  }
  const count = DAYS[low(ts, at)];
  if (count === undefined || (isHyphen(ts, at - 1) && ts[at - 2]?.kind === 'word')) return null;
  // "USA Today", "Psychology Today": a capital within a name.
  const t = ts[at]!;
  const before = ts[at - 1];
  if (t.form[0] !== t.low[0] && before?.kind === 'word' && before.form[0] !== before.low[0]) return null;
  return { end: at + 1, when: { is: 'step', unit: 'day', count: count + shift, from: 'published' } };
};

export const deicticRules: readonly Rule[] = [
  {
    name: 'today, yesterday, tomorrow',
    starts: ['the', ...Object.keys(DAYS)],
    read: readDeictic,
    examples: [
      { says: 'The suit was filed [today].', value: '2017-11-15', date: '2017-11-15' },
      { says: 'It rained [the day before yesterday].', value: '2017-11-13' },
      { says: 'She replies [tomorrow].', value: '2017-11-16' },
      { says: 'He wrote [yesterday].', value: 'XXXX-XX-XX', date: null, published: null },
      { says: 'It was in Harbor Today magazine.' },
    ],
  },
];
