import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Gazetteer } from './gazetteer.ts';
import type { TokenName } from './labels.ts';
import { shownFirms } from './shownfirms.ts';

const nowhere = { sorts: () => 0 } as unknown as Gazetteer;
const shown = (lines: readonly string[], people: readonly (readonly [number, number, number])[] = []) => {
  const words = lines.map(line => line.split(' '));
  const names = words.map((_, s): TokenName[] =>
    people.flatMap(([at, first, last]) => (at === s ? [{ first, last, type: 'PER' }] : [])),
  );
  return [...shownFirms(words, names, nowhere)];
};

test('one word is a firm’s name where it has a chief executive, shares or flights', () => {
  assert.deepEqual(
    shown(["Quarrow 's chief executive spoke .", 'Corvane shares fell .', 'Some of the Pellair flights']),
    ['Quarrow', 'Corvane', 'Pellair'],
  );
  assert.deepEqual(shown(["Quarrow 's chief of staff spoke .", 'Corvane spoke .']), []);
});

test('a word that is a person’s name elsewhere is no firm’s', () => {
  assert.deepEqual(shown(["Quarrow 's shareholders met .", 'Nell Quarrow spoke .'], [[1, 0, 1]]), []);
});
