import type { Store } from '../sqlite.ts';
import { type EntityListed, oneEntity } from './entities.ts';
import { type ItemListed, itemsById } from './items.ts';
import { type Steps, stepsOf } from './steps.ts';

/** One part of a docket: items of a kind that hold the party in one of the fields. */
export interface Section {
  readonly name: string;
  readonly label: string;
  readonly kind: string;
  readonly fields: readonly string[];
  /** Items of those who hold an office of the party count, too: they speak and act for it. */
  readonly officers?: true;
}

/** The parts of a party's docket, in the order in which a memo has them. */
export const sections: readonly Section[] = [
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

export interface Filled extends Section {
  readonly total: number;
  readonly rows: readonly ItemListed[];
}

/** Somebody who holds, or held, an office of the party. */
export interface Officer {
  readonly entity: string;
  readonly name: string;
  readonly title: string;
}

export interface Docket {
  readonly party: EntityListed;
  readonly officers: readonly Officer[];
  readonly sections: readonly Filled[];
  /** What became of each demand on the party, by the demand's id. */
  readonly steps: { readonly [demand: string]: Steps };
}

/** The newest items of a section that are shown at once; the rest is a list of its own. */
const most = 100;

/** Everything on record that concerns one party, or null for what is not on record. */
export function docketOf(store: Store, id: string): Docket | null {
  const party = oneEntity(store, id);
  if (!party) return null;
  const officers = officersOf(store, party);
  const everybody = [party.id, ...officers.map(officer => officer.entity)];
  const filled = sections.map(section => fill(store, section, section.officers ? everybody : [party.id]));
  const demanded = filled.find(section => section.name === 'demanded')!.rows;
  const steps = Object.fromEntries(demanded.map(demand => [demand.id, stepsOf(store, demand, everybody)]));
  return { party, officers, sections: filled.filter(section => section.total > 0), steps };
}

function fill(store: Store, section: Section, entities: readonly string[]): Filled {
  const from = `FROM item_mentions AS l JOIN mentions AS m ON m.id = l.mention JOIN items AS i ON i.id = l.item
    WHERE m.entity IN (SELECT value FROM json_each(?)) AND l.field IN (SELECT value FROM json_each(?)) AND i.kind = ? AND i.rejected = 0`;
  const values = [JSON.stringify(entities), JSON.stringify(section.fields), section.kind];
  const total = store.get<{ n: number }>(`SELECT count(DISTINCT i.id) AS n ${from}`, ...values)!.n;
  const rows = store.all<{ id: string }>(
    `SELECT DISTINCT i.id, i.first_day, i.document, i.start ${from} ORDER BY i.first_day IS NULL, i.first_day DESC, i.document, i.start LIMIT ${most}`,
    ...values,
  );
  return {
    ...section,
    total,
    rows: itemsById(
      store,
      rows.map(row => row.id),
    ),
  };
}

/** Those of whom the record says that they hold an office of the party. */
export function officersOf(store: Store, party: EntityListed): Officer[] {
  const names = JSON.stringify([party.name, ...party.aliases]);
  return store.all<Officer & Record<string, string>>(
    `SELECT e.id AS entity, e.name AS name, json_extract(o.value, '$.title') AS title
     FROM entities AS e, json_each(e.data, '$.offices') AS o
     WHERE e.type = 'person' AND e.shown = 1 AND e.id <> ? AND json_extract(o.value, '$.of') IN (SELECT value FROM json_each(?))
     GROUP BY e.id ORDER BY e.documents DESC, e.name LIMIT 50`,
    party.id,
    names,
  );
}
