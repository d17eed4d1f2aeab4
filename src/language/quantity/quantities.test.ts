import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Quantity } from '../analysis.ts';
import { findQuantities, WAYS } from './quantities.ts';
import { REFUSALS } from './refusals.ts';

/** Numbers within rounding, everything else exactly. */
function agrees(found: Quantity, wanted: Partial<Quantity>): boolean {
  return Object.entries(wanted).every(([key, value]) => {
    const got = found[key as keyof Quantity];
    return typeof value === 'number' && typeof got === 'number'
      ? Math.abs(got - value) < 1e-9 * Math.max(1, Math.abs(value))
      : got === value;
  });
}

function shows(text: string, wanted: readonly Partial<Quantity>[]): void {
  const found = findQuantities({ text });
  const said = `${text} → ${JSON.stringify(found)}`;
  assert.equal(found.length, wanted.length, said);
  for (const [at, one] of wanted.entries()) assert.ok(agrees(found[at]!, one), said);
}

for (const way of WAYS)
  test(`${way.name}: examples and refusals`, () => {
    assert.ok(way.examples.length > 0);
    for (const example of way.examples) shows(example.text, example.finds);
  });

test('what only looks like an amount is refused', () => {
  for (const refusal of REFUSALS) {
    assert.ok(refusal.examples.length > 0, refusal.name);
    for (const text of refusal.examples) {
      const amounts = findQuantities({ text }).filter(one => one.kind !== 'ordinal');
      assert.deepEqual(amounts, [], `${refusal.name}: ${text}`);
    }
  }
});

const BOUNDS: readonly (readonly [string, Partial<Quantity>])[] = [
  [
    'More than 1,800 letters came.',
    { kind: 'range', value: 1800, low: 1800, high: null, qualifier: 'more than' },
  ],
  ['some 50 boats', { value: 50, qualifier: 'about', low: null }],
  ['a record 418 filings', { value: 418, qualifier: 'record' }],
  ['up to 60 posts', { value: 60, high: 60, low: null, qualifier: 'up to' }],
  ['no more than 20 posts', { value: 20, high: 20, qualifier: 'at most' }],
  ['at least 4 posts', { value: 4, low: 4, qualifier: 'at least' }],
  ['200 or more posts', { value: 200, low: 200, qualifier: 'at least' }],
  ['nearly $9 million', { value: 9e6, currency: 'USD', qualifier: 'nearly' }],
  ['between 20 and 30 posts', { kind: 'range', low: 20, high: 30 }],
  ['15-20% of posts', { kind: 'percent', low: 15, high: 20 }],
  ['$3 to $4 billion', { kind: 'money', low: 3e9, high: 4e9 }],
  ['above 1,000 and below 1,500', { kind: 'range', low: 1000, high: 1500 }],
  ['about five hundred or less', { high: 500, qualifier: 'at most' }],
];

test('qualifiers give bounds', () => {
  for (const [text, wanted] of BOUNDS) shows(text, [wanted]);
});

test('two amounts of a change are no range', () => {
  shows('The levy rose from $12 to $15.', [
    { kind: 'money', value: 12 },
    { kind: 'money', value: 15 },
  ]);
});

test('dates and clock times that the analysis knows are left out', () => {
  const text = 'The rule of 1066 stands in 90 parishes.';
  const at = text.indexOf('1066');
  const time = {
    start: at,
    end: at + 4,
    type: 'DATE',
    value: '1066',
    mod: null,
    date: '1066',
    rule: 'year',
    anchor: null,
    relative: false,
    candidates: [],
  } as const;
  assert.deepEqual(
    findQuantities({ text, times: [time] }).map(one => one.value),
    [90],
  );
});

test('any text gives spans of itself, in order, without overlap', () => {
  const word = fc.constantFrom(
    '$',
    '£',
    '1,200',
    '3.5',
    'million',
    'two',
    'hundred',
    'and',
    'a',
    'half',
    'third',
    '-',
    'to',
    'percent',
    '%',
    'per',
    'miles',
    '(',
    ')',
    'of',
    'more than',
    'between',
    '5th',
    '“',
    'Ward',
    '.',
    '\u{1f30a}',
    '½',
    '/',
    'US',
    "'s",
    'old',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 14 }), fc.constantFrom(' ', ''), (words, gap) => {
      const text = words.join(gap);
      let end = 0;
      for (const one of findQuantities({ text })) {
        assert.ok(one.start >= end && one.end > one.start && one.end <= text.length);
        assert.ok(one.low === null || one.high === null || one.low <= one.high);
        assert.ok(one.value === null || Number.isFinite(one.value));
        assert.equal(text.slice(one.start, one.end).trim(), text.slice(one.start, one.end));
        end = one.end;
      }
    }),
    { numRuns: 400 },
  );
});
