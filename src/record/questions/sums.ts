import type { ItemListed } from './items.ts';

/** Amounts at stake that may be added up, and those that were left out of the sum, each with the reason. */
export interface Sum {
  readonly holder: string;
  readonly currency: string;
  readonly state: string | null;
  /** The year in which it stood so; null where no date says. */
  readonly period: string | null;
  readonly total: number;
  /** Qualifiers of the addends: a sum of "about" and "up to" is neither. */
  readonly qualifiers: readonly string[];
  readonly addends: readonly string[];
  readonly left: readonly { readonly item: string; readonly why: string }[];
}

interface Money {
  readonly item: ItemListed;
  readonly value: number;
  readonly qualifier: string | null;
}

/**
 * Sums of stakes of one holder, currency, state and year. The same amount told twice counts once, since it may be the same money; so does
 * what is part of another: its words or its programme stand in the other's. A sum of one addend is none.
 */
export function sumsOf(stakes: readonly ItemListed[]): Sum[] {
  const groups = new Map<string, Money[]>();
  for (const item of stakes) {
    const { amount, holder, date, state } = item.fields;
    if (typeof holder !== 'string' || amount === null || typeof amount !== 'object' || Array.isArray(amount))
      continue;
    const { value, currency, qualifier } = amount as {
      value?: unknown;
      currency?: unknown;
      qualifier?: unknown;
    };
    if (typeof value !== 'number' || typeof currency !== 'string' || item.reality === 'denied') continue;
    const year = typeof date === 'string' ? (/^\d{4}/.exec(date)?.[0] ?? null) : null;
    const key = JSON.stringify([holder, currency, state ?? null, year]);
    const money = { item, value, qualifier: typeof qualifier === 'string' && qualifier ? qualifier : null };
    groups.set(key, [...(groups.get(key) ?? []), money]);
  }
  return [...groups].flatMap(([key, all]) => {
    const [holder, currency, state, period] = JSON.parse(key) as [
      string,
      string,
      string | null,
      string | null,
    ];
    const { addends, left } = parted(all);
    if (addends.length < 2) return [];
    return [
      {
        ...{ holder, currency, state, period, left },
        total: addends.reduce((sum, one) => sum + one.value, 0),
        qualifiers: [...new Set(addends.flatMap(one => one.qualifier ?? []))],
        addends: addends.map(one => one.item.id),
      },
    ];
  });
}

/** The largest first: what is smaller may be a part of it. */
function parted(all: readonly Money[]): { addends: Money[]; left: { item: string; why: string }[] } {
  const addends: Money[] = [];
  const left: { item: string; why: string }[] = [];
  for (const one of [...all].sort((a, b) => b.value - a.value || (a.item.id < b.item.id ? -1 : 1))) {
    const why = addends.flatMap(other => overlap(one, other) ?? [])[0];
    if (why) left.push({ item: one.item.id, why });
    else addends.push(one);
  }
  return { addends, left };
}

function overlap(one: Money, other: Money): string | null {
  if (one.value === other.value) return 'the same amount: may be the same money';
  const words = (money: Money, field: string) =>
    String(money.item.fields[field] ?? '')
      .toLowerCase()
      .trim();
  const what = words(one, 'what');
  const whole = words(other, 'what');
  if (what && whole && (what.includes(whole) || whole.includes(what))) return 'may be part of another amount';
  const programme = words(one, 'programme');
  const within = programme && (programme === words(other, 'programme') || whole.includes(programme));
  return within || (words(other, 'programme') && what.includes(words(other, 'programme')))
    ? 'of the same programme: may be part of another amount'
    : null;
}
