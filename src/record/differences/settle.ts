import type { Draft } from '../../kinds/item.ts';
import { type Built, type Ground, mentionIds } from '../built.ts';
import { touch } from '../rows.ts';
import type { Store } from '../sqlite.ts';
import type { Account } from './account.ts';
import { accountsOf } from './accounts.ts';
import { aligned } from './aligned.ts';
import { blocksOf, isForBare } from './blocks.ts';
import { compare } from './compare.ts';

/**
 * How far apart two accounts of one block may stand, in the order of their documents' days, to be compared. Blocks of no more than this
 * are compared whole; a longer one is a refrain of months, in which one fact is told by neighbours. Hernández and Stolfo's sorted neighbourhood.
 */
const reach = 60;

/** Puts a document's accounts in the place of those it had; what changed is to be compared anew. */
export function putAccounts(store: Store, ground: Ground, draft: Draft, items: readonly Built[]): void {
  const ids = mentionIds(ground.id, draft);
  const names = new Map(draft.mentions.map((mention, n) => [mention.name, ids[n]!]));
  const byId = new Map(draft.mentions.map((mention, n) => [ids[n]!, mention.name]));
  const { published, day } = store.get<{ published: string | null; day: string }>(
    "SELECT published, coalesce(first_day, '~') AS day FROM documents WHERE id = ?",
    ground.id,
  ) ?? { published: null, day: '~' };
  const known = new Map(
    store
      .all<{ id: string; data: string }>('SELECT id, data FROM accounts WHERE document = ?', ground.id)
      .map(row => [row.id, row.data]),
  );
  const context = {
    nameOf: (id: string) => byId.get(id) ?? null,
    idOf: (name: string) => names.get(name) ?? null,
  };
  for (const account of accountsOf(ground, draft, items, context, published)) {
    const data = JSON.stringify(account);
    const before = known.get(account.id);
    known.delete(account.id);
    if (before === data) continue;
    if (before !== undefined) dropAccount(store, account.id);
    putAccount(store, account, data, day);
  }
  for (const id of known.keys()) dropAccount(store, id);
  // Its items were written anew, each in a group of its own.
  store.run(
    `INSERT OR IGNORE INTO touched (what, key) SELECT 'group', item FROM accounts AS own WHERE document = ? AND item IS NOT NULL
     AND (EXISTS (SELECT 1 FROM verdicts WHERE a = own.id AND what = 'same') OR EXISTS (SELECT 1 FROM verdicts WHERE b = own.id AND what = 'same'))`,
    ground.id,
  );
}

export function dropAccounts(store: Store, document: string): void {
  for (const { id } of store.all<{ id: string }>('SELECT id FROM accounts WHERE document = ?', document))
    dropAccount(store, id);
}

function putAccount(store: Store, account: Account, data: string, day: string): void {
  const blocks = blocksOf(account);
  if (blocks.length === 0) return;
  store.run(
    'INSERT INTO accounts (id, document, item, type, data) VALUES (?, ?, ?, ?, ?)',
    ...[account.id, account.document, account.item, account.type, data],
  );
  for (const block of blocks)
    store.run(
      'INSERT OR IGNORE INTO account_blocks (block, day, account) VALUES (?, ?, ?)',
      ...[block, day, account.id],
    );
  for (const { mention } of account.parties ?? [])
    if (mention !== null)
      store.run(
        'INSERT OR IGNORE INTO account_parties (mention, account) VALUES (?, ?)',
        mention,
        account.id,
      );
  touch(store, 'account', account.id);
}

function dropAccount(store: Store, id: string): void {
  // Neighbours of one that goes from a long block come within reach of each other.
  store.run(
    `INSERT OR IGNORE INTO touched (what, key) SELECT 'block', block FROM account_blocks AS own WHERE account = ?
     AND (SELECT count(*) FROM (SELECT 1 FROM account_blocks WHERE block = own.block LIMIT ${reach + 2})) > ${reach + 1}`,
    id,
  );
  dropVerdicts(store, id);
  store.run('DELETE FROM account_blocks WHERE account = ?', id);
  store.run('DELETE FROM account_parties WHERE account = ?', id);
  store.run('DELETE FROM accounts WHERE id = ?', id);
}

/** Forgets what an account is to others; groups that rested on it are to be built anew. */
function dropVerdicts(store: Store, account: string): void {
  for (const [own, other] of [
    ['a', 'b'],
    ['b', 'a'],
  ]) {
    store.run(
      `INSERT OR IGNORE INTO touched (what, key) SELECT 'group', o.item FROM verdicts AS v JOIN accounts AS o ON o.id IN (v.${own}, v.${other})
       WHERE v.${own} = ? AND v.what = 'same' AND o.item IS NOT NULL`,
      account,
    );
    store.run(`DELETE FROM verdicts WHERE ${own} = ?`, account);
  }
}

