import assert from 'node:assert/strict';
import test from 'node:test';
import { field } from '../../kinds/kind.ts';
import { amountInWords, durationInWords, valueInWords } from './words.ts';

test('durations and amounts in words', () => {
  assert.equal(durationInWords('P60D'), '60 days');
  assert.equal(durationInWords('PT48H'), '48 hours');
  assert.equal(durationInWords('P1Y6M'), '1 year, 6 months');
  assert.equal(durationInWords('soon'), 'soon');
  assert.equal(amountInWords(2_400_000, 'USD', 'up to'), 'up to $2,400,000');
  assert.equal(amountInWords(18, 'percent', null), '18%');
  assert.equal(amountInWords(312, null, 'more than'), 'more than 312');
});

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
