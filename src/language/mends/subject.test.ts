import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arcsOf } from './arcs.fixture.ts';

/** A sentence, and an arc that its tree has: a word, its relation and its head. */
const CASES: readonly (readonly [text: string, arc: string])[] = [
  ['Members of the drive to recall the mayor said the vote was fair.', 'Members nsubj said'],
  ['It fell apart after the mayor, citing the cost, said the town would not pay.', 'mayor nsubj said'],
  ['Ministers promise they will mend the bridge.', 'Ministers nsubj promise'],
  ['Police in Columbus, Ohio have said it was the fault of the town.', 'Police nsubj said'],
  ['People briefed on the matter said the sale was near.', 'People nsubj said'],
  ['Okafor walked out of the session after Lind told clerks it would go on.', 'Okafor nsubj walked'],
  ['The fleet is out, and people with knowledge of the talks say it will be back.', 'people nsubj say'],
  [
    'Most drivers back the toll, but majorities in all five say they want it to stay.',
    'majorities nsubj say',
  ],
  ['Birch Power was content, although it stressed that the fee must be low.', 'Power nsubj content'],
  ['Pell Mills Inc. plans to redeem its debt.', 'Inc. nsubj plans'],
  ['More than half of drivers in the Harbor News poll said the bridge was old.', 'half nsubj said'],
  ['It was an attack on an aide of Ada Okafor’s, who said that it was old.', 'said acl:relcl aide'],
  ['Aides to Gov. Ellen Brooks, a former clerk, and Gov. Tom Harris said it leaked.', 'Tom conj Ellen'],
  ['Nine in 10 registered voters say they think she could win.', 'Nine nsubj say'],
  [
    'Tom Pell, a professor at the University of California, Los Angeles, said it was old.',
    'Los nmod:unmarked California',
  ],
];

test('a verb has its own subject, not a place or an object before it', () => {
  for (const [text, arc] of CASES) {
    const arcs = arcsOf(text);
    assert.ok(arcs.includes(arc), `${arc}: ${arcs.join(' | ')}`);
  }
});
