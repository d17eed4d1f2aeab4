import { capital, isGenitive, low, type Token, wordSet } from './tokens.ts';

/** -1: the clause looks back, 1: it looks forward, 0: its words do not say. */
export type Toward = -1 | 0 | 1;

const WILL = wordSet('will shall ll won');
const FUTURE = wordSet(
  'upcoming expects plans intends tentatively aims begins starts opens expires hopes expecting anticipates forthcoming imminent payable redeem meets ends faces meet resume resumes convene convenes intend aim deadline',
);
/** Participles that look forward after "is", back after "had been", and weakly forward alone ("a vote scheduled for Friday"). */
const ARRANGED = wordSet('scheduled planned planning expected due slated set anticipated arranged supposed');
const MODAL = wordSet('would may might should must');
const PAST = wordSet(
  'was were had said told met went came took made got gave saw became began left held sent sued ran won lost fell rose grew wrote spoke found brought bought sold paid led kept felt thought knew stood heard hit shot quit struck swore stole broke chose drew drove ate flew forgot froze threw wore sat sank stuck swept taught tore understood woke dealt fought hung laid lent meant rang sought shook slid spent swung caught built did since',
);
const NOT_PAST = wordSet(
  'need speed feed seed bed red led hundred indeed exceed proceed succeed united related limited bleed breed shed wed embed naked sacred wicked alleged proposed so-called',
);
const TO_FUTURE = wordSet(
  'is are was were plans plan going intends intend likely ready about agreed aims hopes vowed wants want ordered required asked has have seeks begin due vote decided agreement deal offer promised order orders',
);
const WANTS = wordSet('wants want needs need');
const TAKES = wordSet('take takes go goes');
const BASE = wordSet('be have been being');
const NOT_INFINITIVE = wordSet('the a an his her its their this that these those him them us me');
const ARTICLES = wordSet('a an the his her its their newly still recently previously');
const STOP = wordSet('. ? ! ; :');
/** Clause openers: what lies behind them has a verb of its own. */
const CLAUSE = wordSet('because although though while whereas who which');
const HEARD = wordSet('hearing vote election meeting deadline session debate trial rally');

function isPastForm(ts: readonly Token[], k: number): boolean {
  const t = ts[k]!;
  if (PAST.has(t.low)) return true;
  if (t.low.length < 4 || !t.low.endsWith('ed') || NOT_PAST.has(t.low) || t.form !== t.low) return false;
  return !t.low.startsWith('un') && !ARTICLES.has(low(ts, k - 1));
}

/** A participle takes the tense of what stands before it: "will be sent", "to be held", "is scheduled", "had been due". */
function auxiliary(ts: readonly Token[], k: number): 'future' | 'past' | 'back' | 'present' | null {
  for (let b = k - 1; b >= Math.max(0, k - 4); b--) {
    const w = low(ts, b);
    if (WILL.has(w) || MODAL.has(w)) return 'future';
    if (w === 'to' && (BASE.has(low(ts, b + 1)) || b === k - 1)) return 'future';
    if (w === 'had') return 'past';
    // "was scheduled to appear Tuesday" may be to come, "had been scheduled" is over.
    if (w === 'was' || w === 'were') return 'back';
    if (w === 'is' || w === 'are' || w === 'has' || w === 'have') return 'present';
    if (!BASE.has(w) && !w.endsWith('ly') && !['not', "'", 't', 's', 'also', 'now'].includes(w)) return null;
  }
  return null;
}

type Verdict = Toward | 'weak' | null;

/** Reads the verb that the word at `k` is or belongs to; null where it is none. */
function verdict(ts: readonly Token[], k: number): Verdict {
  const t = ts[k]!;
  if (t.kind !== 'word') return null;
  const l = t.low;
  if (WILL.has(l)) return capital(t) && l === 'will' ? null : 1;
  if (FUTURE.has(l)) return 1;
  if (MODAL.has(l)) return l === 'may' && capital(t) ? null : 1;
  if (ARRANGED.has(l)) {
    if (l === 'set' && low(ts, k + 1) !== 'to' && low(ts, k + 1) !== 'for') return -1;
    const aux = auxiliary(ts, k);
    return aux === 'past' ? -1 : aux === null || aux === 'back' ? 'weak' : 1;
  }
  if (l === 'effect')
    return TAKES.has(low(ts, k - 1)) || (low(ts, k - 1) === 'into' && TAKES.has(low(ts, k - 2))) ? 1 : null;
  if (l === 'to') {
    const next = ts[k + 1];
    if (next?.kind !== 'word' || NOT_INFINITIVE.has(next.low) || capital(next)) return null;
    const before = low(ts, k - 1);
    return TO_FUTURE.has(before) || ARRANGED.has(before)
      ? verdict(ts, k - 1) === -1 && ARRANGED.has(before)
        ? -1
        : 1
      : null;
  }
  if (!isPastForm(ts, k)) return null;
  const aux = auxiliary(ts, k);
  if (aux === 'future') return 1;
  // "wants the audit finished by June"
  if (aux === null && [2, 3, 4, 5].some(n => WANTS.has(low(ts, k - n)))) return 1;
  // "is charged with" tells nothing, "has sued" looks back.
  return aux === 'present' &&
    !['has', 'have'].includes(low(ts, k - 1)) &&
    !['has', 'have'].includes(low(ts, k - 2))
    ? null
    : -1;
}

