import { test } from 'node:test';
import { assertSpoken } from '../statement/told.fixture.ts';

test('officials told again by their office and last name speak under their full ones, each of them', () => {
  assertSpoken([
    [
      'A clerk was jailed, announced Acting Deputy Assistant Attorney General Ada M. Okafor of the Tax Division and U.S. Attorney Brian J. Lindqvist of Elmford. Acting Deputy Assistant Attorney General Okafor and U.S. Attorney Lindqvist thanked the police of the harbour.',
      [
        'Ada M. Okafor: A clerk was jailed',
        'Brian J. Lindqvist: A clerk was jailed',
        'Ada M. Okafor: the police of the harbour',
        'Brian J. Lindqvist: the police of the harbour',
      ],
    ],
    [
      'Special Agent in Charge Tom B. Lindqvist of the Elmford Division spoke. “It hurts patients,” said Special Agent in Charge Lindqvist.',
      ['Tom B. Lindqvist: “It hurts patients,”'],
    ],
    [
      '“It does,” said Assistant Director Tom Lindqvist. The director said it was late. The assistant director said it was not.',
      ['Tom Lindqvist: “It does,”', '?: it was late', 'Tom Lindqvist: it was not'],
    ],
  ]);
});

test('two bodies behind what they announce, and letters in brackets behind a body', () => {
  assertSpoken([
    [
      'Two owners have agreed to pay $1 million to settle claims, the Ministry of Works and the Harbour Board (HB) announced today.',
      [
        'Ministry of Works: Two owners have agreed to pay $1 million to settle claims',
        'Harbour Board: Two owners have agreed to pay $1 million to settle claims',
      ],
    ],
    [
      'The Treasury Department and Internal Revenue Service (IRS) announced that the pier was shut.',
      ['Treasury Department: that the pier was shut', 'Internal Revenue Service: that the pier was shut'],
    ],
    [
      'The pier will close, the Elmford Port Authority (EPA) said.',
      ['Elmford Port Authority: The pier will close'],
    ],
    [
      'The owners were charged with fraud, announced Judge Ada Okafor of the Harbour Court; Mayor Tom Lind of Elmford; and Rhea Pell, Director of the Fish Service.',
      [
        'Ada Okafor: The owners were charged with fraud',
        'Tom Lind: The owners were charged with fraud',
        'Rhea Pell: The owners were charged with fraud',
      ],
    ],
    ['He met the mayor, Ada Okafor and Tom Lind said goodbye.', []],
  ]);
});

test('a name that a case is called by is nobody whom “he” may mean', () => {
  assertSpoken([
    [
      'The board has erred. See Pell v. Marlow, 437 F.3d at 223. Building on this, he insists that it added a rule.',
      ['?: that it added a rule'],
    ],
  ]);
});

test('words told go on behind a clause within that stands behind their first phrase', () => {
  assertSpoken([
    [
      'Tom Lindqvist admitted that in 2006, while he was a clerk of the fleet, he began to take bribes.',
      ['Tom Lindqvist: that in 2006, while he was a clerk of the fleet, he began to take bribes'],
    ],
  ]);
});
