import type { Deadline } from '../analysis.ts';
import { beforeBusiness } from './tense.ts';
import { low, type Token, wordSet } from './tokens.ts';
import { UNITS } from './vocabulary.ts';

export type Bound = Deadline['bound'];

/** Words in front of a date, the longest first. */
const LEADS: readonly (readonly [words: readonly string[], bound: Bound])[] = (
  [
    ['no later than', 'by'],
    ['not later than', 'by'],
    ['on or before', 'by'],
    ['on or after', 'from'],
    ['as of', 'from'],
    ['due on', 'by'],
    ['takes effect', 'from'],
    ['take effect', 'from'],
    ['goes into effect', 'from'],
    ['go into effect', 'from'],
    ['takes effect on', 'from'],
    ['take effect on', 'from'],
    ['goes into effect on', 'from'],
    ['go into effect on', 'from'],
    ['closes on', 'by'],
    ['close on', 'by'],
    ['closes', 'by'],
    ['deadline :', 'by'],
    ['ends on', 'until'],
    ['end on', 'until'],
    ['in effect from', 'from'],
    ['in force from', 'from'],
    ['effective from', 'from'],
    ['expire', 'until'],
    ['ends', 'until'],
    ['expires on', 'until'],
    ['expire on', 'until'],
    ['effective on', 'from'],
    ['beginning on', 'from'],
    ['starting on', 'from'],
    ['prior to', 'before'],
    ['due', 'by'],
    ['by', 'by'],
    ['before', 'before'],
    ['until', 'until'],
    ['till', 'until'],
    ['through', 'until'],
    ['expires', 'until'],
    ['effective', 'from'],
    ['starting', 'from'],
    ['beginning', 'from'],
    ['after', 'after'],
  ] as const
).map(([phrase, bound]) => [phrase.split(' '), bound] as const);

const SOON = wordSet('soon shortly just right immediately long not');

/** The bound that the words right before a date set ("no later than"), or null. */
export function leadOf(ts: readonly Token[], at: number): Bound | null {
  const first = beforeBusiness(ts, at);
  // "the day after Thanksgiving", "two weeks before June 1"
  if (['after', 'before'].includes(low(ts, first - 1)) && UNITS.has(low(ts, first - 2))) return null;
  if (low(ts, first - 1) === 'after' && SOON.has(low(ts, first - 2))) return null;
  for (const [words, bound] of LEADS)
    if (words.every((w, k) => low(ts, first - words.length + k) === w)) return bound;
  const joint = low(ts, first - 1);
  if (!['is', 'to', 'of', 'was'].includes(joint)) return null;
  for (let k = first - 2; k >= Math.max(0, first - 9); k--) if (low(ts, k) === 'deadline') return 'by';
  return null;
}
