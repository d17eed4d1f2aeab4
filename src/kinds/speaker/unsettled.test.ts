import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statementsIn } from '../statement/told.fixture.ts';
import { isUnsettled } from './openness.ts';

/** Texts whose first statement has no speaker, because nobody is named. */
const NOBODY_NAMED: readonly string[] = [
  'Officials said the pier was old.',
  'A resident said the pier was old.',
  'Half of the owners said the pier was old.',
  'Some 60 percent said the pier was old.',
  'His friends said the pier was old.',
  'One delegate said the pier was old.',
  'The pier was old, according to polls.',
  'Several unions said the pier was old.',
  'He met a professor who said the pier was old.',
  'It helps teachers who say the pier was old.',
  'His agent said the pier was old.',
  'Those over 60 say the pier was old.',
  '“The pier was old!” the audience screamed.',
  'Okafor must convince the superdelegates who say the pier was old.',
  'It angered the party’s top figures, who have said the pier was old.',
  'As this reporter revealed, the pier was old.',
  '“Save the pier,” read the banner at the head of the march.',
  'The pier was old, according to local news.',
  'Lind died, according to a statement released by her family.',
  'This page has urged the board to mend the pier.',
];

/** Texts whose first statement has no speaker, though somebody is meant. */
const SOMEBODY_MEANT: readonly string[] = [
  'The report said the pier was old.',
  'He said the pier was old.',
  'The harbourmaster said the pier was old.',
  'Both women said the pier was old.',
  'The candidates said the pier was old.',
  'State said the pier was old.',
  'It pained the clerk, who said the pier was old.',
  'The footage of the storm said that the pier was old.',
];

test('who is not named is told from who is meant but not found', () => {
  for (const [texts, wanted] of [
    [NOBODY_NAMED, false],
    [SOMEBODY_MEANT, true],
  ] as const) {
    for (const text of texts) {
      const [item] = statementsIn(text).items;
      assert.equal(item?.fields.speaker, null, text);
      assert.equal(
        isUnsettled(item.readings.speaker!.rule),
        wanted,
        `${text} ${item.readings.speaker!.rule}`,
      );
    }
  }
});
