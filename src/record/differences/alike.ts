import { turning } from '../../kinds/claims/words.ts';
import { serial } from '../../language/time/calendar.ts';
import { endpoints, parseEdtf } from '../../language/time/edtf.ts';
import type { Account } from './account.ts';

/** About the same thing: nearly the same words, a name in common, no name that only the other text would know, the same doer. */
export function alike(a: Account, b: Account): boolean {
  const [x, y] = [new Set(a.words), new Set(b.words)];
  const common = a.words.filter(word => y.has(word));
  const names = [...a.names, ...b.names].filter(word => x.has(word) && y.has(word));
  if (names.length === 0) return false;
  if ([...turning].some(word => x.has(word) !== y.has(word))) return false;
  const likeness = common.length / (x.size + y.size - common.length);
  const least = Math.min(x.size, y.size);
  if (!(likeness >= 0.7 || (common.length === least && likeness >= 0.5))) return false;
  return !strangers(a, b, x, y) && sameDoer(a, b);
}

/** Share of both sides' words, together, that the other text has too; 2 where each has all of the other's. */
const leastCovered = 1.65;

/**
 * As `alike`, but a word may stand anywhere in the other's sentence: what one text says in a clause, another says in the sentence around
 * its number ("walked out at the plant", reported of a firm that only the main clause names).
 */
export function covered(a: Account, b: Account): boolean {
  const [x, y] = [all(a), all(b)];
  if (![...a.names, ...b.names].some(word => x.has(word) && y.has(word))) return false;
  if (
    [...turning].some(
      word => (a.words.includes(word) && !y.has(word)) || (b.words.includes(word) && !x.has(word)),
    )
  )
    return false;
  const share = (words: readonly string[], other: ReadonlySet<string>) =>
    words.length === 0 ? 0 : words.filter(word => other.has(word)).length / words.length;
  const [ofA, ofB] = [share(a.words, y), share(b.words, x)];
  const enough = ofA + ofB >= leastCovered || (Math.max(ofA, ofB) === 1 && Math.min(ofA, ofB) >= 0.5);
  return enough && !strangers(a, b, x, y) && sameDoer(a, b);
}

/** All words by which an account can be recognised. */
export function all(one: Account): Set<string> {
  return new Set([...one.words, ...(one.around ?? [])]);
}

/** True where each names somebody or some place that the other text does not. */
function strangers(a: Account, b: Account, x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  return a.names.some(word => !y.has(word)) && b.names.some(word => !x.has(word));
}

/** One acts in both, as far as told; "nine votes approved it" has the counted for its subject, which tells of no doer. */
function sameDoer(a: Account, b: Account): boolean {
  const counted = (one: Account) => one.type === 'figure' && one.head !== '' && one.who.includes(one.head);
  if (counted(a) || counted(b)) return true;
  return a.who.length === 0 || b.who.length === 0 || a.who.some(word => b.who.includes(word));
}

/** True where both tell what was acted on, in a common word. */
export function sharesObject(a: Account, b: Account): boolean {
  const object = (one: Account) => one.words.filter(word => !one.who.includes(word));
  const other = new Set(object(b));
  return object(a).some(word => other.has(word));
}

/** True where two texts are from days at most so far apart: versions of one utterance are told within days. Unknown dates are near. */
export function near(a: string | null, b: string | null, days: number): boolean {
  if (a === null || b === null) return true;
  const [x, y] = [parseEdtf(a), parseEdtf(b)];
  const first = x && endpoints(x).first;
  const second = y && endpoints(y).first;
  return !first || !second || Math.abs(serial(first) - serial(second)) <= days;
}
