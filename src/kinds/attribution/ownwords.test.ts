import { test } from 'node:test';
import { assertSpoken } from '../statement/told.fixture.ts';

test('an answer, a motto or a message has its words behind it', () => {
  assertSpoken([
    ['Tom Lind came. His answer was: “Is the pier on Long Quay?”', ['Tom Lind: “Is the pier on Long Quay?”']],
    ['Tom Lind’s advice to voters: “Wait for the count.”', ['Tom Lind: “Wait for the count.”']],
    ['Tom Lind came. His message was simple: “Wait for the count.”', ['Tom Lind: “Wait for the count.”']],
    ['Tom Lind’s slogan is “I’m with the crews.”', ['Tom Lind: “I’m with the crews.”']],
    ['Ada Okafor rejected his answer: “It is old and it leaks.”', ['Ada Okafor: “It is old and it leaks.”']],
    [
      'Tom Lind posted a message on Twitter reading “Thank you Elmford” moments after polls closed.',
      ['Tom Lind: “Thank you Elmford”'],
    ],
  ]);
});

test('a name behind a dash in the line below signs the words above it', () => {
  assertSpoken([
    [
      'The crews met.\n\n“I went to the harbour before the flood.”\n\n– Ada Okafor\n\nThe board met too.',
      ['Ada Okafor: “I went to the harbour before the flood.”'],
    ],
  ]);
});
