import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  addItem,
  confirmItem,
  correctDocument,
  correctField,
  mergeEntities,
  rejectItem,
  splitEntity,
  undoDecision,
} from './decide.ts';
import { listEntities } from './questions/entities.ts';
import { listItems } from './questions/items.ts';
import { logOf } from './questions/log.ts';
import { readInto } from './read.ts';
import type { Store } from './sqlite.ts';
import { article, exported, folderOf, harbor, recordFor, trialReader } from './trial.ts';

const reader = trialReader();
const by = { who: 'Ada Finch', why: 'heard the tape', at: '2021-05-01T10:00:00Z' };

const statements = (store: Store) => listItems(store, { kind: 'statement' }).rows;
const entity = (store: Store, name: string) => listEntities(store, { name }).rows[0]!.id;

test('confirm, correct, reject and undo show in the status, and undo brings back the same bytes', async t => {
  const store = recordFor(t);
  await readInto(store, [folderOf(t, harbor)], { reader });
  const before = exported(store);
  const [first, second, third] = statements(store);
  const confirmed = confirmItem(store, reader, first!.id, by);
  const corrected = correctField(
    store,
    reader,
    second!.id,
    'speaker',
    { name: 'Piet Quill', type: 'person' },
    by,
  );
  const rejected = rejectItem(store, reader, third!.id, by);
  const now = statements(store);
  assert.deepEqual(
    now.map(item => item.status),
    ['confirmed', 'edited'],
  );
  assert.equal(now[1]!.fields.speaker, entity(store, 'Piet Quill'));
  assert.match(now[1]!.readings.speaker!.why, /Ada Finch: heard the tape/);
  assert.equal(listItems(store, { kind: 'statement', rejected: true }).total, 1);
  for (const decision of [rejected, corrected, confirmed]) undoDecision(store, reader, decision, by);
  assert.equal(exported(store), before);
  assert.equal(logOf(store).total, 6);
});

test('the log cannot be changed', async t => {
  const store = recordFor(t);
  await readInto(store, [folderOf(t, harbor)], { reader });
  confirmItem(store, reader, statements(store)[0]!.id, by);
  assert.throws(() => store.run("UPDATE decisions SET who = 'x'"), /only added/);
  assert.throws(() => store.run('DELETE FROM decisions'), /only added/);
});

test('decisions outlast another reader, a corrected date and a changed file', async t => {
  const folder = folderOf(t, harbor);
  const store = recordFor(t);
  await readInto(store, [folder], { reader });
  const item = statements(store).find(one => one.path === 'b.txt')!;
  correctField(store, reader, item.id, 'mode', 'mixed', by);
  correctDocument(store, reader, item.document, 'published', '2021-03-09', by);
  const check = (when: string) => {
    const held = statements(store).find(one => one.path === 'b.txt' && one.fields.mode === 'mixed');
    assert.ok(held, when);
    assert.equal(held.status, 'edited', when);
    assert.equal(held.published, '2021-03-09', when);
  };
  check('with the date corrected');
  assert.equal(
    statements(store).find(one => one.path === 'b.txt')!.fields.date,
    '2021-03-09',
    'read again with the date',
  );
  await readInto(store, [folder], { reader: trialReader('trial/2') });
  check('after a new version of the reader');
  await readInto(store, [folder], { reader: trialReader('trial/3', 'exclaimed') });
  check('after a reader that no longer finds the statement');
  writeFileSync(join(folder, 'b.txt'), `${harbor['b.txt']}\nCorrection: 5 towns, not 4.\n`);
  await readInto(store, [folder], { reader });
  check('after the file changed');
  assert.equal(logOf(store, { orphans: true }).total, 0);
});

