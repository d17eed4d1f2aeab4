import { bySpan, overlaps, type Span } from '../../text/span.ts';
import type { Quantity, Sentence, TimeExpression } from '../analysis.ts';
import { age } from './age.ts';
import { count } from './count.ts';
import { designators } from './designator.ts';
import { dimension } from './dimension.ts';
import type { Context, Found, Way } from './found.ts';
import { money } from './money.ts';
import { numeralAt } from './numeral.ts';
import { DENOMINATORS, ORDINALS, SCALES, SMALL, TENS, VULGAR } from './numerals.ts';
import { ordinal, RANKS, rankAt } from './ordinal.ts';
import { percent } from './percent.ts';
import { phrase } from './phrase.ts';
import { type Piece, pieces } from './pieces.ts';
import { qualifierAfter, qualifierBefore } from './qualifiers.ts';
import { type Bounded, bound, joinBounds, joinRanges } from './ranges.ts';
import { refused } from './refusals.ts';

/** The ways of saying an amount, in the order they are tried on a number. */
export const WAYS: readonly Way[] = [age, money, percent, dimension, ordinal, count];

export interface QuantityInput {
  readonly text: string;
  readonly sentences?: readonly Sentence[];
  readonly times?: readonly TimeExpression[];
}

const STARTS = new Set([
  ...'a an minus negative hundreds half quarter tens percent percents per single scores'.split(' '),
  ...[SMALL, TENS, SCALES, ORDINALS, DENOMINATORS].flatMap(words => [...words.keys()]),
]);
const FUSED = /^(?:twen|thir|for|fif|six|seven|eigh|nine)ty[a-z]+(?:st|nd|rd|th)$/;

/** True for a piece at which a number may start; most words of a text may not. */
function opens(piece: Piece): boolean {
  if (piece.kind === 'number') return true;
  if (piece.kind === 'mark') return piece.text === '-' || piece.text === '−' || VULGAR.has(piece.text);
  return STARTS.has(piece.lower) || (piece.lower.length > 10 && FUSED.test(piece.lower));
}

/**
 * Every amount, count, share, rate, age and rank of a text, in order and not overlapping, with value, bounds, unit and currency. Spans
 * cover the amount (a range with its "between"); the qualifier's own span is beside. What only looks like an amount (dates, clock times,
 * citations, telephone and street numbers, model numbers) is left out; `times` sharpens that. Works from text alone.
 */
export function findQuantities(input: QuantityInput): Quantity[] {
  const { text } = input;
  const stretches = stretchesOf(text, input.sentences);
  const read = stretches.map(({ start, end }) => ({ start, text: text.slice(start, end) }));
  const parts = read.map(part => ({ ...part, p: pieces(part.text) }));
  const names = new Set(parts.flatMap(({ p }) => [...designators(p)]));
  const times = (input.times ?? []).filter(time => time.type === 'DATE' || time.type === 'TIME');
  return parts.flatMap(part => {
    const within = times.filter(time =>
      overlaps(time, { start: part.start, end: part.start + part.text.length }),
    );
    return amountsIn({ text: part.text, p: part.p, designators: names }, part.start, within);
  });
}

const HINT = new RegExp(
  `\\d|[${[...VULGAR.keys()].join('')}]|\\b(?:${[...STARTS].filter(word => word.length > 2).join('|')})\\b|[a-z]ty[a-z]+(?:st|nd|rd|th)\\b|${RANKS}`,
  'iu',
);
/** A text as short as this may be an amount without a number word ("a gallon"). */
const SHORT = 60;

/** The stretches of a text in which an amount can stand: its sentences, or its lines where these are not known, that hold a number word. */
function stretchesOf(text: string, sentences: readonly Sentence[] | undefined): Span[] {
  if (text.length <= SHORT) return [{ start: 0, end: text.length }];
  const all: Span[] = sentences ? [...sentences] : [];
  if (!sentences) {
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      all.push({ start, end });
      start = end + 1;
    }
    all.push({ start, end: text.length });
  }
  return all.filter(({ start, end }) => HINT.test(text.slice(start, end)));
}

function amountsIn(context: Context, offset: number, times: readonly TimeExpression[]): Quantity[] {
  const { p, text } = context;
  const taken = blocked(text, offset, times);
  const found: Found[] = [];
  let b = 0;
  for (let i = 0; i < p.length; i++) {
    while (b < taken.length && taken[b]!.end <= p[i]!.start) b++;
    if (b < taken.length && p[i]!.end > taken[b]!.start) continue;
    const read = amountAt(context, i, taken[b]);
    if (!read) continue;
    if (read.next > i) i = read.next - 1;
    if (read.found) found.push(apart(read.found, found[found.length - 1]));
  }
  const ranged = joinRanges(p, found).map(one => qualified(p, one));
  return joinBounds(p, ranged).map(one => quantity(p, one, offset));
}

/** Spans that hold no amounts: those of the refusals, and of dates and clock times where these are known. */
function blocked(text: string, offset: number, times: readonly TimeExpression[]): Span[] {
  const spans = refused(text);
  for (const time of times) spans.push({ start: time.start - offset, end: time.end - offset });
  return spans.sort(bySpan);
}

/** A sign that the amount before has used up is not used again ("2 $ 3 $"). */
function apart(found: Found, last: Found | undefined): Found {
  return last && found.first < last.next ? { ...found, first: last.next } : found;
}

function amountAt(
  context: Context,
  i: number,
  stop: Span | undefined,
): { found: Found | null; next: number } | null {
  const { p } = context;
  const rank = rankAt(p, i);
  if (rank) return { found: rank, next: rank.next };
  if (!opens(p[i]!)) return null;
  const alone = phrase(context, i);
  if (alone) return { found: alone, next: alone.next };
  const numeral = numeralAt(p, i, p[i - 1]?.lower !== 'between');
  if (!numeral || (stop && p[numeral.next - 1]!.end > stop.start)) return null;
  for (const way of WAYS) {
    const found = way.read(context, numeral);
    if (found) return { found, next: found.next };
  }
  return { found: null, next: numeral.next };
}

function qualified(p: readonly Piece[], found: Found): Bounded {
  if (found.kind === 'ordinal') return found;
  // The article of "more than a third" is read with the number.
  const before = qualifierBefore(p, found.first);
  const after = qualifierAfter(p, found.next);
  // "about five hundred or less": the side left open says more.
  const weaker =
    before && /^(?:none|both)$/.test(before.qualifier.bound) && after && after.qualifier.bound !== 'none';
  if (before && !weaker && !(p[before.first - 1]?.lower === 'one' && p[before.first]!.lower === 'over'))
    return { ...bound(found, before.qualifier), said: { first: before.first, next: found.first } };
  return after ? { ...bound(found, after.qualifier), said: { first: found.next, next: after.next } } : found;
}

function quantity(p: readonly Piece[], found: Bounded, offset: number): Quantity {
  const open =
    found.kind === 'number' && found.value !== null && (found.low !== undefined || found.high !== undefined);
  return {
    start: offset + p[found.first]!.start,
    end: offset + p[found.next - 1]!.end,
    kind: open ? 'range' : found.kind,
    value: found.value,
    low: found.low ?? null,
    high: found.high ?? null,
    qualifier: found.qualifier ?? null,
    unit: found.unit ?? null,
    currency: found.currency ?? null,
    rule: found.rule,
    ...(found.said && {
      qualifierSpan: {
        start: offset + p[found.said.first]!.start,
        end: offset + p[found.said.next - 1]!.end,
      },
    }),
    ...(found.per && { per: found.per }),
    ...(found.position && { position: found.position }),
  };
}
