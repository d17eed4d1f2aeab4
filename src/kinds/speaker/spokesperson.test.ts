import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertSpoken, statementsIn } from '../statement/told.fixture.ts';

test('who is not named speaks for the body that the text names, at once and behind it', () => {
  assertSpoken([
    [
      'A spokesperson for Alder Energy said the gate was shut. “We are sorry,” the spokesperson added.',
      ['Alder Energy: the gate was shut', 'Alder Energy: “We are sorry,”'],
    ],
    [
      'A spokesman for Alder Energy said: “It leaked.” He added: “It is mended.”',
      ['Alder Energy: “It leaked.”', 'Alder Energy: “It is mended.”'],
    ],
    [
      'Lindqvist Motors cut 40 jobs on Tuesday. A company spokeswoman said it had no choice.',
      ['Lindqvist Motors: it had no choice'],
    ],
    [
      'Alder Borough Council met. A spokesman for the council said it was legal.',
      ['Alder Borough Council: it was legal'],
    ],
    [
      'A press officer at Alder University said the hall was shut. They added: “It is old.”',
      ['Alder University: the hall was shut', 'Alder University: “It is old.”'],
    ],
    ['Alder Energy was fined. A spokesperson said: “We are sorry.”', ['Alder Energy: “We are sorry.”']],
    ['Representatives for Alder Energy declined to comment.', ['Alder Energy: to comment']],
  ]);
});

test('for a person, by nobody in office any more, or by one with a name', () => {
  assertSpoken([
    ['A spokesman for Ada Okafor said she was tired.', ['? Ada Okafor: she was tired']],
    ['A spokeswoman for the Lindqvist family said they were tired.', ['?: they were tired']],
    ['A former spokesman for Alder Energy said the gate was shut.', ['?: the gate was shut']],
    ['Officials at Alder Energy said the gate was shut.', ['?: the gate was shut']],
    ['Alder Energy sued Birch Motors. A spokesman said: “It is good.”', ['?: “It is good.”']],
    [
      'A spokesman for Alder Energy, Tom Lind, said the gate was shut. The spokesman said it was old.',
      ['Tom Lind: the gate was shut', 'Tom Lind: it was old'],
    ],
    [
      'A spokesman for Alder Energy said the gate was shut. The spokeswoman said it was old.',
      ['Alder Energy: the gate was shut', '?: it was old'],
    ],
  ]);
});

test('the words for who spoke stay, as the way', () => {
  const [item] = statementsIn('A spokesman for Alder Energy said the gate was shut.').items;
  assert.equal(item?.fields.speakerText, 'A spokesman for Alder Energy');
  assert.equal(item?.readings.via?.text, 'A spokesman for Alder Energy');
  assert.equal(item?.readings.speaker?.inferred, true);
});

test('a spokeswoman who is named goes on herself', () => {
  assertSpoken([
    [
      'The pit was dug by Corvane Minerals. A Corvane spokeswoman, Ana Lind, said the claim was false. The pit is dry, she said.',
      ['Ana Lind: the claim was false', 'Ana Lind: The pit is dry'],
    ],
    [
      'The case was heard in May. Commissioner Ada Okafor and Department of Works Secretary for River Affairs Carl Lindqvist said it was lost.',
      ['Ada Okafor: it was lost', 'Carl Lindqvist: it was lost'],
    ],
  ]);
});
