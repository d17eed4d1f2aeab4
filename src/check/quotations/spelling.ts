import { unaccented } from '../holdings.ts';

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const tens: Readonly<Record<string, number>> = {
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
};

/** Abbreviations that style sheets write out, and words that they shorten. */
const written: Readonly<Record<string, string>> = {
  mr: 'mister',
  dr: 'doctor',
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  sgt: 'sergeant',
  lt: 'lieutenant',
  gen: 'general',
  us: 'unitedstates',
  st: 'saint',
  okay: 'ok',
  'per cent': 'percent',
};

/** True if two stretches of comparable words are the same words, spelled, joined or numbered by another style sheet. */
export function sameSpelling(a: string, b: string): boolean {
  return a === b || plain(a) === plain(b);
}

function plain(words: string): string {
  const form = unaccented(written[words] ?? words);
  const number = ones.indexOf(form);
  if (number >= 0) return String(number);
  if (tens[form] !== undefined) return String(tens[form]);
  return form
    .replace(/(?<=\d),(?=\d{3})/gu, '')
    .replace(/[\s']+/gu, '')
    .replace(/(?<=\w)our(?=s|ed|ing|able|ful|$)/u, 'or')
    .replace(/(?<=\w\w)is(?=e[sd]?$|ing$|ation)/u, 'iz')
    .replace(/(?<=[^aeiou])tre(?=s|$)/u, 'ter')
    .replace(/ll(?=ed$|ing$|er)/u, 'l')
    .replace(/programme/u, 'program');
}
