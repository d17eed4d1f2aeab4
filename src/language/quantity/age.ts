import type { Context, Found, Way } from './found.ts';
import { glued } from './found.ts';
import type { Numeral } from './numeral.ts';
import { type ReadUnit, unitAt } from './unit.ts';

const PEOPLE =
  /^(?:people|adults|children|women|men|those|anyone|everyone|voters|drivers|residents|kids|youths?|persons|workers|patients|students)$/;

function read({ p }: Context, numeral: Numeral): Found | null {
  if (numeral.value === null || numeral.form === 'ordinal' || numeral.form === 'fraction') return null;
  const found = { first: numeral.first, kind: 'age', value: numeral.value, scale: 1 } as const;
  const unit = unitAt(p, numeral.next);
  if (unit && /^(?:year|month|week|day)$/.test(unit.name)) {
    const end = old(p, unit);
    if (end) return { ...found, next: end, unit: unit.name, rule: 'age-old' };
  }
  const [before, second] = [p[numeral.first - 1]?.lower, p[numeral.first - 2]?.lower];
  if (numeral.value < 130 && !unit) {
    if (before === 'aged' || before === 'age' || before === 'ages')
      return { ...found, first: numeral.first - 1, next: numeral.next, unit: 'year', rule: 'age-aged' };
    if (before === 'of' && second === 'age' && p[numeral.next]?.text !== '%')
      return { ...found, next: numeral.next, unit: 'year', rule: 'age-of' };
    // "since she was 12"
    if (
      /^(?:was|is|turned|turns)$/.test(before ?? '') &&
      /^(?:he|she|i|who)$/.test(second ?? '') &&
      closes(p, numeral.next)
    )
      return { ...found, next: numeral.next, unit: 'year', rule: 'age-was' };
    // "people under 30"
    if (
      /^(?:under|over|below|above)$/.test(before ?? '') &&
      PEOPLE.test(second ?? '') &&
      numeral.value <= 100
    )
      return { ...found, next: numeral.next, unit: 'year', rule: 'age-under' };
    if (beside(p, numeral)) return { ...found, next: numeral.next, unit: 'year', rule: 'age-apposition' };
  }
  return null;
}

/** Nothing that could be counted follows. */
function closes(p: Context['p'], at: number): boolean {
  return !p[at] || p[at].kind === 'mark'
    ? p[at]?.text !== '%' && p[at]?.text !== '-'
    : /^(?:when|and|at|in|then|but)$/.test(p[at].lower);
}

/** "years old", "-year-old", "years of age". */
function old(p: Context['p'], unit: ReadUnit): number {
  let at = unit.next;
  if (p[at]?.text === '-' && glued(p, at)) at++;
  if (/^olds?$/.test(p[at]?.lower ?? '')) return at + 1;
  return p[at]?.lower === 'of' && p[at + 1]?.lower === 'age' ? at + 2 : 0;
}

/** "Orla Finch, 51, said". */
function beside(p: Context['p'], numeral: Numeral): boolean {
  const [name, comma, after] = [p[numeral.first - 2], p[numeral.first - 1], p[numeral.next]];
  if (
    comma?.text !== ',' ||
    (after && !/^[,.;]$/.test(after.text)) ||
    numeral.next - numeral.first > 1 ||
    numeral.value! < 8 ||
    numeral.value! > 115
  )
    return false;
  return (
    name?.kind === 'word' &&
    /^\p{Lu}/u.test(name.text) &&
    /^(?:word|mark)$/.test(p[numeral.first - 3]?.kind ?? '') &&
    /^(?:\p{Lu}|[.-])/u.test(p[numeral.first - 3]!.text) &&
    !glued(p, numeral.next + 1)
  );
}

export const age: Way = {
  name: 'age',
  read,
  examples: [
    { text: 'A 17-year-old was hurt.', finds: [{ kind: 'age', value: 17, unit: 'year' }] },
    { text: 'The rule is three months old.', finds: [{ kind: 'age', value: 3, unit: 'month' }] },
    {
      text: 'Orla Finch, 51, spoke first.',
      finds: [
        { kind: 'age', value: 51 },
        { kind: 'ordinal', value: 1 },
      ],
    },
    { text: 'residents aged 65 and over', finds: [{ kind: 'age', value: 65 }] },
    { text: 'She has taught since she was 19.', finds: [{ kind: 'age', value: 19 }] },
    { text: 'a pass for people under 30', finds: [{ kind: 'age', value: 30 }] },
    { text: 'The old depot is closed.', finds: [] },
  ],
};
