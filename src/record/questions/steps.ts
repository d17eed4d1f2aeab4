import type { demandSteps } from '../../kinds/demand/demand.ts';
import type { FieldValue } from '../../kinds/item.ts';
import type { RecordItem } from '../item.ts';
import type { Store } from '../sqlite.ts';
import { endOf, isUnmet } from './ends.ts';
import { officersOfAll } from './officers.ts';
import { entityIn, type PartyFile, type Placed, partyFile } from './party-file.ts';

/** One thing that became of a demand for one party, with the item that tells it. */
interface Step {
  readonly party: string | null;
  readonly step: (typeof demandSteps)[number];
  readonly by: string | null;
  readonly item: string;
  readonly date: string | null;
  /** True where the tie to the demand is worked out from parties, words and dates, not told. */
  readonly inferred: boolean;
}

type DemandState = 'open' | 'answered' | 'said met' | 'withdrawn' | 'decided';

export interface Steps {
  readonly party: string | null;
  readonly steps: readonly Step[];
  readonly state: DemandState;
  /** True while nothing on record answers, meets, decides or withdraws it. */
  readonly open: boolean;
}

/** What became of a demand for each party it is made of: that party's own answers, suits and losses, none of the others'. */
export function stepsOf(store: Store, demand: RecordItem): Steps[] {
  return stepsByParty(store)(demand);
}

/** Parties whose items are kept at hand while many demands are asked for. */
const kept = 200;

/** The same for many demands: a party's items are looked up once. Not to be kept over a change of the record. */
export function stepsByParty(store: Store): (demand: RecordItem) => Steps[] {
  const files = new Map<string, PartyFile>();
  const fileOf = (party: string): PartyFile => {
    const known = files.get(party);
    if (known) return known;
    if (files.size >= kept) files.delete(files.keys().next().value!);
    const officers = officersOfAll(store, [party]).map(one => one.entity);
    const file = partyFile(store, party, officers);
    files.set(party, file);
    return file;
  };
  return demand => parties(demand).map(party => stepsIn(fileOf(party), demand.id));
}

/** The parties a demand is made of. */
function parties(demand: RecordItem): string[] {
  const { of } = demand.fields;
  return Array.isArray(of) ? of.filter(one => typeof one === 'string') : [];
}

/** The same from a party's file that is at hand. Steps come in order of date; what is older than the demand is no step of it. */
export function stepsIn(file: PartyFile, id: string): Steps {
  const demand = file.demands.find(one => one.id === id);
  if (!demand) return { party: file.party, steps: [], state: 'open', open: true };
  const by = entityIn(demand.fields.by);
  const step = (one: Placed, what: Step['step'], who: string | null, inferred: boolean): Step => {
    return { party: file.party, step: what, by: who, item: one.id, date: one.date, inferred };
  };
  const first = [step(demand, 'made', by, false)];
  if (demand.fields.consequence) first.push(step(demand, 'consequence threatened', by, false));
  const later: Step[] = [];
  const told = new Set<string>();
  for (const one of file.items) {
    // Another account of the demand is no step of it.
    if (one.id === id || (one.kind === 'demand' && one.same === demand.same) || isOlder(one, demand.day))
      continue;
    const found = stepOf(one, demand, by, file);
    // What several documents repeat word for word is one step.
    const key = `${found?.step} ${one.same}`;
    if (!found || told.has(key)) continue;
    told.add(key);
    later.push(step(one, found.step, found.by, found.inferred));
  }
  later.push(...endsIn(file, demand, by));
  later.sort((a, b) => order(a.date ?? '~', b.date ?? '~') || order(a.item, b.item));
  const steps = [...first, ...later];
  const state = stateOf(steps);
  return { party: file.party, steps, state, open: state === 'open' };
}

/** What ends the demand: its maker took it back, or a court decided. */
function endsIn(file: PartyFile, demand: Placed, by: string | null): Step[] {
  const others = file.demands.filter(one => one.same !== demand.same && one.fields.by === by);
  const only = others.every(one => about(one, demand));
  const told = new Set<string>();
  return file.acts.flatMap((act): Step[] => {
    if (told.has(act.same) || act.last === null || (demand.day !== null && act.last < demand.day)) return [];
    const sued = file.items.some(
      one => challenged(one, by, file) !== null && !isOlder(one, demand.day) && (one.day ?? '~') <= act.last!,
    );
    const end = endOf(act, { by, words: demand.words, only, sued });
    if (!end) return [];
    told.add(act.same);
    return [{ party: file.party, step: end, by: act.by, item: act.id, date: act.date, inferred: true }];
  });
}

