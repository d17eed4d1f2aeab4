import { yearText } from './calendar.ts';
import { isYear } from './date.ts';
import { spelledYear } from './numbers.ts';
import { capital, isDash, isHyphen, low, opens, type Token, wordSet } from './tokens.ts';
import { ONES } from './vocabulary.ts';
import { fixed, type Read, type Reading, type Rule } from './when.ts';

/** Words that a bare year follows; after anything else a number with a plural noun behind it counts things. */
const BEFORE = wordSet(
  "in since of from by until till for to and during fiscal early late the through before after between year mid than or into circa around ca around calendar next spring summer fall autumn winter quarter half election season january february march april may june july august september october november december this that last ( [ / , : ' s -",
);

const COUNTING = wordSet('about some nearly over almost least roughly only another approximately estimated');

const ACTS = wordSet('act code day night eve olympics games election census convention');

const ERAS = wordSet('fy cy ad bc act q4 march');
const STREETS = wordSet('street st avenue ave road rd lane drive court boulevard blvd way place');

const SIGNS = wordSet(
  '$ £ € ¥ # § no number room route section title page chapter article docket suite highway hwy rte rule ordinance resolution',
);

/** Nouns after a number that is no year. */
const COUNTED = wordSet(
  'people members jobs votes miles feet acres pounds dollars points meters metres kilometers degrees percent block tons gallons square cubic sq ft km kg mph units copies times francs yen rubles euros kroner index',
);

function isCount(ts: readonly Token[], i: number): boolean {
  const before = low(ts, i - 1);
  const next = ts[i + 1];
  const after = low(ts, i + 2);
  // "HB 2017", "2017 WL 1459081", "1990 March Avenue"
  if (/^[A-Z]{2,4}$/.test(ts[i - 1]?.form ?? '') && !ERAS.has(before)) return true;
  if (next && (next.form === 'WL' || next.low === 'lexis' || (capital(next) && STREETS.has(after))))
    return true;
  if (SIGNS.has(before) || (before === '.' && low(ts, i - 2) === 'no')) return true;
  if (next?.low === '%' || (next && COUNTED.has(next.low) && !next.breaks)) return true;
  if (COUNTING.has(before)) return true;
  // A letter or digit joined on: a model, a part of a number.
  if (next?.tight && next.kind === 'word') return true;
  if (next?.low === ',' && next.tight && ts[i + 2]?.tight && ts[i + 2]!.kind === 'number') return true;
  if (ts[i]!.tight && ts[i - 1]?.kind === 'word') return true;
  if (isHyphen(ts, i - 1) && ts[i - 2]?.kind === 'number' && !isYear(ts[i - 2])) return true;
  if (before === '/' && ts[i]!.tight) return true;
  if (isHyphen(ts, i + 1) && ts[i + 2]?.kind === 'number' && ts[i + 2]!.form.length !== 4) return true;
  if (BEFORE.has(before)) return false;
  // "Orion 1980": a name's number.
  if (capital(ts[i - 1]) && !opens(ts, i - 1) && !ACTS.has(before)) return true;
  if (next?.kind !== 'word' || next.breaks) return false;
  return next.low.length > 4 && next.low.endsWith('s') && next.form === next.low;
}

/** "2017"; before 1700 only after a word that years follow. */
export const readYear: Read = (ts, i) => {
  const t = ts[i];
  if (!isYear(t, 1000, 2099)) return null;
  const prefix =
    t.value < 1700 || t.value > 2060 ? ['in', 'since', 'of', 'by', 'until', 'circa', 'year'] : null;
  if (prefix && !prefix.includes(low(ts, i - 1))) return null;
  if (isCount(ts, i)) return null;
  return whole(i + 1, t.value);
};

const whole = (end: number, year: number): Reading => ({
  end,
  when: { is: 'calendar', year: { year }, month: null, day: null, weekday: null },
});

const SCHOOL = wordSet('season school academic fiscal term budget session biennium winter');

