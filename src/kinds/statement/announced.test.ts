import { test } from 'node:test';
import { assertSpoken, assertTold } from './told.fixture.ts';

const FINED = 'A clerk was fined for theft';
const JAILED = 'The owner of a ferry was sentenced today to two years in prison';

test('those who stand behind “announced” and a whole clause announce it, each with the office before the name', () => {
  assertSpoken([
    [
      `${FINED}, announced Judge Ada Okafor of the Harbour Court and Acting Mayor Tom Lind of Elmford.`,
      [`Ada Okafor: ${FINED}`, `Tom Lind: ${FINED}`],
    ],
    [
      `${JAILED}, announced Assistant Attorney General Ada Okafor of the Tax Division, Mayor Tom Lind and Inspector Nell Roe of the Port Police.`,
      [`Ada Okafor: ${JAILED}`, `Tom Lind: ${JAILED}`, `Nell Roe: ${JAILED}`],
    ],
    [`${JAILED}, the Harbour Department announced.`, [`Harbour Department: ${JAILED}`]],
    ['The board announced a plan, and Okafor left.', ['?: a plan']],
  ]);
});

test('an acting official is no verb, and may speak behind words that bear no marks', () => {
  assertSpoken([
    [
      '“This office will go after thieves,” said Acting Harbour Attorney Tom Lind for the District of Marlow.',
      ['Tom Lind: “This office will go after thieves,”'],
    ],
    [
      'Nobody may bury waste in the marsh, said Acting Assistant Attorney General Tom Lind of the Harbours Division.',
      ['Tom Lind: Nobody may bury waste in the marsh'],
    ],
  ]);
});

test('who a decree or a post is by, and who is charged in an indictment', () => {
  assertSpoken([
    [
      'Pope Tomas issued a decree on Monday. The decree says that bishops must report thefts.',
      ['Tomas: that bishops must report thefts'],
    ],
    [
      'According to a Twitter post by Ada Okafor, the pier is safe. The post said it would reopen.',
      ['Ada Okafor: the pier is safe', 'Ada Okafor: it would reopen'],
    ],
    [
      'Tom Lind was charged in an indictment with theft. The indictment alleges that he took the boats.',
      ['?: that he took the boats'],
    ],
  ]);
});

test('a name beside the words for who bears it', () => {
  assertSpoken([
    [
      'The head of the port’s fire service, Tom Lind, said the pier was safe.',
      ['Tom Lind: the pier was safe'],
    ],
    [
      'Ada Okafor, the first head of the port authority said the pier was safe.',
      ['Ada Okafor: the pier was safe'],
    ],
    ['Mayor of Leeds Ada Okafor said the pier was safe.', ['Ada Okafor: the pier was safe']],
  ]);
});

test('forms that are nouns as well are verbs before “that” and a clause', () => {
  assertTold([
    ['Okafor points out that the pier is old.', ['Okafor: that the pier is old']],
    ['The board counters that the pier is old.', ['The board: that the pier is old']],
    [
      'Okafor maintains that, although the pier is old, it is safe.',
      ['Okafor: that, although the pier is old, it is safe'],
    ],
    ['The firm represented that it would close the pier.', ['The firm: that it would close the pier']],
  ]);
});

test('the points of a list told are told to its end; what might have been is no statement, nor what a measure gives', () => {
  assertTold([
    [
      'The lawyer argues (1) that the order was void; and (2) that it came too late.',
      ['The lawyer: that the order was void; and (2) that it came too late'],
    ],
    ['Had the court found that it erred, she would have won.', []],
    ['According to the definition of residence, boats pay ten pounds.', []],
  ]);
});