test('words that are lost make an orphan, listed, and hold again when they come back', async t => {
  const folder = folderOf(t, harbor);
  const store = recordFor(t);
  await readInto(store, [folder], { reader });
  const before = exported(store);
  confirmItem(store, reader, statements(store).find(one => one.path === 'a.txt')!.id, by);
  const confirmed = exported(store);
  writeFileSync(join(folder, 'a.txt'), article('Harbor Gazette', '2021-03-04', 'Nothing to see.'));
  await readInto(store, [folder], { reader });
  const [orphan] = logOf(store, { orphans: true }).rows;
  assert.match(orphan!.stateWhy, /no longer in the document/);
  writeFileSync(join(folder, 'a.txt'), harbor['a.txt']);
  await readInto(store, [folder], { reader });
  assert.equal(logOf(store, { orphans: true }).total, 0);
  assert.equal(exported(store), confirmed);
  assert.notEqual(confirmed, before);
  rmSync(join(folder, 'a.txt'));
  await readInto(store, [folder], { reader });
  assert.equal(
    logOf(store, { orphans: true }).total,
    1,
    'words of another document with the same quotation are not taken for it',
  );
});

test('an item added by hand has its words, and stays', async t => {
  const folder = folderOf(t, harbor);
  const store = recordFor(t);
  await readInto(store, [folder], { reader });
  const { id, text } = store.get<{ id: string; text: string }>(
    "SELECT id, text FROM documents WHERE path = 'a.txt'",
  )!;
  const start = text.indexOf('wrote to 4 towns');
  const evidence = [{ start, end: start + 16, role: 'item' }];
  const fields = {
    from: { name: 'Harbor Grants Office', type: 'body' },
    to: [{ name: 'Reed Valley', type: 'place' }],
    date: '2021-03',
  };
  addItem(store, reader, { kind: 'letter', document: id, evidence, fields }, by);
  const check = () => {
    const [letter] = listItems(store, { kind: 'letters' }).rows;
    assert.deepEqual(
      [letter!.status, letter!.by, letter!.evidence[0]!.text],
      ['added', 'Ada Finch', 'wrote to 4 towns'],
    );
    assert.equal(letter!.fields.from, entity(store, 'Harbor Grants Office'));
    assert.deepEqual(letter!.fields.to, [entity(store, 'Reed Valley')]);
  };
  check();
  await readInto(store, [folder], { reader: trialReader('trial/2') });
  check();
});

test('merge joins, split parts, and undo is the identity; ids that were resolve', async t => {
  const folder = folderOf(t, harbor);
  const store = recordFor(t);
  await readInto(store, [folder], { reader });
  const before = exported(store);
  const quill = entity(store, 'Piet Quill');
  const sorrel = entity(store, 'Dana Sorrel');
  const merged = mergeEntities(store, reader, [quill, sorrel], by);
  assert.equal(entity(store, 'Quill'), entity(store, 'Sorrel'));
  const [one] = JSON.parse(exported(store)).entities.filter(
    (each: { name: string }) => each.name === 'Dana Sorrel',
  );
  assert.ok([one.id, ...one.formerly].includes(quill) && [one.id, ...one.formerly].includes(sorrel));
  await readInto(store, [folder], { reader: trialReader('trial/2') });
  assert.equal(entity(store, 'Quill'), entity(store, 'Sorrel'), 'after a new version of the reader');
  undoDecision(store, reader, merged, by);
  await readInto(store, [folder], { reader });
  assert.equal(exported(store), before);
  const { id: document } = store.get<{ id: string }>("SELECT id FROM documents WHERE path = 'b.txt'")!;
  const split = splitEntity(store, reader, entity(store, 'Harbor Grants'), [document], by);
  assert.notEqual(
    entity(store, 'Harbor Grants'),
    listEntities(store, { name: 'HGO', type: 'body' }).rows.find(row => row.name === 'HGO')?.id,
  );
  assert.equal(listEntities(store, { type: 'body' }).total, 3);
  undoDecision(store, reader, split, by);
  assert.equal(exported(store), before);
});

test('what is not on record, and values that a field does not take, are refused in plain words', async t => {
  const store = recordFor(t);
  await readInto(store, [folderOf(t, harbor)], { reader });
  const [item] = statements(store);
  assert.throws(() => confirmItem(store, reader, 'i0', by), /there is no item i0/);
  assert.throws(
    () => correctField(store, reader, item!.id, 'mode', 'loud', by),
    /takes one of: direct, mixed, indirect/,
  );
  assert.throws(() => correctField(store, reader, item!.id, 'speech', 'x', by), /has no field “speech”/);
  assert.throws(
    () => correctDocument(store, reader, item!.document, 'published', 'whenever', by),
    /is no date/,
  );
  assert.equal(logOf(store).total, 0);
});
