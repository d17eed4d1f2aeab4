import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../analyse.ts';

function bodiesIn(text: string) {
  const blocks = [{ start: 0, end: text.length, kind: 'body' as const }];
  const { names, chains } = analyse({ text, blocks, published: null });
  const found = names.flatMap(({ type, start, end }) => (type === 'body' ? [text.slice(start, end)] : []));
  return { found, things: chains.filter(({ type }) => type === 'body').length };
}

test('a public body whose own words are written small is named by them and its place', () => {
  for (const name of [
    'Elmford school board',
    'Ohio state election board',
    'Pell planning commission',
    'ninth U.S. circuit court of appeals',
    'Marl county health department',
  ])
    assert.deepEqual(bodiesIn(`The ${name} said it was late.`).found, [name]);
});

test('so is one of which its place is the owner', () => {
  for (const name of ['Elmford’s school board', "Ohio's state health department", "Kenya's central bank"])
    assert.deepEqual(bodiesIn(`On Monday ${name} said it was late.`).found, [name]);
  for (const text of [
    'On Monday Mayor Ada Pell’s health department said it was late.',
    'On Monday Elmford’s savings bank said it was late.',
    'On Monday Elmford’s school board members said it was late.',
    'Women’s health department heads said it was late.',
  ])
    assert.deepEqual(bodiesIn(text).found, []);
});

test('one without a word that tells which, of a person, or before another noun is none', () => {
  for (const text of [
    'The Elmford board said it was late.',
    'Mayor Ada Pell spoke. The Pell health department said it was late.',
    'The Elmford school board members said it was late.',
    'The Democratic state committee said it was late.',
  ])
    assert.deepEqual(bodiesIn(text).found, []);
});

test('written large and small it is one', () => {
  const { found, things } = bodiesIn(
    'The Elmford School Board met. The Elmford school board said it was late. The board will vote.',
  );
  assert.equal(found.length, 2);
  assert.equal(things, 1);
});
