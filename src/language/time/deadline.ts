import type { Span } from '../../text/span.ts';
import type { Deadline } from '../analysis.ts';
import { type Bound, leadOf } from './lead.ts';
import type { Placed } from './place.ts';
import type { Toward } from './tense.ts';
import type { Found } from './times.ts';
import { capital, isGenitive, isHyphen, low, type Token, wordSet } from './tokens.ts';

const DUTY = wordSet(
  'must shall will may should required requires require ordered orders asked asks directed directs told due deadline needs gave gives given extended allowed allows takes can cannot entitled obliged ll demands demanded expires apply applies submit submitted notify warned promised pledged agreed vowed wants want unless',
);
const BUSINESS = wordSet('business working court trading');

const ENDS = new Set(['.', '?', '!', ';']);

/** True where a word of duty or permission stands in the sentence around the expression. */
function duty(ts: readonly Token[], found: Found): boolean {
  for (let k = found.first - 1; k >= Math.max(0, found.first - 24); k--) {
    if (ts[k + 1]!.breaks || (ENDS.has(low(ts, k)) && low(ts, k - 1).length > 3)) break;
    if (DUTY.has(low(ts, k))) return true;
  }
  for (let k = found.end; k < Math.min(ts.length, found.end + 16); k++) {
    if (ts[k]!.breaks || ENDS.has(low(ts, k))) break;
    if (DUTY.has(low(ts, k))) return true;
  }
  return false;
}

const NP_STOP = wordSet(
  'to or and but that which who unless if when must will shall may is are was were has have had said says should would can in on for at by with under from before after until as because while about so than since through into against',
);

const TO_DO = wordSet('notice order motion request intent right petition');
const PASSIVE = wordSet('is are has have was were been');

/** The noun phrase (or "receiving the notice") that starts at `i`, with two "of" phrases at most; null where there is none. */
function phrase(ts: readonly Token[], i: number, clause: boolean): Span | null {
  let end = i;
  let ofs = 0;
  while (end < ts.length && end < i + 12) {
    const t = ts[end]!;
    if (end > i && t.breaks) break;
    if (t.kind === 'mark' && !isHyphen(ts, end) && !(t.low === "'" && t.tight) && t.low !== '§') break;
    if (!isHyphen(ts, end - 1) && !isHyphen(ts, end + 1) && NP_STOP.has(t.low)) {
      // "the notice to proceed", "the letter is mailed"
      const goesOn =
        t.low === 'to'
          ? TO_DO.has(low(ts, end - 1)) && ts[end + 2]?.kind === 'mark'
          : clause && end > i && PASSIVE.has(t.low);
      if (!goesOn) break;
    }
    if (t.low === 'of' && ++ofs > 2) break;
    end++;
  }
  if (end === i || (end === i + 1 && ['the', 'a', 'an', 'that', 'this', 'it'].includes(low(ts, i))))
    return null;
  return { start: ts[i]!.start, end: ts[end - 1]!.end };
}

const PERIODS = wordSet('period window notice deadline limit comment review appeal waiting grace protest');

/** "P2Q" is no ISO 8601. */
const isoLimit = (value: string): string => {
  const quarters = /^P(\d+)Q$/.exec(value);
  return quarters ? `P${Number(quarters[1]) * 3}M` : value;
};

function business(ts: readonly Token[], found: Found): boolean {
  for (let k = found.first; k < found.end; k++) if (BUSINESS.has(low(ts, k))) return true;
  return false;
}

/** What stands behind a length: the word that ties it to its trigger and where the trigger starts. */
function tie(ts: readonly Token[], end: number): { word: string; at: number } | null {
  const w = low(ts, end);
  if (w === 'of' || w === 'after' || w === 'following' || w === 'from' || w === 'before')
    return { word: w, at: end + 1 };
  if (w === 'beyond' || w === 'past') return { word: 'after', at: end + 1 };
  if (w === 'prior' && low(ts, end + 1) === 'to') return { word: 'before', at: end + 2 };
  if (w === 'ahead' && low(ts, end + 1) === 'of') return { word: 'before', at: end + 2 };
  if (w === 'in' && low(ts, end + 1) === 'advance' && low(ts, end + 2) === 'of')
    return { word: 'before', at: end + 3 };
  return null;
}

const COMMAND = wordSet('must shall');

function commanded(ts: readonly Token[], first: number): boolean {
  for (let k = first - 2; k >= Math.max(0, first - 10); k--) {
    if (ENDS.has(low(ts, k))) return false;
    if (COMMAND.has(low(ts, k))) return true;
  }
  return false;
}

