import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { readInto } from '../read.ts';
import type { Store } from '../sqlite.ts';
import { toldReader } from '../told.ts';
import { folderOf, recordFor } from '../trial.ts';
import { docketOf } from './docket.ts';
import { listEntities } from './entities.ts';
import { matrix } from './matrix.ts';

const office = 'body:Harbor Grants Office';
const demanded = `demand | by=${office} | of=place:Ostery | what=hand over shelter records | date=2024-03-01`;

function files(documents: { readonly [name: string]: readonly string[] }): Record<string, string> {
  return Object.fromEntries(
    Object.entries(documents).map(([name, lines]) => {
      const [day, outlet = 'Gazette'] = name.split(' ');
      return [`${name}.txt`, `---\noutlet: ${outlet}\npublished: ${day}\n---\n\n${lines.join('\n\n')}\n`];
    }),
  );
}

async function record(
  t: TestContext,
  documents: { readonly [name: string]: readonly string[] },
): Promise<Store> {
  const store = recordFor(t);
  await readInto(store, [folderOf(t, files(documents))], { reader: toldReader() });
  return store;
}

function docket(store: Store) {
  const ostery = listEntities(store, { limit: 500 }).rows.find(one => one.name === 'Ostery')!;
  const { sections, steps } = docketOf(store, ostery.id)!;
  const rows = sections.find(one => one.name === 'demanded')?.rows ?? [];
  return rows.map(({ item, more }) => {
    const { state, steps: found } = steps[item.id]!;
    return { what: item.fields.what, more, state, steps: found.map(one => `${one.step} ${one.date}`) };
  });
}

test('a demand is withdrawn by its maker, decided by a court, said unmet by others', async t => {
  const store = await record(t, {
    '2024-03-02': [demanded],
    '2024-04-02 Post': [
      `answer | by=place:Ostery | text=has not answered | stance=refuses | voice=${office}`,
      `rule | name=ruled that the office cannot demand shelter records | type=court order | requires=bearer:the office | date=2024-04-01`,
      `event | type=REJECT | actors=body:Wharf Superior Court | targets=${office} | action=blocked the demand for shelter records | date=2024-04-01`,
      `event | type=RETREAT | actors=${office} | action=withdrew its demand for shelter records | date=2024-04-02`,
    ],
  });
  assert.deepEqual(docket(store), [
    {
      what: 'hand over shelter records',
      more: 0,
      state: 'withdrawn',
      steps: ['made 2024-03-01', 'decided 2024-04-01', 'said unmet 2024-04-02', 'withdrawn 2024-04-02'],
    },
  ]);
});

test('what is not answered stays open, whoever says so; what was done before, or by others, ends nothing', async t => {
  const store = await record(t, {
    '2024-02-02': [
      `event | type=RETREAT | actors=${office} | action=withdrew its demand for shelter records | date=2024-02-01`,
    ],
    '2024-03-02': [demanded, 'answer | by=place:Ostery | to=@0 | text=did not respond | stance=refuses'],
    '2024-03-04': [
      `event | type=RETREAT | actors=body:River Board | targets=place:Ostery | action=withdrew its demand for shelter records | date=2024-03-03`,
      `event | type=RETREAT | actors=${office} | action=withdrew its demand for shelter records | date=2024-03-03 | reality=planned`,
      `event | type=REJECT | actors=body:Wharf Superior Court | targets=body:River Board | action=blocked the board | date=2024-03-03`,
    ],
  });
  assert.deepEqual(
    docket(store).map(({ state, steps }) => [state, steps]),
    [['open', ['made 2024-03-01', 'said unmet 2024-03-02']]],
  );
});

test('a demand told by several outlets is one line and counts once', async t => {
  const store = await record(t, {
    '2024-03-02 Gazette': [demanded],
    '2024-03-02 Post': [`demand | by=${office} | of=place:Ostery | what=turn over its records on shelters`],
    '2024-03-05 Courier': [
      `demand | by=${office} | of=place:Ostery; place:Pellbridge | what=hand over the shelter records within 30 days | date=2024-03-01 | due=2024-03-31`,
    ],
  });
  const found = docket(store);
  assert.deepEqual(
    found.map(({ what, more }) => [what, more]),
    [['hand over the shelter records within 30 days', 2]],
    'the fullest account stands for all',
  );
  assert.deepEqual(
    matrix(store).rows.map(row => [row.name, row.demanded]),
    [
      ['Ostery', 1],
      ['Pellbridge', 1],
    ],
  );
});

test('demands of two days, of two makers, for two things or of two parties stay two', async t => {
  const other = (rest: string) => `demand | ${rest}`;
  const store = await record(t, {
    '2023-11-16': [demanded.replace('2024-03-01', '2023-11-15')],
    '2024-01-25': [
      demanded.replace('2024-03-01', '2024-01-24'),
      other(`by=${office} | of=place:Ostery | what=hand over jail logs | date=2024-01-24`),
      other('by=body:River Board | of=place:Ostery | what=hand over shelter records | date=2024-01-24'),
      other(`by=${office} | of=place:Wharf | what=hand over shelter records | date=2024-01-24`),
    ],
  });
  assert.equal(docket(store).length, 4);
  assert.ok(docket(store).every(one => one.more === 0));
});

test('accounts come together and part again as documents come and go', async t => {
  const [a, b] = ['2024-03-02 Gazette', '2024-03-03 Post'];
  const store = recordFor(t);
  const reader = toldReader();
  const folder = folderOf(t, files({ [a]: [demanded] }));
  await readInto(store, [folder], { reader });
  const both = folderOf(t, files({ [a]: [demanded], [b]: [demanded] }));
  await readInto(store, [both], { reader });
  assert.deepEqual(
    docket(store).map(one => one.more),
    [1],
  );
  const parted = store.get<{ n: number }>(
    "SELECT count(DISTINCT same) AS n FROM items WHERE kind = 'demand'",
  );
  assert.equal(parted?.n, 1);
});
