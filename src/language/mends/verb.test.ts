import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arcsOf, mendedWords } from './arcs.fixture.ts';

test('two joined subjects are one', () => {
  const read = arcsOf(
    'Commissioner Ruth Sandoval and Mayor Peter Vance both said they would support a lawsuit.',
  );
  assert.ok(read.includes('Peter conj Ruth'), read.join(', '));
});

test('an infinitive is what somebody is asked to do, not part of the hearer', () => {
  const read = arcsOf(
    'The union, which has 410 members, has asked the district to delay the move until 2024.',
  );
  assert.ok(read.includes('delay xcomp asked'), read.join(', '));
});

test('behind a modal without “be” stands a verb', () => {
  const text = 'Okafor would not elaborate.';
  const tokens = mendedWords(text);
  assert.equal(tokens.find(({ form }) => form === 'elaborate')?.upos, 'VERB');
});
