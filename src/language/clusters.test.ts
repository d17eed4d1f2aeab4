import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadClusters, packClusters, unpackClusters } from './clusters.ts';

test('the table survives packing', () => {
  const table = {
    words: ['', 'a', 'able', 'ably', 'é', 'zz'],
    coarse: Uint8Array.of(1, 2, 3, 127, 128, 5),
    fine: Uint16Array.of(1, 512, 256, 255, 257, 3),
  };
  assert.deepEqual(unpackClusters(packClusters(table)), table);
});

test('a broken table is refused with a way out', () => {
  assert.throws(() => unpackClusters(Uint8Array.of(1, 2, 0, 3)), /npm run train/);
});

test('words of a kind share a class, unseen words have none', () => {
  const clusters = loadClusters();
  assert.deepEqual(clusters.of('Monday'), clusters.of('Thursday'));
  assert.deepEqual(clusters.of('1987'), clusters.of('2003'));
  assert.equal(clusters.of('COUNCIL').fine > 0, true);
  assert.deepEqual(clusters.of('xqzvk'), { coarse: 0, fine: 0 });
});
