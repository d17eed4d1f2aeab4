import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arcsOf } from './arcs.fixture.ts';

test('the verb behind what commas tell of its subject is the sentence’s own', () => {
  for (const [text, arc] of [
    [
      'In a statement, the union’s president, Tom Lind, called on Mayor Okafor to “stop the madness” and sign the deal.',
      'president nsubj called',
    ],
    [
      'Tom Lind, who served as her chief planner during the 2012 race, called Pell’s statements on Sunday “childish.”',
      'Tom nsubj called',
    ],
    ['In October, Mr. Pell, who had failed, called for a “toll war” against sailors.', 'Pell nsubj called'],
  ] as const) {
    const read = arcsOf(text);
    assert.ok(read.includes(arc), read.join(', '));
  }
});

test('what is promised is an infinitive, over words in marks', () => {
  const read = arcsOf('On her campaign website, Ada Okafor promises to “end” the toll.');
  assert.ok(read.includes('end xcomp promises'), read.join(', '));
});

test('a participle that opens its sentence is not its verb', () => {
  const read = arcsOf(
    'Asked last week whether he intends to name the pier as part of Marlow when he meets with Pell, Lind blamed the delay on his predecessor.',
  );
  assert.ok(read.includes('blamed root -') && read.includes('Asked advcl blamed'), read.join(', '));
});
