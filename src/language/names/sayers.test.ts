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

test('initials with their article, a group behind its noun, and a paper that reports are bodies', () => {
  for (const [text, body] of [
    ['The inquiry began in March, and the OFW said it would report in a year.', 'OFW'],
    [
      'The parents’ group Seats for Elmford claims the council has measured the road wrongly.',
      'Seats for Elmford',
    ],
    ['Quarrelbart reports the friends had a falling out after the vote.', 'Quarrelbart'],
    ['According to the Daily Crier, the plan was dropped.', 'Daily Crier'],
    ['America Soaring, a conservative political action committee, called it a waste.', 'America Soaring'],
  ] as const)
    assert.deepEqual(bodiesIn(text), [body], text);
  assert.deepEqual(bodiesIn('Sales fell in March, and the CEO said it would be worse.'), []);
});

test('who reports what went before, owns a firm’s offices or is initials is a body', () => {
  assert.deepEqual(bodiesIn('He refuses to take it seriously, Quarrow reports.'), ['Quarrow']);
  assert.deepEqual(bodiesIn('The town ranked low. “It is low,” QRX says.'), ['QRX']);
  assert.deepEqual(bodiesIn('Lind was late; QRX24 reported he had slept.'), ['QRX24']);
  assert.deepEqual(bodiesIn('Quarrow’s CEO says the rule was wrong.'), ['Quarrow']);
  assert.deepEqual(bodiesIn('The ferry goes to Bombay, the company said on Friday.'), []);
});
