/** A piece of a text's light tokenisation: a number in digits, a word, or one mark. Offsets are UTF-16 code units. */
export interface Piece {
  readonly kind: 'number' | 'word' | 'mark';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** True if white space stands before it. */
  readonly gap: boolean;
  /** The number's value; NaN for words and marks. */
  readonly value: number;
}

// In order: groups of three parted by thin or no-break spaces or plain ones ("1 234 567"), groups parted by commas (also "12,34,567"),
// a decimal comma ("1,3"), plain digits; each with decimals, exponent ("4e14", "2.48×10−5") or power ("1.1^23").
const PIECE =
  /(\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d,/-])(?:\.\d+)?|\d{1,3}(?:,\d{2,3})*,\d{3}(?![\d])(?:\.\d+)?|(?<![\d,])\d+,\d{1,2}(?![\d,.])(?=\D|$)|\d+(?:\.\d+)?|\.\d+)((?:(?<=\.\d*)[eE][+-]?\d+(?![\p{L}\d])|[eE](?:[+-]\d+|\d{2,})(?![\p{L}\d]))|(?: ?[x×*] ?10 ?\^? ?[-−+]?\d+)|(?:\^[-−+]{0,2}\d+))?|((?:USD|EUR|GBP|CAD|AUD|NZD|CHF|JPY|CNY|INR|HKD|MYR|UAH|SEK|NOK|DKK|RM|Rs)(?=\d)|[\p{L}][\p{L}\p{M}\d]*)|(\S)/gu;

const MONTHS =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|in|since|on)$/;

/** Parts a text into pieces, in one pass. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let end = 0;
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(text); match; match = PIECE.exec(text)) {
    const start = match.index;
    let body = match[0];
    const gap = start === 0 || start > end;
    if (match[1] !== undefined) {
      // "On June 15 200 people came": a day and a count, not fifteen thousand.
      const before = found[found.length - 1];
      if (/^\d{1,3}[ \u00a0\u202f]/.test(match[1]) && before && MONTHS.test(before.lower)) {
        body = /^\d+/.exec(body)![0];
        PIECE.lastIndex = start + body.length;
      }
    }
    end = start + body.length;
    const kind = match[1] !== undefined ? 'number' : match[3] !== undefined ? 'word' : 'mark';
    const value = kind === 'number' ? digits(body) : Number.NaN;
    found.push({
      kind,
      start,
      end,
      text: body,
      lower: kind === 'word' ? body.toLowerCase() : body,
      gap,
      value,
    });
  }
  return found;
}

/** The value of a number in digits, with grouping, exponent or power. */
function digits(body: string): number {
  if (/^\d+,\d{1,2}$/.test(body)) return Number(body.replace(',', '.'));
  const plain = body.replace(/[,\u00a0\u202f]/g, '').replace(/−/g, '-');
  const scientific = /^([\d. ]+?) ?[x×*] ?10 ?\^? ?([-+]?\d+)$/.exec(plain);
  if (scientific) return Number(`${scientific[1]!.replace(/ /g, '')}e${scientific[2]}`);
  const power = /^([\d. ]+)\^([-+]{0,2})(\d+)$/.exec(plain);
  if (power) {
    const sign = power[2] === '-' ? -1 : 1;
    return Number(power[1]) ** (sign * Number(power[3]));
  }
  return Number(plain.replace(/ /g, ''));
}
