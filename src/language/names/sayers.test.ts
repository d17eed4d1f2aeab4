import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../analyse.ts';

function bodiesIn(text: string): string[] {
  const blocks = [{ start: 0, end: text.length, kind: 'body' as const }];
  const { names } = analyse({ text, blocks, published: null });
  return names.filter(({ type }) => type === 'body').map(({ start, end }) => text.slice(start, end));
}

test('a paper is one by the last word of its name where it cites, is cited or is told something', () => {
  for (const text of [
    'The Evening Standard cited a poll finding that most voters oppose the plan.',
    'According to the Evening Standard, the car was built in the north.',
    '“It is ours,” Tom Lind told the Evening Standard.',
  ])
    assert.deepEqual(bodiesIn(text), ['Evening Standard'], text);
  assert.deepEqual(bodiesIn('That inspired The Times to write about the trait.'), ['The Times']);
  assert.deepEqual(bodiesIn('They drove along the Golden Mile and called it a day.'), []);
});

test('a name ends before an office and begins behind where its bearer is', () => {
  assert.deepEqual(bodiesIn('Quarrow CEO says the policy was wrong, and Quarrow said so.'), [
    'Quarrow',
    'Quarrow',
  ]);
  assert.deepEqual(bodiesIn('Salt Lake City-based First Security said it bought the bank.'), [
    'First Security',
  ]);
  assert.deepEqual(bodiesIn('The U.S. Justice Department said so.'), ['U.S. Justice Department']);
  assert.deepEqual(bodiesIn('The rule is new, the Ohio Democrat said.'), []);
  assert.deepEqual(bodiesIn('Some members of the Fed have said so.'), ['Fed']);
});
