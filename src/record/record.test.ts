import assert from 'node:assert/strict';
import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { listItems, listSpeakers, timeline } from './questions/items.ts';
import { searchDocuments } from './questions/search.ts';
import { readInto } from './read.ts';
import { article, exported, folderOf, harbor, recordFor, trialReader } from './trial.ts';
import { verify } from './verify.ts';

const reader = trialReader();

test('a folder becomes documents, entities and items with their words', async t => {
  const store = recordFor(t);
  const { outcomes } = await readInto(store, [folderOf(t, harbor)], { reader });
  assert.deepEqual(
    outcomes.map(({ path, state }) => [path, state]),
    [
      ['a.txt', 'read'],
      ['b.txt', 'read'],
      ['sub/c.txt', 'read'],
    ],
  );
  const out = JSON.parse(exported(store));
  for (const statement of out.statements)
    for (const words of statement.evidence) {
      const { text } = store.get<{ text: string }>(
        'SELECT text FROM documents WHERE id = ?',
        words.document,
      )!;
      assert.equal(text.slice(words.start, words.end), words.text);
    }
  const names = out.entities.map((entity: { name: string }) => entity.name).sort();
  assert.deepEqual(names, ['Dana Sorrel', 'Harbor Grants Office', 'Piet Quill', 'Wharf Town Council']);
  const office = out.entities.find((entity: { name: string }) => entity.name === 'Harbor Grants Office');
  assert.deepEqual(office.aliases, ['HGO']);
  assert.equal(office.formerly.length, 1);
  const groups = new Set(out.statements.map((one: { same: string }) => one.same));
  assert.equal(out.statements.length - groups.size, 1, 'the statement that both outlets quote is one');
  assert.equal((await verify(store)).discrepancies.length, 0);
});

test('documents in any order give the same bytes', async t => {
  const paths = Object.keys(harbor);
  const folder = folderOf(t, harbor);
  const all = recordFor(t);
  await readInto(
    all,
    paths.map(path => join(folder, path)),
    { reader },
  );
  const expected = exported(all);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(paths, { minLength: paths.length }), async order => {
      const store = recordFor(t);
      for (const path of order) await readInto(store, [join(folder, path)], { reader });
      assert.equal(exported(store), expected);
    }),
    { numRuns: 6 },
  );
});

test('reading again changes nothing; a changed, a new and a removed file are noticed, as if read from nothing', async t => {
  const folder = folderOf(t, harbor);
  const store = recordFor(t);
  await readInto(store, [folder], { reader });
  const first = exported(store);
  const again = await readInto(store, [folder], { reader });
  assert.ok(again.outcomes.every(outcome => !outcome.fresh));
  assert.equal(exported(store), first);

  appendFileSync(join(folder, 'a.txt'), '\nThe Reed Valley Council met 3 times.\n');
  rmSync(join(folder, 'b.txt'));
  writeFileSync(join(folder, 'd.txt'), article('Harbor Gazette', '2021-04-01', 'HGO closed 2 files.'));
  const { outcomes } = await readInto(store, [folder], { reader });
  assert.deepEqual(outcomes.map(({ path, state, fresh }) => [path, state, fresh]).sort(), [
    ['a.txt', 'read', true],
    ['b.txt', 'removed', true],
    ['d.txt', 'read', true],
    ['sub/c.txt', 'read', false],
  ]);
  const fromNothing = recordFor(t);
  await readInto(fromNothing, [folder], { reader });
  assert.equal(exported(store), exported(fromNothing));
});

test('identical bytes are one document with copies; where they disagree the field is empty and both are named', async t => {
  const text = 'The Harbor Grants Office wrote to 4 towns.\n';
  const folder = folderOf(t, {
    'one.txt': text,
    'two.txt': text,
    'sources.csv':
      'file,title,outlet,published\none.txt,Towns asked,Harbor Gazette,2021-03-04\ntwo.txt,Towns asked,Tidewater Post,2021-03-04\n',
  });
  const store = recordFor(t);
  await readInto(store, [folder], { reader });
  const { documents } = JSON.parse(exported(store));
  assert.equal(documents.length, 1);
  assert.deepEqual(
    [documents[0].title, documents[0].outlet, documents[0].published],
    ['Towns asked', null, '2021-03-04'],
  );
  assert.deepEqual(
    documents[0].copies.map((copy: { outlet: string }) => copy.outlet),
    ['Harbor Gazette', 'Tidewater Post'],
  );
  assert.match(documents[0].problems[0].message, /Harbor Gazette.*Tidewater Post/);
  rmSync(join(folder, 'two.txt'));
  await readInto(store, [folder], { reader });
  assert.equal(JSON.parse(exported(store)).documents[0].outlet, 'Harbor Gazette');
});

test('lists are paged, filtered and sorted in SQL', async t => {
  const store = recordFor(t);
  await readInto(store, [folderOf(t, harbor)], { reader });
  const sorrel = listSpeakers(store).rows.find(row => row.name === 'Dana Sorrel')!;
  assert.equal(sorrel.statements, 1);
  assert.equal(listItems(store, { kind: 'statements', entity: sorrel.entity!, field: 'speaker' }).total, 2);
  assert.equal(listItems(store, { kind: 'statement', limit: 1, offset: 1 }).rows.length, 1);
  assert.equal(listItems(store, { kind: 'statement', where: { mode: 'indirect' } }).total, 0);
  assert.deepEqual(
    timeline(store).rows.map(item => item.fields.date),
    ['2021-03-04', '2021-03-05'],
  );
  const found = searchDocuments(store, 'rushed');
  assert.equal(found.total, 2);
  const passage = found.rows[0]!.passages[0]!;
  const { text } = store.get<{ text: string }>(
    'SELECT text FROM documents WHERE id = ?',
    found.rows[0]!.document,
  )!;
  assert.equal(text.slice(passage.found[0]!.start, passage.found[0]!.end), 'rushed');
  assert.equal(searchDocuments(store, '" OR *').total, 0, 'operators of the query language have no effect');
});