/** True for what cannot have come after the demand; a suit must be known to have come no earlier. */
function isOlder(one: Placed, since: string | null): boolean {
  if (since === null) return false;
  const at = one.kind === 'case' ? one.day : one.last;
  return at !== null && at < since;
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function stateOf(steps: readonly Step[]): DemandState {
  const ends: readonly DemandState[] = ['withdrawn', 'decided', 'said met', 'answered'];
  return ends.find(end => steps.some(one => one.step === end)) ?? 'open';
}

type Found = { readonly step: Step['step']; readonly by: string | null; readonly inferred: boolean } | null;

function stepOf(one: Placed, demand: Placed, by: string | null, file: PartyFile): Found {
  switch (one.kind) {
    case 'demand':
      return repeated(one, demand, by) ? { step: 'repeated', by, inferred: true } : null;
    case 'answer':
      return answered(one, demand, file);
    case 'stake':
      return lost(one, by);
    case 'case':
      return challenged(one, by, file);
    default:
      return null;
  }
}

const again =
  /\b(?:again|once more|anew|reminder|renew(?:s|ed)?|repeat(?:s|ed)?|reiterat(?:es|ed)|second (?:letter|notice|request|time))\b/iu;

/** A later demand for the same is a repetition if it is dated on another day, or its words say so; else it is another account of the first. */
function repeated(one: Placed, demand: Placed, by: string | null): boolean {
  if (by === null || one.fields.by !== by || !about(one, demand)) return false;
  if (one.own !== null && demand.own !== null) return one.own > demand.own;
  if (!again.test(one.text ?? '')) return false;
  return one.document === demand.document ? one.start > demand.start : (one.day ?? '') > (demand.day ?? '');
}

/** An answer that names the demand, its letter, or another account of it; or, where it names none, the only demand that it can mean. */
function answered(one: Placed, demand: Placed, file: PartyFile): Found {
  const { fields, reality } = one;
  const by = entityIn(fields.by);
  if (by === null || !file.everybody.has(by) || reality === 'denied') return null;
  const tie = tieOf(one, demand, file);
  if (tie === null) return null;
  const said = saidOf(one, file);
  return {
    step: said,
    by: said === 'said unmet' ? entityIn(one.voice ?? undefined) : by,
    inferred: tie.inferred,
  };
}

/** What an answer makes of the demand; what the party did not do, told by somebody else, is no answer of its own. */
function saidOf({ fields, voice, reality }: Placed, file: PartyFile): Step['step'] {
  if (fields.stance === 'complies') return reality === 'happened' ? 'said met' : 'answered';
  const own = voice !== null && file.everybody.has(voice);
  return !own && isUnmet(fields.text) ? 'said unmet' : 'answered';
}

function tieOf(one: Placed, demand: Placed, file: PartyFile): { inferred: boolean } | null {
  const to = typeof one.fields.to === 'string' ? one.fields.to : null;
  if (to !== null) {
    if (to === demand.id || to === demand.fields.instrument) return { inferred: one.inferred === 1 };
    const other = file.demands.find(each => each.id === to || each.fields.instrument === to);
    const same =
      other && (other.same === demand.same || (other.fields.by === demand.fields.by && about(other, demand)));
    return same ? { inferred: true } : null;
  }
  const alike = file.demands.every(
    each =>
      (each.day !== null && one.last !== null && each.day > one.last) ||
      (each.fields.by === demand.fields.by && about(each, demand)),
  );
  return alike ? { inferred: true } : null;
}

/** What the one who demands threatens to take, or takes, after the demand. */
function lost({ fields, reality }: Placed, by: string | null): Found {
  const { granter, state, what } = fields;
  if (by === null || granter !== by || reality === 'denied') return null;
  if (state === 'at risk') return { step: 'consequence threatened', by, inferred: true };
  // a fine that was imposed has no state of a grant
  const fined = state === null && /\b(?:fines?|fined|penalt(?:y|ies))\b/iu.test(String(what));
  const taken = (fined || state === 'withheld' || state === 'clawed back') && reality === 'happened';
  return taken ? { step: 'imposed', by, inferred: true } : null;
}

/** A suit of the party against the one who demands. */
function challenged({ kind, fields, reality }: Placed, by: string | null, file: PartyFile): Found {
  if (kind !== 'case' || by === null || reality === 'denied' || !list(fields.defendants).includes(by))
    return null;
  const who = list(fields.plaintiffs).find(one => file.everybody.has(one));
  return who ? { step: 'challenged', by: who, inferred: true } : null;
}

const list = (value: FieldValue | undefined): string[] =>
  Array.isArray(value) ? value.filter(one => typeof one === 'string') : [];

/** Two demands ask the same if their words share most of what carries meaning: a third of the shorter's words of four letters or more. */
function about(a: Placed, b: Placed): boolean {
  if (a.id === b.id) return true;
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared++;
  return shared > 0 && shared * 3 >= Math.min(a.words.size, b.words.size);
}
