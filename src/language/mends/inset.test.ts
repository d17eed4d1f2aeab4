import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../analyse.ts';
import { withMends } from './mends.ts';

/** Each word of a text's first sentence with its relation and its head: "Okafor nsubj called". */
function arcs(text: string): string[] {
  const analysis = withMends(
    analyse({ text, blocks: [{ start: 0, end: text.length, kind: 'body' }], published: null }),
  );
  const { tokens } = analysis.sentences[0]!;
  return tokens.map(({ form, deprel, head }) => `${form} ${deprel} ${tokens[head]?.form ?? '-'}`);
}

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
    const read = arcs(text);
    assert.ok(read.includes(arc), read.join(', '));
  }
});
