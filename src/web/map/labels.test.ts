import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelled } from './labels.ts';

const dot = (x: number, y: number, name: string) => ({ x, y, r: 5, name });

test('a name stands beside its dot, on the side that is free', () => {
  const [wick, marl] = labelled([dot(100, 100, 'Wick'), dot(120, 100, 'Marl')], 400, 300);
  assert.equal(wick?.anchor, 'end');
  assert.equal(marl?.anchor, 'start');
});

test('no name leaves the map or covers another dot', () => {
  assert.equal(labelled([dot(396, 100, 'Ostery')], 400, 300)[0]?.anchor, 'end');
  const crowd = Array.from({ length: 40 }, (_, n) =>
    dot(60 + (n % 8) * 9, 60 + Math.floor(n / 8) * 9, 'Pellbridge'),
  );
  assert.ok(labelled(crowd, 400, 300).some(one => one === null));
});