/** Compares what is new or changed with what stands near it in its blocks. Items whose group may be another now are touched in turn. */
export function compareTouched(store: Store): void {
  const fresh = new Map<string, Set<string>>();
  const whole = new Set(
    store.all<{ key: string }>("SELECT key FROM touched WHERE what = 'block'").map(row => row.key),
  );
  for (const { key } of store.all<{ key: string }>("SELECT key FROM touched WHERE what = 'account'")) {
    dropVerdicts(store, key);
    for (const { block } of store.all<{ block: string }>(
      'SELECT block FROM account_blocks WHERE account = ?',
      key,
    ))
      fresh.set(block, (fresh.get(block) ?? new Set()).add(key));
  }
  for (const block of whole) if (!fresh.has(block)) fresh.set(block, new Set());
  const read = reading(store);
  for (const [block, accounts] of fresh) {
    const members = store
      .all<{ account: string }>(
        'SELECT account FROM account_blocks WHERE block = ? ORDER BY day, account',
        block,
      )
      .map(row => row.account);
    const came = whole.has(block) ? null : accounts;
    if (members.length > reach + 1) dropOutOfReach(store, block, members, came);
    for (const [one, other] of pairsToCompare(members, came))
      compareTwo(store, block, read(one), read(other));
  }
}

/** The pairs within reach of each other of which one is fresh; all within reach where `fresh` is null. */
function* pairsToCompare(
  members: readonly string[],
  fresh: ReadonlySet<string> | null,
): Generator<readonly [string, string]> {
  for (const [at, one] of members.entries()) {
    const isFresh = fresh === null || fresh.has(one);
    for (let next = at + 1; next <= at + reach && next < members.length; next++)
      if (isFresh || fresh!.has(members[next]!)) yield [one, members[next]!];
  }
}

/** What came between two may have taken them out of reach of each other. `fresh` is what came, null for a block to be seen through whole. */
function dropOutOfReach(
  store: Store,
  block: string,
  members: readonly string[],
  fresh: ReadonlySet<string> | null,
): void {
  const places = fresh === null || fresh.size > reach ? [] : placesOf(members, fresh);
  if (places.length === 0) {
    dropAllOutOfReach(store, block, members);
    return;
  }
  const pairs = new Set<string>();
  for (const place of places)
    for (let one = Math.max(0, place - reach - places.length); one < place; one++)
      for (let far = one + reach + 1; far <= one + reach + places.length && far < members.length; far++)
        if (far > place) pairs.add(pairOf(members[one]!, members[far]!));
  for (const pair of pairs) {
    const [a, b] = pair.split(' ') as [string, string];
    const found = store.get<{ what: string }>(
      'SELECT what FROM verdicts WHERE block = ? AND a = ? AND b = ?',
      ...[block, a, b],
    );
    if (found) dropPair(store, block, a, b, found.what);
  }
}

const placesOf = (members: readonly string[], fresh: ReadonlySet<string>) =>
  members.flatMap((id, at) => (fresh.has(id) ? [at] : []));

const pairOf = (one: string, other: string) => (one < other ? `${one} ${other}` : `${other} ${one}`);

function dropAllOutOfReach(store: Store, block: string, members: readonly string[]): void {
  const place = new Map(members.map((id, at) => [id, at]));
  for (const { a, b, what } of store.all<{ a: string; b: string; what: string }>(
    'SELECT a, b, what FROM verdicts WHERE block = ?',
    block,
  ))
    if (Math.abs(place.get(a)! - place.get(b)!) > reach) dropPair(store, block, a, b, what);
}

function dropPair(store: Store, block: string, a: string, b: string, what: string): void {
  store.run('DELETE FROM verdicts WHERE block = ? AND a = ? AND b = ?', block, a, b);
  if (what === 'same') touchItems(store, [a, b]);
}

function compareTwo(store: Store, block: string, one: Told, other: Told): void {
  const [a, b] = one.account.id < other.account.id ? [one, other] : [other, one];
  if (isForBare(block) && a.account.head !== '' && b.account.head !== '') return;
  const verdict = compare(...aligned(a, b));
  if (!verdict) return;
  store.run(
    'INSERT OR REPLACE INTO verdicts (block, a, b, what, type, why) VALUES (?, ?, ?, ?, ?, ?)',
    ...[block, a.account.id, b.account.id, verdict.what],
    ...[verdict.what === 'differ' ? verdict.type : a.account.type, verdict.why],
  );
  if (verdict.what === 'same') touchItems(store, [a.account.id, b.account.id]);
}

function touchItems(store: Store, accounts: readonly string[]): void {
  for (const id of accounts)
    store.run(
      "INSERT OR IGNORE INTO touched (what, key) SELECT 'group', item FROM accounts WHERE id = ? AND item IS NOT NULL",
      id,
    );
}

/** An account with the entities of those it names, in the order of its parties. */
export interface Told {
  readonly account: Account;
  readonly entities: readonly (string | null)[];
}

function reading(store: Store): (id: string) => Told {
  const known = new Map<string, Told>();
  return id => {
    const one = known.get(id) ?? toldFrom(store, id);
    if (known.size > 20_000) known.clear();
    known.set(id, one);
    return one;
  };
}

function toldFrom(store: Store, id: string): Told {
  const { data } = store.get<{ data: string }>('SELECT data FROM accounts WHERE id = ?', id)!;
  const account = JSON.parse(data) as Account;
  const entities = (account.parties ?? []).map(({ mention }) =>
    mention === null
      ? null
      : (store.get<{ entity: string }>('SELECT entity FROM mentions WHERE id = ?', mention)?.entity ?? null),
  );
  return { account, entities };
}
