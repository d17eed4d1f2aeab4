import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAnyDay, isDayName, isMonthName, isStretch } from './calendar.ts';

test('days, months and stretches of time are whole words', () => {
  assert.ok(isDayName('monday'));
  assert.ok(!isDayName('mondays'), 'a habit');
  for (const word of ['monday', 'mondays']) assert.ok(isAnyDay(word), word);
  for (const word of ['march', 'sept.', 'oct']) assert.ok(isMonthName(word), word);
  for (const word of ['thursday', 'november', 'may', 'weekend']) assert.ok(isStretch(word), word);
  for (const word of ['market', 'marches', 'decision', 'friday-night']) assert.ok(!isStretch(word), word);
});
