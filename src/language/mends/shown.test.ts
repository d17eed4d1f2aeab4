import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arcsOf } from './arcs.fixture.ts';

test('what somebody is shown to do, said to be, led to do or called in a clause is kept together', () => {
  for (const [text, ...wanted] of [
    [
      'Early polls show voters in the area resoundingly rejecting Mr. Lind.',
      'voters nsubj rejecting',
      'rejecting ccomp show',
    ],
    [
      'Lind talked proudly of his two daughters, who he said were living in Pell and “taking the first steps of their careers.”',
      'who nsubj living',
    ],
    [
      'The release of the letters led board chairwoman Ada Okafor to announce her resignation.',
      'announce xcomp led',
    ],
    ['Lind was quick to add that the talks do not include dropping the idea.', 'add xcomp quick'],
    [
      'Tom Lind used to support the toll, but now said Pell had “the duty to bring us together.”',
      'support xcomp used',
    ],
    [
      'Elmford mayoral candidate Ada Okafor is choosing not to respond to recent accusations.',
      'Ada nsubj choosing',
      'choosing root -',
    ],
  ] as const) {
    const read = arcsOf(text);
    for (const arc of wanted) assert.ok(read.includes(arc), read.join(', '));
  }
});
