import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { confirmItem, correctField } from '../decide.ts';
import { readInto } from '../read.ts';
import type { Store } from '../sqlite.ts';
import { toldReader } from '../told.ts';
import { folderOf, recordFor } from '../trial.ts';
import { deadlines } from './deadlines.ts';
import { docketOf } from './docket.ts';
import { listEntities } from './entities.ts';
import { matrix } from './matrix.ts';
import { toReview } from './review.ts';
import { stepsOf } from './steps.ts';

const reader = toldReader();
const office = 'body:Harbor Grants Office';

async function record(
  t: TestContext,
  documents: { readonly [date: string]: readonly string[] },
): Promise<Store> {
  const store = recordFor(t);
  const files = Object.entries(documents).map(([name, lines]) => {
    const [day, outlet = 'Gazette'] = name.split(' ');
    return [
      `${name}.txt`,
      `---\noutlet: ${outlet}\npublished: ${day}\n---\n\n${lines.join('\n\n')}\n`,
    ] as const;
  });
  await readInto(store, [folderOf(t, Object.fromEntries(files))], { reader });
  return store;
}

function party(store: Store, name: string): string {
  const found = listEntities(store, { limit: 500 }).rows.find(one => one.name === name);
  assert.ok(found, name);
  return found.id;
}

const section = (store: Store, name: string, which: string) =>
  docketOf(store, party(store, name))!.sections.find(one => one.name === which)?.rows ?? [];

function stepsFor(store: Store, name: string): string[][] {
  const docket = docketOf(store, party(store, name))!;
  return docket.sections
    .filter(one => one.name === 'demanded')
    .flatMap(one => one.rows)
    .map(({ item }) => docket.steps[item.id]!)
    .map(found => [
      found.state,
      ...found.steps.map(step => `${step.step}${step.inferred ? '?' : ''} ${step.date}`),
    ]);
}

test('a docket has its sections with their items, and only those of the party', async t => {
  const store = await record(t, {
    '2024-03-01': [
      `demand | by=${office} | of=place:Ostery; place:Pellbridge | what=hand over its records | date=2024-03-01 | consequence=lose the grant`,
      `letter | from=${office} | to=place:Ostery | date=2024-03-01`,
      `stake | what=shelter grant | holder=place:Ostery | granter=${office} | amount=about 50000 USD | state=at risk`,
      `designation | label=“closed town” | of=place:Ostery | by=${office} | polarity=asserted`,
      'answer | by=person:Dana Sorrel (Mayor of Ostery) | to=@0 | stance=refuses | text=we keep our records | date=2024-03-05',
    ],
  });
  const docket = docketOf(store, party(store, 'Ostery'))!;
  assert.deepEqual(
    docket.sections.map(one => [one.name, one.total]),
    [
      ['called', 1],
      ['demanded', 1],
      ['received', 1],
      ['stakes', 1],
      ['answers', 1],
    ],
  );
  assert.deepEqual(
    docket.officers.map(one => [one.name, one.title]),
    [['Dana Sorrel', 'Mayor']],
  );
  assert.deepEqual(
    docketOf(store, party(store, 'Harbor Grants Office'))!.sections.map(one => one.name),
    ['demands', 'sent', 'grants'],
  );
  assert.deepEqual(section(store, 'Pellbridge', 'answers'), []);
  assert.equal(docketOf(store, 'e0000000000000000'), null);
});

test('what became of a demand is told for each party by its own items', async t => {
  const store = await record(t, {
    '2024-03-02': [
      `demand | by=${office} | of=place:Ostery; place:Pellbridge | what=hand over its shelter records | date=2024-03-01`,
      `case | name=Ostery v. Harbor Grants Office | plaintiffs=place:Ostery | defendants=${office} | filed=2024-02-20`,
    ],
    '2024-03-09': [
      'answer | by=person:Dana Sorrel (Mayor of Ostery) | stance=refuses | text=we keep our records | date=2024-03-08',
      `case | name=Ostery v. HGO | plaintiffs=place:Ostery | defendants=${office} | filed=2024-03-09`,
    ],
    '2024-05-08': [
      `demand | by=${office} | of=place:Pellbridge | what=hand over its shelter records again | date=2024-05-06`,
    ],
  });
  assert.deepEqual(stepsFor(store, 'Ostery'), [
    ['answered', 'made 2024-03-01', 'answered? 2024-03-08', 'challenged? 2024-03-09'],
  ]);
  const pellbridge = stepsFor(store, 'Pellbridge');
  assert.deepEqual(pellbridge.at(-1), ['open', 'made 2024-03-01', 'repeated? 2024-05-06']);
});

test('an answer that can mean one of two demands is a step of neither', async t => {
  const store = await record(t, {
    '2024-03-02': [
      `demand | by=${office} | of=place:Ostery | what=hand over shelter records | date=2024-03-01`,
      'demand | by=body:River Board | of=place:Ostery | what=repair the sluice | date=2024-03-01',
      'answer | by=place:Ostery | text=we shall see | date=2024-03-02',
    ],
  });
  assert.deepEqual(
    stepsFor(store, 'Ostery').map(([state]) => state),
    ['open', 'open'],
  );
});

test('a second account of one demand is no repetition, and a denied answer no answer', async t => {
  const store = await record(t, {
    '2024-03-02 Gazette': [`demand | by=${office} | of=place:Ostery | what=hand over shelter records`],
    '2024-03-04 Post': [
      `demand | by=${office} | of=place:Ostery | what=hand over its shelter records`,
      'answer | by=place:Ostery | stance=complies | text=handed them over | reality=denied',
    ],
  });
  assert.deepEqual(stepsFor(store, 'Ostery'), [
    ['open', 'made 2024-03-04'],
    ['open', 'made 2024-03-02'],
  ]);
});

