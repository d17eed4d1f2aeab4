import { hyphened } from './designator.ts';
import type { Context, Found, Way } from './found.ts';
import { type Numeral, numeralAt } from './numeral.ts';
import type { Piece } from './pieces.ts';
import { type ReadUnit, unitAt } from './unit.ts';
import { UNIT_WORDS } from './units.ts';

function read(context: Context, numeral: Numeral): Found | null {
  const { p } = context;
  if (numeral.form === 'vague') return null;
  let at = numeral.next;
  // "a tenth of a gallon" without its article; "the fourth of the month" has one.
  const part = numeral.form === 'ordinal';
  if (part && (p[at]?.lower !== 'of' || numeral.value! < 3 || p[numeral.first - 1]?.lower === 'the'))
    return null;
  const value = part ? 1 / numeral.value! : numeral.value!;
  const million = millions(p, numeral);
  if (million)
    return {
      first: numeral.first,
      next: at + 1,
      kind: 'number',
      value: value * 1e6,
      unit: null,
      scale: 1e6,
      rule: 'count',
    };
  // "half a gallon", "a quarter of an acre", "one and three quarters of hour"
  if (
    p[at]?.lower === 'of' &&
    (numeral.form === 'fraction' || part || p[at - 1]!.lower.startsWith('quarter'))
  )
    at++;
  if (/^an?$/.test(p[at]?.lower ?? '') && (numeral.form === 'fraction' || part || value === 0.5)) at++;
  if (at > numeral.next && !/^(?:an?|of)$/.test(p[at - 1]!.lower)) return null;
  if (
    /^(?:more|additional|extra|fewer|less|another|straight|consecutive|successive|trading|working|business|calendar|school|full|whole|long|short|busy|dry|working)$/.test(
      p[at]?.lower ?? '',
    ) &&
    UNIT_WORDS.has(p[at + 1]?.lower ?? '')
  )
    at++;
  // "15-plus years"
  if (p[at]?.text === '-' && p[at + 1]?.lower === 'plus' && unitAt(p, at + 2)) at += 2;
  if (hyphened(p, numeral.first)) return null;
  const unit = unitAt(p, at);
  if (!unit || clock(p, numeral, unit) || notUnit(p, at, unit)) return null;
  const found = {
    first: numeral.first,
    next: unit.next,
    kind: 'dimension',
    value,
    unit: unit.name,
    scale: numeral.scale,
    rule: rule(unit),
  } as const;
  return parts(p, unit.per ? { ...found, per: unit.per } : found, unit);
}

function rule(unit: ReadUnit): string {
  return /^(?:time|calendar)$/.test(unit.unit.family) && !unit.name.includes(' per ')
    ? 'duration'
    : 'dimension';
}

/** "1.2m people": millions, since a count stands behind; "2.5m tall" is metres. */
function millions(p: readonly Piece[], numeral: Numeral): boolean {
  const [letter, noun] = [p[numeral.next], p[numeral.next + 1]];
  if (letter?.text !== 'm' || letter.gap || numeral.scale > 1 || noun?.kind !== 'word') return false;
  return (
    /^(?:people|children|women|men|(?!metres|meters|feet)[a-z]{3,}s)$/.test(noun.lower) &&
    !/^(?:across|thickness|versus|towards|across|plus|less)$/.test(noun.lower)
  );
}

/** "at 2 pm", "10 h 30". */
function clock(p: readonly Piece[], numeral: Numeral, unit: ReadUnit): boolean {
  return unit.name === 'quarter' && numeral.value === 1 && p[numeral.first]!.lower !== 'one'
    ? p[unit.next]?.lower === 'past'
    : false;
}

/** "two second-graders", "three day-care centres", "a 12 foot-long..." are read; "5 degree programmes" is not an angle. */
function notUnit(p: readonly Piece[], at: number, unit: ReadUnit): boolean {
  const [next, after] = [p[unit.next], p[unit.next + 1]];
  if (
    next?.text === '-' &&
    !next.gap &&
    after?.kind === 'word' &&
    !after.gap &&
    !/^(?:long|wide|high|tall|deep|thick|old|per|hour|square|cubic|mile|foot|pound)$/.test(after.lower)
  )
    return at === unit.next - 1 && p[at]!.kind === 'word' && p[at]!.gap && p[at - 1]?.text !== '-';
  return unit.name === 'turn' && p[at]!.lower === 'turns'
    ? false
    : unit.name === 'cup' && /^(?:final|winner|tie|match)/.test(next?.lower ?? '');
}

/** Smaller parts of the same family: "5 feet and 2 inches", "2 hours ten", "an hour and a half". */
function parts(p: readonly Piece[], found: Found, unit: ReadUnit): Found {
  let { next } = found;
  let value = found.value!;
  let factor = unit.unit.factor;
  for (let count = 0; count < 3; count++) {
    const at =
      p[next]?.text === ','
        ? p[next + 1]?.lower === 'and'
          ? next + 2
          : next + 1
        : p[next]?.lower === 'and'
          ? next + 1
          : next;
    const less = numeralAt(p, at, false) ?? (at > next && p[at]?.lower === 'half' ? numeralAt(p, at) : null);
    if (!less || less.value === null || less.value <= 0) break;
    if (less.form === 'fraction' && at > next && count === 0) {
      value += less.value;
      return { ...found, next: less.next, value };
    }
    const small = unitAt(p, less.next);
    if (
      small &&
      small.unit.family === unit.unit.family &&
      small.unit.factor < factor &&
      summable(small.name)
    ) {
      value += (less.value * small.unit.factor) / unit.unit.factor;
      factor = small.unit.factor;
      next = small.next;
      continue;
    }
    if (
      !small &&
      unit.name === 'hour' &&
      found.value! < 24 &&
      less.value < 60 &&
      Number.isInteger(less.value) &&
      !p[less.next]
    ) {
      value += less.value / 60;
      next = less.next;
    }
    break;
  }
  return next > found.next ? { ...found, next, value } : found;
}

function summable(name: string): boolean {
  return /^(?:foot|inch|yard|metre|centimetre|mile|minute|second|hour|month|ounce|day)$/.test(name);
}

export const dimension: Way = {
  name: 'dimension',
  read,
  examples: [
    { text: 'a levee of 2,400 feet', finds: [{ kind: 'dimension', value: 2400, unit: 'foot' }] },
    { text: 'a 45-acre park', finds: [{ kind: 'dimension', value: 45, unit: 'acre' }] },
    { text: 'winds of 90 miles per hour', finds: [{ kind: 'dimension', value: 90, unit: 'mile per hour' }] },
    {
      text: 'The plant treats 500,000 gallons a day.',
      finds: [{ kind: 'dimension', value: 5e5, unit: 'gallon', per: 'day' }],
    },
    {
      text: 'The gauge read 14 feet and 6 inches.',
      finds: [{ kind: 'dimension', value: 14.5, unit: 'foot' }],
    },
    { text: 'Half a mile of pipe', finds: [{ kind: 'dimension', value: 0.5, unit: 'mile' }] },
    {
      text: 'It holds for 48 hours.',
      finds: [{ kind: 'dimension', value: 48, unit: 'hour', rule: 'duration' }],
    },
    { text: 'The office opens at 2 p.m.', finds: [] },
    { text: 'They meet in April.', finds: [] },
  ],
};
