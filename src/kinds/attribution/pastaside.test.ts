import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withMends } from '../../language/mends/mends.ts';
import { speakerOrOpen, statementsIn } from '../statement/told.fixture.ts';

/** Texts, who speaks in their last statement, and the words that name the speaker. */
const SPEAKERS: readonly (readonly [text: string, speaker: string, words: string])[] = [
  [
    'Ms. Okafor, who did not say that Mr. Lind was unfit for the post, said on Wednesday that he had not done his “homework” on the harbour.',
    'Okafor',
    'Ms. Okafor',
  ],
  [
    'At one point on Sunday, Lind, who has nearly 9 million followers, tweeted, “The pier is lost.”',
    'Lind',
    'Lind',
  ],
  [
    'Its president, Mr Lind, who runs cattle with his wife Lorraine at Ten Mile, said the pier would not stop them.',
    'Lind',
    'Its president, Mr Lind',
  ],
  [
    'Mr. Lind, whose sole win on Tuesday came in Pell Island, did not attack Ms. Okafor directly but argued that he would be a better mayor.',
    'Lind',
    'Mr. Lind',
  ],
  [
    'It came up again on Friday after Tom Lind, asked about the strike, said, “I think they knew.”',
    'Tom Lind',
    'Tom Lind',
  ],
  [
    'The board met after a lawyer from Pell, Maine, called the plan “a fraud.”',
    '?',
    'a lawyer from Pell, Maine',
  ],
  [
    'Hawkins and others who want to ban piers said the decision will make the choice even more stark.',
    'Hawkins',
    'Hawkins and others who want to ban piers',
  ],
  [
    'Lind said the move was made by Commissioner Ada Okafor and said, “Whom do you trust on safety?”',
    'Lind',
    'Lind',
  ],
  [
    'The board chair, Ada Okafor, called for a voice vote, and then a count, declaring after both that the motion was lost.',
    'Ada Okafor',
    'The board chair, Ada Okafor',
  ],
  [
    'Tom Marlow and his lawyers have said the firm would return in some form after the case is resolved.',
    'Tom Marlow',
    'Tom Marlow and his lawyers',
  ],
  [
    'Tom Marlow, in a statement released by the board on Thursday, said he “valued the careful work” of the clerk.',
    'Tom Marlow',
    'Tom Marlow',
  ],
  ['“These are bad times,” the end of a long row, Ada Okafor says.', 'Ada Okafor', 'Ada Okafor'],
  [
    '“The pier is lost,” said Tom Lind, author of “The Bitter Lock,” a history of the port.',
    'Tom Lind',
    'Tom Lind, author of “The Bitter Lock,” a history of the port',
  ],
];

test('who stands before an aside speaks, and her words end where the aside begins', () => {
  for (const [text, speaker, words] of SPEAKERS) {
    const told = statementsIn(text, null, withMends);
    const last = told.items.at(-1)!;
    assert.equal(speakerOrOpen(told, last), speaker, text);
    assert.equal(last.fields.speakerText, words, text);
  }
});

test('what she said besides is none of what names her', () => {
  const told = statementsIn('“The pier is lost,” said Tom Lind, who noted that it was built in 1911.');
  assert.deepEqual(
    told.items.map(({ fields }) => fields.speakerText),
    ['Tom Lind', 'who'],
  );
});
