import type { Words } from '../built.ts';
import type { Account } from '../differences/account.ts';
import type { DifferenceType } from '../differences/compare.ts';
import { statusesOf } from '../differences/decided.ts';
import { aboutOf, positionOf } from '../differences/wording.ts';
import { idOf } from '../hash.ts';
import type { Store } from '../sqlite.ts';
import { type Listed, type Page, windowOf } from './page.ts';
import { sourcesOf } from './witnesses.ts';

/** Where a place stands and whose account it is. */
interface SideWords extends Words {
  /** What stands before and after it in its sentence. */
  readonly lead: string;
  readonly tail: string;
  /** The speaker, or the outlet; null where the text does not name the speaker. */
  readonly voice: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly title: string | null;
  readonly item: string | null;
  readonly inferred: boolean;
}

interface Side {
  /** The value, label, date or words that this side holds to. */
  readonly position: string;
  readonly items: readonly string[];
  readonly evidence: readonly SideWords[];
  /** True where the texts only imply it. */
  readonly inferred: boolean;
  /** Independent sources: documents that are one wire copy count once. */
  readonly witnesses: number;
}

/** Two or more accounts that cannot both hold. */
export interface Difference {
  readonly id: string;
  readonly type: DifferenceType;
  readonly about: string;
  readonly sides: readonly Side[];
  readonly status: 'open' | 'explained' | 'settled';
  /** Why they cannot both hold; where decided, what the person wrote. */
  readonly reason: string;
  /** The decision by which it is explained, settled or opened again, or null. */
  readonly decision: string | null;
  /** How much hangs on it: independent sources on all sides. */
  readonly weight: number;
}

export interface DifferenceFilter extends Page {
  readonly type?: string | undefined;
  readonly status?: string | undefined;
  /** Words that what it is about, or one of its sides, must have: a party's name. */
  readonly party?: string | undefined;
  readonly document?: string | undefined;
  /** Least number of independent sources. */
  readonly weight?: number | undefined;
}

/** Differences, those with most sources first. */
export function listDifferences(store: Store, filter: DifferenceFilter = {}): Listed<Difference> {
  const { offset, limit } = windowOf(filter);
  const party = filter.party?.toLowerCase();
  const all = filter.document ? differencesIn(store, filter.document) : allDifferences(store);
  const found = all.filter(
    one =>
      (!filter.type || one.type === filter.type) &&
      (!filter.status || one.status === filter.status) &&
      one.weight >= (filter.weight ?? 0) &&
      (!party ||
        `${one.about} ${one.sides.flatMap(side => side.evidence.map(words => words.text)).join(' ')}`
          .toLowerCase()
          .includes(party)),
  );
  found.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  return { total: found.length, offset, rows: found.slice(offset, offset + limit) };
}

export function oneDifference(store: Store, id: string): Difference | null {
  return allDifferences(store).find(one => one.id === id) ?? null;
}

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly type: DifferenceType;
  readonly why: string;
}

/** Every difference, by id. */
export function allDifferences(store: Store): Difference[] {
  return differencesFrom(
    store,
    store.all<Pair>("SELECT DISTINCT a, b, type, why FROM verdicts WHERE what = 'differ' ORDER BY a, b"),
  );
}

/** The differences of which a side stands in a document, by id. */
export function differencesIn(store: Store, document: string): Difference[] {
  const open = store
    .all<{ id: string }>('SELECT id FROM accounts WHERE document = ?', document)
    .map(row => row.id);
  const known = new Set(open);
  const pairs = new Map<string, Pair>();
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const pair of store.all<Pair>(
      `SELECT DISTINCT a, b, type, why FROM verdicts WHERE a = ?1 AND what = 'differ'
       UNION SELECT a, b, type, why FROM verdicts WHERE b = ?1 AND what = 'differ'`,
      id,
    )) {
      pairs.set(`${pair.a} ${pair.b} ${pair.type} ${pair.why}`, pair);
      for (const next of [pair.a, pair.b])
        if (!known.has(next)) {
          known.add(next);
          open.push(next);
        }
    }
  const rows = [...pairs].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, pair]) => pair);
  return differencesFrom(store, rows).filter(one =>
    one.sides.some(side => side.evidence.some(words => words.document === document)),
  );
}

