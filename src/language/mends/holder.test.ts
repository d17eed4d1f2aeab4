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

test('what a person is, between commas, joins nobody to her', () => {
  const told = arcsOf(
    'The bill was supported on Friday by Sen. Ada Okafor of Ohio, the ranking Democrat on the Senate Harbor Committee, who said it was fair.',
  );
  assert.ok(told.includes('Democrat appos Ada'), told.join(', '));
  const joined = arcsOf('They met Tom Lind, the mayor, and Ada Okafor, who said it was fair.');
  assert.ok(joined.includes('Ada conj Tom'), joined.join(', '));
});
