import { test } from 'node:test';
import { assertSpoken } from '../statement/told.fixture.ts';

const none = (texts: readonly string[]) => assertSpoken(texts.map(text => [text, []] as const));

test('what was not said, in whatever order the words stand', () => {
  none([
    'Nor does the board say that the pier is safe.',
    'Nor did Ada Okafor hold that it was.',
    'At no time did Ada Okafor object to the toll.',
    'Neither the club nor its chair objected to the toll.',
    'The Harbour Board had not, as of Monday, announced any plans to close it.',
  ]);
  assertSpoken([
    ['The club, which is neither old nor rich, said that it would pay.', ['?: that it would pay']],
    ['Ada Okafor had, as of Monday, announced a plan to close it.', ['Ada Okafor: a plan to close it']],
  ]);
});

test('what is to be said, or may be said by anybody, was not said', () => {
  none([
    'There is no requirement that the board explain why it closed the pier.',
    'Whoever claims that the pier is safe shall be fined.',
    'Any person who states that the pier is safe shall be fined.',
  ]);
  assertSpoken([
    ['Ada Okafor demanded that the board explain it.', ['Ada Okafor: that the board explain it']],
    ['A person who saw it said that it leaked.', ['?: that it leaked']],
  ]);
});
