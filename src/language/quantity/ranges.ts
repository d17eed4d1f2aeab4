import type { Found } from './found.ts';
import type { Piece } from './pieces.ts';
import type { Qualifier } from './qualifiers.ts';

/** An amount with its qualifier, before it becomes a `Quantity`. */
export interface Bounded extends Found {
  readonly qualifier?: string | undefined;
  /** Pieces of the qualifier. */
  readonly said?: { readonly first: number; readonly next: number } | undefined;
}

/** Forms of verbs (and "up", "down") that say a figure moved. */
export const CHANGE =
  /^(?:r[io]s(?:e|es|en|ing)|f[ae]ll(?:s|en|ing)?|gr[oe]w(?:s|n|ing)?|(?:increas|decreas|reduc|rais|declin|chang|mov|surg|doubl|plung|advanc|halv)(?:e|es|ed|ing)|(?:lower|jump|climb|soar|expand|slow|swell|dwindl|eas|edg|slid|spik)(?:e|s|es|ed|ing)?|drop(?:s|ped|ping)?|cut(?:s|ting)?|go(?:es|ing|ne)?|went|up|down|slip(?:s|ped|ping)?|shr[aiu]nk(?:s|ing)?|s[aiu]nk(?:s|ing)?|slid|swollen|scal(?:e|ed|ing)|boost(?:s|ed|ing)?|trimm?(?:ed|ing|s)?)$/;

/** Joins the two ends of a range: "between 20 and 30", "15-20%", "$3 to $4 billion", "44 mg to 50 mg". */
export function joinRanges(p: readonly Piece[], found: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const next of found) {
    const last = joined[joined.length - 1];
    const range = last && rangeOf(p, last, next);
    if (range) joined[joined.length - 1] = range;
    else joined.push(next);
  }
  return joined;
}

function rangeOf(p: readonly Piece[], a: Found, b: Found): Found | null {
  if (
    a.value === null ||
    b.value === null ||
    a.low !== undefined ||
    a.kind === 'ordinal' ||
    b.kind === 'ordinal'
  )
    return null;
  const link = linked(p, a, b);
  if (!link) return null;
  const plainEnd = a.kind === 'number' && (a.unit ?? null) === null && !a.currency;
  const plainNext = b.kind === 'number' && !b.unit;
  if (!plainEnd && !plainNext && (a.kind !== b.kind || a.unit !== b.unit || a.currency !== b.currency))
    return null;
  if (plainNext && !plainEnd && a.kind !== 'money' && a.kind !== 'age') return null;
  let low = a.value;
  const high = b.value;
  if (a.scale === 1 && b.scale > 1 && low * b.scale <= high) low *= b.scale;
  const unit = plainEnd ? b : a;
  const kind = unit.kind === 'number' ? 'range' : unit.kind;
  const whole = { ...unit, first: link.first, next: b.next, kind, value: null, scale: b.scale } as const;
  if (low > high || (low === high && unit.kind === 'number') || (unit.kind === 'number' && decided(p, b))) {
    // "52-35", "voted 7 to 2": a tally, not a range.
    if (unit.kind === 'number')
      return link.tight || link.word === 'to' ? { ...whole, kind: 'number', rule: 'tally' } : null;
    // "beats him by 46 percent to 42 percent" are two.
    if (unit.kind !== 'dimension' && !/^(?:from|between)$/.test(p[link.first]!.lower)) return null;
    return { ...whole, low: high, high: low, rule: 'range' };
  }
  if (unit.kind === 'number' && link.tally) return { ...whole, kind: 'number', rule: 'tally' };
  return { ...whole, low, high, rule: 'range' };
}

interface Link {
  readonly first: number;
  readonly word: string;
  readonly tight: boolean;
  readonly tally: boolean;
}

