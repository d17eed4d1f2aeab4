import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { undoDecision } from '../decide.ts';
import { houseReader } from '../house.ts';
import type { openRecord } from '../open.ts';
import { allDifferences } from '../questions/differences.ts';
import { listItems } from '../questions/items.ts';
import { allReuse } from '../questions/reuse.ts';
import { listVersions, versionsOf } from '../questions/versions.ts';
import { witnessesOf } from '../questions/witnesses.ts';
import { readInto } from '../read.ts';
import { article, exported, folderOf, recordFor } from '../trial.ts';
import { decideDifference, decideSame } from './decide.ts';

const reader = houseReader();
const shared =
  'The office withdrew its notice to the four towns on Monday, after their councils had asked a judge to stop it, and said that it would write to them anew before the end of the year.';

const files: Readonly<Record<string, string>> = {
  'a.md': article(
    'Ostery Gazette',
    '2021-03-10',
    'Police arrested 14 protesters in Ostery on Tuesday.',
    shared,
  ),
  'b.md': article('Tidewater Post', '2021-03-10', 'Police in Ostery arrested 41 protesters on Tuesday.'),
  'c.md': article(
    'Inland Courier',
    '2021-03-10',
    `${shared} Nobody had expected it so soon, least of all the towns.`,
  ),
  'd.md': article('Harbor News', '2021-03-11', 'Police in Ostery arrested 41 protesters on March 9, 2021.'),
  'e.md': article('Wharf Mail', '2021-03-11', 'The Interior Ministry named Pellbridge a “protected harbor.”'),
  'f.md': article('Cobble Echo', '2021-03-12', 'Pellbridge denied that it is a “protected harbor.”'),
};

const told = (store: ReturnType<typeof openRecord>) => {
  const { differences, reuse, ...rest } = JSON.parse(exported(store)) as Record<string, unknown>;
  return JSON.stringify({ differences, reuse, rest });
};

test('documents in any order, one by one or at once, give the same differences, groups and reuse', async t => {
  const whole = recordFor(t);
  await readInto(whole, [folderOf(t, files)], { reader });
  const expected = told(whole);
  assert.ok(allDifferences(whole).length >= 2);
  assert.ok(allReuse(whole).length >= 1);
  const names = Object.keys(files);
  const orders = fc.sample(fc.shuffledSubarray(names, { minLength: names.length, maxLength: names.length }), {
    numRuns: 4,
    seed: 7,
  });
  for (const order of orders) {
    const folder = folderOf(t, {});
    mkdirSync(folder, { recursive: true });
    const store = recordFor(t);
    for (const name of order) {
      writeFileSync(join(folder, name), files[name]!);
      await readInto(store, [folder], { reader });
    }
    assert.equal(told(store), expected, order.join(' '));
  }
});

test('a document that leaves takes its differences and passages with it', async t => {
  const folder = folderOf(t, files);
  const store = recordFor(t);
  await readInto(store, [folder], { reader });
  for (const name of ['b.md', 'c.md']) rmSync(join(folder, name));
  await readInto(store, [folder], { reader });
  const { 'b.md': _, 'c.md': __, ...rest } = files;
  const fresh = recordFor(t);
  await readInto(fresh, [folderOf(t, rest)], { reader });
  assert.equal(told(store), told(fresh));
  assert.equal(allReuse(store).length, 0);
});

