import { type Count, readCount } from './numbers.ts';
import { capital, isGenitive, isHyphen, low, opens, type Token, wordSet } from './tokens.ts';
import { PLURALS, UNITS, type Unit } from './vocabulary.ts';
import { fixed, type Read, type Rule } from './when.ts';

const SYMBOLS: Readonly<Record<Unit, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
};

/** Writes a count of a unit as a TIMEX3 duration: `P3M`, `PT2H`, `PXY`, and a half as the next unit down (`P2Y6M`). */
export function durationText(count: number | null, unit: Unit): string {
  const symbol = SYMBOLS[unit];
  const timed = symbol.length === 2 && symbol[0] === 'T';
  const letter = timed ? symbol[1]! : symbol;
  const prefix = timed ? 'PT' : 'P';
  if (count === null) return unit === 'decade' ? 'PXE' : unit === 'century' ? 'PXC' : `${prefix}X${letter}`;
  const n = unit === 'decade' ? count * 10 : unit === 'century' ? count * 100 : count;
  if (Number.isInteger(n)) return `${prefix}${n}${letter}`;
  const whole = Math.floor(n);
  const rest = n - whole;
  const lower: Partial<Record<Unit, readonly [string, number]>> = {
    year: ['M', 12],
    day: ['TH', 24],
    hour: ['M', 60],
    minute: ['S', 60],
    week: ['D', 7],
  };
  const step = lower[unit];
  const part = step ? Math.round(rest * step[1] * 100) / 100 : 0;
  if (!step || !Number.isInteger(part)) return `${prefix}${n}${letter}`;
  if (whole === 0) return timed || unit === 'day' ? `PT${part}${step[0].slice(-1)}` : `P${part}${step[0]}`;
  return `${prefix}${whole}${letter}${unit === 'day' ? `T${part}H` : part + step[0]}`;
}

const BETWEEN = wordSet(
  'more additional straight consecutive full business trading working calendar fiscal whole extra solid long short further successive weekday court legislative school',
);
const BUSINESS = wordSet('business working trading court');

export interface Length {
  readonly end: number;
  readonly count: Count;
  readonly unit: Unit;
  readonly value: string;
  readonly business: boolean;
}

/** Reads a count and a unit: "30 days", "two-week", "2 1/2 years", "a year and a half", "ten business days". */
export function readLength(ts: readonly Token[], i: number): Length | null {
  if (low(ts, i) === 'half' && ['a', 'an'].includes(low(ts, i + 1))) {
    const unit = UNITS.get(low(ts, i + 2));
    if (!unit || unit === 'second' || unit === 'quarter') return null;
    const count = { end: i + 2, value: 0.5, high: null, article: false, about: false };
    return { end: i + 3, count, unit, value: durationText(0.5, unit), business: false };
  }
  const count = readCount(ts, i);
  if (!count) return null;
  let at = count.end;
  const hyphen = isHyphen(ts, at);
  if (hyphen) at++;
  let business = false;
  if (BETWEEN.has(low(ts, at)) && !hyphen) {
    business = BUSINESS.has(low(ts, at));
    at++;
  }
  const word = low(ts, at);
  const unit = UNITS.get(word);
  if (!unit || (ts[at]!.breaks && !hyphen)) return null;
  if (!hyphen && capital(ts[at]) && ts[at]!.form !== ts[at]!.form.toUpperCase()) return null;
  const plural = PLURALS.has(word);
  if (count.article && plural) return null;
  if (unit === 'second' && !plural && !hyphen) return null;
  if (unit === 'quarter' && (count.article || !plural || hyphen)) return null;
  if (count.article && ['calendar', 'fiscal'].includes(low(ts, at - 1))) return null;
  if (word.length < 4 && word !== 'day' && ts[i]!.kind !== 'number') return null;
  if (word === 'min' && capital(ts[at + 1])) return null;
  if (isHyphen(ts, at + 1) && low(ts, at + 2).startsWith('old')) return null;
  if (low(ts, at + 1).startsWith('old')) return null;
  if (count.article && isHyphen(ts, at + 1)) return null;
  let value = count.value;
  let end = at + 1;
  if (value !== null && low(ts, end) === 'and' && low(ts, end + 1) === 'a' && low(ts, end + 2) === 'half') {
    value += 0.5;
    end += 3;
  }
  if (word.startsWith('fortnight') && value !== null) value *= 2;
  const text =
    count.high !== null && unit !== 'day' ? durationText(count.value, unit) : durationText(value, unit);
  return { end, count: { ...count, value }, unit, value: text, business };
}

const AFTER_ARTICLE = wordSet(
  'within in for after has have had of than over about nearly almost just barely only least last lasts lasting takes take took taking spend spent spends him them us me you wait waited waits needs need give gives gave and or but so yet when if that because until comes came with without not on at like such quite what to through from is was as, as by',
);

