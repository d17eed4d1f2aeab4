import { wordSet } from './tokens.ts';

const table = <T>(rows: readonly (readonly [words: string, value: T])[]): ReadonlyMap<string, T> =>
  new Map(rows.flatMap(([words, value]) => words.split(' ').map(w => [w, value] as const)));

export const MONTHS = table<number>([
  ['january', 1],
  ['february', 2],
  ['march', 3],
  ['april', 4],
  ['may', 5],
  ['june', 6],
  ['july', 7],
  ['august', 8],
  ['september', 9],
  ['october', 10],
  ['november', 11],
  ['december', 12],
]);

/** Read as months only with a dot or a number beside them. */
export const SHORT_MONTHS = table<number>([
  ['jan', 1],
  ['feb', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
]);

export const WEEKDAYS = table<number>([
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
  ['sunday', 7],
]);

/** Read as weekdays only with a dot. */
export const SHORT_WEEKDAYS = table<number>([
  ['mon', 1],
  ['tue tues', 2],
  ['wed weds', 3],
  ['thu thur thurs', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
]);

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

export const UNITS = table<Unit>([
  ['second seconds sec secs', 'second'],
  ['minute minutes min mins', 'minute'],
  ['hour hours hr hrs', 'hour'],
  ['day days', 'day'],
  ['night nights', 'day'],
  ['week weeks', 'week'],
  ['fortnight fortnights', 'week'],
  ['weekend weekends', 'weekend'],
  ['month months', 'month'],
  ['quarter quarters', 'quarter'],
  ['year years yr yrs', 'year'],
  ['decade decades', 'decade'],
  ['century centuries', 'century'],
]);

export const PLURALS = wordSet(
  'seconds minutes hours days nights weeks fortnights weekends months quarters years decades centuries',
);

export const SEASONS = table<'SP' | 'SU' | 'FA' | 'WI'>([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['fall autumn', 'FA'],
  ['winter', 'WI'],
]);

export type Part = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

export const PARTS = table<Part>([
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
]);

export const ORDINALS = table<number>([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['thirteenth', 13],
  ['fourteenth', 14],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
  ['thirtieth', 30],
]);

export const ONES = table<number>([
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
]);

export const TENS = table<number>([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

export const SCALES = table<number>([
  ['hundred', 100],
  ['thousand', 1000],
]);

export const DECADE_WORDS = table<number>([
  ['twenties', 2],
  ['thirties', 3],
  ['forties', 4],
  ['fifties', 5],
  ['sixties', 6],
  ['seventies', 7],
  ['eighties', 8],
  ['nineties', 9],
]);

/** Counts that give no number. */
export const VAGUE = wordSet('several few many some multiple numerous');

/** Words that a bare "May", "March" or "April" follows when it is the month. */
export const BEFORE_MONTH = wordSet(
  'in since last next this until till by from of early late mid to and between through for after before during or each every around about past on late- beginning ending ended starting between',
);
