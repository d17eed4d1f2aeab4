import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speakerOrOpen, statementsIn } from '../statement/told.fixture.ts';

const TWO =
  'Kenyan President Tom Lind met President Mark Pell of Ghana on Monday.\n\nLind said the port was old. Pell said it was not.\n\nLind and Pell spoke for an hour.\n\n';

/** A text, and who speaks in its last statement; `?` where that stays open. */
const cases: readonly (readonly [text: string, speaker: string])[] = [
  [
    'President Ada Okafor met Kenyan President Tom Lind on Monday.\n\nWhile Okafor and Lind spoke, aides waited.\n\nThe president said that the pier would be closed.',
    'Ada Okafor',
  ],
  [`${TWO}The Kenyan president said the pier would be closed.`, 'Tom Lind'],
  [`${TWO}The Ghanaian president said the pier would be closed.`, 'Mark Pell'],
  [
    'President Mark Pell failed, too. Lind thinks he will do better. Lind built a pier. Lind said so.\n\nPresident Ned Marsh began it, and President Pell went on with it.\n\nLind thinks that it is old. Lind knows.\n\n“It will be long,” the president said.',
    '?',
  ],
  [
    `${TWO}Lind has vowed to build a pier.\n\nLind in recent days told what he wanted for the port.\n\n“It will be long,” the president said in a hall.`,
    'Tom Lind',
  ],
];

test('of two presidents, it is the one whose country is told, or the one clearly most present', () => {
  for (const [text, speaker] of cases) {
    const told = statementsIn(text);
    assert.equal(speakerOrOpen(told, told.items.at(-1)!).replace(/^\?.*/, '?'), speaker, text);
  }
});
