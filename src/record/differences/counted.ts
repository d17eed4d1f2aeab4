import { compareEdtf } from '../../language/time/edtf.ts';
import type { Account } from './account.ts';
import { alike, all, covered, near } from './alike.ts';
import type { Verdict } from './compare.ts';
import { rangeOf, rangesAgree } from './figures.ts';

/** Verbs whose number is a change, not a state. */
const changes = new Set(
  'rise fall increase decrease grow drop climb decline jump gain lose shrink cut raise slip soar add widen narrow'.split(
    ' ',
  ),
);

/** Days within which two texts without a date of their own may tell of one thing that both say it happened in. */
const oneAffair = 90;

/** Sets two numbers against each other: of the same thing, at the same time, of the whole and not of a part. */
export function figures(a: Account, b: Account): Verdict | null {
  if ((a.tally ?? '') !== '' || (b.tally ?? '') !== '') return tallies(a, b);
  if (!sameMeasure(a, b) || !(alike(a, b) || covered(a, b)) || !sameTime(a, b)) return null;
  const bare = a.head === '' || b.head === '';
  if (bare && !(a.act === b.act && a.act !== '') && a.words.join(' ') !== b.words.join(' ')) return null;
  const [x, y] = [rangeOf(a.fields, a.text), rangeOf(b.fields, b.text)];
  if (!x || !y) return null;
  const gives = (one: Account, value: unknown) => typeof value === 'number' && one.beside.includes(value);
  if (gives(a, b.fields.value) || gives(b, a.fields.value)) return null;
  if (rangesAgree(x, y)) return { what: 'same', why: 'same thing counted, and the numbers agree' };
  return { what: 'differ', type: 'figure', why: 'same thing counted, same time, and no number fits both' };
}

/** The same unit, noun, act and rate, and neither of a part of the other: "teachers" and "special education teachers" are two counts. */
function sameMeasure(a: Account, b: Account): boolean {
  if ((a.fields.unit ?? '') !== (b.fields.unit ?? '')) return false;
  if (a.head !== b.head && a.head !== '' && b.head !== '') return false;
  if (a.act !== b.act && a.act !== '' && b.act !== '') return false;
  // "rose by 3 million" beside "was 88 million"
  if (a.act !== b.act && (changes.has(a.act) || changes.has(b.act))) return false;
  if (isRelative(a) || isRelative(b)) return false;
  if ((a.rate ?? '') !== (b.rate ?? '') || (a.planned ?? false) !== (b.planned ?? false)) return false;
  const [x, y] = [all(a), all(b)];
  return (a.narrowed ?? []).every(word => y.has(word)) && (b.narrowed ?? []).every(word => x.has(word));
}

/** "20 more than last year" and "half" are no counts; "212, down from 340" is. */
function isRelative(one: Account): boolean {
  const { comparison, value, unit } = one.fields;
  if (typeof value === 'number' && value < 1 && !unit && !/\d?[.]\d/u.test(one.text)) return true;
  return typeof comparison === 'string' && !/^(?:up|down) from|^compared/iu.test(comparison);
}

/**
 * The same period. Without one, a number is of the day it was printed, since a count that runs on differs from itself a week before; but
 * what is told of "the trial" belongs with what another text tells of a trial and its date.
 */
function sameTime(a: Account, b: Account): boolean {
  if (a.date !== null && b.date !== null) return compareEdtf(a.date, b.date) === 'same';
  if (a.date === null && b.date === null)
    return a.published !== null && b.published !== null && near(a.published, b.published, 1);
  const [dateless, dated] = a.date === null ? [a, b] : [b, a];
  return (
    (dateless.within ?? []).some(noun => (dated.scenes ?? []).includes(noun)) &&
    near(a.published, b.published, oneAffair)
  );
}

/** Outcomes of one vote: 5–2 and 6–1 cannot both be. */
function tallies(a: Account, b: Account): Verdict | null {
  const [x, y] = [a.tally ?? '', b.tally ?? ''];
  if (x === '' || y === '' || !(alike(a, b) || covered(a, b))) return null;
  if (
    a.date === null || b.date === null
      ? !near(a.published, b.published, 3)
      : compareEdtf(a.date, b.date) !== 'same'
  )
    return null;
  const all = (tally: string) => tally === 'unanimous' || tally.endsWith('–0');
  if (x === y || (all(x) && all(y))) return { what: 'same', why: 'same vote, same outcome' };
  return { what: 'differ', type: 'figure', why: 'same vote, another outcome' };
}
