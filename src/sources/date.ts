/**
 * Dates as documents write them, read into EDTF. No instant is ever turned: the day is the one that is written, whatever
 * the hour and zone beside it say.
 */

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';
/** Hour, zone and the words around them, which are read past. */
const HOUR =
  '(?:,?\\s*(?:at\\s+|\\||·|-|–|—)?\\s*\\d{1,2}(?::\\d{2}){1,2}(?:\\.\\d+)?\\s*(?:[ap]\\.?\\s?m\\.?)?\\s*(?:\\(?[A-Za-z]{1,5}\\)?|[+-]\\d{2}:?\\d{2})?(?:\\s*\\([A-Za-z ]+\\))?)?';

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ]\S.*)?)?)?$/;
const SLASHED = /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?:[T ]\S.*)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/;
const AMERICAN = new RegExp(
  `^${WEEKDAY}${MONTH}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${HOUR}$`,
  'i',
);
const BRITISH = new RegExp(
  `^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH}\\.?,?[ -](\\d{4})${HOUR}$`,
  'i',
);

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** `YYYY-MM-DD` of a day in the calendar, or null. Content systems fill an absent date with 1970-01-01 or 0001-01-01. */
function day(year: number, month: number, date: number): string | null {
  if (year < 1500 || month < 1 || month > 12 || date < 1 || date > daysIn(year, month)) return null;
  if (year === 1970 && month === 1 && date === 1) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function monthNumber(name: string): number {
  return MONTHS.findIndex(month => month.startsWith(name.slice(0, 3).toLowerCase())) + 1;
}

/**
 * The calendar date that `written` names, as EDTF (`2018-07-12`, `2018-07`, `2018`), or null if it names none or could be
 * read in two ways (`07/12/2018`). Of an instant the day stays as written.
 */
export function readDate(written: string): string | null {
  const text = written.trim().replace(/\s+/g, ' ').slice(0, 120);
  const compact = COMPACT.exec(text);
  if (compact) return day(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const slashed = SLASHED.exec(text);
  if (slashed) return day(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]));
  const iso = ISO.exec(text);
  if (iso) {
    const [, year, month, date] = iso;
    if (date) return day(Number(year), Number(month), Number(date));
    if (Number(year) < 1500) return null;
    if (!month) return year!;
    return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month}` : null;
  }
  const american = AMERICAN.exec(text);
  if (american) return day(Number(american[3]), monthNumber(american[1]!), Number(american[2]));
  const british = BRITISH.exec(text);
  if (british) return day(Number(british[3]), monthNumber(british[2]!), Number(british[1]));
  return null;
}

/** True if an instant is written in universal time, so that its day may not be the newsroom's. */
export function isUniversal(written: string): boolean {
  return /T\d{2}:\d{2}.*(?:Z|[+-]00:?00)$/i.test(written.trim());
}

/** Milliseconds since 1970 of an instant with hour and zone, for telling whether two writings mean the same; or null. */
export function instant(written: string): number | null {
  const text = written.trim();
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/i.test(text)) return null;
  const value = Date.parse(text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return Number.isNaN(value) ? null : value;
}

const LINE =
  /^(?:(?:first\s+)?(?:published|posted|filed|issued|dated|date)\s*(?:on|at)?\s*[:|]?\s+|date:\s*|\|\s*)?(.+)$/i;
const CHANGED = /\b(?:updated?|modified|revised|corrected|accessed|retrieved|archived|saved|printed)\b/i;

/**
 * The date of a line that says when a text was published (`Published July 3, 2018 at 5:00 PM`, `July 3, 2018`). Null for
 * anything longer than a date line, and for dates of change or retrieval; of `Published …, updated …` the first counts.
 */
export function readDateLine(written: string): string | null {
  const text = written.trim().replace(/\s+/g, ' ');
  if (text.length > 120) return null;
  const change = CHANGED.exec(text);
  const said = change ? text.slice(0, change.index).replace(/[\s|,;:·(–—-]+$/, '') : text;
  const line = LINE.exec(said.replace(/[\s,|·•–—-]+by\s+\p{L}[^|]{1,60}$/iu, ''));
  if (!line) return null;
  return /^\d{4}(?:-\d{2})?$/.test(line[1]!) ? null : readDate(line[1]!.replace(/[.|]+$/, ''));
}
