import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../language/analyse.ts';
import { readAnalysed } from '../read.ts';
import type { Claim } from './claim.ts';

function figures(text: string): Claim[] {
  const block = { kind: 'body' as const, start: 0, end: text.length };
  const draft = readAnalysed(analyse({ text, blocks: [block], published: '2021-03-10' }));
  return (draft.claims ?? []).filter(claim => claim.type === 'figure');
}

test('a count knows what it is a part of, what it is for each of, and whether it is a plan', () => {
  const cases: readonly [text: string, expected: Partial<Claim>][] = [
    [
      'The Ostery district employs 40 special education teachers.',
      { head: 'teacher', narrowed: ['special', 'education'] },
    ],
    ['The Ostery district employs 400 teachers.', { head: 'teacher', narrowed: [] }],
    ['Ostery approved 48 homes for the elderly in 2020.', { head: 'home', narrowed: ['elderly'] }],
    ['Pell Steel offered a raise of 4 percent a year.', { rate: 'year' }],
    ['Pell Steel offered a raise of 12 percent over three years.', { rate: 'three years' }],
    ['The county will buy Ostery Hospital for $40 million.', { planned: true, act: 'buy' }],
    ['The county agreed to buy Ostery Hospital for $40 million.', { planned: true, act: 'buy' }],
    ['The county bought Ostery Hospital for $40 million.', { planned: false, act: 'buy' }],
    ['The county recovered $40,000 in Ostery in the trial.', { within: ['trial'] }],
  ];
  for (const [text, expected] of cases) {
    const [claim] = figures(text);
    assert.ok(claim, text);
    for (const [name, value] of Object.entries(expected))
      assert.deepEqual(claim[name as keyof Claim], value, `${text} ${name}`);
  }
});

test('a count without a name of its own has the names around it', () => {
  const [claim] = figures(
    'The clerk of Ostery disputed that. The log shows 274 requests between January and March 2021.',
  );
  assert.ok(claim?.names.includes('ostery'));
  assert.ok(!claim!.words.includes('log'));
});

test('the outcome of a vote is told in several ways; scores, ranges and open questions are none', () => {
  const tally = (text: string) => figures(text).flatMap(claim => claim.tally ?? []);
  for (const text of [
    'The Ostery council voted 5-2 to close the pier.',
    'The Ostery council voted 2 to 5 against keeping the pier.',
    'In a 5–2 vote, the Ostery council closed the pier.',
    'The Ostery council approved the pier’s closing on a vote of 5 to 2.',
  ])
    assert.deepEqual(tally(text), ['5–2'], text);
  assert.deepEqual(tally('The Ostery council voted unanimously to close the pier.'), ['unanimous']);
  for (const text of [
    'Ostery beat Pell 5-2 on Saturday.',
    'Voters aged 18-34 stayed at home in Ostery.',
    'Did the Ostery council vote 5-2?',
    'The council voted 5-2 on the pier and 4-3 on the harbor.',
  ])
    assert.deepEqual(tally(text), [], text);
});
