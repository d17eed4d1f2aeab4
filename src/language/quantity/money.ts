import { CODES, type Currency, LOWER_CODES, NAMES, PARTS, SIGN_PREFIXES, SYMBOLS } from './currencies.ts';
import type { Context, Found, Way } from './found.ts';
import { glued } from './found.ts';
import { type Numeral, numeralAt } from './numeral.ts';
import { LETTERS, SCALES } from './numerals.ts';
import type { Piece } from './pieces.ts';
import { unitAt } from './unit.ts';

interface Sign {
  readonly currency: Currency;
  readonly first: number;
}

interface Name {
  readonly currency: Currency;
  readonly next: number;
  /** "48.5 MGBP": millions. */
  readonly times: number;
}

const RATE = /^(?:a|an|per|each|every)$/;

function read({ p, text }: Context, numeral: Numeral): Found | null {
  const sign = before(p, text, numeral.first);
  let { next, value, scale } = numeral;
  if (sign && value !== null && p[numeral.first - 1]!.text === '-') value = -value;
  if (sign) {
    const letter = glued(p, next) ? LETTERS.get(p[next]!.text) : undefined;
    if (letter && value !== null) {
      value *= letter;
      scale = letter;
      next++;
    }
    // "€10M", "$14bn.": the numeral has read those; "$ (USD": the code in brackets after the sum is read below.
  }
  const half =
    value !== null && p[next]?.lower === 'of' && p[next + 1]?.lower === 'a'
      ? 2
      : p[next]?.lower === 'of' && numeral.form === 'vague'
        ? 1
        : 0;
  const tail = after(p, next + half, scale, numeral.form);
  // "rmb 10 usd 20": a code with digits behind it belongs to them; "10 rmb 20 usd": one with digits before it belonged to those.
  const name = sign && tail && p[tail.next]?.kind === 'number' && codeOf(p[tail.next - 1]) ? null : tail;
  if (!sign && !name) return null;
  if (sign && name && p[sign.first - 1]?.kind === 'number' && p[sign.first]!.kind === 'word')
    return named(numeral, name);
  const currency =
    name && (!sign || sign.currency.code === name.currency.code || sign.currency.name === 'dollar')
      ? name.currency
      : sign!.currency;
  if (name) next = name.next;
  if (name && value !== null) value *= name.times;
  if (value !== null) value = sum(value * currency.part);
  const first = sign ? sign.first : numeral.first;
  const whole: Found = {
    first,
    next,
    kind: 'money',
    value,
    unit: unitName(currency),
    currency: currency.code,
    scale,
    rule: sign ? 'money-sign' : 'money-name',
  };
  return rated(p, scale === 1 && currency.part === 1 ? withCents(p, whole, numeral) : whole);
}

function named(numeral: Numeral, name: Name): Found {
  const value = numeral.value === null ? null : sum(numeral.value * name.times * name.currency.part);
  const { first, scale } = numeral;
  return {
    first,
    next: name.next,
    kind: 'money',
    value,
    unit: unitName(name.currency),
    currency: name.currency.code,
    scale,
    rule: 'money-name',
  };
}

function unitName(currency: Currency): string | null {
  return currency.code === null ? currency.name : null;
}

