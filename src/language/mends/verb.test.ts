import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../analyse.ts';
import { withMends } from './mends.ts';

/** Each word of a text's first sentence with its relation and its head: "Alder conj Roe". */
function arcs(text: string): string[] {
  const analysis = withMends(
    analyse({ text, blocks: [{ start: 0, end: text.length, kind: 'body' }], published: null }),
  );
  const { tokens } = analysis.sentences[0]!;
  return tokens.map(({ form, deprel, head }) => `${form} ${deprel} ${tokens[head]?.form ?? '-'}`);
}

test('two joined subjects are one', () => {
  const read = arcs(
    'Commissioner Ruth Sandoval and Mayor Peter Vance both said they would support a lawsuit.',
  );
  assert.ok(read.includes('Peter conj Ruth'), read.join(', '));
});

test('an infinitive is what somebody is asked to do, not part of the hearer', () => {
  const read = arcs('The union, which has 410 members, has asked the district to delay the move until 2024.');
  assert.ok(read.includes('delay xcomp asked'), read.join(', '));
});

test('behind a modal without “be” stands a verb', () => {
  const text = 'Okafor would not elaborate.';
  const blocks = [{ start: 0, end: text.length, kind: 'body' as const }];
  const { tokens } = withMends(analyse({ text, blocks, published: null })).sentences[0]!;
  assert.equal(tokens.find(({ form }) => form === 'elaborate')?.upos, 'VERB');
});
