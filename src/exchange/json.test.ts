import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readInto } from '../record/read.ts';
import { toldReader } from '../record/told.ts';
import { article, folderOf, harbor, recordFor, trialReader } from '../record/trial.ts';
import { csvExport } from './csv.ts';
import { jsonExport } from './json.ts';

const reader = trialReader();

test('every array of the contract exists, and every item has the common fields', async t => {
  const store = recordFor(t);
  await readInto(store, [folderOf(t, harbor)], { reader });
  const out = JSON.parse([...jsonExport(store)].join(''));
  const arrays =
    'documents entities statements events letters demands answers pledges stakes designations rules cases programmes figures differences reuse';
  assert.deepEqual(Object.keys(out), ['format', ...arrays.split(' ')]);
  for (const item of [...out.statements, ...out.figures])
    for (const field of [
      'id',
      'evidence',
      'voice',
      'within',
      'reality',
      'same',
      'status',
      'by',
      'reader',
      'readings',
    ])
      assert.ok(field in item, field);
  const [figure] = out.figures;
  assert.equal(figure.low, null);
  assert.equal(figure.readings.value, undefined, 'a field that is its own span needs no reading');
  assert.equal(out.statements[0].readings.mode.inferred, true);
  const undated = out.documents.find((one: { path: string }) => one.path === 'sub/c.txt');
  assert.equal(undated.published, null);
});

test('every item of the export has words that stand in its document', async t => {
  const store = recordFor(t);
  await readInto(store, [folderOf(t, harbor)], { reader });
  const out = JSON.parse([...jsonExport(store)].join(''));
  const texts = new Map(
    store.all<{ id: string; text: string }>('SELECT id, text FROM documents').map(row => [row.id, row.text]),
  );
  for (const item of [...out.statements, ...out.figures]) {
    assert.ok(item.evidence.length > 0);
    for (const { document, start, end, text } of item.evidence)
      assert.equal(texts.get(document)!.slice(start, end), text);
  }
});

test('csv has one row an item with its words and place, and no cell that a spreadsheet runs', async t => {
  const store = recordFor(t);
  await readInto(
    store,
    [
      folderOf(t, {
        ...harbor,
        '=cmd.txt': article(
          '=HYPERLINK("x")',
          '2021-03-06',
          '“-1 of 3 towns paid what they owe” Piet Quill said.',
        ),
      }),
    ],
    { reader },
  );
  const statements = [...csvExport(store, 'statements')];
  assert.equal(statements.length, 5);
  assert.match(
    statements[0]!,
    /^id,speaker,speaker_name,.*source_words,document,title,outlet,published,path,page,start,end\r\n$/,
  );
  const hostile = statements.find(line => line.includes('of 3 towns'))!;
  assert.ok(hostile.includes("'-1 of 3 towns"), hostile);
  assert.ok(hostile.includes("'=HYPERLINK"), hostile);
  assert.ok([...csvExport(store, 'documents')].some(line => line.includes("'=cmd.txt")));
  assert.ok(
    [...csvExport(store, 'figures')].some(line => line.includes(',3,')),
    'numbers stay numbers',
  );
  assert.throws(() => [...csvExport(store, 'nothing')], RangeError);
});

test('a demand has its steps, party by party, each with its item', async t => {
  const store = recordFor(t);
  const told = [
    'demand | by=body:Harbor Grants Office | of=place:Ostery; place:Wharf | what=hand over its records | date=2024-03-01',
    'answer | by=place:Ostery | to=@0 | stance=refuses | text=we keep our records | date=2024-03-02',
  ];
  await readInto(store, [folderOf(t, { 'a.txt': `${told.join('\n\n')}\n` })], { reader: toldReader() });
  const out = JSON.parse([...jsonExport(store)].join(''));
  const [demand] = out.demands;
  const names = new Map(out.entities.map((one: { id: string; name: string }) => [one.id, one.name]));
  assert.equal(names.get(demand.by), 'Harbor Grants Office', 'whose demand it is, not the rule that read it');
  assert.equal(names.get(out.answers[0].by), 'Ostery');
  assert.match(demand.reader, /\/\d+$/);
  const steps = demand.steps.map((step: { party: string; step: string; item: string; date: string }) => [
    names.get(step.party),
    step.step,
    step.item === demand.id ? 'itself' : step.item === out.answers[0].id ? 'the answer' : '',
    step.date,
  ]);
  assert.deepEqual(steps.sort(), [
    ['Ostery', 'answered', 'the answer', '2024-03-02'],
    ['Ostery', 'made', 'itself', '2024-03-01'],
    ['Wharf', 'made', 'itself', '2024-03-01'],
  ]);
});
