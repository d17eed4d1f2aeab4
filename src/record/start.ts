import { worked } from '../kinds/demand/due.ts';
import { addDuration } from '../language/time/edtf.ts';
import { type By, correctField } from './decide.ts';
import { Fault } from './fault.ts';
import { type Limit, limitsOf } from './questions/deadlines.ts';
import { itemsById } from './questions/items.ts';
import type { Reader } from './reader.ts';
import type { Store } from './sqlite.ts';

/**
 * Dates the start of a time limit by hand: the day on which it ends becomes the item's due date, as a decision that says from what it was
 * counted. `which` is the place of the limit among those of the item. Throws a Fault for an item without such a limit.
 * @returns the decision's id
 */
export function startLimit(
  store: Store,
  reader: Reader,
  item: string,
  day: string,
  which: number,
  by: Omit<By, 'why'>,
): string {
  const [found] = itemsById(store, [item]);
  if (!found)
    throw new Fault('not-found', `there is no item ${item}`, 'Items are listed by: onrecord show KIND');
  const limit = limitsOf(found)[which];
  if (!limit)
    throw new Fault(
      'usage',
      'it has no such time limit',
      'The deadlines without a dated start are listed apart.',
    );
  const due = endOf(limit, day);
  if (!due)
    throw new Fault(
      'usage',
      `${limit.limit} cannot be counted from “${day}”`,
      'Give a day, as in 2018-07-12.',
    );
  const { trigger } = limit;
  const why = `${lengthOf(limit)} from ${day}${trigger ? ` (${trigger})` : ''}; receipt and holidays not considered`;
  return correctField(store, reader, item, 'due', due, { ...by, why });
}

/** The day on which a limit ends that starts on a day; "48 hours before" ends ahead of it. Hours count as whole days, rounded up. */
export function endOf({ limit, business, trigger }: Limit, day: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  if (business) return worked(day, limit, true);
  const hours = /^P(?:(\d+)D)?T(\d+)H$/.exec(limit);
  const length = hours ? `P${Number(hours[1] ?? 0) + Math.ceil(Number(hours[2]) / 24)}D` : limit;
  return addDuration(day, length, /^before\b/iu.test(trigger ?? '') ? -1 : 1);
}

const units: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour' };

/** "30 days", "10 business days", "48 hours". */
function lengthOf({ limit, business }: Limit): string {
  const parts = [...limit.matchAll(/(\d+)([YMWDH])/g)].map(([, n, unit]) => {
    const word = `${business ? 'business ' : ''}${units[unit!]}`;
    return `${n} ${word}${n === '1' ? '' : 's'}`;
  });
  return parts.join(' ') || limit;
}
