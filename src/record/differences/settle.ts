import type { Draft } from '../../kinds/item.ts';
import type { Built, Ground } from '../built.ts';
import { touch } from '../rows.ts';
import type { Store } from '../sqlite.ts';
import type { Account } from './account.ts';
import { accountsOf } from './accounts.ts';
import { blocksOf } from './blocks.ts';
import { compare } from './compare.ts';

/** A block with more accounts than this is a refrain, not one fact told often: nothing in it is compared. */
const largestBlock = 60;

/** Puts a document's accounts in the place of those it had; their blocks are touched. */
export function putAccounts(store: Store, ground: Ground, draft: Draft, items: readonly Built[]): void {
  dropAccounts(store, ground.id);
  const names = new Map(
    store
      .all<{ id: string; name: string }>('SELECT id, name FROM mentions WHERE document = ?', ground.id)
      .map(row => [row.id, row.name]),
  );
  const published =
    store.get<{ published: string | null }>('SELECT published FROM documents WHERE id = ?', ground.id)
      ?.published ?? null;
  for (const account of accountsOf(ground, draft, items, id => names.get(id) ?? null, published)) {
    const blocks = blocksOf(account);
    if (blocks.length === 0) continue;
    store.run(
      'INSERT INTO accounts (id, document, item, type, data) VALUES (?, ?, ?, ?, ?)',
      ...[account.id, account.document, account.item, account.type, JSON.stringify(account)],
    );
    for (const block of blocks) {
      store.run('INSERT OR IGNORE INTO account_blocks (block, account) VALUES (?, ?)', block, account.id);
      touch(store, 'account', block);
    }
  }
}

export function dropAccounts(store: Store, document: string): void {
  const own = 'SELECT id FROM accounts WHERE document = ?';
  store.run(
    `INSERT OR IGNORE INTO touched (what, key) SELECT 'account', block FROM account_blocks WHERE account IN (${own})`,
    document,
  );
  store.run(`DELETE FROM account_blocks WHERE account IN (${own})`, document);
  store.run('DELETE FROM accounts WHERE document = ?', document);
}

/** Compares the accounts of every touched block anew. Items whose group may be another now are touched in turn. */
export function compareTouched(store: Store): void {
  const parsed = new Map<string, Account>();
  const read = (id: string, data: string) => {
    const known = parsed.get(id) ?? (JSON.parse(data) as Account);
    parsed.set(id, known);
    return known;
  };
  for (const { key } of store.all<{ key: string }>("SELECT key FROM touched WHERE what = 'account'")) {
    touchGroups(store, key);
    store.run('DELETE FROM verdicts WHERE block = ?', key);
    const rows = store.all<{ id: string; data: string }>(
      `SELECT a.id, a.data FROM account_blocks AS l JOIN accounts AS a ON a.id = l.account WHERE l.block = ? ORDER BY a.id LIMIT ${largestBlock + 1}`,
      key,
    );
    if (rows.length < 2 || rows.length > largestBlock) continue;
    const accounts = rows.map(row => read(row.id, row.data));
    compareBlock(store, key, accounts);
    touchGroups(store, key);
  }
}

function compareBlock(store: Store, block: string, accounts: readonly Account[]): void {
  for (const [n, a] of accounts.entries())
    for (const b of accounts.slice(n + 1)) {
      const verdict = compare(a, b);
      if (!verdict) continue;
      store.run(
        'INSERT INTO verdicts (block, a, b, what, type, why) VALUES (?, ?, ?, ?, ?, ?)',
        ...[block, a.id, b.id, verdict.what, verdict.what === 'differ' ? verdict.type : a.type, verdict.why],
      );
    }
}

function touchGroups(store: Store, block: string): void {
  store.run(
    `INSERT OR IGNORE INTO touched (what, key) SELECT 'group', a.item FROM verdicts AS v JOIN accounts AS a ON a.id IN (v.a, v.b)
     WHERE v.block = ? AND v.what = 'same' AND a.item IS NOT NULL`,
    block,
  );
}
