const signs: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  C$: 'CAD',
  A$: 'AUD',
  '€': 'EUR',
  '£': 'GBP',
};
const scales: Readonly<Record<string, number>> = {
  '': 1,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
};
const form =
  /^(?:(about|around|up to|at least|at most|more than|less than|over|under|nearly|~)\s*)?(?:([A-Z]{3}|US\$|C\$|A\$|[$€£])\s*)?(\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{1,15}(?:\.\d{1,6})?)\s*(thousand|million|billion|bn|k|m)?\s*([A-Z]{3})?$/i;

/** An amount of money in a cell: `$50,000`, `about 2.4 million USD`, `50000` with its currency beside it. Null for what is none. */
export function amountIn(
  text: string,
  currency: string | null,
): { value: number; currency: string | null; qualifier: string | null } | null {
  const found = form.exec(text.trim());
  if (!found) return null;
  const [, qualifier, before, digits, scale = '', after] = found;
  const value = Number(digits!.replaceAll(',', '')) * scales[scale.toLowerCase()]!;
  const unit = before ? (signs[before.toUpperCase()] ?? before.toUpperCase()) : after?.toUpperCase();
  return {
    // Cents at most: 2.4 million is 2400000, not 2399999.9999999995.
    value: Math.round(value * 100) / 100,
    currency: currency?.toUpperCase() ?? unit ?? null,
    qualifier: qualifier ? (qualifier === '~' ? 'about' : qualifier.toLowerCase()) : null,
  };
}
