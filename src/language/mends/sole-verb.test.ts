import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arcsOf } from './arcs.fixture.ts';

test('a participle of the noun before it is the verb where the sentence has no other', () => {
  for (const [text, ...wanted] of [
    ['A friend referred to him as “the kindest soul I have met” in a letter.', 'friend nsubj referred'],
    [
      'In December, the mayor called for Lind to drop out of the race, calling him “a disgrace to the town.”',
      'mayor nsubj called',
      'December obl called',
    ],
    [
      'On television, Mr. Lind’s campaign chairman, Paul Roe, dismissed criticism of the toll as “harbor gossip.”',
      'chairman nsubj dismissed',
    ],
    [
      'Even as advocates in the sailing community called for her dismissal, Okafor did not back down.',
      'advocates nsubj called',
      'as mark called',
    ],
    ['Ada Okafor, a retired clerk, supported Gov. Tom Lind.', 'Ada nsubj supported'],
    [
      'Multiple papers reported on Wednesday the board had “more than one meeting” with Pell about the toll.',
      'papers nsubj reported',
      'had ccomp reported',
    ],
  ] as const) {
    const read = arcsOf(text);
    for (const arc of wanted) assert.ok(read.includes(arc), read.join(', '));
  }
});

test('a participle stays one where nothing is done by its noun', () => {
  for (const text of [
    'The pier built by Marlow.',
    'The plan referred to in the letter.',
    'A strike called for Monday.',
  ])
    assert.ok(
      arcsOf(text).some(arc => / acl /.test(arc)),
      text,
    );
});
