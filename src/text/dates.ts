const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const seasons: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

/** How exactly an EDTF date is known. */
export type Precision = 'day' | 'month' | 'year' | 'season' | 'range' | 'open';

export function precisionOf(edtf: string): Precision {
  if (edtf.includes('..')) return 'open';
  if (edtf.includes('/')) return 'range';
  const plain = edtf.replace(/[~?%X]/g, '');
  if (/^\d{4}-2[1-4]$/.test(plain)) return 'season';
  if (/^\d{4}-\d{2}-\d{2}/.test(plain)) return 'day';
  return /^\d{4}-\d{2}/.test(plain) ? 'month' : 'year';
}

function single(edtf: string): string {
  const [, year, month, day] = /^(\d{3}[\dX])(?:-(\d{2}))?(?:-(\d{2}))?/.exec(edtf) ?? [];
  if (!year) return edtf;
  const name = month ? (seasons[month] ?? months[Number(month) - 1]) : undefined;
  const words = [
    day ? String(Number(day)) : '',
    name ?? '',
    year.endsWith('X') ? `${year.slice(0, 3)}0s` : year,
  ];
  const mark = /[~%]/.test(edtf) ? 'about ' : '';
  return `${mark}${words.filter(Boolean).join(' ')}${edtf.includes('?') ? ' (uncertain)' : ''}`;
}

/** An EDTF date in words: "21 March 2024", "about March 2018", "after 2 May 2024", "January to March 2017". Never through a time zone. */
export function inWords(edtf: string): string {
  const [from, to] = edtf.split('/');
  if (from === undefined || to === undefined) return single(edtf);
  if (from === '..' || from === '') return `until ${single(to)}`;
  if (to === '..' || to === '') return `from ${single(from)} on`;
  const [a, b] = [single(from), single(to)];
  const year = from.slice(0, 4);
  return from.slice(0, 4) === to.slice(0, 4) ? `${a.replace(` ${year}`, '')} – ${b}` : `${a} – ${b}`;
}

/** Short form for tight columns: "21 Mar 2024". */
export function short(edtf: string): string {
  return inWords(edtf).replace(
    /\b(January|February|March|April|August|September|October|November|December)\b/g,
    m => m.slice(0, 3),
  );
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The day of the week of a full date by Zeller's congruence, '' for anything less exact. */
export function weekday(edtf: string): string {
  const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(edtf) ?? [];
  if (!y || !m || !d) return '';
  const month = Number(m) < 3 ? Number(m) + 12 : Number(m);
  const year = Number(m) < 3 ? Number(y) - 1 : Number(y);
  const k = year % 100;
  const j = Math.floor(year / 100);
  const h =
    (Number(d) + Math.floor((13 * (month + 1)) / 5) + k + Math.floor(k / 4) + Math.floor(j / 4) + 5 * j) % 7;
  return weekdays[(h + 6) % 7] ?? '';
}
