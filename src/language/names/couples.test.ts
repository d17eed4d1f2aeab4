import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../analyse.ts';

/** The names of a text, each with the family name that is written behind another. */
function named(text: string): string {
  const block = { kind: 'body' as const, start: 0, end: text.length };
  const { names } = analyse({ text, blocks: [block], published: null });
  return names
    .map(({ start, end, family }) => text.slice(start, end) + (family ? ` (${family})` : ''))
    .join(', ');
}

const couples: readonly [text: string, names: string][] = [
  ['Lena and Tom Okafor-Reed said the flat was damp.', 'Lena (Okafor-Reed), Tom Okafor-Reed'],
  ['The mayor met Ruth & Peter van Dyke on Monday.', 'Ruth (van Dyke), Peter van Dyke'],
  ['Mr and Mrs Lindqvist say that the fence is theirs.', 'Mr (Lindqvist), Mrs Lindqvist'],
  ['Ana Marsh runs it. Ana and Tom Pell said trade was slow.', 'Ana Marsh, Ana, Tom Pell'],
  ['Ford and Tom Reyes said the car was safe.', 'Ford, Tom Reyes'],
];

test('a family name that is written once is of both', async t => {
  for (const [text, names] of couples) await t.test(text, () => assert.equal(named(text), names));
});
