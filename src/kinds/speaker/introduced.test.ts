import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speakerOrOpen, statementsIn } from '../statement/told.fixture.ts';

/** A text, and who speaks in its first statement; `?` where that stays open. */
const cases: readonly (readonly [text: string, speaker: string])[] = [
  [
    'The top Democrat on the Harbour Committee says he is worried.\n\nSen. Tom Lind says, “The pier is old.”',
    'Tom Lind',
  ],
  [
    'The top Democrat on the Harbour Committee says he is worried.\n\nSen. Tom Lind (R-Ohio) says, “The pier is old.”',
    '?',
  ],
  [
    'President Mark Pell’s ambassador to Ghana says the port is old.\n\nThe leaders met on Monday.\n\nAmbassador Tom Lind says it is shut.',
    'Tom Lind',
  ],
  ['The harbour secretary said the port was shut.\n\nTreasury Secretary Tom Lind said it was not.', '?'],
  [
    'The state harbour secretary said the port was shut.\n\nState Secretary of Harbour Works Tom Lind spoke in Elmford.',
    'Tom Lind',
  ],
  [
    'The founder of a sailing site said it was shut for a time.\n\nTom Lind said on Friday that he would be back.',
    'Tom Lind',
  ],
  [
    'The founder of a sailing site said it was shut for a time.\n\nTom Lind, a mason, said on Friday that he would not be back.',
    '?',
  ],
  [
    'The Kenyan port minister said the pier was shut.\n\nGhanaian Port Minister Tom Lind said it was not.',
    '?',
  ],
  ['The top Democrat on the Harbour Committee, Tom Lind, said he was worried.', 'Tom Lind'],
];

test('whoever is told by an office is the one not named before who then speaks and holds it', () => {
  for (const [text, speaker] of cases) {
    const told = statementsIn(text);
    assert.equal(speakerOrOpen(told, told.items[0]!).replace(/^\?.*/, '?'), speaker, text);
  }
});
