import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arcsOf } from './arcs.fixture.ts';

/** A sentence, and an arc that its tree has: a word, its relation and its head. */
const CASES: readonly (readonly [text: string, arc: string])[] = [
  ['Some praised Okafor; most said they did not know her.', 'most nsubj said'],
  ['Others were quick to reply, with Tom Lind tweeting that it was a “disaster.”', 'disaster ccomp tweeting'],
  [
    'Lind, who quarrels with the clerks, claims that the Courier “takes its orders” from Pell, and asserts that Pell is “killing us.”',
    'claims root -',
  ],
  [
    'Elmford signed a treaty with Pell, a town that the former mayor, Tom Lind, called “our worst rival.”',
    'mayor nsubj called',
  ],
  ['And, Okafor tells the crowd, she grew up in Pell.', 'grew ccomp tells'],
  [
    'The union plans to protest the meeting in support of the policy, the Harbour Union reports.',
    'Union nsubj reports',
  ],
  ['Ada Okafor, clearly angry, responded by pointing a finger at the woman.', 'Ada nsubj responded'],
  [
    'One of the school’s top managers, Tom Lind, later testified in one of the suits that “none of the teachers” were chosen by Okafor.',
    'One nsubj testified',
  ],
  ['Tom Lind promised on Sunday at a rally in Elmford to end the toll.', 'end xcomp promised'],
  ['On his website, Lind promises to “end” the toll.', 'end xcomp promises'],
  [
    'Donald Lind is promising to "bomb the pier" out of town, bring back the toll and close it.',
    'is aux promising',
  ],
  ['Lind attacks the union and promises to close the port.', 'promises conj attacks'],
  [
    'Okafor also argued the bridge, which is widely supported by farmers, “would not stand a day” without repairs.',
    'bridge nsubj stand',
  ],
];

test('who speaks and what is promised is found where the parser lost it', () => {
  for (const [text, arc] of CASES) {
    const arcs = arcsOf(text);
    assert.ok(arcs.includes(arc), `${arc}: ${arcs.join(' | ')}`);
  }
});
