import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rangeOf, rangesAgree } from './figures.ts';

type Given = readonly [value: number | null, words: string, qualifier?: string, low?: number, high?: number];

const range = ([value, words, qualifier, low, high]: Given) =>
  rangeOf({ value, qualifier: qualifier ?? null, low: low ?? null, high: high ?? null }, words)!;

const agreeing: readonly (readonly [Given, Given])[] = [
  [
    [200, 'more than 200', 'more than'],
    [230, '230'],
  ],
  [
    [400, 'more than 400', 'more than'],
    [418, '418'],
  ],
  [
    [4.1e9, '$4.1 billion'],
    [4.1e9, '$4,100 million'],
  ],
  [
    [2.5e6, '$2.5 million'],
    [2_487_000, '$2,487,000'],
  ],
  [
    [61, '61 percent'],
    [61.4, '61.4 percent'],
  ],
  [
    [300, 'about 300', 'about'],
    [290, '290'],
  ],
  [
    [null, 'between 200 and 250', '', 200, 250],
    [231, '231'],
  ],
  [
    [50, 'at most 50', 'at most'],
    [37, '37'],
  ],
  [
    [20_000, '20,000'],
    [19_600, '19,600'],
  ],
];

const differing: readonly (readonly [Given, Given])[] = [
  [
    [29, '29'],
    [34, '34'],
  ],
  [
    [400, 'more than 400', 'more than'],
    [180, '180'],
  ],
  [
    [50, 'at most 50', 'at most'],
    [130, '130'],
  ],
  [
    [300, 'about 300', 'about'],
    [2000, 'some 2,000', 'about'],
  ],
  [
    [4.1e9, '$4.1 billion'],
    [4.3e9, '$4.3 billion'],
  ],
  [
    [null, 'between 200 and 250', '', 200, 250],
    [400, '400'],
  ],
];

test('numbers that fit one count agree', () => {
  for (const [a, b] of agreeing) assert.ok(rangesAgree(range(a), range(b)), `${a[1]} and ${b[1]}`);
});

test('numbers that fit no common count differ', () => {
  for (const [a, b] of differing) assert.ok(!rangesAgree(range(a), range(b)), `${a[1]} and ${b[1]}`);
});

test('a figure without a number stands for nothing', () => {
  assert.equal(rangeOf({ value: null, low: null, high: null }, 'several'), null);
});
