import { test } from 'node:test';
import { assertSpoken } from '../statement/told.fixture.ts';

test('whom the head of a text describes is named further down', () => {
  assertSpoken([
    [
      'The state’s harbour regulator has warned that the quay is unsafe.\nIt rained.\nThe Harbour Safety Agency shut it.',
      ['Harbour Safety Agency: that the quay is unsafe'],
    ],
    [
      'Mayor says quay is unsafe\nThe quay is old. Mayor Ada Okafor came to it on Monday.',
      ['Ada Okafor: quay is unsafe'],
    ],
    [
      'Puerto Rico governor announces resignation following protests. Ada Okafor, Puerto Rico’s governor, left shortly before midnight.',
      ['Ada Okafor: resignation following protests'],
    ],
    [
      'A council has denied that the quay was unsafe.\nIt rained. Elmwick Borough Council shut it.',
      ['Elmwick Borough Council: that the quay was unsafe'],
    ],
    // two whom it may mean
    [
      'A council has denied that the quay was unsafe.\nElmwick Borough Council met Alder Borough Council.',
      ['?: that the quay was unsafe'],
    ],
    [
      'The tax regulator has warned that the quay is unsafe.\nThe Harbour Safety Agency shut it.',
      ['?: that the quay is unsafe'],
    ],
  ]);
});

test('an office at the head is held by whoever the next sentence names and lets speak', () => {
  const head = 'The Minister for Harbours has said that the quay is safe.\n';
  assertSpoken([
    [
      `${head}Tom Lindqvist told a committee it was new. Ida Marlow said she was glad. The Minister said it was sound.`,
      [
        'Tom Lindqvist: that the quay is safe',
        'Tom Lindqvist: it was new',
        'Ida Marlow: she was glad',
        'Tom Lindqvist: it was sound',
      ],
    ],
    [
      `${head}Tom Lindqvist, a surveyor, told a committee it was old.`,
      ['?: that the quay is safe', 'Tom Lindqvist: it was old'],
    ],
  ]);
});

test('a number leads to as many as the text has named so', () => {
  const counties = 'Alder County and Birch County objected.';
  assertSpoken([
    [
      `${counties} The two counties said it was old.`,
      ['Alder County: it was old', 'Birch County: it was old'],
    ],
    [`${counties} The three counties said it was old.`, ['? Birch County Alder County: it was old']],
  ]);
});

test('an order or a letter that a verb tells of is whose act it was', () => {
  assertSpoken([
    [
      'The Harbour Agency ordered Birch Motors to stop. The notice said it was late.',
      ['Harbour Agency: Birch Motors to stop', 'Harbour Agency: it was late'],
    ],
    [
      'The Alder Commission wrote to Birch Motors. The letter said it was late.',
      ['Alder Commission: it was late'],
    ],
    ['Ada Okafor wrote a book in May. The letter said it was late.', ['? Ada Okafor: it was late']],
  ]);
});

test('labels, datelines and other lines without a verb are no part of a text’s head', () => {
  const above = 'A page of the town.\nBy bus and train.\nMARLOW —\nThe rain fell.\n';
  assertSpoken([
    [
      `${above}The state’s grants office has said that four towns hid data.\nThe Office of Town Grants said it was late.`,
      ['Office of Town Grants: that four towns hid data', 'Office of Town Grants: it was late'],
    ],
  ]);
});
