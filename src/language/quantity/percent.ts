import type { Context, Found, Way } from './found.ts';
import { type Numeral, numeralAt } from './numeral.ts';

function read({ p }: Context, numeral: Numeral): Found | null {
  let at = numeral.next;
  let { value } = numeral;
  if (value === null || numeral.form === 'ordinal') return null;
  // "half of one percent", "half a percent", "a quarter of a percentage point"
  if (numeral.form === 'fraction' && (p[at]?.lower === 'of' || p[at]?.lower === 'a')) {
    if (p[at]!.lower === 'of') at++;
    const one = numeralAt(p, at);
    if (one && one.value !== null && one.form !== 'fraction') {
      value *= one.value;
      at = one.next;
    } else if (p[at]?.lower === 'a') at++;
    else return null;
  }
  if (p[at]?.text === '-' && !p[at]!.gap) at++;
  const word = p[at]?.lower ?? '';
  let next = 0;
  if (word === '%' || word === 'percent' || word === 'percents' || word === 'pct') next = at + 1;
  else if (word === 'per' && p[at + 1]?.lower === 'cent') next = at + 2;
  else if (word === 'percentage') next = at + 1;
  if (!next) return null;
  const hyphen = p[next]?.text === '-' ? 1 : 0;
  const point =
    /^points?$/.test(p[next + hyphen]?.lower ?? '') &&
    (word === 'percentage' || word === 'percent' || word === 'per');
  const unit = point ? 'percentage point' : '%';
  return {
    first: numeral.first,
    next: point ? next + hyphen + 1 : next,
    kind: 'percent',
    value,
    unit,
    scale: numeral.scale,
    rule: point ? 'percentage-points' : 'percent',
  };
}

export const percent: Way = {
  name: 'percent',
  read,
  examples: [
    { text: 'In Harrow Bay 38 percent of homes flooded.', finds: [{ kind: 'percent', value: 38 }] },
    {
      text: 'Rates rose by half a percentage point.',
      finds: [{ kind: 'percent', value: 0.5, unit: 'percentage point' }],
    },
    { text: 'a 6.5% levy', finds: [{ kind: 'percent', value: 6.5 }] },
    { text: 'Two per cent of the wards', finds: [{ kind: 'percent', value: 2 }] },
    {
      text: 'Turnout was up three percentage points.',
      finds: [{ kind: 'percent', value: 3, unit: 'percentage point' }],
    },
    { text: 'See https://example.org/?q=30%25', finds: [] },
    { text: 'The percentage fell.', finds: [] },
  ],
};
