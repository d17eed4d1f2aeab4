import { test } from 'node:test';
import { assertSpoken } from '../statement/told.fixture.ts';

test('what a body answers to a finding, behind its label', () => {
  assertSpoken([
    [
      `The Dunlow Ports Authority (DPA) and the City of Marrow share the quay.
Recommendation 1. That the quay be measured.
DPA response: Accepted in part. The survey will be published in summary.
The City's response: Accepted.
Authority response: Noted. "We have no money," its director, Ada Marsh, wrote.
Response from the Dunlow Ports Authority: A survey will be carried out.
Management response: Agreed.`,
      [
        'Dunlow Ports Authority: Accepted in part. The survey will be published in summary',
        'City of Marrow: Accepted',
        'Dunlow Ports Authority: Noted',
        'Ada Marsh: "We have no money,"',
        'Dunlow Ports Authority: A survey will be carried out',
        '?: Agreed',
      ],
    ],
    ['The response: none came.', []],
    ['Draft response: to be written by the clerk.', []],
  ]);
});
