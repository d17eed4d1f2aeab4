import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { Fault } from './fault.ts';
import { openRecord } from './open.ts';
import { listDocuments } from './questions/documents.ts';
import { readInto } from './read.ts';
import { steps } from './schema.ts';
import { walIsSafe } from './sqlite.ts';
import { exported, folderOf, harbor, trialReader } from './trial.ts';

const reader = trialReader();

const refused = (code: string, words: RegExp) => (error: unknown) =>
  error instanceof Fault && error.code === code && words.test(error.message) && (error.remedy ?? '') !== '';

function altered(file: string, sql: string): void {
  const db = new DatabaseSync(file);
  db.exec(sql);
  db.close();
}

test('a closed record is one file, and opens for reading', async t => {
  const folder = folderOf(t, harbor);
  const file = join(folderOf(t, {}), 'r.onrecord');
  const store = openRecord(file, { create: true });
  await readInto(store, [folder], { reader });
  const before = exported(store);
  store.close();
  assert.deepEqual(readdirSync(join(file, '..')), ['r.onrecord']);
  const again = openRecord(file, { readOnly: true });
  assert.equal(exported(again), before);
  again.close();
});

test('what is no sound record is refused in one line with the way out, and not changed', async t => {
  const folder = folderOf(t, {
    'text.onrecord': 'no record at all, though the name says so',
    'empty.onrecord': '',
  });
  const file = (name: string) => join(folder, name);
  assert.throws(() => openRecord(file('none.onrecord')), refused('not-found', /none\.onrecord/));
  assert.throws(() => openRecord(folder), refused('not-a-record', /folder/));
  assert.throws(() => openRecord(file('text.onrecord')), refused('not-a-record', /is not a record/));
  altered(file('other.onrecord'), 'CREATE TABLE t (x)');
  assert.throws(() => openRecord(file('other.onrecord')), refused('not-a-record', /is not a record/));
  assert.throws(
    () => openRecord(file('no/such/folder.onrecord'), { create: true }),
    refused('not-found', /cannot be opened/),
  );

  openRecord(file('newer.onrecord'), { create: true }).close();
  altered(file('newer.onrecord'), 'PRAGMA user_version = 999');
  const bytes = readFileSync(file('newer.onrecord'));
  assert.throws(() => openRecord(file('newer.onrecord')), refused('newer', /newer version/));
  assert.deepEqual(readFileSync(file('newer.onrecord')), bytes);
});

test('a record from a stranger with a trigger or view of its own is refused', t => {
  const folder = folderOf(t, {});
  for (const [name, sql] of [
    ['trigger', 'CREATE TRIGGER t AFTER INSERT ON documents BEGIN DELETE FROM files; END'],
    ['view', 'CREATE VIEW v AS SELECT 1'],
  ] as const) {
    const file = join(folder, `${name}.onrecord`);
    openRecord(file, { create: true }).close();
    altered(file, sql);
    assert.throws(() => openRecord(file), refused('refused', /not a record's own/));
  }
});

test('a damaged record is refused', async t => {
  const folder = folderOf(t, harbor);
  const file = join(folderOf(t, {}), 'r.onrecord');
  const store = openRecord(file, { create: true });
  await readInto(store, [folder], { reader });
  store.close();
  const bytes = readFileSync(file);
  bytes.fill(0xff, 4096 * 3, 4096 * 9);
  writeFileSync(file, bytes);
  assert.throws(
    () => openRecord(file),
    (error: unknown) => error instanceof Fault && ['damaged', 'not-a-record', 'refused'].includes(error.code),
  );
});

test('an older record is copied before it is brought up to date', t => {
  const file = join(folderOf(t, {}), 'r.onrecord');
  openRecord(file, { create: true }).close();
  const further = [...steps, 'ALTER TABLE documents ADD COLUMN colour TEXT'];
  const store = openRecord(file, { steps: further });
  assert.equal(listDocuments(store).total, 0);
  store.close();
  assert.ok(existsSync(`${file}.before-${further.length}`));
  openRecord(`${file}.before-${further.length}`).close();
  assert.throws(
    () => openRecord(file),
    refused('newer', /newer version/),
    'what was older is now newer than the first',
  );
});

test('two programs may write to one record, one after the other', t => {
  const file = join(folderOf(t, {}), 'r.onrecord');
  const one = openRecord(file, { create: true });
  const two = openRecord(file);
  for (let n = 0; n < 20; n++) {
    const store = n % 2 ? one : two;
    store.transaction(() => {
      const row = store.get<{ n: number }>('SELECT count(*) AS n FROM meta')!;
      store.run('INSERT INTO meta (key, value) VALUES (?, ?)', `k${row.n}`, 'x');
    });
  }
  assert.equal(one.get<{ n: number }>('SELECT count(*) AS n FROM meta')!.n, 20);
  one.close();
  two.close();
  assert.deepEqual(readdirSync(join(file, '..')), ['r.onrecord']);
});

test('versions of SQLite that lose commits in their log do not use it', () => {
  assert.deepEqual(['3.50.4', '3.51.2', '3.51.3', '3.53.4', '4.0.0'].map(walIsSafe), [
    false,
    false,
    true,
    true,
    true,
  ]);
});
