import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allDifferences } from '../questions/differences.ts';
import { addBytes } from '../read.ts';
import { toldReader } from '../told.ts';
import { recordFor } from '../trial.ts';

test('one docket number with two days of filing is a difference of dates; another number is another suit', async t => {
  const store = recordFor(t);
  const reader = toldReader();
  const suits = [
    'case | docketNumber=No. 24-cv-0417 | filed=2024-05-17',
    'case | docketNumber=24-CV-0417 | filed=2024-05-21',
    'case | docketNumber=24-cv-0417 | filed=2024-05',
    'case | docketNumber=24-cv-0911 | filed=2024-06-02',
  ];
  for (const [n, suit] of suits.entries())
    await addBytes(store, `${n}.txt`, new TextEncoder().encode(`${suit}\n`), {}, { reader });
  const [difference, ...rest] = allDifferences(store);
  assert.equal(rest.length, 0);
  assert.equal(difference?.type, 'date');
  assert.deepEqual(difference.sides.map(side => side.position).sort(), ['2024-05-17', '2024-05-21']);
});