const HOLDERS = wordSet('has have had gave gives give given get gets allowed grants granted offered');

/** "gave the county 60 days to respond", "has 15 days from the notice". */
function held(ts: readonly Token[], found: Found): boolean {
  for (let k = found.first - 1; k >= Math.max(0, found.first - 7); k--) {
    if (HOLDERS.has(low(ts, k))) return true;
    if (ts[k]!.kind === 'mark' && low(ts, k) !== ',') return false;
  }
  return false;
}

function ofLength(ts: readonly Token[], found: Found, placed: Placed, toward: Toward): Deadline | null {
  if (!/^PT?\d/.test(placed.value)) return null;
  const make = (bound: Bound, trigger: Span | null): Deadline => ({
    trigger,
    limit: isoLimit(placed.value),
    bound,
    businessDays: business(ts, found),
  });
  const { first, end } = found;
  // "90 days' notice"
  const apostrophe = low(ts, end) === "'" ? 1 : 0;
  if (apostrophe || isHyphen(ts, first + 1)) {
    const next = low(ts, end + apostrophe);
    const after = low(ts, end + apostrophe + 1);
    if (apostrophe && (next === 'notice' || after === 'notice')) return make('before', null);
    if (!apostrophe && PERIODS.has(next) && (toward > 0 || duty(ts, found) || next !== 'limit'))
      return make('within', null);
    if (!apostrophe && (PERIODS.has(after) || after === 'period') && PERIODS.has(low(ts, end + 1)))
      return make('within', null);
  }
  const before = low(ts, first - 1);
  const next = low(ts, first) === 'next' || low(ts, first + 1) === 'next';
  const denied = before === 'within' && low(ts, first - 3) === 'not';
  const obliged = toward >= 0 || next || denied || duty(ts, found);
  if (!obliged) return held(ts, found) && low(ts, end) === 'to' ? make('within', null) : null;
  const joint = tie(ts, end);
  const trigger = joint && phrase(ts, joint.at, joint.word === 'after' || joint.word === 'before');
  const later = low(ts, first - 3) === 'no' || low(ts, first - 3) === 'not';
  if (before === 'within' || before === 'inside') return make('within', trigger ?? null);
  // "must leave in ten days"
  if (before === 'in' && !joint && commanded(ts, first)) return make('within', null);
  if (before === 'than' && low(ts, first - 2) === 'later' && later) return make('by', trigger);
  const loose = found.mod === 'APPROX' || ['just', 'only', 'comes', 'came', 'come'].includes(before);
  if (joint && trigger && joint.word !== 'of' && !loose)
    return make(joint.word === 'from' ? 'from' : joint.word === 'before' ? 'before' : 'after', trigger);
  if (low(ts, end) === 'to' && held(ts, found) && !capital(ts[end + 1])) return make('within', null);
  return null;
}

/** True where a date, or the end of a period, lies after publication. */
function over(day: string, published: string, end: boolean): boolean {
  const head = published.slice(0, day.length);
  return day > head || (end && day.length < 10 && day === head);
}

function ofDate(
  ts: readonly Token[],
  found: Found,
  placed: Placed,
  toward: Toward,
  published: string | null,
): Deadline | null {
  const bound = leadOf(ts, found.first);
  if (!bound || placed.value.endsWith('_REF') || isGenitive(ts, found.end)) return null;
  const day =
    placed.date?.split('/').at(-1)?.slice(0, 10) ?? /^\d{4}(-\d\d)*$/.exec(placed.value)?.[0] ?? null;
  if (day && published && day < published.slice(0, day.length)) return null;
  const ahead = day !== null && published !== null && over(day, published, found.mod === 'END');
  if (toward < 0 && !ahead && !duty(ts, found)) return null;
  // A date that is neither ahead nor told of in a forward clause bounds nothing.
  if (toward === 0 && day === null && published !== null && !duty(ts, found)) return null;
  const session = found.rule === 'end of a session';
  return {
    trigger: session ? { start: ts[found.first]!.start, end: ts[found.end - 1]!.end } : null,
    limit: null,
    bound,
    businessDays: false,
  };
}

/**
 * Reads the limit that an expression sets, by the words on either side of it and the direction of its clause; null
 * where it only tells how long something took or when it happened.
 */
export function readDeadline(
  ts: readonly Token[],
  found: Found,
  placed: Placed,
  toward: Toward,
  published: string | null,
): Deadline | null {
  if (placed.type === 'DURATION') return ofLength(ts, found, placed, toward);
  if (placed.type === 'SET') return null;
  return ofDate(ts, found, placed, toward, published);
}
