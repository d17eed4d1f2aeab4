import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arcsOf } from './arcs.fixture.ts';

test('a person named in commas is who holds the office, not the body', () => {
  const arcs = arcsOf(
    'The chairman of the council, Ada Okafor, and the treasurer, Tom Lind, said it was void.',
  );
  assert.ok(arcs.includes('Ada appos chairman'), arcs.join(', '));
  assert.ok(arcs.includes('Tom appos treasurer'), arcs.join(', '));
});