test('the steps of an export are those of every party of the demand', async t => {
  const store = await record(t, {
    '2024-03-02': [
      `demand | by=${office} | of=place:Ostery; place:Pellbridge | what=hand over its records | date=2024-03-01`,
      'answer | by=place:Ostery | to=@0 | stance=complies | text=here they are | date=2024-03-02',
    ],
  });
  const [demand] = section(store, 'Ostery', 'demanded');
  const states = Object.fromEntries(stepsOf(store, demand!.item).map(one => [one.party, one.state]));
  assert.deepEqual(states, { [party(store, 'Ostery')]: 'said met', [party(store, 'Pellbridge')]: 'open' });
});

test('sums take one holder, currency and year, and leave out what may be part of another', async t => {
  const stake = (rest: string) =>
    `stake | holder=place:Ostery | granter=${office} | state=at risk | date=2024-03-01 | ${rest}`;
  const store = await record(t, {
    '2024-03-02': [
      stake('what=the shelter grant | amount=about 50000 USD'),
      stake('what=a fund for ferries | amount=20000 USD'),
      stake('what=the shelter grant for spring | amount=10000 USD'),
      stake('what=money for bridges | amount=20000 USD'),
      stake('what=a foreign gift | amount=700 EUR'),
    ],
  });
  const { sums } = docketOf(store, party(store, 'Ostery'))!;
  assert.deepEqual(
    sums.map(({ total, currency, period, qualifiers, addends, left }) => [
      total,
      currency,
      period,
      qualifiers,
      addends.length,
      left.map(one => one.why).sort(),
    ]),
    [
      [
        70000,
        'USD',
        '2024',
        ['about'],
        2,
        ['may be part of another amount', 'the same amount: may be the same money'],
      ],
    ],
  );
});

test('the matrix counts by party and knows who has not answered', async t => {
  const store = await record(t, {
    '2024-03-02': [
      `demand | by=${office} | of=place:Ostery; place:Pellbridge; place:Wharf | what=hand over its records | date=2024-03-01`,
      'answer | by=person:Dana Sorrel (Mayor of Ostery) | stance=refuses | text=we keep them | date=2024-03-02',
      'answer | by=place:Wharf | stance=disputes | text=an earlier matter | date=2024-01-02',
      'designation | label=“closed town” | of=place:Pellbridge | polarity=asserted',
    ],
  });
  const all = matrix(store);
  assert.deepEqual(
    all.rows.map(row => [row.name, row.designated, row.demanded, row.answered, row.silent]),
    [
      ['Pellbridge', 1, 1, 0, true],
      ['Ostery', 0, 1, 1, false],
      ['Wharf', 0, 1, 1, true],
    ],
  );
  const silent = matrix(store, { silent: true, limit: 1, offset: 1 });
  assert.deepEqual([silent.total, silent.rows.map(row => row.name)], [2, ['Wharf']]);
});

test('deadlines stand by date with what was worked out, and a person’s word makes them sure', async t => {
  const store = await record(t, {
    '2024-03-02': [
      `demand | by=${office} | of=place:Ostery | what=answer | due=2024-04-01`,
      `demand | by=${office} | of=place:Wharf | what=answer in thirty days | due=2024-03-31 | inferred=due`,
      'pledge | by=place:Wharf | what=to publish | due=2024-06',
      'rule | name=Notice rule | requires=action:tell the town, trigger:a filing, limit:P10D',
    ],
  });
  const dated = deadlines(store);
  assert.deepEqual(
    dated.rows.map(row => [row.due, row.computed, row.confirmed]),
    [
      ['2024-03-31', 'worked out', false],
      ['2024-04-01', null, false],
      ['2024-06', null, false],
    ],
  );
  assert.deepEqual(
    deadlines(store, { undated: true }).rows.map(row => row.words),
    ['P10D from: a filing'],
  );
  const by = { who: 'Tester', at: '2024-03-03T08:00:00.000Z' };
  confirmItem(store, reader, dated.rows[1]!.item.id, by);
  correctField(store, reader, dated.rows[0]!.item.id, 'what', 'answer soon', by);
  correctField(store, reader, dated.rows[2]!.item.id, 'due', '2024-06-30', by);
  assert.deepEqual(
    deadlines(store, { confirmed: true }).rows.map(row => [row.due, row.decisions]),
    [
      ['2024-04-01', 1],
      ['2024-06-30', 1],
    ],
  );
  assert.equal(deadlines(store, { party: party(store, 'Ostery') }).total, 1);
  assert.equal(deadlines(store, { from: '2024-04-01', to: '2024-05-01' }).total, 1);
});

test('review has what is open and weighty first, and nothing that a person decided', async t => {
  const store = await record(t, {
    '2024-03-02': [
      'letter | from=?Rill or Tarn | to=place:Ostery | inferred=from',
      `demand | by=${office} | of=place:Ostery | what=answer`,
      'demand | by=?Rill or Tarn | of=place:Ostery | what=answer in thirty days | due=2024-04-01 | inferred=by,due',
      'statement | text=we wait | mode=direct',
    ],
  });
  const first = toReview(store);
  assert.deepEqual(
    first.rows.map(row => row.why),
    [
      ['by left open: Rill or Tarn', 'due is worked out: worked out'],
      ['from left open: Rill or Tarn'],
      ['a demand that nobody has confirmed'],
    ],
  );
  confirmItem(store, reader, first.rows[0]!.item.id, { who: 'Tester' });
  assert.equal(toReview(store).total, 2);
  assert.equal(toReview(store, { kind: 'letter' }).total, 1);
});
