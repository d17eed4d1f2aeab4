import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withMends } from '../../language/mends/mends.ts';
import { speakerOrOpen, statementsIn } from '../statement/told.fixture.ts';

/** A text, and who speaks in its first statement; `?` where that stays open. */
const cases: readonly (readonly [text: string, speaker: string])[] = [
  ['A top Okafor adviser says the pier is old.\n\nEd Brook spoke to reporters on Thursday.', 'Ed Brook'],
  [
    "Ada Okafor's campaign manager says the pier is old.\n\nTom Lind said on Thursday that it was.",
    'Tom Lind',
  ],
  ['A school inspector said it was old. Mayor Ed Brook said it was not.', '?'],
  ['A school inspector said it was old. Ed Brook, a mason, said it was not.', '?'],
  ['Ed Brook came. A school inspector said it was old. Ed Brook said it was not.', '?'],
  [
    'It is old, according to an email from the president of the union. In his email, Tom Lind told members so.',
    'Tom Lind',
  ],
  ['It is old, according to an email from the president of the union. Tom Lind told members so.', '?'],
  [
    'A small harbor group is demanding that the pier be closed.\n\nFamilies First, founded by Tom Lind, will march on Tuesday. The group is also buying ads.',
    'Families First',
  ],
  [
    'A small harbor group is demanding that the pier be closed.\n\nFamilies First, founded by Tom Lind, will march on Tuesday. The union is also buying ads.',
    '?',
  ],
  ['Ed Brook posted messages on Monday. One message said: “It is old.”', 'Ed Brook'],
  ['It is old, according to polling by the Sierra Club.', 'Sierra Club'],
  [
    'It is old, according to results of polls conducted for the county and the city by Harbor Metrics.',
    'Harbor Metrics',
  ],
  ['It is old, according to a poll of 40 sailors released on Friday by Harbor Metrics.', 'Harbor Metrics'],
  ['It is old, according to a note drafted for the county and obtained by the Sierra Club.', '?'],
  ['It is old, according to a recent Quarrow poll.', 'Quarrow'],
  ['It is old, according to a yearly Quarrow poll.', 'Quarrow'],
  ['It is old, according to a recent poll by HarborMetrics.', 'HarborMetrics'],
  ['An analysis by Fairfact of the pier showed it was old.', 'Fairfact'],
  ['It is old, according to a Florida poll.', '?'],
  ['It is old, according to a recent Republican poll.', '? Republican'],
  ['A report by the inspectors said it was old.', '?'],
  ['It is old, according to the HarborWatch average of surveys.', 'HarborWatch'],
  ['Half of the sailors in the Harbor Metrics poll said it was old.', '?'],
  ['Ohio’s Secretary of State Tom Lind sent out a statement saying it was old.', 'Tom Lind'],
  [
    'Fairhaven Mayor Ed Brook wrote a letter to Ada Okafor on Monday. The letter said it was old.',
    'Ed Brook',
  ],
];

test('whoever is described first is the one that the next sentence names', () => {
  for (const [text, speaker] of cases) {
    const read = statementsIn(text, '2021-03-03', withMends);
    assert.equal(speakerOrOpen(read, read.items[0]!), speaker, text);
  }
});
