const signs: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£' };

/** A number with its unit and qualifier, as one would set it: `up to $2,400,000`, `18%`, `more than 312`. */
export function amountInWords(value: number, unit: string | null, qualifier: string | null): string {
  const number = value.toLocaleString('en', { maximumFractionDigits: 6 });
  const sign = unit ? signs[unit] : undefined;
  const plain = unit && unit !== 'number' ? `${number} ${unit}` : number;
  const shown = sign ? `${sign}${number}` : unit === 'percent' || unit === '%' ? `${number}%` : plain;
  return qualifier ? `${qualifier} ${shown}` : shown;
}

/** The value of a figure, its range or its one bound; '' where it has none. */
export function figureInWords(fields: Readonly<Record<string, unknown>>): string {
  const number = (name: string) => (typeof fields[name] === 'number' ? fields[name] : null);
  const unit = typeof fields.unit === 'string' ? fields.unit : null;
  const qualifier = typeof fields.qualifier === 'string' ? fields.qualifier : null;
  const [value, low, high] = [number('value'), number('low'), number('high')];
  if (value !== null) return amountInWords(value, unit, qualifier);
  if (low !== null && high !== null) {
    return `${amountInWords(low, null, qualifier)}–${amountInWords(high, unit, null)}`;
  }
  const bound = low ?? high;
  return bound === null ? '' : amountInWords(bound, unit, qualifier);
}