/** True where "a year" says how often and not how long: "$33 million a year", "once a week". */
export function isRate(ts: readonly Token[], i: number): boolean {
  const before = ts[i - 1];
  if (!before || before.kind === 'mark') return before?.low === '%';
  if (opens(ts, i)) return false;
  const l = before.low;
  if (l === 'once' || l === 'twice' || l === 'times') return true;
  if (l === 'hours' || (low(ts, i + 2) === 'and' && low(ts, i + 4) === 'half')) return false;
  if (['later', 'earlier', 'ago', 'prior', 'before', 'after', 'long', 'or', 'away'].includes(low(ts, i + 2)))
    return false;
  return !AFTER_ARTICLE.has(l);
}

const SINGULAR = wordSet('day week month year decade hour minute night quarter weekend');

/** "30 days", "two-week". A rate ("a year" after an amount) and an age are no duration. */
const readDuration: Read = (ts, i) => {
  const length = readLength(ts, i);
  if (!length) return null;
  if (length.count.article && (isRate(ts, i) || low(ts, i - 1) === 'hours')) return null;
  // "24 hours a day" is always.
  if (low(ts, length.end) === 'a' && low(ts, length.end + 1) === 'day') return null;
  if (length.count.article && length.unit === 'day' && low(ts, length.end) === 'in') return null;
  if (ts[i]!.tight && isHyphen(ts, i - 1) && ts[i - 2]?.kind === 'number') return null;
  if (isGenitive(ts, length.end) && length.count.article && SINGULAR.has(low(ts, length.end - 1))) {
    return { end: length.end, when: fixed(length.value, 'DURATION') };
  }
  const before = low(ts, i - 1);
  if (before === '$' || before === '£' || before === '€') return null;
  const mod = length.count.about ? { mod: 'APPROX' as const } : {};
  return { end: length.end, when: fixed(length.value, 'DURATION'), ...mod };
};

const LONG = wordSet('days weeks months years decades centuries');
const SHORT = wordSet('hours minutes seconds');
const WAIT = wordSet('for within in after just only took lasted');
const NEAR = wordSet('ago later before after earlier apart');

/** "for weeks", "months of talks", "weeks or months". */
const readBare: Read = (ts, i) => {
  const word = low(ts, i);
  if (capital(ts[i]) && !opens(ts, i)) return null;
  if (SHORT.has(word) && !WAIT.has(low(ts, i - 1)) && !NEAR.has(low(ts, i + 1))) return null;
  if (low(ts, i + 1) === 'old' || (isHyphen(ts, i + 1) && low(ts, i + 2) === 'old')) return null;
  if (ts[i - 1]?.kind === 'number' || ['light', 'man', 'sick', 'vacation', 'school'].includes(low(ts, i - 1)))
    return null;
  // "fiscal years 2017 and 2018"
  if (word === 'years' && ts[i + 1]?.kind === 'number' && ts[i + 1]!.form.length === 4) return null;
  if (low(ts, i - 1) === 'of' && /(hundred|thousand|million|ten)s$/.test(low(ts, i - 2))) return null;
  if (low(ts, i + 1) === 'a' && low(ts, i + 2) === 'day') return null;
  const unit = UNITS.get(word)!;
  let end = i + 1;
  if (isHyphen(ts, end) && low(ts, end + 1) === 'long') end += 2;
  if (low(ts, end) === 'or' && LONG.has(low(ts, end + 1))) end += 2;
  return { end, when: fixed(durationText(null, unit), 'DURATION') };
};

const counts =
  'a an another half one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety several few many some multiple numerous couple'.split(
    ' ',
  );

/** Words a count may begin with. */
export const COUNT_STARTS: readonly string[] = ['#', ...counts];

export const lengthRules: readonly Rule[] = [
  {
    name: 'length of time',
    starts: COUNT_STARTS,
    read: readDuration,
    examples: [
      { says: 'Talks went on for [three months].', value: 'P3M', date: null },
      { says: 'A [10-hour] session followed.', value: 'PT10H' },
      { says: 'He served [2 1/2 years].', value: 'P2Y6M' },
      { says: 'It took [a year and a half].', value: 'P1Y6M' },
      { says: 'The clerk has [ten business days] to answer.', value: 'P10D' },
      { says: 'It will take [several years].', value: 'PXY' },
      { says: 'They waited [half an hour].', value: 'PT30M' },
      { says: 'A 45-year-old man and a boy 8 years old were unhurt.' },
      { says: 'A second plan and 60 Minutes on television.' },
    ],
  },
  {
    name: 'unit alone',
    starts: [...LONG, ...SHORT],
    read: readBare,
    examples: [
      { says: 'The families waited for [weeks].', value: 'PXW' },
      { says: 'After [months] of talks they agreed.', value: 'PXM' },
      { says: 'Their office hours and minutes were posted.' },
    ],
  },
];
