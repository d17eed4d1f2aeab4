import type { Store } from '../sqlite.ts';
import { type EntityListed, oneEntity } from './entities.ts';
import { type ItemListed, itemsById } from './items.ts';
import { type Officer, officersOfAll } from './officers.ts';
import { partyFile } from './party-file.ts';
import { type Steps, stepsIn } from './steps.ts';
import { type Sum, sumsOf } from './sums.ts';

/** One part of a docket: items of a kind that hold the party in one of the fields. */
interface Section {
  readonly name: string;
  readonly label: string;
  readonly kind: string;
  readonly fields: readonly string[];
  /** Items of those who hold an office of the party count, too: they speak and act for it. */
  readonly officers?: true;
}

/** The parts of a party's docket, in the order in which a memo has them. */
const sections: readonly Section[] = [
  { name: 'called', label: 'What it is called', kind: 'designation', fields: ['of'] },
  { name: 'rules', label: 'Its own rules', kind: 'rule', fields: ['of'] },
  { name: 'bound', label: 'Rules that bind it', kind: 'rule', fields: ['requires'] },
  { name: 'demanded', label: 'Demanded of it', kind: 'demand', fields: ['of'] },
  { name: 'demands', label: 'What it demands', kind: 'demand', fields: ['by'], officers: true },
  { name: 'received', label: 'Letters received', kind: 'letter', fields: ['to'], officers: true },
  { name: 'sent', label: 'Letters sent', kind: 'letter', fields: ['from'], officers: true },
  { name: 'stakes', label: 'What it stands to lose or gain', kind: 'stake', fields: ['holder'] },
  { name: 'grants', label: 'What it gives or may take', kind: 'stake', fields: ['granter'] },
  { name: 'answers', label: 'Its answers', kind: 'answer', fields: ['by'], officers: true },
  { name: 'pledges', label: 'Its pledges', kind: 'pledge', fields: ['by'], officers: true },
  { name: 'cases', label: 'In court', kind: 'case', fields: ['plaintiffs', 'defendants', 'counsel'] },
  { name: 'programmes', label: 'Programmes', kind: 'programme', fields: ['by', 'members'] },
  {
    name: 'acts',
    label: 'What it did, and what was done to it',
    kind: 'event',
    fields: ['actors', 'targets'],
  },
  { name: 'figures', label: 'Figures by its account', kind: 'figure', fields: ['said', 'voice'] },
  { name: 'statements', label: 'Statements', kind: 'statement', fields: ['speaker'], officers: true },
];

/** An item of a section; `inferred` where its place there is worked out, not told by words of its own. */
interface Entry {
  readonly item: ItemListed;
  readonly inferred: boolean;
  /** How many more items tell it. */
  readonly more: number;
}

interface Filled extends Section {
  readonly total: number;
  readonly rows: readonly Entry[];
}

export interface Docket {
  readonly party: EntityListed;
  readonly officers: readonly Officer[];
  readonly sections: readonly Filled[];
  /** What became of each demand on the party that is shown, by the demand's id. */
  readonly steps: { readonly [demand: string]: Steps };
  readonly sums: readonly Sum[];
}

/** The newest items of a section that are shown at once; the rest is a list of its own. */
const most = 40;
/** Kinds of which a docket shows fewer, since they have pages of their own. */
const fewest: Readonly<Record<string, number>> = { event: 15, figure: 15, statement: 15 };

/** Everything on record that concerns one party, or null for what is not on record. */
export function docketOf(store: Store, id: string): Docket | null {
  const party = oneEntity(store, id);
  if (!party) return null;
  const officers = officersOfAll(store, [party.id]);
  const everybody = [party.id, ...officers.map(officer => officer.entity)];
  const picked = sections.map(section => ({
    section,
    ...pick(store, section, section.officers ? everybody : [party.id]),
  }));
  const ids = picked.flatMap(one => one.chosen.flatMap(group => group.items));
  const items = new Map(itemsById(store, [...new Set(ids)]).map(item => [item.id, item]));
  const filled = picked
    .filter(one => one.total > 0)
    .map(({ section, total, chosen }) => ({
      ...section,
      total,
      rows: chosen.flatMap(group => entry(fullest(group, items), group, section)),
    }));
  const rowsOf = (name: string) => filled.find(one => one.name === name)?.rows.map(row => row.item) ?? [];
  const demanded = rowsOf('demanded');
  const file =
    demanded.length > 0
      ? partyFile(
          store,
          party.id,
          officers.map(officer => officer.entity),
        )
      : null;
  const steps = Object.fromEntries(demanded.map(demand => [demand.id, stepsIn(file!, demand.id)]));
  return { party, officers, sections: filled, steps, sums: sumsOf(rowsOf('stakes')) };
}

/** Ids of items that tell the same. */
interface Group {
  readonly items: readonly string[];
}

/** The account that tells most stands for the group; the first of several. */
function fullest(group: Group, items: ReadonlyMap<string, ItemListed>): ItemListed | undefined {
  const told = (item: ItemListed) =>
    Object.values(item.fields).filter(
      value => value !== null && !(Array.isArray(value) && value.length === 0),
    ).length;
  const found = group.items.flatMap(id => items.get(id) ?? []);
  return found.sort((a, b) => told(b) - told(a) || (a.id < b.id ? -1 : 1))[0];
}

/** The section's groups of items that tell the same, the newest first and the undated last. */
function pick(
  store: Store,
  section: Section,
  entities: readonly string[],
): { total: number; chosen: Group[] } {
  const { n: total } = store.get<{ n: number }>(
    `SELECT count(DISTINCT same) AS n FROM item_entities
     WHERE entity IN (SELECT value FROM json_each(?)) AND kind = ? AND field IN (SELECT value FROM json_each(?))`,
    ...[JSON.stringify(entities), section.kind, JSON.stringify(section.fields)],
  )!;
  const few = fewest[section.kind] ?? most;
  // The newest of each place on its own, in the order of the table's key: to sort ten thousand rows for a page of forty would cost
  // many times as much. What is told in the same words five times over leaves fewer than a page.
  const rows = entities.flatMap(entity =>
    section.fields.flatMap(field =>
      store.all<{ item: string; same: string; day: string }>(
        'SELECT item, same, day FROM item_entities WHERE entity = ? AND kind = ? AND field = ? ORDER BY day DESC LIMIT ?',
        ...[entity, section.kind, field, few * 5],
      ),
    ),
  );
  const groups = new Map<string, { day: string; items: Set<string> }>();
  for (const { item, same, day } of rows) {
    const group = groups.get(same);
    if (!group) groups.set(same, { day, items: new Set([item]) });
    else {
      group.items.add(item);
      if (day > group.day) group.day = day;
    }
  }
  const ordered = [...groups].sort(([a, x], [b, y]) =>
    x.day === y.day ? (a < b ? -1 : 1) : x.day > y.day ? -1 : 1,
  );
  const chosen = ordered.slice(0, few).map(([, { items }]) => ({ items: [...items].sort() }));
  return { total, chosen };
}

function entry(item: ItemListed | undefined, group: Group, section: Section): Entry[] {
  if (!item) return [];
  const placed = section.fields.flatMap(field => item.readings[field] ?? []);
  const told = item.evidence.some(words => section.fields.includes(words.role));
  return [
    { item, inferred: !told && placed.some(reading => reading.inferred), more: group.items.length - 1 },
  ];
}
