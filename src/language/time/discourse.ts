import type { Context, Placed } from './place.ts';
import type { Found } from './times.ts';
import { low, type Token, wordSet } from './tokens.ts';

const FEDERAL = wordSet(
  'federal congress congressional department pentagon justice administration appropriations omb immigration homeland ice fbi dhs doj hud epa irs',
);
const STATE = wordSet('state governor legislature legislative statehouse');

/** Whose fiscal year it is, by the words of the sentence; both or neither leave it open. */
export function whoseYear(ts: readonly Token[], at: number): Context['whose'] {
  let federal = false;
  let state = false;
  for (let k = Math.max(0, at - 30); k < Math.min(ts.length, at + 30); k++) {
    if (k < at ? ts[k + 1]!.breaks : ts[k]!.breaks && k > at) {
      if (k > at) break;
      federal = false;
      state = false;
      continue;
    }
    if (FEDERAL.has(low(ts, k))) federal = true;
    if (STATE.has(low(ts, k))) state = true;
  }
  return federal === state ? null : federal ? 'federal' : 'state';
}

/** Keeps the date and the results period last spoken of, which later expressions count from. */
export class Discourse {
  focus: Context['focus'] = null;
  focusDay: Context['focusDay'] = null;
  period: Context['period'] = null;

  note(found: Found, placed: Placed, context: Context): void {
    const { is } = found.when;
    if (is === 'yearBefore') return;
    if (placed.known && is !== 'latest') this.focus = placed.known;
    if (placed.known?.day) this.focusDay = placed.known;
    const quarter = /^(\d{4})-Q([1-4])$/.exec(placed.value);
    const here = context.published;
    const now = here && `${here.year}-Q${Math.floor(((here.month ?? 12) + 2) / 3)}`;
    const begun = !now || placed.value < now || (placed.value === now && context.toward <= 0);
    const near = !here || (quarter !== null && Number(quarter[1]) >= here.year - 1);
    // The first quarter told of is the one that later comparisons mean, unless one is named by its end.
    const first =
      !this.period || this.period.quarter === null || (found.when.is === 'quarter' && found.when.ended);
    if (quarter && begun && near && first)
      this.period = { year: Number(quarter[1]), quarter: Number(quarter[2]) };
    else if (found.when.is === 'fixed' && (placed.value === 'P9M' || placed.value === 'P6M') && this.period)
      this.period = { ...this.period, quarter: null };
  }
}
