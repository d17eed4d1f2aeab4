import { test } from 'node:test';
import { assertSpoken } from '../statement/told.fixture.ts';

test('“the company” is the firm most present there, by standing, nearness and what the text is about', () =>
  assertSpoken([
    [
      'Alder Corp. sold a mill to Birch Inc. on Monday.\nThe mill is old.\nThe company said it was short of money.',
      ['Alder Corp.: it was short of money'],
    ],
    [
      'Alder Corp. sued Birch Inc. on Monday.\nBirch Inc. was founded by Tom Lind. Birch Inc. makes valves.\nThe company said the claim was false.',
      ['Birch Inc.: the claim was false'],
    ],
    // who is named further on in the sentence is another
    [
      'Alder Corp. sued Birch Inc. on Monday.\nThe company said Birch Inc. had stolen a valve.',
      ['Alder Corp.: Birch Inc. had stolen a valve'],
    ],
    [
      'Alder Corp. closed a pit.\nIn a letter to Birch Inc., the company said it was late.',
      ['Alder Corp.: it was late'],
    ],
    // brought in without a name
    [
      'Alder Corp. closed a pit.\nA drug company opened a shop beside it.\nThe company said it was glad.',
      ['? Alder Corp.: it was glad'],
    ],
  ]));

test('the words before the noun tell of trade and place', () =>
  assertSpoken([
    [
      'Alder Corp. fell on Monday.\nThe Pittsburgh, Pa., maker of valves said it was late.',
      ['Alder Corp.: it was late'],
    ],
    [
      'Alder Corp. fell on Monday.\nThe energy and defense concern said it was late.',
      ['Alder Corp.: it was late'],
    ],
    // which is elsewhere
    [
      'Alder Corp., based in Houston, fell on Monday.\nThe Pittsburgh maker of valves said it was late.',
      ['?: it was late'],
    ],
  ]));

test('a unit is what the text so calls, and its parent is not', () =>
  assertSpoken([
    [
      'Alder AG offered to buy its U.S. unit, Birch Inc.\nThe unit said it was late. The parent said it was not.',
      ['Alder AG: to buy its U.S. unit, Birch Inc.', 'Birch Inc.: it was late', 'Alder AG: it was not'],
    ],
  ]));

test('a firm is told by the trade of its group or service, and by a place with its state', () =>
  assertSpoken([
    [
      'Alder N.V. cut a third of its jobs. The Dutch chemical group said sales were flat.',
      ['Alder N.V.: sales were flat'],
    ],
    [
      'Quarrow’s chief executive left. This month the streaming service announced it would close a studio.',
      ['Quarrow: it would close a studio'],
    ],
    [
      'Alder Corp. had a loss. The Stamford, Conn.-based maker of valves said it would sell a mill.',
      ['Alder Corp.: it would sell a mill'],
    ],
  ]));
