import assert from 'node:assert/strict';
import test from 'node:test';
import { field } from '../../kinds/kind.ts';
import { valueInWords } from './words.ts';

test('values follow their field', () => {
  const name = (id: string) => (id === 'e1' ? 'Ostery' : id);
  assert.equal(valueInWords(field.entities('of', 'Of', ''), ['e1', 'e2'], name), 'Ostery, e2');
  assert.equal(valueInWords(field.date('due', 'Due', ''), '2024-05-20', name), '20 May 2024');
  assert.equal(valueInWords(field.text('what', 'What', ''), null, name), '');
  const requires = field.records('requires', 'Requires', '', {
    of: [field.entity('bearer', 'Who', ''), field.duration('limit', 'Within', '')],
  });
  assert.equal(
    valueInWords(requires, [{ bearer: 'e1', limit: 'P30D' }], name),
    'who: Ostery, within: 30 days',
  );
});
