import assert from 'node:assert/strict';
import { test } from 'node:test';
import { viewOf } from './projection.ts';

const [width, height] = [900, 520];
const boston = { lat: 42.36, lon: -71.06 };
const within = (point: [number, number] | null): boolean =>
  point !== null && point[0] >= 0 && point[0] <= width && point[1] >= 0 && point[1] <= height;

test('the United States where all lie there, Alaska and Hawaii too', () => {
  const spots = [boston, { lat: 61.22, lon: -149.9 }, { lat: 21.31, lon: -157.86 }];
  const { area, project } = viewOf(spots, width, height);
  assert.equal(area, 'us');
  for (const { lat, lon } of spots) assert.ok(within(project([lon, lat])));
});

test('else the part of the world that holds them all', () => {
  const spots = [boston, { lat: 48.85, lon: 2.35 }, { lat: -33.87, lon: 151.2 }];
  const { area, project } = viewOf(spots, width, height);
  assert.equal(area, 'world');
  for (const { lat, lon } of spots) assert.ok(within(project([lon, lat])));
});

test('one place alone stands in the middle, with its neighbourhood around it', () => {
  const { area, project } = viewOf([{ lat: 48.85, lon: 2.35 }], width, height);
  assert.equal(area, 'world');
  const [x, y] = project([2.35, 48.85])!;
  assert.ok(Math.abs(x - width / 2) < 1 && Math.abs(y - height / 2) < 1, `${x}, ${y}`);
  assert.ok(within(project([-0.13, 51.5])));
  assert.ok(!within(project([-71.06, 42.36])));
});
