import type { FieldValue } from '../../kinds/item.ts';

/** What a figure's words allow it to be: a closed range of numbers. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Share of a value by which "about" may be off, and at most by which a round number may. */
const about = 0.1;
const rounding = 0.05;

const number = (value: FieldValue | undefined): number | null => (typeof value === 'number' ? value : null);

/**
 * The numbers that a figure stands for, with its qualifier, bounds and precision: "more than 200" has no upper end, "about 300" is
 * 270 to 330, "4.1 billion" 4.05 to 4.15 billion, 29 is 29. Null where it gives no number.
 */
export function rangeOf(fields: { readonly [name: string]: FieldValue }, words: string): Range | null {
  const value = number(fields.value);
  let low = number(fields.low);
  let high = number(fields.high);
  const qualifier = typeof fields.qualifier === 'string' ? fields.qualifier.toLowerCase() : '';
  if (value === null && low === null && high === null) return null;
  if (/\b(?:dozens|scores|hundreds|thousands|millions|billions)\b/iu.test(words) && !/\d/u.test(words))
    return { low: low ?? value ?? 0, high: Number.POSITIVE_INFINITY };
  if (/more than|over|at least|no fewer|no less|minimum|above|exceed/u.test(qualifier)) low ??= value;
  else if (/at most|up to|no more|maximum|fewer than|less than|under|below/u.test(qualifier)) high ??= value;
  else if (low === null && high === null && value !== null)
    return around(value, qualifier, words, typeof fields.unit === 'string' && fields.unit !== '');
  if (/nearly|almost|close to|just under/u.test(qualifier) && value !== null)
    return { low: value * (1 - about), high: value * (1 + 0.01) };
  return { low: low ?? Number.NEGATIVE_INFINITY, high: high ?? Number.POSITIVE_INFINITY };
}

function around(value: number, qualifier: string, words: string, measured: boolean): Range {
  const size = Math.abs(value);
  if (/nearly|almost|close to|just under/u.test(qualifier)) return { low: value - size * about, high: value };
  const loose = /about|around|some|rough|approx|estimat|nearly|almost/u.test(qualifier);
  const off = loose ? size * about : Math.min(halfUnit(value, words, measured), size * rounding);
  return { low: value - off, high: value + off };
}

/** Half of the last place that the words write: "4.1 billion" 0.05 billion, "61 percent" 0.5, "12,000" 500; a count that is not round, 0. */
function halfUnit(value: number, words: string, measured: boolean): number {
  const written = /\d[\d,]*(?:\.(\d+))?/u.exec(words);
  const scale = /\btrillion\b/iu.test(words)
    ? 1e12
    : /\b(?:billion|bn)\b|\d(?:b|bn)\b/iu.test(words)
      ? 1e9
      : /\b(?:million|mn)\b|\dm\b/iu.test(words)
        ? 1e6
        : 1;
  if (written?.[1]) return (scale * 10 ** -written[1].length) / 2;
  if (scale > 1) return scale / 2;
  // "62 milligrams", "9 percent": a measure is rounded to the unit, a count of people or things is not.
  if (measured || /%|per ?cent/iu.test(words)) return 0.5;
  let unit = 1;
  while (value !== 0 && value % (unit * 10) === 0) unit *= 10;
  return unit > 1 ? unit / 2 : 0;
}

/** True unless no number fits both. */
export function rangesAgree(a: Range, b: Range): boolean {
  return a.low <= b.high && b.low <= a.high;
}
