/** Number words of English, and the magnitudes written after digits. Data only. */

const SMALL_WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS_WORDS = 'twenty thirty forty fifty sixty seventy eighty ninety';

export const SMALL: ReadonlyMap<string, number> = new Map([
  ...SMALL_WORDS.split(' ').map((word, value) => [word, value] as const),
  ['nought', 0],
  ['naught', 0],
]);
export const TENS: ReadonlyMap<string, number> = new Map(
  TENS_WORDS.split(' ').map((word, index) => [word, 20 + 10 * index] as const),
);

/** Multipliers that stand as words of their own. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ...scale(1e2, 'hundred'),
  ...scale(1e3, 'thousand thousands'),
  ...scale(1e6, 'million millions mil mln mio'),
  ...scale(1e9, 'billion billions bn bln'),
  ...scale(1e12, 'trillion trillions tn tln trn'),
  ...scale(1e15, 'quadrillion quadrillions'),
  ...scale(12, 'dozen dozens dzs doz'),
  ...scale(1e5, 'lakh lakhs lac lacs lkh lkhs'),
  ...scale(1e7, 'crore crores krore krores koti'),
]);

/** Letters glued to digits, or one space after them; case decides between million (`M`) and metre (`m`). */
export const LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['MM', 1e6],
  ['mm', 1e6],
  ['m', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['G', 1e9],
  ['t', 1e12],
  ['T', 1e12],
]);

const ORDINAL_WORDS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const TENS_ORDINALS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

/** Ordinals below a hundred, and of the scales. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_WORDS.split(' ').map((word, value) => [word, value] as const),
  ...TENS_ORDINALS.split(' ').map((word, index) => [word, 20 + 10 * index] as const),
  ['hundredth', 1e2],
  ['thousandth', 1e3],
  ['millionth', 1e6],
  ['billionth', 1e9],
  ['trillionth', 1e12],
]);

/** Denominators: the ordinals from third, their plurals, and half and quarter. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...[...ORDINALS]
    .filter(([, value]) => value > 2)
    .flatMap(([word, value]) => [[word, value] as const, [`${word}s`, value] as const]),
  ['firsts', 1],
]);

export const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

function scale(value: number, words: string): (readonly [string, number])[] {
  return words.split(' ').map(word => [word, value] as const);
}