/** "1998-99", "2016-17 season". "2009-10" alone may be the month: both stay candidates. */
const readYears: Read = (ts, i) => {
  const [t, dash, second] = [ts[i], ts[i + 1], ts[i + 2]];
  if (!isYear(t, 1000, 2099) || !dash || !isDash(ts, i + 1) || !dash.tight || !second?.tight) return null;
  if (second.kind !== 'number' || second.form.length !== 2) return null;
  if (isDash(ts, i + 3) && ts[i + 3]!.tight && ts[i + 4]?.kind === 'number') return null;
  if (
    (ts[i]!.tight && isDash(ts, i - 1)) ||
    SIGNS.has(low(ts, i - 1)) ||
    /^[A-Z]{2,4}$/.test(ts[i - 1]?.form ?? '')
  )
    return null;
  const later = Math.floor(t.value / 100) * 100 + second.value!;
  const isMonth = second.value! >= 1 && second.value! <= 12;
  const date = `${t.form}/${yearText(later)}`;
  if (later <= t.value)
    return isMonth
      ? {
          end: i + 3,
          when: { is: 'calendar', year: { year: t.value }, month: second.value!, day: null, weekday: null },
        }
      : null;
  const school = [low(ts, i + 3), low(ts, i - 1), low(ts, i - 2)].some(w => SCHOOL.has(w));
  if (!isMonth || school) return { end: i + 3, when: fixed(t.form, 'DATE', date) };
  return { end: i + 3, when: fixed(t.form), candidates: [`${t.form}-${second.form}`, date] };
};

/** "the year 2000", "nineteen ninety-six", "the year two thousand". */
const readSpelled: Read = (ts, i) => {
  let at = i;
  if (low(ts, at) === 'the' && low(ts, at + 1) === 'year') at += 2;
  const named = at > i;
  const t = ts[at];
  if (named && isYear(t, 1000, 2100)) return whole(at + 1, t.value);
  if (low(ts, at) === 'two' && low(ts, at + 1) === 'thousand' && named) {
    const more = ONES.get(low(ts, at + 2));
    return more ? whole(at + 3, 2000 + more) : whole(at + 2, 2000);
  }
  const words = spelledYear(ts, at);
  return words ? whole(words.end, words.year) : null;
};

/** "'82", "class of '09" and the decades are left to theirs. */
const readShort: Read = (ts, i) => {
  const t = ts[i + 1];
  if (t?.kind !== 'number' || t.form.length !== 2 || !t.tight || ts[i]!.tight) return null;
  if (ts[i + 2]?.tight && ts[i + 2]!.kind === 'word') return null;
  if (
    ts[i + 2]?.kind === 'word' &&
    !ts[i + 2]!.tight &&
    !['and', 'to', 'came', 'was', 'when'].includes(ts[i + 2]!.low)
  )
    return null;
  if (low(ts, i - 1) === "'" || (ts[i + 2]?.low === "'" && ts[i + 2]!.tight)) return null;
  return whole(i + 2, t.value! + (t.value! > 30 ? 1900 : 2000));
};

/** "post-1959", "pre-2008". */
const readSince: Read = (ts, i) => {
  if (!isHyphen(ts, i + 1) || !isYear(ts[i + 2], 1000, 2099)) return null;
  const mod = low(ts, i) === 'pre' ? 'BEFORE' : 'AFTER';
  return { ...whole(i + 3, ts[i + 2]!.value!), mod };
};

export const yearRules: readonly Rule[] = [
  {
    name: 'year',
    starts: ['#'],
    read: readYear,
    examples: [
      { says: 'It has been a city since [1847].', value: '1847', date: '1847' },
      { says: 'The [2013] survey was larger.', value: '2013' },
      { says: 'Built in [1640] by settlers.', value: '1640' },
      { says: 'Some 1990 workers and 2000 people came.' },
      { says: 'It cost $1990, or 2,017 crowns; see Route 1998 and No. 2011.' },
    ],
  },
  {
    name: 'span of years',
    starts: ['#'],
    read: readYears,
    examples: [
      { says: 'The [1998-99] budget passed.', value: '1998', date: '1998/1999' },
      { says: 'The [2009-10] season was short.', value: '2009', date: '2009/2010' },
      { says: 'Figures for [2009-10] are out.', value: '2009', date: null },
      { says: 'Data as of [2017-11].', value: '2017-11', date: '2017-11' },
      { says: 'Call 555-2009-10 for parts.' },
    ],
  },
  {
    name: 'year in words',
    starts: ['the', 'two', 'twenty', ...ONES.keys()],
    read: readSpelled,
    examples: [
      { says: 'Back in [nineteen ninety-six] they agreed.', value: '1996' },
      { says: 'Systems were ready for [the year 2000].', value: '2000' },
      { says: 'Nineteen neighbours came.' },
    ],
  },
  {
    name: 'short year',
    starts: ["'"],
    read: readShort,
    examples: [
      { says: "The flood of ['82] came first.", value: '1982' },
      { says: "They said '40 more' and left." },
    ],
  },
  {
    name: 'before or after a year',
    starts: ['post', 'pre'],
    read: readSince,
    examples: [
      { says: 'The [post-1959] exiles returned.', value: '1959' },
      { says: 'A pre-war house stood there.' },
    ],
  },
];
