import type { FieldValue } from '../../kinds/item.ts';
import type { RecordItem } from '../item.ts';
import { itemColumns, itemsFrom } from '../item.ts';
import type { Store } from '../sqlite.ts';
import { officersOfAll } from './officers.ts';

/** What can become of a demand, as the kind declares it. */
export const stepNames = [
  'made',
  'repeated',
  'consequence threatened',
  'imposed',
  'answered',
  'challenged',
  'decided',
  'withdrawn',
  'said met',
  'said unmet',
] as const;

/** One thing that became of a demand for one party, with the item that tells it. */
export interface Step {
  readonly party: string | null;
  readonly step: (typeof stepNames)[number];
  readonly by: string | null;
  readonly item: string;
  readonly date: string | null;
  /** True where the tie to the demand is worked out from parties, words and dates, not told. */
  readonly inferred: boolean;
}

export type DemandState = 'open' | 'answered' | 'said met' | 'withdrawn' | 'decided';

export interface Steps {
  readonly party: string | null;
  readonly steps: readonly Step[];
  readonly state: DemandState;
  /** True while nothing on record answers, meets, decides or withdraws it. */
  readonly open: boolean;
}

/** An item with the day that orders it: its own, else the day its document came out. */
interface Placed {
  readonly item: RecordItem;
  readonly own: string | null;
  readonly day: string | null;
  /** The last day that its date can mean. */
  readonly last: string | null;
  /** The date in EDTF. */
  readonly date: string | null;
}

interface PlacedRow {
  readonly date: string | null;
  readonly first_day: string | null;
  readonly last_day: string | null;
  readonly published: string | null;
  readonly out_first: string | null;
  readonly out_last: string | null;
}

/** A party with those who hold its offices, and every item of theirs that can be a step. */
export interface PartyFile {
  readonly party: string;
  readonly everybody: ReadonlySet<string>;
  readonly items: readonly Placed[];
  readonly demands: readonly Placed[];
}

/** Loads what a party's demands are held against: demands of it, its answers, what it stands to lose, its suits. */
export function partyFile(store: Store, party: string, officers: readonly string[]): PartyFile {
  const everybody = [party, ...officers];
  const rows = store.all<PlacedRow & Record<string, string | null>>(
    `SELECT ${itemColumns}, i.date, i.first_day, i.last_day, d.published, d.first_day AS out_first, d.last_day AS out_last FROM items AS i JOIN documents AS d ON d.id = i.document
     WHERE i.id IN (SELECT item FROM item_entities WHERE entity IN (SELECT value FROM json_each(?))
       AND (kind, field) IN (VALUES ('demand', 'of'), ('answer', 'by'), ('stake', 'holder'), ('case', 'plaintiffs')))
     ORDER BY i.id`,
    JSON.stringify(everybody),
  );
  const items = itemsFrom(store, rows).map((item, n) => {
    const { date, first_day, last_day, published, out_first, out_last } = rows[n]!;
    const dated = first_day !== null;
    return {
      item,
      own: first_day,
      day: dated ? first_day : out_first,
      last: dated ? last_day : out_last,
      date: dated ? date : published,
    };
  });
  const demands = items.filter(one => one.item.kind === 'demand');
  return { party, everybody: new Set(everybody), items, demands };
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
  return demand => parties(demand).map(party => stepsIn(fileOf(party), demand));
}

/** The parties a demand is made of. */
function parties(demand: RecordItem): string[] {
  const { of } = demand.fields;
  return Array.isArray(of) ? of.filter(one => typeof one === 'string') : [];
}

/** The same from a party's file that is at hand. Steps come in order of date; what is older than the demand is no step of it. */
export function stepsIn(file: PartyFile, demand: RecordItem): Steps {
  const placed = file.demands.find(one => one.item.id === demand.id);
  const since = placed?.day ?? null;
  const by = entityIn(demand.fields.by);
  const step = (
    item: RecordItem,
    what: Step['step'],
    who: string | null,
    inferred: boolean,
    date: string | null,
  ) => ({ party: file.party, step: what, by: who, item: item.id, date, inferred }) satisfies Step;
  const made = placed?.date ?? null;
  const first: Step[] = [step(demand, 'made', by, false, made)];
  if (demand.fields.consequence) first.push(step(demand, 'consequence threatened', by, false, made));
  const later: Step[] = [];
  const told = new Set<string>();
  for (const one of file.items) {
    if (one.item.id === demand.id || isOlder(one, since)) continue;
    const found = stepOf(one, demand, by, file, placed);
    // What several documents repeat word for word is one step.
    const key = `${found?.step} ${one.item.same}`;
    if (!found || told.has(key)) continue;
    told.add(key);
    later.push(step(one.item, found.step, found.by, found.inferred, one.date));
  }
  later.sort((a, b) => order(a.date ?? '~', b.date ?? '~') || order(a.item, b.item));
  const steps = [...first, ...later];
  const state = stateOf(steps);
  return { party: file.party, steps, state, open: state === 'open' };
}

