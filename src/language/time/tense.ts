import { capital, low, type Token, wordSet } from './tokens.ts';

/** -1: the clause looks back, 1: it looks forward, 0: its words do not say. */
export type Toward = -1 | 0 | 1;

const FUTURE = wordSet(
  'will shall ll won upcoming scheduled expects expected plans planned planning due slated tentatively intends intend aims begins starts opens expires takes convenes deadline hopes expecting anticipates anticipated forthcoming imminent payable redeem set meets ends faces',
);
const MODAL = wordSet('would could may might should must can');
const PAST = wordSet(
  'was were had said told met went came took made got gave saw became began left held sent sued ran won lost fell rose grew wrote spoke found brought bought sold paid led kept felt thought knew stood heard set cut put hit shot beat shut cost quit struck swore stole broke chose drew drove ate flew forgot froze threw wore sat sank stuck swept taught tore understood woke dealt fought hung laid lent meant rang sought shook slid spent split spread swung caught built did declined',
);
const NOT_PAST = wordSet(
  'need speed feed seed bed red led hundred indeed exceed proceed succeed agreed-upon united related based limited bleed breed shed wed embed naked sacred wicked alleged proposed',
);
const TO_FUTURE = wordSet('is are plans planned plan expected scheduled set due going slated intends intend likely ready about agreed aims hopes vowed wants want ordered required asked has have seeks begin due vote');
const BASE = wordSet('be have been');
const NOT_INFINITIVE = wordSet('the a an his her its their this that these those him them us me');
const STOP = wordSet('. ? ! ; :');
/** Clause openers: what lies behind them has a verb of its own. */
const CLAUSE = wordSet('because although though while whereas after before since who which');

function isPastForm(t: Token): boolean {
  if (PAST.has(t.low)) return true;
  return t.low.length > 3 && t.low.endsWith('ed') && !NOT_PAST.has(t.low) && t.form === t.low;
}

/** Reads the verb that the word at `k` is or belongs to; null where it is none. */
function verdict(ts: readonly Token[], k: number): Toward | null {
  const t = ts[k]!;
  if (t.kind !== 'word') return null;
  const l = t.low;
  if (l === 'will' && capital(t)) return null;
  if (FUTURE.has(l) && !(l === 'set' && low(ts, k + 1) !== 'to' && low(ts, k + 1) !== 'for')) return 1;
  if (MODAL.has(l) && !(l === 'may' && capital(t))) return 1;
  if (l === 'to' && low(ts, k + 1).length > 1 && !NOT_INFINITIVE.has(low(ts, k + 1)) && !capital(ts[k + 1]) && ts[k + 1]!.kind === 'word')
    return TO_FUTURE.has(low(ts, k - 1)) ? 1 : null;
  if (!isPastForm(t)) return null;
  // A participle takes the tense of what stands before it: "will be sent", "to be held", "is scheduled".
  for (let b = k - 1; b >= Math.max(0, k - 4); b--) {
    const w = low(ts, b);
    if (FUTURE.has(w) && w !== 'set') return 1;
    if (MODAL.has(w)) return 1;
    if (w === 'to' && (BASE.has(low(ts, b + 1)) || b === k - 1)) return 1;
    if (!BASE.has(w) && !w.endsWith('ly') && w !== 'not' && w !== "'" && w !== 't') break;
  }
  return -1;
}

const FORWARD_PREP = wordSet('until till');

/**
 * Decides by the word forms near an expression whether its clause looks back or forward: the nearest verb before it in
 * the sentence, else the nearest after it.
 */
export function towardOf(ts: readonly Token[], first: number, end: number): Toward {
  const before = low(ts, first - 1);
  if (FORWARD_PREP.has(before)) return 1;
  const scheduled = before === 'for' || before === 'by';
  for (let k = first - 1, steps = 0; k >= 0 && steps < 14; k--, steps++) {
    const l = low(ts, k);
    if (ts[k + 1]!.breaks || (STOP.has(l) && !(l === '.' && ts[k - 1]?.form.length === 1))) break;
    if (l === '.' && ts[k - 1]!.low.length <= 3) continue;
    const v = verdict(ts, k);
    if (v !== null) return v;
    if (CLAUSE.has(l) && steps > 3) break;
  }
  for (let k = end, steps = 0; k < ts.length && steps < 12; k++, steps++) {
    const l = low(ts, k);
    if (ts[k]!.breaks || STOP.has(l)) break;
    const v = verdict(ts, k);
    if (v !== null) return v;
  }
  return scheduled ? 1 : 0;
}
