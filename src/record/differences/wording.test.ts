import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Account } from './account.ts';
import { aboutOf } from './wording.ts';

const account = (date: string | null): Account => ({
  id: 'a',
  document: 'd',
  type: 'figure',
  item: null,
  kind: 'figure',
  head: 'trial',
  act: 'recover',
  words: ['county', 'tesk'],
  names: ['tesk'],
  who: [],
  polarity: 'asserted',
  date,
  inferred: false,
  start: 0,
  end: 1,
  text: '',
  fields: {},
  voice: null,
  reality: null,
  published: null,
  beside: [],
  said: [],
});

test('the period of a figure in dispute is told in words', () => {
  const about = (date: string | null) => aboutOf('figure', [account(date), account(date)]);
  assert.equal(about('2023-23'), 'Tesk: trial, recover, county, autumn 2023');
  assert.equal(about('2024-01/2024-03'), 'Tesk: trial, recover, county, January – March 2024');
  assert.equal(about(null), 'Tesk: trial, recover, county');
});
