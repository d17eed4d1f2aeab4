import assert from 'node:assert/strict';
import { test } from 'node:test';
import { undoDecision } from './decide.ts';
import { deadlines } from './questions/deadlines.ts';
import { readInto } from './read.ts';
import { endOf, startLimit } from './start.ts';
import { toldReader } from './told.ts';
import { folderOf, recordFor } from './trial.ts';

const limit = (limit: string, trigger: string | null = null, business = false) => ({
  limit,
  trigger,
  business,
});

test('a limit ends where its length leads from the day given', () => {
  assert.equal(endOf(limit('P30D'), '2024-03-01'), '2024-03-31');
  assert.equal(endOf(limit('P1M'), '2024-01-31'), '2024-02-29');
  assert.equal(endOf(limit('PT48H', 'before release'), '2024-03-03'), '2024-03-01');
  assert.equal(endOf(limit('PT24H', 'of any spill'), '2024-03-03'), '2024-03-04');
  assert.equal(endOf(limit('P2D', null, true), '2024-03-01'), '2024-03-05');
  assert.equal(endOf(limit('P30D'), '2024-03'), null);
  assert.equal(endOf(limit('P30X'), '2024-03-01'), null);
});

test('a rule whose trigger a person dates is a deadline, until that is undone', async t => {
  const store = recordFor(t);
  const reader = toldReader();
  const rule = 'rule | name=Notice rule | requires=action:tell the town, trigger:a filing, limit:P10D';
  await readInto(store, [folderOf(t, { 'a.txt': rule })], { reader });
  const [open] = deadlines(store, { undated: true }).rows;
  assert.deepEqual(open?.limits, [{ limit: 'P10D', business: false, trigger: 'a filing' }]);
  assert.throws(
    () => startLimit(store, reader, open!.item.id, '2024-03', 0, { who: 'Tester' }),
    /cannot be counted/,
  );
  assert.throws(
    () => startLimit(store, reader, open!.item.id, '2024-03-05', 1, { who: 'Tester' }),
    /no such time limit/,
  );
  const decision = startLimit(store, reader, open!.item.id, '2024-03-05', 0, { who: 'Tester' });
  assert.equal(deadlines(store, { undated: true }).total, 0);
  const [dated] = deadlines(store, { confirmed: true }).rows;
  assert.deepEqual(
    [dated?.due, dated?.computed, dated?.words],
    [
      '2024-03-15',
      '10 days from 2024-03-05 (a filing); receipt and holidays not considered',
      'P10D from: a filing',
    ],
  );
  undoDecision(store, reader, decision, { who: 'Tester' });
  assert.deepEqual([deadlines(store).total, deadlines(store, { undated: true }).total], [0, 1]);
});
