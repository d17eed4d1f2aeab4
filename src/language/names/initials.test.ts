import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bracketAcronyms, spells, withInitials } from './initials.ts';
import type { TokenName } from './labels.ts';

const words = (...sentences: string[]): string[][] => sentences.map(s => s.split(' '));

test('an acronym spells the heads of a name', () => {
  assert.ok(spells('HTA', ['Harbor', 'Transit', 'Authority']));
  assert.ok(spells('DHC', ['Department', 'of', 'Housing', 'and', 'Care']));
  assert.ok(spells('PHWA', ['Pell', 'Highway', 'Administration']));
  assert.ok(!spells('PCLU', ['Pell', 'Civil', 'Union']));
  assert.ok(!spells('HTB', ['Harbor', 'Transit', 'Authority']));
  assert.ok(!spells('Harbor', ['Harbor', 'Transit', 'Authority']));
});

test('an acronym in brackets or after "or"', () => {
  const body: TokenName = { first: 1, last: 3, type: 'ORG' };
  const found = bracketAcronyms(words('the Harbor Transit Authority ( HTA ) left'), [[body]]);
  assert.deepEqual([...found], [['HTA', 'ORG']]);
  const or = bracketAcronyms(words('the Harbor Transit Authority , or HTA , left'), [[body]]);
  assert.deepEqual([...or], [['HTA', 'ORG']]);
});

test('initials in brackets show where the name begins', () => {
  const [ferries] = words('In May Firth and Forest Rail ( FFR ) blamed a landslip');
  const cut: TokenName = { first: 4, last: 5, type: 'PER' };
  assert.deepEqual(withInitials(ferries!, [cut]), [{ first: 2, last: 5, type: 'ORG' }]);
  assert.deepEqual(withInitials(ferries!, []), [{ first: 2, last: 5, type: 'ORG' }]);
  const [couple] = words('Ana Reyes and Tom Marsh ( ARM ) met');
  const two: TokenName[] = [
    { first: 0, last: 1, type: 'PER' },
    { first: 3, last: 4, type: 'PER' },
  ];
  assert.deepEqual(withInitials(couple!, two), two);
});
