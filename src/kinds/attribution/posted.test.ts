import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertTold, statementsIn } from '../statement/told.fixture.ts';

test('a post without marks is its author’s, in full', () => {
  const text =
    'The clerk posted the log.\nShe said nobody left. I counted the boats twice.\n— Tom Lund (@tomlund) September 14, 2023';
  const told = statementsIn(text);
  assert.deepEqual(
    told.items.map(({ fields }) => [fields.speakerText, fields.mode, fields.text]),
    [['Tom Lund', 'direct', 'She said nobody left. I counted the boats twice.']],
  );
});

test('a post headed by its author, or below “wrote:”', () => {
  assertTold([
    [
      'Ellen Brooks (@ebrooks): The gate is shut until noon. Go round.',
      ['Ellen Brooks: The gate is shut until noon. Go round.'],
    ],
    ['Ellen Brooks on Facebook: We are open again.', ['Ellen Brooks: We are open again.']],
    [
      'The former clerk Ines Okafor wrote:\nI kept that log. It said GONE in red.\nThe board met in May.',
      ['The former clerk Ines Okafor: I kept that log. It said GONE in red.'],
    ],
  ]);
});

test('a colleague’s report, a list and words in marks are no posts', () => {
  assertTold([
    ['Our correspondent Ines Okafor writes:\nThe board met in May.', []],
    ['The board met in May.\n— Ines Okafor', []],
    ['Tom Lund said on Twitter: ‘It is late.’', ['Tom Lund: ‘It is late.’']],
  ]);
});
