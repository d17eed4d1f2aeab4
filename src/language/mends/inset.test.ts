import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arcsOf } from './arcs.fixture.ts';

test('a speaker set in behind “was”, and one who is retired, are subjects of “said”', () => {
  for (const [text, arc] of [
    ['It was, Tom Lind said, a bitter failure.', 'Tom nsubj said'],
    ['The pier was not, the mayor said, a good idea.', 'mayor nsubj said'],
    ['The port is, Ms. Okafor added, too small.', 'Okafor nsubj added'],
    [
      'And retired Gen. Tom Lind, who led the troops in Elmford and later ran the port, said on Sunday that it leaked.',
      'Tom nsubj said',
    ],
    [
      'Pell, the former mayor, repeated accusations that Lind recites the same lines, calling him a “talented clerk” on Monday.',
      'Pell nsubj repeated',
    ],
  ] as const) {
    const read = arcsOf(text);
    assert.ok(read.includes(arc), read.join(', '));
  }
});
