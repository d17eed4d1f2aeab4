import { test } from 'node:test';
import { assertSpoken } from '../statement/told.fixture.ts';

const SAID = 'They say that the rule is void.';

test('“they” are those named who, with others or each other, are the subject of the sentence before', () => {
  assertSpoken([
    [
      `The Pier League and eleven families sued the county on Monday. ${SAID}`,
      ['Pier League: that the rule is void'],
    ],
    [
      `The Pier League and the Harbour Union met the teachers on Monday. ${SAID}`,
      ['Pier League: that the rule is void', 'Harbour Union: that the rule is void'],
    ],
    [
      `The head of the Pier League and the clerks met on Monday. ${SAID}`,
      ['? Pier League: that the rule is void'],
    ],
  ]);
});

test('a description beside the name tells who may be “he”', () => {
  assertSpoken([
    [
      'A spokeswoman for the mayor, Yuki Lind, said that it was shut. “It leaks,” said the union’s president, Thaddeus Roe. He said it would sue.',
      ['Yuki Lind: that it was shut', 'Thaddeus Roe: “It leaks,”', 'Thaddeus Roe: it would sue'],
    ],
  ]);
});

test('the court of a heading, those who sue with others, and for which office somebody is sued', () => {
  assertSpoken([
    [
      'IN THE DISTRICT COURT FOR MARLOW COUNTY\n\nPIER LEAGUE, et al., Plaintiffs,\nv.\nADA OKAFOR, in her official capacity as Commissioner of Harbours, Defendant.\n\nCase No. 25-CV-1187\n\nORDER\n\nPlaintiffs contend that the Rule is void. The Commissioner denies that it is void. The Court finds that it is void.',
      [
        'PIER LEAGUE: that the Rule is void',
        'ADA OKAFOR: that it is void',
        'DISTRICT COURT FOR MARLOW COUNTY: that it is void',
      ],
    ],
  ]);
});

test('“the city” is the one that is the subject of the sentence before, in which no other is acted on', () => {
  assertSpoken([
    ['Chicago has waited since Boston and Denver won. The city said it was glad.', ['Chicago: it was glad']],
    [
      'Denver lost it in May.\n\nChicago, however, had two fires, fewer than Boston.\n\nThe city said it was glad.',
      ['Chicago: it was glad'],
    ],
    [
      'Chicago sued Boston over the toll, as Denver did. The city said it would wait.',
      ['? Denver Boston Chicago: it would wait'],
    ],
  ]);
});
