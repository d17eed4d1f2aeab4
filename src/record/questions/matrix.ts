import type { Store } from '../sqlite.ts';
import { type Listed, type Page, windowOf } from './page.ts';

/** One party's row: how many items of each sort are on record (what is told twice in the same words counts once). */
export interface MatrixRow {
  readonly entity: string;
  readonly name: string;
  readonly type: string | null;
  readonly designated: number;
  readonly demanded: number;
  readonly stakes: number;
  readonly answered: number;
  readonly court: number;
  /** True where something is demanded of it and no answer of its own, or of those who hold its offices, can be as late as the first demand. */
  readonly silent: boolean;
}

export interface MatrixFilter extends Page {
  /** Only parties that have not answered. */
  readonly silent?: boolean | undefined;
  readonly type?: 'body' | 'place' | undefined;
  /** Part of its name. */
  readonly name?: string | undefined;
}

interface Cell {
  readonly entity: string;
  readonly kind: string;
  readonly n: number;
  readonly first: string;
  readonly last: string;
}

const cellsOf = `SELECT entity, kind, count(DISTINCT same) AS n, min(last_day) AS first, max(last_day) AS last FROM item_entities
  WHERE kind IN ('designation', 'demand', 'stake', 'answer', 'case')
    AND (kind, field) IN (VALUES ('designation', 'of'), ('demand', 'of'), ('stake', 'holder'), ('answer', 'by'),
      ('case', 'plaintiffs'), ('case', 'defendants'))
  GROUP BY entity, kind`;

/**
 * All parties against designated, demanded, at stake, answered, in court; those with most on record first. What office-holders
 * answer counts for the place or body of their office.
 */
export function matrix(store: Store, filter: MatrixFilter = {}): Listed<MatrixRow> {
  const { offset, limit } = windowOf(filter);
  const rows = rowsOf(store, filter);
  return { total: rows.length, offset, rows: rows.slice(offset, offset + limit) };
}

/** A party with where it lies; null for what has no place of its own, or one that is open. */
export interface MappedRow extends MatrixRow {
  readonly at: { readonly lat: number; readonly lon: number } | null;
  /** The state or country in which it lies, as `US-MA` or `CA`. */
  readonly within: string | null;
}

/** The most parties that a map is drawn of, those with most on record first. */
const mapped = 2000;

/** The parties of the matrix with their places by the gazetteer. */
export function partyMap(store: Store): { total: number; rows: MappedRow[] } {
  const rows = rowsOf(store, {});
  const shown = rows.slice(0, mapped);
  const found = store.all<{ id: string; lat: number | null; lon: number | null; within: string | null }>(
    `SELECT id, data ->> '$.place.lat' AS lat, data ->> '$.place.lon' AS lon, data ->> '$.place.within' AS within
     FROM entities WHERE id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(shown.map(row => row.entity)),
  );
  const places = new Map(found.map(place => [place.id, place]));
  return {
    total: rows.length,
    rows: shown.map(row => {
      const { lat = null, lon = null, within = null } = places.get(row.entity) ?? {};
      return { ...row, within, at: lat === null || lon === null ? null : { lat, lon } };
    }),
  };
}

function rowsOf(store: Store, filter: MatrixFilter): MatrixRow[] {
  const cells = new Map<string, Map<string, Cell>>();
  for (const cell of store.all<Cell & Record<string, string | number>>(cellsOf)) {
    const row = cells.get(cell.entity) ?? new Map<string, Cell>();
    cells.set(cell.entity, row.set(cell.kind, cell));
  }
  const officers = officersByParty(store, cells);
  const parties = store.all<{ entity: string; name: string; type: string }>(
    `SELECT id AS entity, name, type FROM entities WHERE type IN ('body', 'place') AND shown = 1 AND id IN (SELECT value FROM json_each(?))`,
    JSON.stringify([...cells.keys()]),
  );
  const part = filter.name?.toLowerCase();
  return parties
    .filter(
      party =>
        (!filter.type || party.type === filter.type) && (!part || party.name.toLowerCase().includes(part)),
    )
    .map(party => rowOf(party, cells, officers.get(party.entity) ?? []))
    .filter(
      row => row.designated + row.demanded + row.stakes + row.court > 0 && (!filter.silent || row.silent),
    )
    .sort(
      (a, b) =>
        weight(b) - weight(a) || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.entity < b.entity ? -1 : 1),
    );
}

const weight = (row: MatrixRow) => row.demanded + row.designated + row.stakes + row.court;

function rowOf(
  party: { entity: string; name: string; type: string },
  cells: ReadonlyMap<string, ReadonlyMap<string, Cell>>,
  officers: readonly string[],
): MatrixRow {
  const own = cells.get(party.entity)!;
  const count = (kind: string) => own.get(kind)?.n ?? 0;
  const answers = [party.entity, ...officers].flatMap(one => cells.get(one)?.get('answer') ?? []);
  const demands = own.get('demand');
  return {
    ...party,
    designated: count('designation'),
    demanded: count('demand'),
    stakes: count('stake'),
    answered: answers.reduce((sum, cell) => sum + cell.n, 0),
    court: count('case'),
    silent: demands !== undefined && !answers.some(cell => cell.last >= demands.first),
  };
}

/** Who answers for a party: those who hold its offices, by the party's own name or where their document names it. */
function officersByParty(
  store: Store,
  cells: ReadonlyMap<string, ReadonlyMap<string, Cell>>,
): Map<string, string[]> {
  const answering = [...cells].filter(([, row]) => row.has('answer')).map(([entity]) => entity);
  const rows = store.all<{ party: string; officer: string }>(
    `SELECT DISTINCT coalesce(m.entity, p.id) AS party, o.entity AS officer FROM offices AS o
     LEFT JOIN mentions AS m ON m.id = o.mention LEFT JOIN entities AS p ON o.mention IS NULL AND p.name = o.name
     WHERE o.entity IN (SELECT value FROM json_each(?)) AND coalesce(m.entity, p.id) IS NOT NULL`,
    JSON.stringify(answering),
  );
  const officers = new Map<string, string[]>();
  for (const { party, officer } of rows) officers.set(party, [...(officers.get(party) ?? []), officer]);
  return officers;
}