/** True where a sentence or clause ends at the mark `k`. */
export function ends(ts: readonly Token[], k: number): boolean {
  const l = low(ts, k);
  if (!STOP.has(l)) return false;
  // The dot of an abbreviation or an initial ends nothing.
  return (
    l !== '.' ||
    !(
      ts[k - 1]?.kind === 'word' &&
      ts[k - 1]!.low.length <= 4 &&
      capital(ts[k - 1]) &&
      ts[k + 1] !== undefined
    )
  );
}

function behind(ts: readonly Token[], first: number): Verdict {
  for (let k = first - 1, steps = 0; k >= 0 && steps < 14; k--, steps++) {
    if (ts[k + 1]!.breaks || ends(ts, k)) break;
    const v = verdict(ts, k);
    if (v !== null) return v;
    if (CLAUSE.has(low(ts, k)) && steps > 3) break;
  }
  return null;
}

function ahead(ts: readonly Token[], end: number): Verdict {
  for (let k = end, steps = 0; k < ts.length && steps < 12; k++, steps++) {
    if (ts[k]!.breaks || ends(ts, k)) break;
    if (low(ts, k) === 'deadline') continue;
    const v = verdict(ts, k);
    if (v !== null && v !== 'weak') return v;
  }
  return null;
}

/** Steps over "close of business" before a day: "by close of business on Friday". */
export function beforeBusiness(ts: readonly Token[], first: number): number {
  let k = low(ts, first - 1) === 'on' && low(ts, first - 2) === 'business' ? first - 2 : first - 1;
  if (low(ts, k) === 'cob') return k;
  if (low(ts, k) !== 'business' || low(ts, k - 1) !== 'of') return first;
  k -= 2;
  return low(ts, k - 1) === 'the' ? k - 1 : k;
}

/**
 * Decides by the word forms near an expression whether its clause looks back or forward: the nearest verb before it in
 * the sentence, else the nearest after it.
 */
export function towardOf(ts: readonly Token[], first: number, end: number): Toward {
  const lead = beforeBusiness(ts, first);
  const before = low(ts, lead - 1);
  if (before === 'since' || before === 'ended') return -1;
  if (before === 'effective') return 1;
  if (
    before === 'as' &&
    ['early', 'soon', 'late'].includes(low(ts, first - 2)) &&
    low(ts, first - 3) === 'as'
  )
    return 1;
  // "Wednesday's ruling" is past, "Friday's vote" may be to come.
  if (isGenitive(ts, end) && !HEARD.has(low(ts, end + 2))) return 0;
  const found = behind(ts, first);
  // "Ballots postmarked after Nov. 6 will not be counted": a participle before, the verb behind.
  const back = found === -1 && participle(ts, first) && aheadPlain(ts, end) ? 1 : found;
  if (back === 1 || back === -1)
    return back === -1 && UNTIL.has(before) && first > 1 ? until(ts, first, end) : back;
  if (UNTIL.has(before) && first > 1 && until(ts, first, end) === 1) return 1;
  const next = ahead(ts, end);
  if (next === 1 || next === -1) return next;
  return back === 'weak' || UNTIL.has(before) || before === 'for' || before === 'by' ? 1 : 0;
}

/** True where the nearest verb before is a form in -ed without an auxiliary, two words off at most. */
function participle(ts: readonly Token[], first: number): boolean {
  for (let k = first - 1; k >= Math.max(1, first - 3); k--)
    if (low(ts, k).endsWith('ed'))
      return (
        ts[k - 1]!.kind === 'word' &&
        !['who', 'which', 'that'].includes(low(ts, k - 1)) &&
        auxiliary(ts, k) === null
      );
  return false;
}

/** True where "will" or "must" comes next, with no clause or comma between. */
function aheadPlain(ts: readonly Token[], end: number): boolean {
  for (let k = end; k < Math.min(ts.length, end + 5); k++) {
    const l = low(ts, k);
    if (ts[k]!.kind === 'mark' && l !== ',') return false;
    if (WILL.has(l) || l === 'must')
      return ts[k - 1]!.kind !== 'word' || k === end || !OPENERS.has(low(ts, k - 1));
    if (OPENERS.has(l)) return false;
  }
  return false;
}

const OPENERS = wordSet('that he she it they we i you who which and but');

const UNTIL = wordSet('until till');
const GIVEN = wordSet('has have gave given extended granted offered postponed delayed deadline set');

/** "gave the county until Friday" looks forward, "stood until Friday" back. */
function until(ts: readonly Token[], first: number, end: number): Toward {
  for (let k = first - 2; k >= Math.max(0, first - 9); k--) if (GIVEN.has(low(ts, k))) return 1;
  return ahead(ts, end) === 1 ? 1 : -1;
}