function differencesFrom(store: Store, rows: readonly Pair[]): Difference[] {
  const accounts = accountsById(store, [...new Set(rows.flatMap(row => [row.a, row.b]))]);
  const context = contextOf(store, accounts);
  const found = components(rows).map(({ type, why, members }) =>
    differenceOf(
      type,
      why,
      members.map(id => accounts.get(id)!),
      context,
    ),
  );
  const statuses = statusesOf(store, found);
  return found.map(one => ({ ...one, ...statuses.get(one.id) })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

interface Context {
  readonly documents: ReadonlyMap<
    string,
    { outlet: string | null; published: string | null; title: string | null; text: string }
  >;
  /** The source that a document counts as. */
  readonly source: (document: string) => string;
}

function contextOf(store: Store, accounts: ReadonlyMap<string, Account>): Context {
  const ids = [...new Set([...accounts.values()].map(one => one.document))];
  const rows = store.all<{
    id: string;
    outlet: string | null;
    published: string | null;
    title: string | null;
    text: string;
  }>(
    'SELECT id, outlet, published, title, text FROM documents WHERE id IN (SELECT value FROM json_each(?))',
    JSON.stringify(ids),
  );
  return { documents: new Map(rows.map(row => [row.id, row])), source: sourcesOf(store, ids) };
}

function accountsById(store: Store, ids: readonly string[]): Map<string, Account> {
  const rows = store.all<{ id: string; data: string }>(
    'SELECT id, data FROM accounts WHERE id IN (SELECT value FROM json_each(?))',
    JSON.stringify(ids),
  );
  return new Map(rows.map(row => [row.id, JSON.parse(row.data) as Account]));
}

interface Group {
  readonly type: DifferenceType;
  readonly why: string;
  readonly members: readonly string[];
}

/** Accounts of one type that are joined by chains of differing pairs. */
function components(rows: readonly Pair[]): Group[] {
  const up = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    while (up.has(at) && up.get(at) !== at) at = up.get(at)!;
    return at;
  };
  for (const { a, b, type } of rows) {
    const [x, y] = [root(`${type} ${a}`), root(`${type} ${b}`)];
    const [lower, higher] = [x, y].sort() as [string, string];
    if (x !== y) up.set(higher, lower);
  }
  const groups = new Map<string, { type: DifferenceType; why: string; members: Set<string> }>();
  for (const { a, b, type, why } of rows) {
    const key = root(`${type} ${a}`);
    const group = groups.get(key) ?? { type, why, members: new Set<string>() };
    group.members.add(a).add(b);
    groups.set(key, group);
  }
  return [...groups.values()].map(group => ({ ...group, members: [...group.members].sort() }));
}

function differenceOf(
  type: DifferenceType,
  why: string,
  accounts: readonly Account[],
  context: Context,
): Difference {
  const sides = new Map<string, Account[]>();
  for (const account of accounts) {
    const position = positionOf(type, account);
    sides.set(position, [...(sides.get(position) ?? []), account]);
  }
  const shown = [...sides].map(([position, told]) => sideOf(position, told, context));
  shown.sort((a, b) => b.witnesses - a.witnesses || (a.position < b.position ? -1 : 1));
  return {
    id: idOf('x', type, accounts[0]!.id),
    type,
    about: aboutOf(type, accounts),
    sides: shown,
    status: 'open',
    reason: why,
    decision: null,
    weight: new Set(accounts.map(account => context.source(account.document))).size,
  };
}

function sideOf(position: string, told: readonly Account[], context: Context): Side {
  return {
    position,
    items: [...new Set(told.flatMap(account => account.item ?? []))].sort(),
    evidence: told.map(account => {
      const document = context.documents.get(account.document);
      return {
        document: account.document,
        start: account.start,
        end: account.end,
        page: null,
        text: account.text,
        role: 'account',
        ...sentenceAround(document?.text ?? '', account),
        voice: account.voice === 'outlet' ? (document?.outlet ?? null) : voiceNamed(account.voice),
        outlet: document?.outlet ?? null,
        published: document?.published ?? null,
        title: document?.title ?? null,
        item: account.item,
        inferred: account.inferred,
      };
    }),
    inferred: told.every(account => account.inferred),
    witnesses: new Set(told.map(account => context.source(account.document))).size,
  };
}

/** Code units of context to each side at most. */
const most = 200;

/** What stands in the sentence before and after a place, as far as points and lines tell where it ends. */
function sentenceAround(text: string, { start, end }: Account): { lead: string; tail: string } {
  const before = text.slice(Math.max(0, start - most), start);
  const after = text.slice(end, end + most);
  const from = Math.max(
    before.lastIndexOf('\n') + 1,
    ...[...before.matchAll(/[.!?][”"’']*\s+(?=[\p{Lu}“"'])/gu)].map(one => one.index + one[0].length),
  );
  const to = /[.!?][”"’']*(?=\s|$)|\n/u.exec(after);
  return { lead: before.slice(from), tail: to ? after.slice(0, to.index + to[0].trimEnd().length) : after };
}

function voiceNamed(voice: string | null): string | null {
  return voice?.startsWith('unnamed in ') ? null : voice;
}