/** Cents without the dust of binary fractions. */
function sum(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** What stands before the number: "$", "US$", "c $", "usd$", "EUR", "Rs.", "RM", "#" for a pound sign lost in transmission. */
function before(p: readonly Piece[], text: string, i: number): Sign | null {
  let k = i - 1;
  if (p[k]?.text === '-' && SYMBOLS.has(p[k - 1]?.text ?? '')) k--;
  const mark = p[k];
  if (!mark) return null;
  const symbol = SYMBOLS.get(mark.text);
  if (symbol && mark.text !== '¢' && mark.text !== '元') return prefixed(p, k, symbol);
  if (mark.text === '#') return hash(p, k, text, i);
  if (mark.text === '.' && p[k - 1]?.lower === 'rs' && glued(p, k))
    return { currency: NAMES.get('rs')!, first: k - 1 };
  if (mark.kind !== 'word') return null;
  if (/^(?:RM|Rs|rmb|sen|dlrs?)$/i.test(mark.text)) return { currency: NAMES.get(mark.lower)!, first: k };
  if (/^ringgits?$/.test(mark.lower))
    return { currency: NAMES.get('ringgit')!, first: /^malaysian?$/.test(p[k - 1]?.lower ?? '') ? k - 1 : k };
  const code = codeOf(mark);
  return code ? { currency: code, first: k } : null;
}

function prefixed(p: readonly Piece[], k: number, symbol: Currency): Sign {
  const letters = p[k - 1];
  const dotted =
    letters?.text === '.' && /^s$/i.test(p[k - 2]?.text ?? '') && p[k - 3]?.text === '.' ? 'u.s.' : '';
  if (dotted && p[k - 4]?.lower === 'u') return { currency: { ...symbol, code: 'USD' }, first: k - 4 };
  if (letters?.lower === 's' && p[k - 2]?.text === '.' && p[k - 3]?.lower === 'u' && symbol.name === 'dollar')
    return { currency: { ...symbol, code: 'USD' }, first: k - 3 };
  const code = letters?.kind === 'word' ? SIGN_PREFIXES.get(letters.lower) : undefined;
  const fits = code && (symbol.name === 'dollar' || (symbol.name === 'pound' && code === 'GBP'));
  // "c $ 16.4 million" is Canadian money, "a $5 fee" and "in US $5 bills" in a sentence are an article and a name: the sign must be glued, or the letters not a word.
  const tight = !p[k]!.gap || (letters && /^(?:us|c|au|nz|hk|gb|usd|aud|cad|nzd|hkd)$/.test(letters.lower));
  return fits && tight ? { currency: { ...symbol, code }, first: k - 1 } : { currency: symbol, first: k };
}

/** "#13 billion": in texts where the pound sign was lost; only before millions and more, so that "#1" stays a rank. */
function hash(p: readonly Piece[], k: number, text: string, i: number): Sign | null {
  if (!/^#\s?[\d.,]+\s?(?:million|billion|trillion|bn|m\b)/i.test(text.slice(p[k]!.start, p[i]!.end + 12)))
    return null;
  return { currency: SYMBOLS.get('£')!, first: p[k - 1]?.text === 'GB' ? k - 1 : k };
}

function codeOf(piece: Piece | undefined): Currency | null {
  if (piece?.kind !== 'word' || piece.text.length !== 3) return null;
  return CODES.get(LOWER_CODES.has(piece.text) ? piece.text.toUpperCase() : piece.text) ?? null;
}

/** What stands after: "dollars", "US dollars", "euros", "yen", "€", "USD", "(USD)", "MUSD", "cents", "us $". */
function after(p: readonly Piece[], i: number, scale: number, form: Numeral['form']): Name | null {
  let at = i;
  if (p[at]?.text === '-' && glued(p, at) && glued(p, at + 1)) at++;
  const bracket = p[at]?.text === '(' && codeOf(p[at + 1]) ? 1 : 0;
  const code = codeOf(p[at + bracket]);
  // "3 USD50 cards": the code belongs to the digits glued to it.
  if (code && !(p[at + bracket + 1]?.kind === 'number' && glued(p, at + bracket + 1))) {
    const end = at + bracket + 1;
    const by = SCALES.get(p[end]?.lower ?? '');
    return {
      currency: code,
      next: by && !bracket && scale === 1 ? end + 1 : bracket && p[end]?.text === ')' ? end + 1 : end,
      times: by && !bracket && scale === 1 ? by : 1,
    };
  }
  const million = /^M([A-Z]{3})$/.exec(p[at]?.text ?? '');
  if (million && CODES.has(million[1]!))
    return { currency: CODES.get(million[1]!)!, next: at + 1, times: 1e6 };
  for (let words = 3; words > 0; words--) {
    const read = joined(p, at, words);
    const currency = read && NAMES.get(read.text);
    // "the 5000 mark" is a height.
    if (currency && read.text !== 'mark' && (currency.code !== 'GBP' || read.text !== 'pound'))
      return { currency, next: read.next, times: 1 };
  }
  const word = p[at]?.lower ?? '';
  // "two pounds" is a weight, "361 million pounds" money.
  if (/^pounds?$/.test(word) && (scale >= 1e6 || /^sterling$/.test(p[at + 1]?.lower ?? '')))
    return { currency: SYMBOLS.get('£')!, next: at + 1, times: 1 };
  if (/^won$/.test(word) && scale >= 1e3) return { currency: SYMBOLS.get('₩')!, next: at + 1, times: 1 };
  const part =
    PARTS.get(word) ??
    (/^c$/.test(p[at]?.text ?? '') && form === 'digits' && !wordAfter(p, at) ? PARTS.get('cent') : undefined);
  if (part) return { currency: part, next: at + 1, times: 1 };
  const symbol = SYMBOLS.get(p[at]?.text ?? '');
  // "in 2009 $5 million": a sign followed by digits belongs to them.
  if (symbol && (!p[at + 1] || p[at + 1]!.kind !== 'number' || p[at + 1]!.gap))
    return { currency: symbol, next: at + 1, times: 1 };
  const prefix = SIGN_PREFIXES.get(word);
  if (
    prefix &&
    SYMBOLS.get(p[at + 1]?.text ?? '')?.name === 'dollar' &&
    glued(p, at + 1) &&
    !(p[at + 2]?.kind === 'number' && glued(p, at + 2))
  )
    return { currency: { code: prefix, name: 'dollar', part: 1 }, next: at + 2, times: 1 };
  return null;
}

function wordAfter(p: readonly Piece[], at: number): boolean {
  return p[at + 1]?.kind === 'word' || p[at + 1]?.text === '.';
}

/** `words` words from piece `i`; dots within an abbreviation ("U.S. dollars") are taken along. */
function joined(p: readonly Piece[], i: number, words: number): { text: string; next: number } | null {
  let text = '';
  let at = i;
  for (let k = 0; k < words; k++) {
    if (p[at]?.kind !== 'word') return null;
    let word = p[at]!.lower;
    at++;
    while (
      p[at]?.text === '.' &&
      !p[at]!.gap &&
      p[at + 1]?.kind === 'word' &&
      !p[at + 1]!.gap &&
      p[at + 1]!.text.length === 1
    ) {
      word += `.${p[at + 1]!.lower}`;
      at += 2;
    }
    if (p[at]?.text === '.' && !p[at]!.gap && k < words - 1 && word.includes('.')) {
      word += '.';
      at++;
    }
    text += k ? ` ${word}` : word;
  }
  return { text, next: at };
}

/** "3 dollars 50 cents", "$20 and 43c", "15 dollars and 50." */
function withCents(p: readonly Piece[], whole: Found, numeral: Numeral): Found {
  if (
    whole.value === null ||
    !Number.isInteger(whole.value) ||
    numeral.form === 'fraction' ||
    numeral.form === 'vague'
  )
    return whole;
  const at = p[whole.next]?.lower === 'and' ? whole.next + 1 : whole.next;
  const small = numeralAt(p, at, false);
  if (
    !small ||
    small.value === null ||
    small.value <= 0 ||
    small.value >= 100 ||
    !Number.isInteger(small.value) ||
    small.form === 'ordinal'
  )
    return whole;
  const word = p[small.next];
  if (word && (PARTS.has(word.lower) || word.text === 'c' || word.lower === 'sen'))
    return { ...whole, next: small.next + 1, value: sum(whole.value + small.value / 100) };
  const ends = !word || (/^[.!?]$/.test(word.text) && (!p[small.next + 1] || p[small.next + 1]!.gap));
  if (!ends || (small.form === 'digits' && p[at]!.text.length !== 2)) return whole;
  return { ...whole, next: small.next, value: sum(whole.value + small.value / 100) };
}

/** "$15.4/hour", "$350 per kg", "26 cents per share", "$98 a share". */
function rated(p: readonly Piece[], found: Found): Found {
  const by = p[found.next];
  const under = p[found.next + 1];
  if (!by || under?.kind !== 'word') return found;
  if (by.lower === 'per' || (by.text === '/' && glued(p, found.next))) {
    const unit = unitAt(p, found.next + 1);
    const name = unit ? unit.name : under.lower;
    const next = unit ? unit.next : found.next + 2;
    return { ...found, next, per: name };
  }
  if (
    RATE.test(by.lower) &&
    /^(?:share|barrel|day|week|month|year|hour|night|gallon|ton|tonne|pound|head|person|student|vote|piece|acre|mile|ride|ticket|dozen|unit|bed|plate|household)$/.test(
      under.lower,
    )
  )
    return { ...found, per: under.lower };
  return found;
}

export const money: Way = {
  name: 'money',
  read,
  examples: [
    {
      text: 'The ministry set aside $4.2 billion.',
      finds: [{ kind: 'money', value: 4.2e9, currency: 'USD' }],
    },
    { text: 'The bridge cost £2.5m.', finds: [{ kind: 'money', value: 2.5e6, currency: 'GBP' }] },
    { text: 'a levy of 35 cents', finds: [{ kind: 'money', value: 0.35, currency: 'USD' }] },
    { text: 'a grant of EUR 300,000', finds: [{ kind: 'money', value: 3e5, currency: 'EUR' }] },
    {
      text: 'They owe 12 million Canadian dollars.',
      finds: [{ kind: 'money', value: 1.2e7, currency: 'CAD' }],
    },
    {
      text: 'a lease of 90 million francs',
      finds: [{ kind: 'money', value: 9e7, currency: null, unit: 'franc' }],
    },
    { text: 'a fee of $18 per acre', finds: [{ kind: 'money', value: 18, per: 'acre' }] },
    { text: 'ALL 5 wards reported.', finds: [{ kind: 'number', value: 5 }] },
    { text: 'The dollar fell.', finds: [] },
  ],
};
