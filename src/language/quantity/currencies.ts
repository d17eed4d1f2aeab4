/**
 * Currencies. The ISO 4217 codes and their English names come with the runtime (ICU, through Intl); here stand the symbols, the short
 * names, and what the runtime does not say. Data only.
 */
export interface Currency {
  /** ISO 4217 code, or null where the short name belongs to several ("francs", "pesos"). */
  readonly code: string | null;
  /** English name in the singular, lower case. */
  readonly name: string;
  /** Share of the main unit: .01 for cents and pence. */
  readonly part: number;
}

const MAIN = (code: string | null, name: string): Currency => ({ code, name, part: 1 });

export const SYMBOLS: ReadonlyMap<string, Currency> = new Map([
  ['$', MAIN('USD', 'dollar')],
  ['£', MAIN('GBP', 'pound')],
  ['€', MAIN('EUR', 'euro')],
  ['¥', MAIN('JPY', 'yen')],
  ['₹', MAIN('INR', 'rupee')],
  ['₽', MAIN('RUB', 'ruble')],
  ['₩', MAIN('KRW', 'won')],
  ['₪', MAIN('ILS', 'shekel')],
  ['₺', MAIN('TRY', 'lira')],
  ['₴', MAIN('UAH', 'hryvnia')],
  ['₡', MAIN('CRC', 'colón')],
  ['₾', MAIN('GEL', 'lari')],
  ['₮', MAIN('MNT', 'tugrik')],
  ['₱', MAIN('PHP', 'peso')],
  ['₦', MAIN('NGN', 'naira')],
  ['₫', MAIN('VND', 'dong')],
  ['元', MAIN('CNY', 'yuan')],
  ['₿', MAIN(null, 'bitcoin')],
  ['¢', { code: 'USD', name: 'cent', part: 0.01 }],
]);

/** Letters before a dollar or pound sign. */
export const SIGN_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s', 'USD'],
  ['u.s.', 'USD'],
  ['usd', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aud', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['cad', 'CAD'],
  ['nz', 'NZD'],
  ['nzd', 'NZD'],
  ['hk', 'HKD'],
  ['hkd', 'HKD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['r', 'BRL'],
  ['mx', 'MXN'],
  ['gb', 'GBP'],
]);

/** Words and abbreviations of their own; a null code leaves open whose they are. */
const SHORT = `
USD dollar | USD dlr | EUR euro | EUR €ur | JPY yen | CNY yuan | CNY renminbi | CNY rmb | INR rupee | INR rs | MYR ringgit | MYR rm
ILS shekel | RUB ruble | RUB rouble | UAH hryvnia | GEL lari | MNT tugrik | THB baht | PLN zloty | ZAR rand | HUF forint | NGN naira | BDT taka
GBP quid | GBP pound sterling | GBP sterling | GBP british pound | CNY chinese yuan | TRY turkish lira | JPY japanese yen | USD us dollar | USD u.s. dollar
USD american dollar | AUD aussie dollar | KRW south korean won | SAR saudi riyal | SAR saudiriyal | EGP egyptian pound | EGP egyptianpound | EGP le | EGP l.e | EGP l.e.
EGP genihat masriya | MYR malaysia ringgit | ILS israeli shekel | ILS new shekel | GEL georgian lari | CRC colón | CRC colon
- franc | - peso | - dinar | - rial | - riyal | - krone | - krona | - lira | - peseta | - mark | - deutsche mark | - finnish markka | - markka | - escudo | - guilder | - drachmas
- buck | - bitcoin | - bitcoins | - sen
`;

export const NAMES = new Map<string, Currency>();
export const CODES = new Map<string, Currency>();
/** Codes that are English words or other common capitals ("ALL 5 solutions"). */
const WORDS_NOT_CODES = new Set(
  'ALL TRY TOP CUP MAD PEN SOS COP BOB RON GEL MOP ANG AMD MGA BAM LAK STD XXX XTS USN'.split(' '),
);
/** Codes that may stand in small letters. */
export const LOWER_CODES = new Set('usd eur gbp cad aud nzd chf jpy cny inr hkd sek nok dkk'.split(' '));

const display = new Intl.DisplayNames(['en'], { type: 'currency' });
for (const code of Intl.supportedValuesOf('currency')) {
  const name = (display.of(code) ?? code).toLowerCase();
  if (/\d|\(/.test(name) || name === 'euro') continue;
  const currency = MAIN(code, name);
  if (!WORDS_NOT_CODES.has(code)) CODES.set(code, currency);
  if (name.includes(' '))
    for (const form of [name, `${name}s`]) if (!NAMES.has(form)) NAMES.set(form, currency);
}
CODES.set('EUR', MAIN('EUR', 'euro'));
for (const entry of SHORT.trim().split(/\s*[|\n]\s*/)) {
  const [, code, name] = /^(\S+) (.+)$/.exec(entry)!;
  const currency = MAIN(code === '-' ? null : code!, name!);
  for (const form of [name!, `${name}s`, `${name}es`]) NAMES.set(form, currency);
}
NAMES.set('kronor', MAIN(null, 'krona'));
NAMES.set('kroner', MAIN(null, 'krone'));
NAMES.set('hryvnias', MAIN('UAH', 'hryvnia'));

/** Hundredths. A bare "cent" is taken for a dollar's, pence for a pound's, as the signs "$" and "£" are. */
export const PARTS: ReadonlyMap<string, Currency> = new Map(
  (
    [
      ['cent', 'USD'],
      ['cents', 'USD'],
      ['penny', 'USD'],
      ['pennies', 'USD'],
      ['pence', 'GBP'],
      ['kopiykas', 'UAH'],
      ['kopeks', 'RUB'],
    ] as const
  ).map(([word, code]) => [word, { code, name: word === 'pence' ? 'pence' : 'cent', part: 0.01 }]),
);
