import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withMends } from '../../language/mends/mends.ts';
import { speakerOrOpen, statementsIn } from './told.fixture.ts';

/** A text, and who speaks in its last statement; `?` where that stays open. */
const CASES: readonly (readonly [text: string, speaker: string])[] = [
  ['Ada Okafor sent a memo to the staff on Monday. It said the pier would close.', 'Ada Okafor'],
  [
    'The letter from the Harbor Board, dated March 18, lists three towns. It says that the town is late.',
    'Harbor Board',
  ],
  ['Ada Okafor read the report. It says the pier is old.', '?'],
  ['The board met on Monday. It said the pier would close.', '?'],
  [
    'Privat, an association for digital rights, sued Harbor Gas. Residents cheered. The association said it would win.',
    'Privat',
  ],
  ['The video app Lumio was fined. Ada Okafor sued. The app said it would appeal.', 'Lumio'],
  [
    'Privat, an association of users, sued. Residents of Pell cheered. So did Kinder, an association of parents. Many came. The association said it would win.',
    '?',
  ],
];

test('what a document or a body was called before leads to whoever issued it, or bears the name', () => {
  for (const [text, speaker] of CASES) {
    const read = statementsIn(text, '2021-03-03', withMends);
    assert.equal(speakerOrOpen(read, read.items.at(-1)!).split(' ')[0], speaker.split(' ')[0], text);
  }
});

test('whose name it is stays open where the text has a Mr. and a Ms. of it, and one alone in full', () => {
  const read = statementsIn(
    'Tamsel Marsh came to the pier. Mr. Marsh said that it was old. Ms. Marsh said that it was not.',
    '2021-03-03',
    withMends,
  );
  assert.match(speakerOrOpen(read, read.items[0]!), /^\?/);
});

test('of a couple whose family name is written once each is told by the form of address', () => {
  const read = statementsIn(
    'Orrin and Tamsel Marsh came to the pier. Mr. Marsh said that it was old. Ms. Marsh said that it was not.',
    '2021-03-03',
    withMends,
  );
  const speakers = read.items.map(item => speakerOrOpen(read, item));
  assert.deepEqual(speakers, ['Orrin Marsh', 'Tamsel Marsh']);
});

test('bodies that "and the" joins each speak', () => {
  const read = statementsIn(
    'The Ministry of Health and the Nurses Council said that they had agreed on pay.',
    '2021-03-03',
    withMends,
  );
  const speakers = read.items.map(item => speakerOrOpen(read, item));
  assert.deepEqual(speakers, ['Ministry of Health', 'Nurses Council']);
});

test('a name that opens the sentence speaks though the comma behind what describes it is left out', () => {
  const read = statementsIn(
    'Tom Lind, president of the Harbor Club said, “The pier stays.”',
    '2021-03-03',
    withMends,
  );
  assert.equal(speakerOrOpen(read, read.items[0]!), 'Tom Lind');
});

test('the second half of a quoted sentence goes with its first', () => {
  const read = statementsIn(
    '“Many are unsure,” Peter Lind wrote in a letter to the paper explaining why he is speaking, “but most agree.”',
    '2021-03-03',
    withMends,
  );
  assert.equal(read.items[0]!.fields.text, '“Many are unsure,” … “but most agree.”');
});