/** True for what cannot have come after the demand; a suit must be known to have come no earlier. */
function isOlder(one: Placed, since: string | null): boolean {
  if (since === null) return false;
  const at = one.item.kind === 'case' ? one.day : one.last;
  return at !== null && at < since;
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function stateOf(steps: readonly Step[]): DemandState {
  const ends: readonly DemandState[] = ['withdrawn', 'decided', 'said met', 'answered'];
  return ends.find(end => steps.some(one => one.step === end)) ?? 'open';
}

type Found = { readonly step: Step['step']; readonly by: string | null; readonly inferred: boolean } | null;

function stepOf(
  one: Placed,
  demand: RecordItem,
  by: string | null,
  file: PartyFile,
  made: Placed | undefined,
): Found {
  switch (one.item.kind) {
    case 'demand':
      return repeated(one, demand, by, made) ? { step: 'repeated', by, inferred: true } : null;
    case 'answer':
      return answered(one, demand, file);
    case 'stake':
      return lost(one.item, by);
    case 'case':
      return challenged(one.item, by, file);
    default:
      return null;
  }
}

const again =
  /\b(?:again|once more|anew|reminder|renew(?:s|ed)?|repeat(?:s|ed)?|reiterat(?:es|ed)|second (?:letter|notice|request|time))\b/iu;

/** A later demand for the same is a repetition if it is dated on another day, or its words say so; else it is another account of the first. */
function repeated(one: Placed, demand: RecordItem, by: string | null, made: Placed | undefined): boolean {
  if (by === null || one.item.fields.by !== by || !about(one.item, demand)) return false;
  if (one.own !== null && made?.own) return one.own > made.own;
  return one.item.document !== demand.document
    ? again.test(one.item.evidence[0]?.text ?? '') && (one.day ?? '') > (made?.day ?? '')
    : again.test(one.item.evidence[0]?.text ?? '') && one.item.evidence[0]!.start > demand.evidence[0]!.start;
}

/** An answer that names the demand, its letter, or another account of it; or, where it names none, the only demand that it can mean. */
function answered(one: Placed, demand: RecordItem, file: PartyFile): Found {
  const { fields, readings, reality } = one.item;
  const by = entityIn(fields.by);
  if (by === null || !file.everybody.has(by)) return null;
  const step = fields.stance === 'complies' && reality === 'happened' ? 'said met' : 'answered';
  if (reality === 'denied') return null;
  const to = typeof fields.to === 'string' ? fields.to : null;
  if (to !== null) {
    if (to === demand.id || to === demand.fields.instrument)
      return { step, by, inferred: readings.to?.inferred ?? false };
    const other = file.demands.find(each => each.item.id === to || each.item.fields.instrument === to);
    const same = other && other.item.fields.by === demand.fields.by && about(other.item, demand);
    return same ? { step, by, inferred: true } : null;
  }
  const possible = file.demands.filter(each => each.day === null || one.day === null || each.day <= one.day);
  const alike = possible.every(each => each.item.fields.by === demand.fields.by && about(each.item, demand));
  return alike && possible.length > 0 ? { step, by, inferred: true } : null;
}

/** What the one who demands threatens to take, or takes, after the demand. */
function lost(item: RecordItem, by: string | null): Found {
  const { granter, state } = item.fields;
  if (by === null || granter !== by || item.reality === 'denied') return null;
  if (state === 'at risk') return { step: 'consequence threatened', by, inferred: true };
  const taken = (state === 'withheld' || state === 'clawed back') && item.reality === 'happened';
  return taken ? { step: 'imposed', by, inferred: true } : null;
}

/** A suit of the party against the one who demands. */
function challenged(item: RecordItem, by: string | null, file: PartyFile): Found {
  if (by === null || item.reality === 'denied' || !holds(item.fields.defendants, by)) return null;
  const who = list(item.fields.plaintiffs).find(one => file.everybody.has(one));
  return who ? { step: 'challenged', by: who, inferred: true } : null;
}

const list = (value: FieldValue | undefined): string[] =>
  Array.isArray(value) ? value.filter(one => typeof one === 'string') : [];
const holds = (value: FieldValue | undefined, entity: string) => list(value).includes(entity);
const entityIn = (value: FieldValue | undefined): string | null => (typeof value === 'string' ? value : null);

/** Two demands ask the same if their words share most of what carries meaning: a third of the shorter's words of four letters or more. */
function about(a: RecordItem, b: RecordItem): boolean {
  if (a.id === b.id) return true;
  const words = (item: RecordItem) =>
    new Set(
      String(item.fields.what ?? '')
        .toLowerCase()
        .match(/\p{L}{4,}/gu) ?? [],
    );
  const left = words(a);
  const right = words(b);
  const shared = [...left].filter(word => right.has(word)).length;
  return shared > 0 && shared * 3 >= Math.min(left.size, right.size);
}
