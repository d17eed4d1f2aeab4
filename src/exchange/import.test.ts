import assert from 'node:assert/strict';
import { test } from 'node:test';
import { undoDecision } from '../record/decide.ts';
import { deadlines } from '../record/questions/deadlines.ts';
import { docketOf } from '../record/questions/docket.ts';
import { listEntities } from '../record/questions/entities.ts';
import { listItems } from '../record/questions/items.ts';
import { matrix } from '../record/questions/matrix.ts';
import type { Reader } from '../record/reader.ts';
import { recordFor } from '../record/trial.ts';
import { verify } from '../record/verify.ts';
import { amountIn } from './amount.ts';
import { putTracker } from './import.ts';
import { readTracker } from './tracker.ts';

const reader: Reader = { version: 'none', read: () => ({ mentions: [], items: [] }) };
const bytes = (text: string) => new TextEncoder().encode(text);
const tracker = [
  'party,kind,what,amount,date,due,state,by,source',
  'Ostery,grant,shelter grant,"about $2.4 million",2024-03-01,,at risk,Harbor Grants Office,award letter',
  'Ostery; Pellbridge,demand,"hand over records, and lists",,1 March 2024,2024-03-31,,Harbor Grants Office,',
  'Ostery,deadline,final report,,,2024-07-01,,,',
  'Ostery,letter,records,,2024-03-01,,,Harbor Grants Office,',
  ',,,,,,,,',
  'Harbor Grants Office,case,Ostery v. HGO,,2024-03-09,,,Ostery,',
  'Ostery,answer,"we keep',
  'our records",,2024-03-08,,Refuses,,',
  '',
].join('\r\n');

test('a tracker becomes items whose evidence is their row, and again adds nothing', async t => {
  const store = recordFor(t);
  const done = await putTracker(store, reader, 'tracker.csv', bytes(tracker), { who: 'Tester' });
  assert.deepEqual([done.added.length, done.known], [6, 0]);
  const { rows } = listItems(store, { limit: 50 });
  assert.deepEqual(
    rows.map(item => [item.kind, item.status]),
    [
      ['stake', 'added'],
      ['demand', 'added'],
      ['demand', 'added'],
      ['letter', 'added'],
      ['case', 'added'],
      ['answer', 'added'],
    ],
  );
  assert.deepEqual(rows[0]!.fields.amount, { value: 2400000, currency: 'USD', qualifier: 'about' });
  assert.equal(rows[1]!.fields.date, '2024-03-01');
  assert.match(rows[1]!.evidence[0]!.text, /^Ostery; Pellbridge,demand,.*Harbor Grants Office,$/);
  assert.match(rows[5]!.evidence[0]!.text, /^Ostery,answer,"we keep\nour records",.*,$/);
  assert.equal(rows[5]!.fields.stance, 'refuses');
  assert.equal((await verify(store)).discrepancies.length, 0);
  const ostery = matrix(store).rows.find(row => row.name === 'Ostery')!;
  assert.deepEqual(
    [ostery.demanded, ostery.stakes, ostery.answered, ostery.court, ostery.silent],
    [2, 1, 1, 1, false],
  );
  assert.deepEqual(
    deadlines(store, { confirmed: true }).rows.map(row => row.due),
    ['2024-03-31', '2024-07-01'],
  );
  const docket = docketOf(store, ostery.entity)!;
  assert.ok(docket.sections.every(section => section.rows.every(row => !row.inferred)));
  const again = await putTracker(store, reader, 'tracker.csv', bytes(tracker), { who: 'Tester' });
  assert.deepEqual([again.added.length, again.known], [0, 6]);
  undoDecision(store, reader, done.added[0]!, { who: 'Tester' });
  assert.equal(listItems(store, { kind: 'stake' }).total, 0);
});

test('columns may have other names, and parties that are on record keep who they are', async t => {
  const store = recordFor(t);
  const first = 'party,kind,what\nplace:Ostery,grant,ferry fund\n';
  await putTracker(store, reader, 'a.csv', bytes(first), { who: 'Tester' });
  const second = 'Town;Type;Thing;Noted\nOstery;Grant;pier fund;x\n';
  const map = { Town: 'party', Type: 'kind', Thing: 'what' };
  await putTracker(store, reader, 'b.csv', bytes(second), { who: 'Tester', map });
  const { rows } = listEntities(store);
  assert.deepEqual(
    rows.map(row => [row.name, row.type, row.documents]),
    [['Ostery', 'place', 2]],
  );
});

test('what cannot be read is told with its line and the way out, and nothing is changed', async t => {
  const head = 'party,kind,what,amount,date,due,state\n';
  const cases: readonly (readonly [string, RegExp, RegExp])[] = [
    ['town,kind\nOstery,grant\n', /no column is “party”/, /--map COLUMN=party/],
    [`${head}Ostery,present,pier\n`, /line 2: “present” is no kind/, /grant, demand/],
    [`${head}Ostery,grant,pier,lots\n`, /line 2: “lots” is no amount/, /\$50,000/],
    [
      `${head}Ostery,grant,"pier\nand quay",5\nOstery,demand,records,,3/4/2024\n`,
      /line 4: “3\/4\/2024” in “date”/,
      /2024-03-21/,
    ],
    [`${head}Ostery,deadline,report\n`, /line 2: is a deadline without a date/, /due/],
    [`${head}Ostery,grant,pier,5,,,lost\n`, /line 2: “lost” is no state/, /at risk/],
    [`${head},grant,pier\n`, /line 2: names no party/, /party/],
    [`${head}Ostery,demand,\n`, /line 2: has no “what”/, /what/],
    [head, /no rows/, /^$/],
    ['party,kind\n"Ostery,grant\n', /is no table/, /CSV/],
  ];
  const store = recordFor(t);
  for (const [text, message, remedy] of cases)
    await assert.rejects(
      putTracker(store, reader, 'bad.csv', bytes(text), { who: 'Tester' }),
      (fault: Error & { remedy: string | null }) => {
        assert.match(fault.message, message);
        assert.match(fault.remedy ?? '', remedy);
        return true;
      },
    );
  assert.equal(store.get<{ n: number }>('SELECT count(*) AS n FROM documents')!.n, 0);
  assert.throws(() => readTracker('party,kind\nOstery,grant\n', { Town: 'party' }), /no column “Town”/);
  assert.throws(() => readTracker('party,kind,x\nOstery,grant,y\n', { x: 'colour' }), /no field “colour”/);
});

test('amounts in a cell', () => {
  const cases: readonly (readonly [string, string | null, unknown])[] = [
    ['$50,000', null, [50000, 'USD', null]],
    ['50000', 'eur', [50000, 'EUR', null]],
    ['about 2.4 million USD', null, [2400000, 'USD', 'about']],
    ['~£3k', null, [3000, 'GBP', 'about']],
    ['7', null, [7, null, null]],
    ['5,00', null, null],
    ['some', null, null],
    ['', null, null],
  ];
  for (const [text, currency, expected] of cases) {
    const found = amountIn(text, currency);
    assert.deepEqual(found && [found.value, found.currency, found.qualifier], expected, text);
  }
});
