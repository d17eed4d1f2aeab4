import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDayName, isMonthName, isStretch } from './calendar.ts';

test('days, months and stretches of time are whole words', () => {
  for (const word of ['monday', 'sundays']) assert.ok(isDayName(word), word);
  for (const word of ['march', 'sept.', 'oct']) assert.ok(isMonthName(word), word);
  for (const word of ['thursday', 'november', 'may', 'weekend']) assert.ok(isStretch(word), word);
  for (const word of ['market', 'marches', 'decision', 'friday-night']) assert.ok(!isStretch(word), word);
});
