import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withMends } from '../../language/mends/mends.ts';
import { speakerOrOpen, statementsIn } from '../statement/told.fixture.ts';

/** Texts, and who speaks in their last statement. */
const SPEAKERS: readonly (readonly [text: string, speaker: string])[] = [
  [
    'The Justice Department announced on Monday that it has asked a federal court in Elmford to bar Ada Okafor from the port. The civil suit alleges that Okafor hid a boat.',
    'Justice Department',
  ],
  [
    'Pell Inc. sued Marlow Corp. in May. Marlow Corp. filed an answer and a counterclaim. The counterclaim said that Pell still owed it money.',
    'Marlow Corp.',
  ],
  [
    'Pell Inc. sued Marlow Corp. in May. Marlow’s counterclaim alleged that Pell still owed it money.',
    'Marlow Corp.',
  ],
  [
    'The Harbour Board filed a complaint. According to the complaint, Ada Okafor, who ran the mill in Elmford, hid a boat.',
    'Harbour Board',
  ],
  [
    'The road was closed, the Elmford Times reported on Monday. The bridge was open, the report said.',
    'Elmford Times',
  ],
  [
    'The Harbour Board issued an updated caution to sailors on Sunday.\nAn accompanying statement said the fog was thick.',
    'Harbour Board',
  ],
  [
    'The rule is gone, according to a post published on the Harbour Board’s website on Friday.',
    'Harbour Board',
  ],
  [
    'According to the Harbour Board’s summary, Lind was late. The clerk was ill, according to the summary.',
    'Harbour Board',
  ],
  ['The toll rose, according to a report in the Des Moines Register.', 'Des Moines Register'],
  ['Tom Lind, whose firm has sold boats for years, said that the pier was old.', 'Tom Lind'],
  [
    'The Harbour Board said in its statement that the pier was old.\n"That played no role," it said.',
    'Harbour Board',
  ],
  [
    'Pell Mills Inc. plans to redeem its debt. The mill will pay in May. Pell Mills Inc. closed at $4 a share. Pell Mills Inc. has many shares.\nThe cost of the debt is high, a spokesman said.',
    'Pell Mills Inc.',
  ],
];

test('a paper speaks for who put it out, "whose" and a bare spokesman for the one they belong to', () => {
  for (const [text, speaker] of SPEAKERS) {
    const told = statementsIn(text, '2021-03-03', withMends);
    assert.equal(speakerOrOpen(told, told.items.at(-1)!), speaker, text);
  }
});
