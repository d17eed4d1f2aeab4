import { NAMES, PARTS } from './currencies.ts';
import { dimension } from './dimension.ts';
import type { Context, Found } from './found.ts';
import { money } from './money.ts';
import { numeralAt } from './numeral.ts';
import type { Piece } from './pieces.ts';
import { unitAt } from './unit.ts';

/** Amounts without a number word: "an hour and a half", "a dollar and 42 cents", "percent of twenty", "single" alone. */
export function phrase(context: Context, i: number): Found | null {
  const { p } = context;
  const word = p[i]!.lower;
  if (word === 'percent' || word === 'percents' || (word === 'per' && p[i + 1]?.lower === 'cent'))
    return percentOf(p, i);
  if (word === 'single')
    return p.length === 1
      ? { first: i, next: i + 1, kind: 'number', value: 1, scale: 1, rule: 'count' }
      : null;
  if (word !== 'a' && word !== 'an') return null;
  return articled(context, i);
}

/** "percent of twenty" */
function percentOf(p: readonly Piece[], i: number): Found | null {
  const of = p[i]!.lower === 'per' ? i + 2 : i + 1;
  const before = p[i - 1];
  if (p[of]?.lower !== 'of' || (before && !/^[.,;:]$/.test(before.text))) return null;
  const numeral = numeralAt(p, of + 1);
  if (!numeral || numeral.value === null || p[numeral.next]) return null;
  return {
    first: i,
    next: numeral.next,
    kind: 'percent',
    value: numeral.value,
    unit: '%',
    scale: 1,
    rule: 'percent',
  };
}

/** The article counts one only where an amount goes on, or nothing else is said: "a minute and 30 seconds", "a gallon". */
function articled(context: Context, i: number): Found | null {
  const { p } = context;
  const unit = unitAt(p, i + 1);
  const coin = NAMES.has(p[i + 1]?.lower ?? '') || PARTS.has(p[i + 1]?.lower ?? '');
  if (!unit && !coin) return null;
  const next = unit ? unit.next : i + 2;
  const whole = i === 0 && next >= p.length;
  const more =
    p[next]?.lower === 'and' && numeralAt(p, p[next + 1]?.lower === 'half' ? next + 1 : next + 1, false);
  if (!whole && !more) return null;
  const numeral = { first: i, next: i + 1, value: 1, scale: 1, form: 'words' } as const;
  const found = (coin ? money : dimension).read(context, numeral);
  return found && (whole || found.next > next) ? found : null;
}
