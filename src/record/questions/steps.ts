import type { RecordItem } from '../item.ts';
import type { Store } from '../sqlite.ts';
import { itemsById } from './items.ts';

/** One thing that became of a demand, with the item that tells it. */
export interface Step {
  readonly party: string | null;
  readonly step:
    | 'made'
    | 'repeated'
    | 'consequence threatened'
    | 'answered'
    | 'challenged'
    | 'said met'
    | 'said unmet';
  readonly by: string | null;
  readonly item: string;
  readonly date: string | null;
  /** True where the tie to the demand is worked out from parties and dates, not told. */
  readonly inferred: boolean;
}

export interface Steps {
  readonly steps: readonly Step[];
  /** True while nothing on record answers, meets or withdraws it. */
  readonly open: boolean;
}

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly first_day: string | null;
  readonly published: string | null;
}

/**
 * What became of a demand for one party (its entity first, then those who hold its offices). Steps come in order of date; a step
 * older than the demand is none of it.
 */
export function stepsOf(store: Store, demand: RecordItem, party: readonly string[]): Steps {
  const by = typeof demand.fields.by === 'string' ? demand.fields.by : null;
  const since = dayOf(store, demand);
  const steps: Step[] = [step(demand, party[0]!, 'made', by, since, false)];
  if (demand.fields.consequence)
    steps.push(step(demand, party[0]!, 'consequence threatened', by, since, false));
  const items = itemsById(
    store,
    candidates(store, party).map(row => row.id),
  );
  for (const item of items) {
    if (item.id === demand.id) continue;
    const day = dayOf(store, item);
    if (since && day && day < since) continue;
    const found = stepIn(item, demand, by, party);
    if (found) steps.push(step(item, party[0]!, found.step, found.by, day, found.inferred));
  }
  const ordered = [
    steps[0]!,
    ...steps
      .slice(1)
      .sort((a, b) => (a.date ?? '~').localeCompare(b.date ?? '~') || a.item.localeCompare(b.item)),
  ];
  return { steps: ordered, open: !ordered.some(one => one.step === 'answered' || one.step === 'said met') };
}

function step(
  item: RecordItem,
  party: string,
  what: Step['step'],
  by: string | null,
  date: string | null,
  inferred: boolean,
): Step {
  return { party, step: what, by, item: item.id, date, inferred };
}

function stepIn(
  item: RecordItem,
  demand: RecordItem,
  by: string | null,
  party: readonly string[],
): { step: Step['step']; by: string | null; inferred: boolean } | null {
  const { fields } = item;
  if (item.kind === 'demand')
    return by !== null && fields.by === by && about(item, demand)
      ? { step: 'repeated', by, inferred: true }
      : null;
  if (item.kind === 'answer') {
    const who = typeof fields.by === 'string' ? fields.by : null;
    if (who === null || !party.includes(who)) return null;
    const told = fields.to === demand.id || fields.to === demand.fields.instrument;
    if (!told && fields.to !== null && fields.to !== undefined) return null;
    const met = fields.stance === 'complies' && item.reality === 'happened';
    return { step: met ? 'said met' : 'answered', by: who, inferred: !told };
  }
  if (item.kind === 'stake')
    return by !== null && fields.granter === by && fields.state === 'at risk'
      ? { step: 'consequence threatened', by, inferred: true }
      : null;
  if (item.kind === 'case') {
    const sued = holds(fields.defendants, by === null ? [] : [by]);
    return holds(fields.plaintiffs, party) &&
      (sued || !Array.isArray(fields.defendants) || fields.defendants.length === 0)
      ? { step: 'challenged', by: party[0]!, inferred: true }
      : null;
  }
  return null;
}

function holds(value: unknown, entities: readonly string[]): boolean {
  return Array.isArray(value) && value.some(one => entities.includes(one as string));
}

/** Two demands of one maker ask the same if their words share most of what carries meaning. */
function about(a: RecordItem, b: RecordItem): boolean {
  const words = (item: RecordItem) =>
    new Set(
      String(item.fields.what ?? '')
        .toLowerCase()
        .match(/\p{L}{4,}/gu) ?? [],
    );
  const left = words(a);
  const right = words(b);
  const shared = [...left].filter(word => right.has(word)).length;
  return shared > 0 && shared >= 0.3 * Math.min(left.size, right.size);
}

/** The item's own day, else the day its document came out. */
function dayOf(store: Store, item: RecordItem): string | null {
  const row = store.get<Row>(
    'SELECT i.id, i.kind, i.first_day, d.first_day AS published FROM items AS i JOIN documents AS d ON d.id = i.document WHERE i.id = ?',
    item.id,
  );
  return row?.first_day ?? row?.published ?? null;
}

function candidates(store: Store, party: readonly string[]): Row[] {
  return store.all<Row & Record<string, string>>(
    `SELECT DISTINCT i.id FROM item_mentions AS l JOIN mentions AS m ON m.id = l.mention JOIN items AS i ON i.id = l.item
     WHERE m.entity IN (SELECT value FROM json_each(?)) AND i.rejected = 0 AND (
       (i.kind = 'demand' AND l.field = 'of') OR (i.kind = 'answer' AND l.field = 'by') OR (i.kind = 'stake' AND l.field = 'holder')
       OR (i.kind = 'case' AND l.field = 'plaintiffs')) LIMIT 500`,
    JSON.stringify(party),
  );
}