test('a difference has its sides with their words, and what is decided of it stays', async t => {
  const folder = folderOf(t, files);
  const store = recordFor(t);
  await readInto(store, [folder], { reader });
  const figure = allDifferences(store).find(one => one.type === 'figure')!;
  assert.deepEqual(
    figure.sides.map(side => [side.position, side.witnesses]),
    [
      ['41', 2],
      ['14', 1],
    ],
  );
  for (const side of figure.sides)
    for (const words of side.evidence) {
      const { text } = store.get<{ text: string }>(
        'SELECT text FROM documents WHERE id = ?',
        words.document,
      )!;
      assert.equal(text.slice(words.start, words.end), words.text);
    }
  const by = { who: 'clerk', why: 'the police corrected it', at: '2021-04-01T00:00:00Z' };
  const decision = decideDifference(store, reader, figure.id, 'settled', by);
  writeFileSync(
    join(folder, 'g.md'),
    article('Rill Times', null, 'Police arrested 14 protesters in Ostery on March 9, 2021.'),
  );
  await readInto(store, [folder], { reader });
  const now = allDifferences(store).find(one => one.type === 'figure')!;
  assert.equal(now.status, 'settled');
  assert.equal(now.reason, 'the police corrected it');
  undoDecision(store, reader, decision, by);
  assert.equal(allDifferences(store).find(one => one.type === 'figure')!.status, 'open');
});

test('the same figure in two documents is one group with two sources; wire copy is one', async t => {
  const wire = `${shared} ${shared.replace('Monday', 'Tuesday').replace('four', 'five')} It was the third letter of its sort, and the towns had answered none of the others, the clerks of the two councils wrote in a note to the court that was made public the day after. Police in Ostery arrested 41 protesters on March 9, 2021.`;
  const store = recordFor(t);
  await readInto(
    store,
    [
      folderOf(t, {
        'a.md': article('Ostery Gazette', '2021-03-10', wire),
        'b.md': article('Tidewater Post', '2021-03-11', wire.replace('the third letter', 'a third letter')),
        'c.md': article(
          'Inland Courier',
          '2021-03-12',
          'Police in Ostery arrested 41 protesters on March 9, 2021.',
        ),
      }),
    ],
    { reader },
  );
  const figure = listItems(store, { kind: 'figure' }).rows.find(item => item.fields.value === 41);
  const found = witnessesOf(store, figure!.id);
  assert.equal(found.items.length, 3);
  assert.equal(found.sources, 2);
});

test('a newer version shows what it changed, and the older keeps its items', async t => {
  const body =
    'The office wrote to 29 towns in January. It asked them for the records of their harbors by April.';
  const store = recordFor(t);
  await readInto(
    store,
    [
      folderOf(t, {
        'old.md': `---\ntitle: Letters\noutlet: Ostery Gazette\npublished: 2021-03-01\nwork: letters\n---\n\n${body}\n`,
        'new.md': `---\ntitle: Letters\noutlet: Ostery Gazette\npublished: 2021-03-02\nwork: letters\n---\n\n${body.replace('29', '34')}\n`,
      }),
    ],
    { reader },
  );
  const { id } = store.get<{ id: string }>("SELECT id FROM documents WHERE path = 'new.md'")!;
  const [version] = versionsOf(store, id);
  assert.equal(version!.newer.id, id);
  const figure = version!.changes.find(change => change.before?.text === '29');
  assert.equal(figure?.after?.text, '34');
  assert.match(figure!.lead, /office wrote to$/u);
  assert.match(figure!.tail, /^towns in January/u);
  assert.deepEqual(
    listVersions(store).rows.map(one => one.newer.id),
    [id],
  );
  assert.ok(version!.itemsBefore.length > 0);
  assert.ok(version!.itemsAfter.length > 0);
});

test('a decision joins items whose words do not show that they tell the same, or keeps them apart, and is undone', async t => {
  const store = recordFor(t);
  await readInto(store, [folderOf(t, files)], { reader });
  const figures = listItems(store, { kind: 'figure' }).rows;
  const [one, other] = ['14', '41'].map(value => figures.find(item => String(item.fields.value) === value)!);
  const by = { who: 'clerk', at: '2021-04-01T00:00:00Z' };
  const joining = decideSame(store, reader, [one!.id, other!.id], true, by);
  assert.equal(witnessesOf(store, one!.id).items.length, 3);
  undoDecision(store, reader, joining, by);
  assert.equal(witnessesOf(store, one!.id).items.length, 1);
  const [first, second] = figures.filter(item => item.fields.value === 41);
  decideSame(store, reader, [first!.id, second!.id], false, by);
  assert.equal(witnessesOf(store, first!.id).items.length, 1);
});
