import { isYear } from './date.ts';
import { readOrdinal } from './numbers.ts';
import { isHyphen, low, type Token } from './tokens.ts';
import { DECADE_WORDS } from './vocabulary.ts';
import { fixed, type Mod, type Read, type Reading, type Rule } from './when.ts';

const MODS: Readonly<Record<string, Mod>> = { early: 'START', late: 'END', mid: 'MID', middle: 'MID' };

function tens(ts: readonly Token[], i: number): { end: number; decade: number } | null {
  const word = DECADE_WORDS.get(low(ts, i));
  if (word) return { end: i + 1, decade: 190 + word };
  const apostrophe = low(ts, i) === "'" ? 1 : 0;
  const t = ts[i + apostrophe];
  const s = i + apostrophe + 1;
  const quote = low(ts, s) === "'" && ts[s]!.tight ? 1 : 0;
  if (t?.kind !== 'number' || low(ts, s + quote) !== 's' || !ts[s + quote]!.tight || t.value! % 10)
    return null;
  if (t.form.length === 2) return { end: s + quote + 1, decade: t.value! / 10 + (t.value! < 30 ? 200 : 190) };
  return isYear(t) ? { end: s + quote + 1, decade: t.value / 10 } : null;
}

const SPEEDS = new Set(['mph', 'degrees', 'percent', '%']);

/** "the 1990s", "the late '80s", "mid-1970s", "the nineties". A person "in her 80s" is no time. */
const readDecade: Read = (ts, i) => {
  let at = low(ts, i) === 'the' ? i + 1 : i;
  const mod = MODS[low(ts, at)];
  if (mod) at = isHyphen(ts, at + 1) ? at + 2 : at + 1;
  const found = tens(ts, at);
  if (!found || SPEEDS.has(low(ts, found.end))) return null;
  const before = low(ts, i - 1);
  const short = found.end - at < 3 && ts[at]!.form.length < 4 && ts[at]!.kind === 'number';
  if (['his', 'her', 'their', 'my', 'your', 'our'].includes(before)) return null;
  if ((short || DECADE_WORDS.has(low(ts, at))) && low(ts, i) !== 'the' && low(ts, i - 1) !== 'the')
    if (!(before === 'and' && low(ts, i - 2) === 's')) return null;
  // "the 1800s" are a century, "the 2000s" may be a decade.
  if (found.decade % 10 === 0 && found.decade < 200) {
    const century = String(found.decade / 10);
    return reading(found.end, century, `${century}XX`, mod);
  }
  return reading(found.end, String(found.decade), `${found.decade}X`, mod);
};

const reading = (end: number, value: string, date: string, mod?: Mod): Reading => ({
  end,
  when: fixed(value, 'DATE', date),
  ...(mod ? { mod } : {}),
});

/** "the 20th century", "the late nineteenth century". */
const readCentury: Read = (ts, i) => {
  let at = low(ts, i) === 'the' ? i + 1 : i;
  const mod = MODS[low(ts, at)];
  if (mod) at = isHyphen(ts, at + 1) ? at + 2 : at + 1;
  const nth = readOrdinal(ts, at);
  if (!nth || nth.value < 2 || nth.value > 22) return null;
  const unit = isHyphen(ts, nth.end) ? nth.end + 1 : nth.end;
  if (low(ts, unit) !== 'century') return null;
  const hundreds = String(nth.value - 1).padStart(2, '0');
  return reading(unit + 1, hundreds, `${hundreds}XX`, mod);
};

export const decadeRules: readonly Rule[] = [
  {
    name: 'decade',
    starts: ['the', '#', "'", ...Object.keys(MODS), ...DECADE_WORDS.keys()],
    read: readDecade,
    examples: [
      { says: 'Crime fell in [the 1990s].', value: '199', date: '199X' },
      { says: "Rents rose in [the late '80s].", value: '198' },
      { says: 'By [the mid-1970s] it had closed.', value: '197' },
      { says: 'It boomed through [the nineties].', value: '199' },
      { says: 'The mill dates to [the 1800s].', value: '18', date: '18XX' },
      { says: 'A man in his 60s came.' },
    ],
  },
  {
    name: 'century',
    starts: ['the', '#', ...Object.keys(MODS), ...ORDINAL_STARTS()],
    read: readCentury,
    examples: [
      { says: 'A mill of [the 19th century] burned.', value: '18', date: '18XX' },
      { says: 'An [early twentieth-century] charter binds it.', value: '19' },
      { says: 'A quarter-century low was reached.' },
    ],
  },
];

function ORDINAL_STARTS(): string[] {
  return 'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty'.split(
    ' ',
  );
}