/** What stands between two amounts, if it makes them the ends of one. */
function linked(p: readonly Piece[], a: Found, b: Found): Link | null {
  const at = b.first - 1;
  let k = at;
  // "and about 7", "to up to 30", "- ~7"
  while (k > a.next && /^(?:about|around|~|roughly|nearly|some|approximately)$/.test(p[k]!.lower)) k--;
  if (k !== a.next) return null;
  const word = p[k]!.lower;
  let first = a.first;
  while (
    first > 0 &&
    /^(?:about|around|~|roughly|some|nearly|approximately)$/.test(p[first - 1]!.lower) &&
    /^(?:between|from)$/.test(p[first - 2]?.lower ?? '')
  )
    first--;
  const before = p[first - 1]?.lower ?? '';
  const tally = /^(?:voted|vote|of|by)$/.test(before) && nearVote(p, first);
  if (word === 'and')
    return before === 'between' ? { first: first - 1, word, tight: false, tally: false } : null;
  if (!/^(?:to|through|till|until|-|–|—|~|−)$/.test(word)) return null;
  const dash = !/^[a-z]/.test(word);
  // "-15 -20": a spaced dash before a glued number is a sign; "A — 30 —" is an aside.
  if (dash && p[k]!.gap !== p[k + 1]!.gap && word !== '-' && word !== '–') return null;
  if (dash && word === '—' && p[k]!.gap) return null;
  if (before === 'from' && !dash) {
    for (let back = first - 2; back >= 0 && first - back < 40; back--) {
      if (/^[.;!?]$/.test(p[back]!.text)) break;
      if (CHANGE.test(p[back]!.lower)) return null;
    }
  } else if (!dash && CHANGE.test(before)) return null;
  return {
    first: before === 'from' || (before === 'between' && word !== 'and') ? first - 1 : first,
    word,
    tight: dash && !p[k]!.gap,
    tally,
  };
}

/** "a 4-5 ruling", "a 3-6 record": the votes, not a range. */
function decided(p: readonly Piece[], b: Found): boolean {
  return /^(?:vote|ruling|decision|split|majority|margin|record|win|loss|victory|defeat|tie|verdict)$/.test(
    p[b.next]?.lower ?? '',
  );
}

function nearVote(p: readonly Piece[], first: number): boolean {
  for (let k = first - 1; k >= 0 && k > first - 5; k--)
    if (/^(?:vote|voted|votes|voting|ballot)$/.test(p[k]!.lower)) return true;
  return false;
}

/** Sets the open side of an amount. */
export function bound(found: Found, qualifier: Qualifier | null): Bounded {
  if (!qualifier) return found;
  const named: Bounded = { ...found, qualifier: qualifier.name };
  if (found.value === null || found.low !== undefined || qualifier.bound === 'none') return named;
  if (qualifier.bound === 'both') return { ...named, low: found.value, high: found.value };
  return qualifier.bound === 'low' ? { ...named, low: found.value } : { ...named, high: found.value };
}

/** Joins a lower and an upper bound: "above 1,000 and below 1,500", "at most 100 and at least 20". */
export function joinBounds(p: readonly Piece[], found: readonly Bounded[]): Bounded[] {
  const joined: Bounded[] = [];
  for (const b of found) {
    const a = joined[joined.length - 1];
    const start = b.said?.first ?? b.first;
    const end = a ? Math.max(a.next, a.said?.next ?? 0) : -1;
    const link = a && start === end + 1 ? p[end]!.lower : '';
    const low = a?.low ?? b.low;
    const high = a?.high ?? b.high;
    const apart =
      a &&
      (a.low === undefined) !== (b.low === undefined) &&
      (a.high === undefined) !== (b.high === undefined);
    if (
      a &&
      apart &&
      (link === 'and' || link === ',' || link === 'but') &&
      low! < high! &&
      (a.unit === b.unit || !a.unit) &&
      a.currency === b.currency
    ) {
      const kind = b.kind === 'number' ? 'range' : b.kind;
      joined[joined.length - 1] = {
        ...b,
        first: a.said?.first ?? a.first,
        kind,
        value: null,
        low: low!,
        high: high!,
        rule: 'range',
        qualifier: undefined,
        said: undefined,
      };
    } else joined.push(b);
  }
  return joined;
}
